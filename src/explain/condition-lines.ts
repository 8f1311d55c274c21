import type { ConditionWords } from "../lint/rule-words.ts";

/** One line of a condition, and how deep it stands. */
export interface ConditionLine {
  readonly depth: number;
  readonly text: string;
}

const heads = {
  all: "all of these hold",
  any: "one of these holds",
  none: "this does not hold",
} as const;

/** What ends the sentence before a condition, and the lines that follow it. */
export interface ConditionBlock {
  /** Such as ` all of these hold`; nothing before a single condition. */
  readonly head: string;
  readonly lines: readonly ConditionLine[];
}

/** A condition to be put below a sentence such as `Rejects a profile, unless`. */
export function conditionBlock(words: ConditionWords | null): ConditionBlock {
  if (words === null) return { head: "", lines: [] };
  if (typeof words === "string") return { head: "", lines: [{ depth: 0, text: words }] };
  return { head: ` ${heads[words.of]}`, lines: words.members.flatMap((one) => linesOf(one, 0)) };
}

/** What is in a group stands one deeper than its head. */
function linesOf(words: ConditionWords, depth: number): readonly ConditionLine[] {
  if (typeof words === "string") return [{ depth, text: words }];
  return [
    { depth, text: `${heads[words.of]}:` },
    ...words.members.flatMap((member) => linesOf(member, depth + 1)),
  ];
}

/** A condition inside a sentence: groups in a group stand in brackets. */
export function conditionOnOneLine(words: ConditionWords): string {
  if (typeof words === "string") return words;
  if (words.of === "none") return `not (${words.members.map(conditionOnOneLine).join(" or ")})`;
  const parts = words.members.map((member) =>
    typeof member === "string" || member.of === "none"
      ? conditionOnOneLine(member)
      : `(${conditionOnOneLine(member)})`,
  );
  return parts.join(words.of === "all" ? " and " : " or ");
}
