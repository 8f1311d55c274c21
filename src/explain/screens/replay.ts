import type { Difference, KeyInPlay } from "../../records/difference.ts";
import type { DifferenceGroup, Tally } from "../../records/tally.ts";
import { formatLocation, type Location } from "../../shared/problem.ts";
import {
  accent,
  type Block,
  bad,
  caution,
  good,
  group,
  line,
  quiet,
  quietCode,
  strong,
  unbroken,
} from "../blocks.ts";
import { countOf } from "../words/counts.ts";
import { inOrder } from "../words/standing.ts";
import { showValue } from "../words/value.ts";

/** What records were decided again with. */
export interface ReplayedWith {
  readonly rules: { readonly name: string; readonly path: string; readonly digest: string };
  /** Folder of the profiles that were taken instead of the recorded ones; null for the recorded ones. */
  readonly profiles: string | null;
}

/** What came of a log. */
export interface ReplayReport {
  readonly tally: Tally;
  readonly used: ReplayedWith;
}

/** What came of a log: counts first, then each way of being different, the most frequent first. */
export function replayBlocks({ tally, used }: ReplayReport): readonly Block[] {
  const others = countOf(tally.ungrouped, "record");
  return [
    headBlock(tally, used),
    ...tally.groups.map(groupBlock),
    ...(tally.ungrouped === 0
      ? []
      : [line(quiet(`${others} more, different in other ways: see them with --format json`))]),
  ];
}

function headBlock(tally: Tally, { rules, profiles }: ReplayedWith): Block {
  const { records, same, different, unreadable } = tally;
  const notes = [
    [tally.otherRules, "decided under other rule files than these"],
    [tally.sameWithOtherStates, "with the same choice, but another state of other profiles"],
    [tally.maskedFacts, "with masked facts: a rule that compares one sees `[masked]`"],
  ] as const;
  return line(
    [
      strong(countOf(records, "record")),
      ": ",
      good(`${same} same`),
      ", ",
      (different === 0 ? quiet : bad)(`${different} different`),
      ...(unreadable === 0 ? [] : [", ", bad(`${countOf(unreadable, "line")} unreadable`)]),
    ],
    [
      unbroken([`rules     ${rules.name} `, quietCode(rules.path)]),
      unbroken(`profiles  ${profiles ?? "as recorded"}`),
      ...notes
        .filter(([count]) => count > 0)
        .map(([count, what]) => line(caution(`${countOf(count, "record")} ${what}`), [], 0)),
    ],
  );
}

function groupBlock({ count, line: at, example }: DifferenceGroup): Block {
  const { recorded, replayed, differences } = example;
  const [from, to] = [recorded.profile ?? "nothing", replayed.profile ?? "nothing"];
  const first = count === 1 ? `line ${at}` : `first in line ${at}`;
  const head = [strong(countOf(count, "record")), `, ${first}:`];
  const reasons =
    differences.length > 0
      ? differences.map(differenceBlock)
      : [line("asked for by its id", [], 0)];
  if (from === to) return unbroken([...head, " ", strong(from)], reasons, 4);
  const change = [unbroken(from), unbroken([accent("now"), " ", strong(to)], reasons)];
  return unbroken(head, change);
}

function differenceBlock(difference: Difference): Block {
  const where = whereOf(difference);
  const place = where === null ? [] : [unbroken(quietCode(formatLocation(where)))];
  return line(inWords(difference), [group(place, 2)], 0);
}

function whereOf(difference: Difference): Location | null {
  if (difference.kind === "ranked") return difference.now.where;
  return "where" in difference ? difference.where : null;
}

function inWords(difference: Difference): string {
  switch (difference.kind) {
    case "profile-gone":
      return `${difference.profile} is not among the profiles now`;
    case "profile-new":
      return `${difference.profile} was not among the profiles then`;
    case "rejected-now":
      return `filter ${difference.rule} stands against it now: ${difference.reason}`;
    case "rejected-before":
      return `filter ${difference.rule} stood against ${difference.profile} then: ${difference.reason}`;
    case "ranked":
      return rankedInWords(difference.now, difference.before);
    case "denied-now":
      return `rule ${difference.rule} denies the launch now: ${difference.reason}`;
    case "denied-before":
      return `rule ${difference.rule} denied the launch then: ${difference.reason}`;
    case "content":
      return `other content now: ${difference.fields.join(", ")}`;
  }
}

function rankedInWords(now: KeyInPlay, before: KeyInPlay | null): string {
  const values = now.holds ? "it holds for this one alone" : inOrder(now.first, now.second);
  const key = `${now.rule} decides now: ${values}`;
  if (before === null) return key;
  if (before.rule === now.rule) return `${key}, which was the other way round`;
  const then = before.holds
    ? "which held for the other alone"
    : `${showValue(before.first)} before ${showValue(before.second)}`;
  return `${key}; then it was ${before.rule}, ${then}`;
}
