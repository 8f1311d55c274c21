import type { Facts, SelectionFacts } from "../generated/facts.ts";
import type { ProfileVerdict, Selection } from "../generated/resolution.ts";
import type { Judgement } from "../rules/judge.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { compareText } from "../shared/order.ts";
import { compareRanked, decidingKey, rankKeys } from "./rank.ts";
import { selectionFacts } from "./selection-facts.ts";
import { isLetThrough, rankErrors, verdictOf } from "./verdict.ts";

/** Verdicts with their ranks, what was selected, and the facts of the selected profile. */
export interface Decision {
  readonly profiles: readonly ProfileVerdict[];
  readonly selection: Selection;
  readonly facts: Facts | undefined;
  /** What advise rules know of the choice. */
  readonly choice: SelectionFacts;
}

/**
 * Ranks what the filters accepted and selects the best, or the profile asked for by id: that one
 * skips filters and ranking, and the filters it fails are listed. Ranked profiles come first, in
 * order of rank; the rest by id.
 */
export function decide(
  judgements: readonly Judgement[],
  rules: RuleSet,
  requestedId: string | null,
): Decision {
  const unranked = judgements.map((judgement) => {
    const keys = isLetThrough(judgement) ? rankKeys(rules.ranks, judgement) : [];
    return { ...verdictOf(judgement), keys };
  });
  const ranked = unranked.filter((profile) => profile.outcome === "accepted").sort(compareRanked);
  const rest = unranked.filter((profile) => profile.outcome !== "accepted");
  const profiles: readonly ProfileVerdict[] = [
    ...ranked.map((profile, index) => ({ ...profile, rank: index + 1 })),
    ...rest.sort((a, b) => compareText(a.id, b.id)).map((profile) => ({ ...profile, rank: null })),
  ];
  const asked = judgements.find(({ facts }) => facts.profile.id === requestedId);
  const selection = asked === undefined ? best(profiles) : requested(asked);
  const facts = judgements.find(({ facts }) => facts.profile.id === selection.profile)?.facts;
  return { profiles, selection, facts, choice: selectionFacts({ profiles, selection }) };
}

function best(profiles: readonly ProfileVerdict[]): Selection {
  const [winner, runnerUp] = profiles.filter((profile) => profile.rank !== null);
  return {
    profile: winner?.id ?? null,
    by: winner === undefined ? "none" : "ranking",
    runner_up: runnerUp?.id ?? null,
    decided_by:
      winner === undefined || runnerUp === undefined ? null : decidingKey(winner, runnerUp),
    overridden: [],
  };
}

/** The profile asked for, whatever the rules say of it; what they say against it is listed. */
function requested(judgement: Judgement): Selection {
  const { facts, filters, errors } = judgement;
  const failed = filters
    .filter(({ outcome }) => outcome === "failed" || outcome === "errored")
    .map(({ rule, state, reason, error }) => ({
      rule,
      state: state ?? "errored",
      reason: reason ?? error ?? "",
    }));
  const unranked = isLetThrough(judgement) ? rankErrors(judgement) : [];
  const errored = [...errors, ...unranked].map(({ rule, error }) => ({
    rule,
    state: "errored",
    reason: error,
  }));
  return {
    profile: facts.profile.id,
    by: "profile_id",
    runner_up: null,
    decided_by: null,
    overridden: [...errored, ...failed],
  };
}
