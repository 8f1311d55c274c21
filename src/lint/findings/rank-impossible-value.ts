import { describeFactPath } from "../../facts/fact-paths.ts";
import { checkComparison } from "../../rules/check-comparison.ts";
import type { FactDomains } from "../fact-domains.ts";
import type { FindingKind, Found } from "../finding.ts";
import { nearestKnown } from "../nearest-known.ts";
import { rankRules } from "../rank-rules.ts";

/** Values in lists of preferences that the fact never has. */
export const rankImpossibleValue: FindingKind = {
  name: "rank-impossible-value",
  category: "ordering",
  level: "error",
  summary: "a rank rule prefers a value that the fact never has",
  why: "Most often it is mistyped, and the value that was meant sorts behind all others.",
  fix: "take one of the values that the fact has; letter case counts",
  find: (context) =>
    rankRules(context).flatMap(({ entry, rule, path }) =>
      typeof rule.prefer === "string"
        ? []
        : rule.prefer.flatMap((value, index): readonly Found[] => {
            const found = impossible(path, value, context.domains);
            if (found === undefined) return [];
            return [{ ...found, where: entry.document.locate(`${entry.pointer}/prefer/${index}`) }];
          }),
    ),
};

function impossible(
  path: string,
  value: unknown,
  domains: FactDomains,
): Pick<Found, "message" | "hint"> | undefined {
  const fact = describeFactPath(path);
  if (fact === undefined) return undefined;
  if (checkComparison("equal", fact, path, value) !== undefined) return undefined; // A fault.
  const known = domains.valuesOf(path);
  if (known === undefined || known.includes(value)) return undefined;
  return {
    message: `\`${path}\` is never ${JSON.stringify(value)}`,
    hint: nearestKnown(value, known),
  };
}
