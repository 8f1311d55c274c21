import { childrenOf, conditionsOf, type GroupAt, groupsOf } from "../../rules/conditions.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { LintedRule } from "../context.ts";
import type { FindingKind, Found } from "../finding.ts";

/** Conditions that stand twice in one group. */
export const repeatedCondition: FindingKind = {
  name: "repeated-condition",
  category: "style",
  level: "warning",
  summary: "a group has the same condition twice",
  why: "The second adds nothing; most often one of the two was meant to be changed after it was copied.",
  fix: "remove it, or make it what was meant",
  find: ({ rules }) =>
    rules.flatMap((entry) =>
      conditionsOf(entry.rule, entry.pointer)
        .flatMap(groupsOf)
        .flatMap((group) => foundIn(group, entry)),
    ),
};

function foundIn(group: GroupAt, entry: LintedRule): readonly Found[] {
  const seen = new Set<string>();
  return childrenOf(group).flatMap((child) => {
    const text = canonicalJson("leaf" in child ? child.leaf : child.group);
    if (!seen.has(text)) {
      seen.add(text);
      return [];
    }
    return [
      {
        message: "the same condition stands before it",
        where: entry.document.locate(child.pointer),
      },
    ];
  });
}
