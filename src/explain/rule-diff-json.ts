import type { ExplainedDifference, RuleDiff } from "../rule-diff/rule-diff.ts";

/** The whole comparison for programs. Rules are named by id and place, and what differs of them is in words. */
export function ruleDiffAsJson(diff: RuleDiff): string {
  const answer = { version: 1, ...diff, differences: diff.differences.map(differenceRecord) };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function differenceRecord(difference: ExplainedDifference) {
  const { id, before, after, decides, changed, alone, members } = difference;
  const side = (rule: ExplainedDifference["before"]) =>
    rule === null ? null : { kind: rule.kind, why: rule.why, where: rule.where };
  return { id, before: side(before), after: side(after), decides, changed, alone, members };
}
