import type { RuleDifferenceJson, RulesDiffJson } from "../../generated/rules-diff.ts";
import type { ExplainedDifference, RuleDiff } from "../../rule-diff/rule-diff.ts";
import { asJson } from "./as-json.ts";

/** The JSON of `rules diff`. Rules are named by id and place, and what differs of them is in words. */
export function ruleDiffAsJson(diff: RuleDiff): string {
  const differences = diff.differences.map(differenceRecord);
  const answer: RulesDiffJson = { version: 1, ...diff, differences };
  return asJson(answer);
}

function differenceRecord(difference: ExplainedDifference): RuleDifferenceJson {
  const { id, before, after, decides, changed, alone, members } = difference;
  const side = (rule: ExplainedDifference["before"]) =>
    rule === null ? null : { kind: rule.kind, why: rule.why, where: rule.where };
  return { id, before: side(before), after: side(after), decides, changed, alone, members };
}
