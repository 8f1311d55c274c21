import type {
  ChangeGroup,
  Effect,
  ExplainedDifference,
  Range,
  RuleDiff,
} from "../rule-diff/rule-diff.ts";
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
} from "./rule-diff-words.ts";
import { countOf } from "./value.ts";

/** What two rule sets decide differently, as Markdown for a page or a review. */
export function ruleDiffAsMarkdown(diff: RuleDiff): string {
  const { before, after, over, differences, groups, advice, notVaried } = diff;
  const blocks = [
    `# Rules: \`${before.name}\` against \`${after.name}\``,
    `**${changedText(diff)}**, compared over ${overText(over)}.`,
    "## Rules that differ",
    ...(differences.length === 0 ? ["None."] : differences.map(ruleBlock)),
    "## Decisions that change",
    ...(groups.length === 0 ? ["None."] : groups.flatMap((group) => groupBlocks(group, over))),
    ...(advice.length === 0
      ? []
      : ["## Advice on the same profile", bullets(advice.map(adviceText))]),
    ...(notVaried.length === 0 ? [] : ["## Not seen here", bullets(notVaried.map(notVariedText))]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function ruleBlock(difference: ExplainedDifference): string {
  const { id, before, after, members } = difference;
  const lines = members.flatMap(({ member, before: old, after: now }) => [
    `- ${member}: ${old}`,
    `+ ${member}: ${now}`,
  ]);
  return [
    `**\`${id}\`** (${kindOf(difference)}) is ${differenceText(difference)}.`,
    ...(lines.length === 0 ? [] : ["", "```diff", ...lines, "```"]),
    ...(before === null ? [] : ["", `In the first set, because: ${before.why}`]),
    ...(after === null ? [] : ["", `In the second set, because: ${after.why}`]),
  ].join("\n");
}

function groupBlocks(group: ChangeGroup, over: readonly Range[]): readonly string[] {
  const title = `### Because of ${causeText(group.cause)}: ${countOf(group.changed, "decision")}`;
  const rows = group.effects.map(
    ({ changed, ...effect }) => `| ${changed} | ${cell(effectText({ changed, ...effect }))} |`,
  );
  return [
    title,
    bullets(rangeLines(group.where, over)),
    ["| decisions | what becomes of them |", "|---:|---|", ...rows].join("\n"),
    ...group.effects.map(exampleBlock),
  ];
}

/** One example of an effect, with the reasons of both sides. */
function exampleBlock(effect: Effect): string {
  const { example } = effect;
  const head = `${capital(effectText(effect))}, such as for ${exampleText(example)}: \`${beforeText(effect)}\` → \`${afterText(effect)}\``;
  const reasons = example.because.map((each) => `  - ${sideText(each)}, ${becauseText(each)}`);
  return [`- ${head}`, ...reasons].join("\n");
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
