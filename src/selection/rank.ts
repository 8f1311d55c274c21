import { readFactPath } from "../facts/fact-paths.ts";
import type { Facts } from "../generated/facts.ts";
import type { DecidingKey, RankKey } from "../generated/resolution.ts";
import type { RankRule } from "../generated/rules.ts";
import { compareText } from "../shared/order.ts";

/** A profile with its sort keys, in the order of the rank rules. */
export interface Ranked {
  readonly id: string;
  readonly keys: readonly RankKey[];
}

/** Where a profile stands by each rank rule. A value that the rule does not know has no position. */
export function rankKeys(rules: readonly RankRule[], facts: Facts): readonly RankKey[] {
  return rules.map((rule) => {
    const value = readFactPath(facts, [rule.by.fact, ...rule.by.path.slice(2).split(".")]);
    return { rule: rule.id, value, position: position(rule, value) };
  });
}

function position(rule: RankRule, value: unknown): number | null {
  if (typeof rule.prefer === "string") {
    if (typeof value !== "number") return null;
    return rule.prefer === "higher" ? -value : value;
  }
  const index = rule.prefer.indexOf(value as string);
  return index === -1 ? null : index;
}

/** Orders two profiles, best first. Ties fall to the smaller id, so order never depends on the file system. */
export function compareRanked(a: Ranked, b: Ranked): number {
  for (const [index, key] of a.keys.entries()) {
    const order = comparePositions(key.position, b.keys[index]?.position ?? null);
    if (order !== 0) return order;
  }
  return compareText(a.id, b.id);
}

function comparePositions(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a - b;
}

/** The first key in which two profiles differ: what put the one before the other. */
export function decidingKey(winner: Ranked, runnerUp: Ranked): DecidingKey {
  for (const [index, key] of winner.keys.entries()) {
    const other = runnerUp.keys[index];
    if (other === undefined || key.position === other.position) continue;
    return { rule: key.rule, winner: key.value, runner_up: other.value };
  }
  return { rule: "profile-id", winner: winner.id, runner_up: runnerUp.id };
}
