import type { Rule } from "../../generated/rules.ts";
import { placeOf } from "../../rules/merge-layers.ts";
import { ruleInUse } from "../context.ts";
import type { FindingKind, Found, Note } from "../finding.ts";

/** Rules that nothing in the store and no machine can set off. */
export const neverApplies: FindingKind = {
  name: "never-applies",
  category: "reachability",
  level: "warning",
  summary: "no profile of the store and no machine of the matrix can set the rule off",
  why: "A rule that never does anything gives a false sense of safety, and costs everyone who reads the set.",
  fix: "remove it, or try it with `aim explain` on the case that it is for",
  unlessIn: [
    "constant-comparison",
    "contradictory-conditions",
    "impossible-value",
    "empty-condition",
    "prototype-key",
  ],
  async find(context) {
    const reached = await context.reach();
    return reached.flatMap(({ rule, acts, complete }): readonly (Found | Note)[] => {
      if (!complete) {
        return [{ note: `\`${rule.id}\` names too many facts to be tried in every situation` }];
      }
      if (acts) return [];
      const where = placeOf(ruleInUse(rule.id, context));
      return [{ message: `\`${rule.id}\` never ${deed(rule)}`, where }];
    });
  },
};

function deed(rule: Rule): string {
  if (rule.kind === "derive") return `sets ${Object.keys(rule.set).join(" or ")}`;
  if (rule.kind === "advise") return "says anything";
  return "rejects a profile";
}
