import type {
  ReplayCountsJson,
  ReplayedRecordJson,
  ReplayJson,
  UnreadableRecordJson,
} from "../../generated/replay.ts";
import type { Comparison, Outcome } from "../../records/difference.ts";
import type { Tally } from "../../records/tally.ts";
import type { Problem } from "../../shared/problem.ts";
import type { ReplayedWith } from "../screens/replay.ts";

/** A line of a log: a record decided again, or what is wrong with it. */
export type ReplayedLine =
  | { readonly line: number; readonly time: string; readonly comparison: Comparison }
  | { readonly line: number; readonly problem: Problem };

/**
 * What comes before the records in the JSON of `replay`: the records follow, one a line, with commas
 * between. A log may be longer than the memory, so that they are printed as they come.
 */
export function replayJsonHead({ rules, profiles }: ReplayedWith): string {
  const { name, path, digest } = rules;
  const used: Pick<ReplayJson, "rules" | "profiles"> = { rules: { name, path, digest }, profiles };
  return `{\n  "rules": ${JSON.stringify(used.rules)},\n  "profiles": ${JSON.stringify(used.profiles)},\n  "records": [`;
}

/** One record, on one line. */
export function replayedLineAsJson(entry: ReplayedLine): string {
  return JSON.stringify("problem" in entry ? unreadable(entry) : replayed(entry));
}

function unreadable({
  line,
  problem: { code, message },
}: Extract<ReplayedLine, { readonly problem: Problem }>): UnreadableRecordJson {
  return { line, outcome: "unreadable", problem: { code, message } };
}

function replayed({
  line,
  time,
  comparison,
}: Extract<ReplayedLine, { readonly time: string }>): ReplayedRecordJson {
  const { isSame, differences, changedStates } = comparison;
  return {
    line,
    time,
    outcome: isSame ? "same" : "different",
    recorded: outcomeOf(comparison.recorded),
    replayed: outcomeOf(comparison.replayed),
    differences,
    changed_states: changedStates,
  };
}

function outcomeOf({ profile, by, deniedBy }: Outcome) {
  return { profile, by, denied_by: deniedBy };
}

/** What comes after the records. */
export function replayJsonTail(tally: Tally): string {
  const counts: ReplayCountsJson = {
    records: tally.records,
    same: tally.same,
    different: tally.different,
    unreadable: tally.unreadable,
    other_rules: tally.otherRules,
    masked_facts: tally.maskedFacts,
    same_with_other_states: tally.sameWithOtherStates,
  };
  return `\n  ],\n  "counts": ${JSON.stringify(counts)}\n}\n`;
}
