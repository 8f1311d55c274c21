import { allRules } from "../../rules/rule-set.ts";
import type { FindingKind } from "../finding.ts";

/** Sets without a rule. */
export const rulesEmpty: FindingKind = {
  name: "rules-empty",
  category: "loading",
  level: "error",
  summary: "the rule set has no rules",
  why: "Without rules every profile fits every machine, and the first id in the alphabet is started.",
  fix: "choose a set by name (`aim rules check default`) or a folder of .json files that has rules",
  find({ refusals, ruleSet, sources }) {
    const refused = refusals.filter(({ problem }) => problem.code === "rules-empty");
    if (refused.length > 0) return refused.map(({ problem }) => problem);
    if (ruleSet === undefined || allRules(ruleSet).length > 0) return [];
    const message = `rule set \`${sources.name}\` has no rule left`;
    return [{ message, where: { path: sources.path } }];
  },
};
