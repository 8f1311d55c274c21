import type { DeriveRule } from "../../generated/rules.ts";
import type { Placed } from "../../rules/rule-set.ts";
import { pointerTo } from "../../shared/json-pointer.ts";
import { isOpen, profileClasses } from "../../situations/search.ts";
import { Conditions } from "../../situations/verdicts.ts";
import { type LintContext, ruleInUse } from "../context.ts";
import type { FindingKind, Found, Note } from "../finding.ts";

/** Derive rules that set one fact to different values for one profile. */
export const deriveConflict: FindingKind = {
  name: "derive-conflict",
  category: "ordering",
  level: "warning",
  summary: "two derive rules set the same fact to different values for the same profile",
  why: "The one that is later by `order` wins, and the other one looks as if it worked.",
  fix: "let their conditions exclude each other, or set the fact in one rule",
  async find(context) {
    const derive = context.ruleSet?.derive ?? [];
    const found: (Found | Note)[] = [];
    for (const [index, later] of derive.entries()) {
      for (const earlier of derive.slice(0, index)) {
        found.push(...(await foundBetween(earlier, later, context)));
      }
    }
    return found;
  },
};

async function foundBetween(
  earlier: Placed<DeriveRule>,
  later: Placed<DeriveRule>,
  context: LintContext,
): Promise<readonly (Found | Note)[]> {
  const paths = Object.keys(later.set).filter(
    (path) => Object.hasOwn(earlier.set, path) && earlier.set[path] !== later.set[path],
  );
  const doTheyMeet = paths.length > 0 && (await meet(earlier, later, context));
  if (doTheyMeet === "untried") {
    const [one, other] = [earlier, later].map(({ id }) => `\`${id}\``);
    return [
      {
        note: `${one} and ${other} set the same facts and name too many to be tried together in every situation`,
      },
    ];
  }
  if (!doTheyMeet) return [];
  const entry = ruleInUse(later.id, context);
  return paths.map((path) => ({
    message: `\`${earlier.id}\` sets \`${path}\` to ${JSON.stringify(earlier.set[path])} for the same profiles, and this overrides it`,
    where: entry.document.locate(pointerTo(`${entry.pointer}/set`, path)),
  }));
}

/** Whether both hold for some profile in some situation, if that was found out. */
async function meet(
  a: DeriveRule,
  b: DeriveRule,
  { store, matrix }: LintContext,
): Promise<boolean | "untried"> {
  const conditions = new Conditions([]);
  const gates = [a, b].flatMap(({ when }) => conditions.holds(when));
  const paths = gates.flatMap((gate) => gate.paths);
  const budget = { left: matrix.limits.perRule };
  for (const { example } of profileClasses(store.profiles, paths)) {
    if (await isOpen(example, [gates], matrix, budget)) return true;
  }
  return budget.left < 0 ? "untried" : false;
}
