import type { FilterRule } from "../../generated/rules.ts";
import { placeOf } from "../../rules/merge-layers.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { FindingKind } from "../finding.ts";

/** Filters with the same conditions as another one. */
export const repeatedFilter: FindingKind = {
  name: "repeated-filter",
  category: "ordering",
  level: "warning",
  summary: "a filter has the same conditions as a filter before it",
  why: "The first by `order` gives the state, so the state and reason of the second are never the first that anyone sees.",
  fix: "remove one of the two",
  find({ inUse }) {
    const first = new Map<string, string>();
    const filters = inUse
      .flatMap((entry) => (entry.rule.kind === "filter" ? [{ entry, rule: entry.rule }] : []))
      .sort((a, b) => a.rule.order - b.rule.order);
    return filters.flatMap(({ entry, rule }) => {
      const key = conditions(rule);
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, rule.id);
        return [];
      }
      return [{ message: `\`${other}\` rejects the same profiles`, where: placeOf(entry) }];
    });
  },
};

function conditions({ when, require }: FilterRule): string {
  return canonicalJson([when ?? null, require]);
}
