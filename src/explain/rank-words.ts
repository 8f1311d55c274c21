import type { DecidingKey, RankKey } from "../generated/resolution.ts";
import { showValue } from "./value.ts";

/** Where a profile stands by one rank rule: its value, or whether the condition holds for it. */
export function keyInWords({ value, position, condition, error }: RankKey): string {
  if (error !== undefined) return "could not be judged";
  if (condition !== undefined) return value === true ? "holds" : "does not hold";
  return position === null ? `${showValue(value)} (not listed)` : showValue(value);
}

/** Two profiles, the one that goes before the other first. */
export type Pair = readonly [string, string];

/** Why one profile goes before another by a rule: `fp8 goes before fp16`, `holds for a, not for b`. */
export function goesBefore(
  { winner, runner_up, first }: Omit<DecidingKey, "rule">,
  [better, worse]: Pair,
): string {
  if (first) return `holds for ${better}, not for ${worse}`;
  return `${showValue(winner)} goes before ${showValue(runner_up)}`;
}
