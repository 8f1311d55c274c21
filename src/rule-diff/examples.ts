import type { Resolution } from "../generated/resolution.ts";
import { createJudge } from "../rules/judge.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { standingOf } from "../selection/standing.ts";
import { type DecisionPoint, resolveAt } from "./decision-point.ts";
import { parts } from "./point-parts.ts";
import type { Because, Example } from "./rule-diff.ts";

/** Decides a point in full, on its own. */
export type FullDecider = (point: DecisionPoint) => Promise<Resolution>;

/** The full decider of a rule set, which is compiled once. */
export function fullDecider(rules: RuleSet): FullDecider {
  const judge = createJudge(rules);
  return (point) => resolveAt(point, rules, judge);
}

/** One decision by both sets, each resolved in full, and why each winner is not the other's. */
export async function exampleAt(
  point: DecisionPoint,
  [first, second]: readonly [FullDecider, FullDecider],
): Promise<Example> {
  const before = await first(point);
  const after = await second(point);
  const request = parts.map(([part, read]) => [part, read(point)] as const);
  return {
    request: Object.fromEntries(request),
    from: point.from ?? null,
    before: before.selection.profile,
    after: after.selection.profile,
    because: [
      ...becauseOf("before", before, after.selection.profile),
      ...becauseOf("after", after, before.selection.profile),
    ],
  };
}

/** Why this decision is not for the profile that the other one is for, and why it is refused. */
function becauseOf(
  side: Because["side"],
  resolution: Resolution,
  other: string | null,
): readonly Because[] {
  const { profile } = resolution.selection;
  const standing =
    other === null || other === profile ? undefined : standingOf(resolution, other, profile);
  const refusals = resolution.advice
    .filter(({ level }) => level === "deny")
    .map(({ rule, message }): Because => {
      return { side, kind: "refused", profile: profile ?? "", rule, reason: message };
    });
  return [...(standing === undefined ? [] : [{ side, ...standing }]), ...refusals];
}
