import type { Advice } from "../generated/resolution.ts";
import { compareText } from "../shared/order.ts";
import type { Decisions, GivenAdvice, SharedDecider } from "./decider.ts";
import type { AdviceChange } from "./rule-diff.ts";

/**
 * What is said otherwise where the decision is the same, by rule: the most frequent first. Decisions
 * that changed, by number, are passed over: other profiles have other advice.
 */
export function adviceChanges(
  decider: SharedDecider,
  before: Decisions,
  after: Decisions,
  changed: ReadonlySet<number>,
): readonly AdviceChange[] {
  const pairs = new Map<string, { readonly pair: readonly [number, number]; count: number }>();
  for (const [index, old] of before.advice.entries()) {
    const now = after.advice[index] as number;
    if (old === now || changed.has(index)) continue;
    const known = pairs.get(`${old} ${now}`) ?? { pair: [old, now], count: 0 };
    known.count += 1;
    pairs.set(`${old} ${now}`, known);
  }
  const changes = new Map<string, AdviceChange>();
  for (const { pair, count } of pairs.values()) {
    const [old, now] = pair.map((number) => decider.adviceOf(number)) as [Said, Said];
    for (const rule of new Set([...old, ...now].map((given) => given.rule))) {
      const [from, to] = [levelOf(old, rule), levelOf(now, rule)];
      if (from === to) continue;
      const key = `${rule} ${from} ${to}`;
      const known = changes.get(key);
      const soFar = known?.changed ?? 0;
      changes.set(key, { rule, before: from, after: to, changed: soFar + count });
    }
  }
  return [...changes.values()].sort((a, b) => b.changed - a.changed || compareText(a.rule, b.rule));
}

type Said = readonly GivenAdvice[];

function levelOf(said: Said, rule: string): Advice["level"] | null {
  return said.find((given) => given.rule === rule)?.level ?? null;
}
