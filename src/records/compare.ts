import type { ProfileVerdict, Resolution } from "../generated/resolution.ts";
import { decidingKey } from "../selection/rank.ts";
import type { Location } from "../shared/problem.ts";
import { type Contents, changedContents } from "./contents.ts";
import type { Comparison, Difference, KeyInPlay, Outcome } from "./difference.ts";

/**
 * Whether a recorded decision is the same when it is taken again: the same profile, with the same
 * content where `contents` are given, and equally allowed to launch. When not, which rules, rank
 * keys or profiles make the difference.
 */
export function compareDecisions(
  before: Resolution,
  now: Resolution,
  contents?: Contents,
): Comparison {
  const recorded = outcomeOf(before);
  const replayed = outcomeOf(now);
  const isSameChoice = recorded.profile === replayed.profile;
  const differences = isSameChoice
    ? [...denialDifferences(before, now), ...contentDifferences(recorded.profile, contents)]
    : choiceDifferences(before, now, recorded.profile, replayed.profile);
  return {
    isSame: isSameChoice && differences.length === 0,
    recorded,
    replayed,
    differences,
    changedStates: changedStates(before, now),
  };
}

function outcomeOf({ selection, advice }: Resolution): Outcome {
  const deniedBy = advice.filter(({ level }) => level === "deny").map(({ rule }) => rule);
  return { profile: selection.profile, by: selection.by, deniedBy };
}

function choiceDifferences(
  before: Resolution,
  now: Resolution,
  lost: string | null,
  won: string | null,
): readonly Difference[] {
  const against = [
    ...(lost === null ? [] : standsAgainst(lost, now, before, "profile-gone", "rejected-now")),
    ...(won === null ? [] : standsAgainst(won, before, now, "profile-new", "rejected-before")),
  ];
  if (against.length > 0 || lost === null || won === null) return against;
  const key = keyBetween(won, lost, now);
  // Only a profile asked for by its id is chosen without a place in the ranking.
  if (key === undefined) return [];
  const other = keyBetween(lost, won, before) ?? null;
  return [{ kind: "ranked", first: won, second: lost, now: key, before: other }];
}

/** What keeps a profile out of the ranking of `there`, when it was chosen in `here`. */
function standsAgainst(
  profile: string,
  there: Resolution,
  here: Resolution,
  absent: "profile-gone" | "profile-new",
  rejected: "rejected-now" | "rejected-before",
): readonly Difference[] {
  const verdict = verdictOn(there, profile);
  if (verdict === undefined) return [{ kind: absent, profile }];
  const objections = objectionsTo(verdict);
  const known = new Set(objectionsTo(verdictOn(here, profile)).map(({ rule }) => rule));
  const fresh = objections.filter(({ rule }) => !known.has(rule));
  return (fresh.length > 0 ? fresh : objections).map(({ rule, reason }) => ({
    kind: rejected,
    profile,
    rule,
    where: placeOf(there, rule),
    reason,
  }));
}

interface Objection {
  readonly rule: string;
  readonly reason: string;
}

function objectionsTo(verdict: ProfileVerdict | undefined): readonly Objection[] {
  if (verdict === undefined || verdict.outcome === "accepted") return [];
  const found = verdict.filters
    .filter(({ outcome }) => outcome === "failed" || outcome === "errored")
    .map(({ rule, reason, error }) => ({ rule, reason: reason ?? error ?? "cannot be judged" }));
  if (found.length > 0) return found;
  // Rank and derive rules that cannot be judged make a profile errored, and no filter says so.
  const unranked = verdict.keys.find(({ error }) => error !== undefined)?.rule;
  return [{ rule: unranked ?? "derive", reason: verdict.reasons[0] ?? verdict.state }];
}

function keyBetween(first: string, second: string, resolution: Resolution): KeyInPlay | undefined {
  const a = verdictOn(resolution, first);
  const b = verdictOn(resolution, second);
  if (a === undefined || b === undefined || a.rank === null || b.rank === null) return undefined;
  const key = decidingKey(a, b);
  const where = placeOf(resolution, key.rule);
  const values = { rule: key.rule, where, first: key.winner, second: key.runner_up };
  return key.first ? { ...values, holds: true } : values;
}

/** A denial is about the profile that was chosen: of another choice it says nothing new. */
function denialDifferences(before: Resolution, now: Resolution): readonly Difference[] {
  return [...newDenials(before, now, "denied-now"), ...newDenials(now, before, "denied-before")];
}

function newDenials(
  known: Resolution,
  resolution: Resolution,
  kind: "denied-now" | "denied-before",
): readonly Difference[] {
  const rules = new Set(outcomeOf(known).deniedBy);
  return resolution.advice
    .filter(({ level, rule }) => level === "deny" && !rules.has(rule))
    .map(({ rule, message }) => ({
      kind,
      rule,
      where: placeOf(resolution, rule),
      reason: message,
    }));
}

function contentDifferences(
  profile: string | null,
  contents: Contents | undefined,
): readonly Difference[] {
  const before = contents?.before.get(profile ?? "");
  const now = contents?.now.get(profile ?? "");
  if (profile === null || before === undefined || now === undefined) return [];
  const fields = changedContents(before, now);
  return fields.length === 0 ? [] : [{ kind: "content", profile, fields }];
}

function changedStates(before: Resolution, now: Resolution): number {
  const states = new Map(before.profiles.map(({ id, state }) => [id, state]));
  return now.profiles.filter(({ id, state }) => (states.get(id) ?? state) !== state).length;
}

function placeOf({ rules }: Resolution, id: string): Location | null {
  return rules.find((rule) => rule.id === id)?.where ?? null;
}

function verdictOn({ profiles }: Resolution, id: string): ProfileVerdict | undefined {
  return profiles.find((profile) => profile.id === id);
}
