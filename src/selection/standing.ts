import type { ProfileVerdict, Resolution } from "../generated/resolution.ts";
import { decidingKey } from "./rank.ts";

/** Why a profile is not the one that goes before it: a rule rejects it, or a rank key puts it behind. */
export type Standing =
  | {
      readonly kind: "rejected";
      readonly profile: string;
      /** The filter that it fails first; the first rule that cannot judge it when it is errored. */
      readonly rule: string;
      readonly state: string;
      readonly reason: string;
    }
  | {
      readonly kind: "behind";
      readonly profile: string;
      /** The rank rule, or `profile-id` for the last tie-break. */
      readonly rule: string;
      readonly value: unknown;
      readonly better: string;
      readonly betterValue: unknown;
      /** There when the rule is a condition, which holds for the other one alone. */
      readonly first?: true;
    };

/**
 * How a profile stands beside another one that is before it; undefined when there is no such profile,
 * or it is the one before. Without another one only a rejection can be told.
 */
export function standingOf(
  { profiles }: Resolution,
  id: string,
  before: string | null,
): Standing | undefined {
  const verdict = profiles.find((profile) => profile.id === id);
  if (verdict === undefined) return undefined;
  if (verdict.outcome !== "accepted") return rejection(verdict);
  const other = profiles.find((profile) => profile.id === before);
  if (other?.rank == null || verdict.rank === null || other.rank >= verdict.rank) return undefined;
  const { winner, runner_up, ...key } = decidingKey(other, verdict);
  return {
    kind: "behind",
    profile: id,
    ...key,
    value: runner_up,
    better: other.id,
    betterValue: winner,
  };
}

function rejection(verdict: ProfileVerdict): Standing {
  const outcome = verdict.outcome === "errored" ? "errored" : "failed";
  const rule =
    verdict.filters.find((filter) => filter.outcome === outcome)?.rule ??
    verdict.keys.find(({ error }) => error !== undefined)?.rule ??
    "derive";
  const reason = verdict.reasons[0] ?? verdict.state;
  return { kind: "rejected", profile: verdict.id, rule, state: verdict.state, reason };
}
