import type { ConditionLeaf } from "../../generated/rules.ts";
import { factPathOf, isReference, ruleLeaves } from "../../rules/conditions.ts";
import { formatLocation, type Location } from "../../shared/problem.ts";
import type { LintContext, LintedRule } from "../context.ts";
import type { FactDomains } from "../fact-domains.ts";
import type { FindingKind, Found } from "../finding.ts";
import { nearestKnown } from "../nearest-known.ts";

/** Comparisons with values that a fact never has. */
export const impossibleValue: FindingKind = {
  name: "impossible-value",
  category: "correctness",
  level: "error",
  summary: "a fact is compared with, or set to, a value that it never has",
  why: "The comparison comes out the same for every profile on every machine, most often because of a mistyped name.",
  fix: "take one of the values that the fact has; letter case counts",
  insteadOf: ["constant-comparison"],
  find(context) {
    const refused = context.loaded.faults.flatMap(({ problem }) => problem.where ?? []);
    const known = new Set(refused.map(formatLocation));
    return context.rules
      .flatMap((rule) => beyondTheSchema(rule, context))
      .filter(({ where }) => !known.has(formatLocation(where)));
  },
};

/** Values that the schema allows, but of which none is known here: GPU models, engines, partitions. */
function beyondTheSchema(
  entry: LintedRule,
  { domains }: LintContext,
): readonly (Found & { readonly where: Location })[] {
  return ruleLeaves(entry.rule, entry.pointer).flatMap(({ leaf, pointer }) =>
    neverAmong(leaf, domains).map(({ value, index, known }) => {
      const place = index === null ? `${pointer}/value` : `${pointer}/value/${index}`;
      const hint = nearestKnown(value, known);
      const message = `\`${factPathOf(leaf)}\` is never ${JSON.stringify(value)}`;
      return { message, where: entry.document.locate(place), hint };
    }),
  );
}

/** The constants of a comparison that its fact, or the members of its list fact, never have. */
function neverAmong(leaf: ConditionLeaf, domains: FactDomains) {
  const { operator, value } = leaf;
  if (isReference(value) || operator.includes("Than")) return [];
  const path = factPathOf(leaf);
  const isMembership = operator === "contains" || operator === "doesNotContain";
  const known = isMembership ? domains.membersOf(path) : domains.valuesOf(path);
  if (known === undefined) return [];
  const fold = (one: unknown) =>
    operator.endsWith("IgnoringCase") && typeof one === "string" ? one.toLowerCase() : one;
  const possible = new Set(known.map(fold));
  const items = Array.isArray(value) ? value.map((item, index) => ({ value: item, index })) : [];
  const constants: readonly { readonly value: unknown; readonly index: number | null }[] =
    Array.isArray(value) ? items : [{ value, index: null }];
  return constants
    .filter((one) => typeof one.value === "string" && !possible.has(fold(one.value)))
    .map((one) => ({ ...one, known }));
}
