import type { ProfileVerdict } from "../generated/resolution.ts";
import { traceErrors } from "../rules/evaluate.ts";
import type { Judgement } from "../rules/judge.ts";

/** A verdict before ranking: what the rules said of one profile, and its state. */
export type Verdict = Omit<ProfileVerdict, "rank" | "keys">;

/** A rule that could not judge a profile, and why. */
export interface JudgingError {
  readonly rule: string;
  readonly error: string;
}

/** Whether neither a derive rule nor a filter keeps a profile out of the ranking. */
export function isLetThrough({ errors, filters }: Pick<Judgement, "errors" | "filters">): boolean {
  return (
    errors.length === 0 &&
    filters.every(({ outcome }) => outcome === "passed" || outcome === "skipped")
  );
}

/** The conditions of rank rules that could not be judged, in the order of the rules. */
export function rankErrors({ firsts }: Pick<Judgement, "firsts">): readonly JudgingError[] {
  return [...firsts].flatMap(([rule, condition]) => {
    const errors = traceErrors(condition);
    return errors.length === 0 ? [] : [{ rule, error: errors.join("; ") }];
  });
}

/**
 * The verdict on one profile. It is errored when any filter could not judge it (and then never
 * selected, always reported), rejected when any failed, with the state of the first failing filter.
 * One that the filters let through is errored as well when the condition of a rank rule could not
 * judge it: no place in the ranking would be true. Of a profile that a filter rejects, ranking is
 * not asked, so it stays rejected, with its reason.
 */
export function verdictOf(judgement: Judgement): Verdict {
  const { profile } = judgement.facts;
  const failed = judgement.filters.filter((filter) => filter.outcome === "failed");
  const errors = [
    ...judgement.errors.map(({ rule, error }) => `rule \`${rule}\`: ${error}`),
    ...judgement.filters
      .filter((filter) => filter.outcome === "errored")
      .map((filter) => `rule \`${filter.rule}\`: ${filter.error}`),
    ...(isLetThrough(judgement) ? rankErrors(judgement) : []).map(
      ({ rule, error }) => `rule \`${rule}\`: ${error}`,
    ),
  ];
  const outcome = errors.length > 0 ? "errored" : failed.length > 0 ? "rejected" : "accepted";
  return {
    id: profile.id,
    name: profile.name,
    path: profile.path,
    origin: profile.origin,
    precedence: profile.precedence,
    aim_id: profile.aim_id,
    model_id: profile.model_id,
    metadata: profile.metadata,
    manual_only: profile.manual_only,
    outcome,
    state: outcome === "errored" ? "errored" : (failed[0]?.state ?? "compatible"),
    reasons: [
      ...errors.map((error) => `could not be judged: ${error}`),
      ...failed.map((filter) => filter.reason ?? ""),
    ],
    derived: judgement.derived,
    filters: judgement.filters,
  };
}
