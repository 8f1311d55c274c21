import type {
  ChangeGroup,
  Effect,
  ExplainedDifference,
  Range,
  RuleDiff,
} from "../rule-diff/rule-diff.ts";
import type { Style } from "../shared/style.ts";
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
  shownEffects,
  sideText,
} from "./rule-diff-words.ts";
import { countOf, wrap } from "./value.ts";

const width = 96;
const effectsShown = 5;

/** What two rule sets decide differently, for people at a terminal. */
export function ruleDiffAsText(diff: RuleDiff, style: Style): string {
  const { before, after, over, differences, groups, advice, notVaried } = diff;
  const changed = changedText(diff);
  const sections = [
    [
      style.bold(`${before.name} → ${after.name}`),
      diff.changed === 0 ? style.green(changed) : style.bold(style.yellow(changed)),
      ...wrap(`compared over: ${overText(over)}`, width).map((line) => style.dim(line)),
    ],
    ...(differences.length === 0
      ? [["The sets have the same rules."]]
      : [
          [
            style.bold("Rules that differ"),
            ...differences.flatMap((each) => ruleLines(each, style)),
          ],
        ]),
    ...groups.map((group, index) => groupLines(group, index + 1, over, style)),
    ...(advice.length === 0
      ? []
      : [
          [
            style.bold("Advice on the same profile"),
            ...advice.map((each) => `  ${adviceText(each)}`),
          ],
        ]),
    ...(notVaried.length === 0
      ? []
      : [
          [
            style.bold("Not seen here"),
            ...notVaried.map((each) => `  ${notVariedText(each)}`),
            style.dim(
              "  what such rules do is for `aim rules test`, or for recorded decisions (--log)",
            ),
          ],
        ]),
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function ruleLines(difference: ExplainedDifference, style: Style): readonly string[] {
  const { id, before, after, members } = difference;
  const reasons = [...new Set([before?.why, after?.why].filter((why) => why !== undefined))];
  return [
    ...hanging(`  ${style.bold(id)} (${kindOf(difference)})  ${differenceText(difference)}`, 4),
    ...members.flatMap((member) => [
      `    ${style.red(`- ${member.member}: ${member.before}`)}`,
      `    ${style.green(`+ ${member.member}: ${member.after}`)}`,
    ]),
    ...reasons.flatMap((why) => wrap(why, width - 4)).map((line) => `    ${style.dim(line)}`),
  ];
}

function groupLines(
  group: ChangeGroup,
  number: number,
  over: readonly Range[],
  style: Style,
): readonly string[] {
  const { shown, more } = shownEffects(group, effectsShown);
  const rest = more.reduce((sum, { changed }) => sum + changed, 0);
  return [
    style.bold(
      `${number}. Because of ${causeText(group.cause)}: ${countOf(group.changed, "decision")}`,
    ),
    ...rangeLines(group.where, over)
      .flatMap((line) => hanging(`   ${line}`, 5))
      .map(style.dim),
    ...shown.flatMap((effect) => effectLines(effect, style)),
    ...(more.length === 0
      ? []
      : [
          style.dim(
            `   and ${countOf(more.length, "other effect")} on ${countOf(rest, "decision")}`,
          ),
        ]),
  ];
}

/** A line broken where it is too long, what follows indented. */
function hanging(line: string, indent: number): readonly string[] {
  const start = line.length - line.trimStart().length;
  const [first = "", ...rest] = wrap(line.trimStart(), width - indent);
  return [" ".repeat(start) + first, ...rest.map((each) => " ".repeat(indent) + each)];
}

function effectLines(effect: Effect, style: Style): readonly string[] {
  const { example } = effect;
  return [
    `   ${style.yellow(String(effect.changed))} ${effectText(effect)}`,
    ...hanging(`     such as ${exampleText(example)}:`, 7),
    `     ${style.red(beforeText(effect))} → ${style.green(afterText(effect))}`,
    ...example.because
      .flatMap((each) => hanging(`       ${sideText(each)}: ${becauseText(each)}`, 9))
      .map(style.dim),
  ];
}
