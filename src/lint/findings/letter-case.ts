import type { ConditionLeaf } from "../../generated/rules.ts";
import { factPathOf, isReference, ruleLeaves } from "../../rules/conditions.ts";
import { valueAt } from "../../shared/json-pointer.ts";
import type { LintedRule } from "../context.ts";
import type { FindingKind } from "../finding.ts";

/** Facts that are names of models: people and hubs write them in any letter case. */
const modelNames: readonly string[] = [
  "request.aim_id",
  "request.model_id",
  "request.model",
  "profile.aim_id",
  "profile.model_id",
];

/** Names of models that are compared with letter case. */
export const letterCase: FindingKind = {
  name: "letter-case",
  category: "correctness",
  level: "warning",
  summary: "names of models are compared with letter case",
  why: "Everywhere else `Meta-Llama/X` and `meta-llama/x` are the same model: the rule would treat them differently.",
  fix: 'compare by `equalIgnoringCase` or `notEqualIgnoringCase`; a file that means it says `"modelNames": "exact"`',
  find: ({ rules }) =>
    rules
      .filter((entry) => !isMeant(entry))
      .flatMap((entry) =>
        ruleLeaves(entry.rule, entry.pointer)
          .filter(({ leaf }) => isModelComparison(leaf))
          .map(({ leaf, pointer }) => ({
            message: `\`${leaf.operator}\` tells models apart by letter case`,
            where: entry.document.locate(`${pointer}/operator`),
            hint: `write "operator": "${leaf.operator}IgnoringCase"`,
          })),
      ),
};

function isMeant({ document }: LintedRule): boolean {
  return valueAt(document.value, "/modelNames") === "exact";
}

function isModelComparison(leaf: ConditionLeaf): boolean {
  const { operator, value } = leaf;
  if (operator !== "equal" && operator !== "notEqual") return false;
  if (!modelNames.includes(factPathOf(leaf))) return false;
  return (
    typeof value === "string" || (isReference(value) && modelNames.includes(factPathOf(value)))
  );
}
