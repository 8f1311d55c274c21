import type {
  ChangeGroup,
  Effect,
  ExplainedDifference,
  Range,
  RuleDiff,
} from "../../rule-diff/rule-diff.ts";
import {
  type Block,
  bad,
  caution,
  difference,
  good,
  group,
  line,
  prose,
  quiet,
  section,
  strong,
  title,
  unbroken,
} from "../blocks.ts";
import { countOf, firstOf } from "../words/counts.ts";
import {
  adviceText,
  afterText,
  becauseText,
  beforeText,
  causeText,
  changedText,
  differenceText,
  effectText,
  exampleText,
  kindOf,
  notVariedText,
  overText,
  rangeLines,
  sideText,
} from "../words/rule-diff.ts";

/** Columns of a terminal that a comparison takes. */
export const ruleDiffWidth = 96;
const effectsOnTerminal = 5;

/** What two rule sets decide differently, as much of it as fits a terminal. */
export function ruleDiffBlocks(diff: RuleDiff): readonly Block[] {
  return blocksOf(diff, effectsOnTerminal);
}

/** What two rule sets decide differently, with every effect. */
export function wholeRuleDiffBlocks(diff: RuleDiff): readonly Block[] {
  return blocksOf(diff, Number.POSITIVE_INFINITY);
}

function blocksOf(diff: RuleDiff, effects: number): readonly Block[] {
  const { before, after, over, differences, groups, advice, notVaried } = diff;
  const changed = changedText(diff);
  return [
    group([
      title(`${before.name} → ${after.name}`),
      prose(diff.changed === 0 ? good(changed) : caution(changed)),
      prose(quiet(`compared over: ${overText(over)}`)),
    ]),
    differences.length === 0
      ? line("The sets have the same rules.")
      : section("Rules that differ", differences.map(ruleBlock)),
    ...groups.map((each, index) => groupSection(each, index + 1, over, effects)),
    ...items(
      "Advice on the same profile",
      advice.map((each) => line(adviceText(each))),
    ),
    ...items("Not seen here", [
      ...notVaried.map((each) => line(notVariedText(each))),
      line(quiet("what such rules do is for `aim rules test`, or for recorded decisions (--log)")),
    ]).filter(() => notVaried.length > 0),
  ];
}

function items(heading: string, lines: readonly Block[]): readonly Block[] {
  return lines.length === 0 ? [] : [section(heading, lines)];
}

function ruleBlock(each: ExplainedDifference): Block {
  const { id, before, after, members } = each;
  const reasons = [...new Set([before?.why, after?.why].filter((why) => why !== undefined))];
  const changed = members.flatMap((member) => [
    `- ${member.member}: ${member.before}`,
    `+ ${member.member}: ${member.after}`,
  ]);
  return line(
    [strong(id), ` (${kindOf(each)})  `, differenceText(each)],
    [
      ...(changed.length === 0 ? [] : [difference(changed)]),
      ...reasons.map((why) => prose(quiet(why))),
    ],
  );
}

function groupSection(
  { cause, changed, where, effects }: ChangeGroup,
  number: number,
  over: readonly Range[],
  most: number,
): Block {
  const { shown, more } = firstOf(effects, most);
  const rest = effects.slice(most).reduce((sum, effect) => sum + effect.changed, 0);
  return section(
    [`${number}. Because of `, causeText(cause), `: ${countOf(changed, "decision")}`],
    [
      ...rangeLines(where, over).map((text) => line(quiet(text))),
      ...shown.map(effectBlock),
      ...(more === 0
        ? []
        : [line(quiet(`and ${countOf(more, "other effect")} on ${countOf(rest, "decision")}`))]),
    ],
  );
}

function effectBlock(effect: Effect): Block {
  const { example } = effect;
  const reasons = example.because.map((each) =>
    line(quiet(`${sideText(each)}: ${becauseText(each)}`)),
  );
  return line(
    [caution(String(effect.changed)), ` ${effectText(effect)}`],
    [
      line(`such as ${exampleText(example)}:`),
      unbroken([bad(beforeText(effect)), " → ", good(afterText(effect))], reasons),
    ],
  );
}
