import { readFactPath } from "../facts/fact-paths.ts";
import type { ValueRank } from "../generated/rules.ts";
import { factPathOf } from "../rules/conditions.ts";
import { compareText } from "../shared/order.ts";
import type { LintContext, RuleInUse } from "./context.ts";

/** A rank rule by a value, with the path of its fact. */
export interface RankEntry {
  readonly entry: RuleInUse;
  readonly rule: ValueRank;
  readonly path: string;
}

/** The rank rules by a value that take part, in their order. */
export function rankRules({ inUse }: Pick<LintContext, "inUse">): readonly RankEntry[] {
  return inUse
    .flatMap((entry) =>
      entry.rule.kind === "rank" && "by" in entry.rule
        ? [{ entry, rule: entry.rule, path: factPathOf(entry.rule.by) }]
        : [],
    )
    .sort((a, b) => a.rule.order - b.rule.order);
}

/** How many profiles of the store have each value at a path, by the text of the value; derived values have none. */
export function valuesInStore(
  path: string,
  { store, inUse }: Pick<LintContext, "store" | "inUse">,
): ReadonlyMap<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const profile of store.profiles) {
    const value = readFactPath({ profile }, path.split("."));
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  for (const { rule } of inUse) {
    if (rule.kind !== "derive" || !Object.hasOwn(rule.set, path)) continue;
    const value = rule.set[path];
    counts.set(value, counts.get(value) ?? 0);
  }
  return new Map([...counts].sort(([a], [b]) => compareText(String(a), String(b))));
}
