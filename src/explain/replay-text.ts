import type { Comparison, Difference, KeyInPlay } from "../records/difference.ts";
import type { DifferenceGroup, Tally } from "../records/tally.ts";
import { formatLocation, type Location, type Problem } from "../shared/problem.ts";
import type { Style } from "../shared/style.ts";
import { countOf, showValue, wrap } from "./value.ts";

const width = 80;

/** What records were decided again with. */
export interface ReplayedWith {
  readonly rules: { readonly name: string; readonly path: string; readonly digest: string };
  /** Folder of the profiles that were taken instead of the recorded ones; null for the recorded ones. */
  readonly profiles: string | null;
}

/** What came of a log, for people: counts first, then each way of being different, the most frequent first. */
export function replayAsText(tally: Tally, used: ReplayedWith, style: Style): string {
  const blocks = [
    headLines(tally, used, style),
    ...tally.groups.map((group) => groupLines(group, style)),
  ];
  if (tally.ungrouped > 0) {
    const others = countOf(tally.ungrouped, "record");
    blocks.push([
      style.dim(`${others} more, different in other ways: see them with --format json`),
    ]);
  }
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function headLines(
  tally: Tally,
  { rules, profiles }: ReplayedWith,
  style: Style,
): readonly string[] {
  const { records, same, different, unreadable } = tally;
  const counts = [
    style.green(`${same} same`),
    (different === 0 ? style.dim : style.red)(`${different} different`),
    ...(unreadable === 0 ? [] : [style.red(`${countOf(unreadable, "line")} unreadable`)]),
  ];
  const lines = [
    `${style.bold(countOf(records, "record"))}: ${counts.join(", ")}`,
    `  rules     ${rules.name} ${style.dim(rules.path)}`,
    `  profiles  ${profiles ?? "as recorded"}`,
  ];
  const notes = [
    ...(tally.otherRules === 0
      ? []
      : [`${countOf(tally.otherRules, "record")} decided under other rule files than these`]),
    ...(tally.sameWithOtherStates === 0
      ? []
      : [
          `${countOf(tally.sameWithOtherStates, "record")} with the same choice, but another state of other profiles`,
        ]),
    ...(tally.maskedFacts === 0
      ? []
      : [
          `${countOf(tally.maskedFacts, "record")} with masked facts: a rule that compares one sees \`[masked]\``,
        ]),
  ];
  return [...lines, ...notes.flatMap((note) => indented(note, 2, style.yellow))];
}

function groupLines({ count, line, example }: DifferenceGroup, style: Style): readonly string[] {
  const { recorded, replayed, differences } = example;
  const from = recorded.profile ?? "nothing";
  const to = replayed.profile ?? "nothing";
  const first = count === 1 ? `line ${line}` : `first in line ${line}`;
  const head =
    from === to
      ? [`${style.bold(countOf(count, "record"))}, ${first}: ${style.bold(from)}`]
      : [
          `${style.bold(countOf(count, "record"))}, ${first}:`,
          `  ${from}`,
          `  ${style.cyan("now")} ${style.bold(to)}`,
        ];
  const reasons = differences.flatMap((difference) => differenceLines(difference, style));
  return [...head, ...(reasons.length > 0 ? reasons : indented("asked for by its id", 4))];
}

function differenceLines(difference: Difference, style: Style): readonly string[] {
  const [text, where] = inWords(difference);
  return [
    ...indented(text, 4),
    ...(where === null ? [] : [`      ${style.dim(formatLocation(where))}`]),
  ];
}

function inWords(difference: Difference): readonly [string, Location | null] {
  switch (difference.kind) {
    case "profile-gone":
      return [`${difference.profile} is not among the profiles now`, null];
    case "profile-new":
      return [`${difference.profile} was not among the profiles then`, null];
    case "rejected-now":
      return [
        `filter ${difference.rule} stands against it now: ${difference.reason}`,
        difference.where,
      ];
    case "rejected-before":
      return [
        `filter ${difference.rule} stood against ${difference.profile} then: ${difference.reason}`,
        difference.where,
      ];
    case "ranked":
      return [rankedInWords(difference.now, difference.before), difference.now.where];
    case "denied-now":
      return [
        `rule ${difference.rule} denies the launch now: ${difference.reason}`,
        difference.where,
      ];
    case "denied-before":
      return [
        `rule ${difference.rule} denied the launch then: ${difference.reason}`,
        difference.where,
      ];
    case "content":
      return [`other content now: ${difference.fields.join(", ")}`, null];
  }
}

function rankedInWords(now: KeyInPlay, before: KeyInPlay | null): string {
  const key = `${now.rule} decides now: ${
    now.holds
      ? "it holds for this one alone"
      : `${showValue(now.first)} goes before ${showValue(now.second)}`
  }`;
  if (before === null) return key;
  return before.rule === now.rule
    ? `${key}, which was the other way round`
    : `${key}; then it was ${before.rule}, ${
        before.holds
          ? "which held for the other alone"
          : `${showValue(before.first)} before ${showValue(before.second)}`
      }`;
}

function indented(
  text: string,
  blanks: number,
  paint: (line: string) => string = (line) => line,
): readonly string[] {
  return wrap(text, width - blanks).map((line) => " ".repeat(blanks) + paint(line));
}

/** One record for programs. */
export interface ReplayedRecord {
  readonly line: number;
  readonly time: string;
  readonly comparison: Comparison;
}

/** The JSON of one record, on one line; that of a line that is none has its problem. */
export function recordAsJson(
  entry: ReplayedRecord | { readonly line: number; readonly problem: Problem },
): string {
  if ("problem" in entry) {
    const { code, message } = entry.problem;
    return JSON.stringify({ line: entry.line, outcome: "unreadable", problem: { code, message } });
  }
  const { line, time, comparison } = entry;
  const { isSame, recorded, replayed, differences, changedStates } = comparison;
  return JSON.stringify({
    line,
    time,
    outcome: isSame ? "same" : "different",
    recorded: { profile: recorded.profile, by: recorded.by, denied_by: recorded.deniedBy },
    replayed: { profile: replayed.profile, by: replayed.by, denied_by: replayed.deniedBy },
    differences,
    changed_states: changedStates,
  });
}

/** What comes before the records in the JSON of a log: the records follow, one a line, with commas between. */
export function replayJsonHead({ rules, profiles }: ReplayedWith): string {
  const { name, path, digest } = rules;
  const used = `"rules": ${JSON.stringify({ name, path, digest })},\n  "profiles": ${JSON.stringify(profiles)}`;
  return `{\n  ${used},\n  "records": [`;
}

/** What comes after them. */
export function replayJsonTail(tally: Tally): string {
  const counts = {
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
