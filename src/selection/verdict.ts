import type { ProfileVerdict } from "../generated/resolution.ts";
import type { Judgement } from "../rules/judge.ts";

/** A verdict before ranking: what the rules said of one profile, and its state. */
export type Verdict = Omit<ProfileVerdict, "rank" | "keys">;

/**
 * The verdict on one profile. It is errored when any filter could not judge it (and then never
 * selected, always reported), rejected when any failed, with the state of the first failing filter.
 */
export function verdictOf(judgement: Judgement): Verdict {
  const { profile } = judgement.facts;
  const failed = judgement.filters.filter((filter) => filter.outcome === "failed");
  const errors = [
    ...judgement.errors.map(({ rule, error }) => `rule \`${rule}\`: ${error}`),
    ...judgement.filters
      .filter((filter) => filter.outcome === "errored")
      .map((filter) => `rule \`${filter.rule}\`: ${filter.error}`),
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
