import { readFactPath } from "../facts/fact-paths.ts";
import type { Facts } from "../generated/facts.ts";
import type { DecidingKey, GroupTrace, RankKey } from "../generated/resolution.ts";
import type { RankRule, ValueRank } from "../generated/rules.ts";
import { traceErrors } from "../rules/evaluate.ts";
import type { Judgement } from "../rules/judge.ts";
import { compareText } from "../shared/order.ts";

/** A profile with its sort keys, in the order of the rank rules. */
export interface Ranked {
  readonly id: string;
  readonly keys: readonly RankKey[];
}

/**
 * Where a profile stands by each rank rule. A value that the rule does not know has no position, nor
 * has a condition that could not be judged: its key says why, and such a profile must not be ranked.
 */
export function rankKeys(
  rules: readonly RankRule[],
  { facts, firsts }: Pick<Judgement, "facts" | "firsts">,
): readonly RankKey[] {
  return rules.map((rule) =>
    "first" in rule ? conditionKey(rule.id, firsts.get(rule.id)) : valueKey(rule, facts),
  );
}

function conditionKey(rule: string, condition: GroupTrace | undefined): RankKey {
  if (condition === undefined) throw new Error(`the condition of ${rule} was not evaluated`);
  const errors = traceErrors(condition);
  if (errors.length > 0) {
    return { rule, value: null, position: null, condition, error: errors.join("; ") };
  }
  const { result } = condition;
  return { rule, value: result, position: result ? 0 : 1, condition };
}

function valueKey(rule: ValueRank, facts: Facts): RankKey {
  const value = readFactPath(facts, [rule.by.fact, ...rule.by.path.slice(2).split(".")]);
  return { rule: rule.id, value, position: position(rule, value) };
}

function position(rule: ValueRank, value: unknown): number | null {
  if (typeof rule.prefer === "string") {
    if (typeof value !== "number") return null;
    return rule.prefer === "higher" ? -value : value;
  }
  const index = rule.prefer.indexOf(value as string);
  return index === -1 ? null : index;
}

/** Whether a condition could not be judged: such a profile is errored and has no place among others. */
export function isErrored({ keys }: Ranked): boolean {
  return keys.some(({ error }) => error !== undefined);
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

/** Whether no rank rule tells two profiles apart: the smaller id goes first then. */
export function isTied(a: Ranked, b: Ranked): boolean {
  return a.keys.every(({ position }, index) => position === b.keys[index]?.position);
}

/** Whether the condition of a rank rule holds for the first of two profiles and not for the other. */
export function isPutBehind(winner: Ranked, other: Ranked): boolean {
  return winner.keys.some(
    ({ condition, position }, index) =>
      condition !== undefined &&
      comparePositions(position, other.keys[index]?.position ?? null) < 0,
  );
}

/** The first key in which two profiles differ: what put the one before the other. */
export function decidingKey(winner: Ranked, runnerUp: Ranked): DecidingKey {
  for (const [index, key] of winner.keys.entries()) {
    const other = runnerUp.keys[index];
    if (other === undefined || key.position === other.position) continue;
    const values = { rule: key.rule, winner: key.value, runner_up: other.value };
    return key.condition === undefined ? values : { ...values, first: true };
  }
  return { rule: "profile-id", winner: winner.id, runner_up: runnerUp.id };
}
