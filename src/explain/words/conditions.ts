import type { ConditionWords } from "../../lint/rule-words.ts";
import { type Block, line, type Words } from "../blocks.ts";

const heads = {
  all: "all of these hold",
  any: "one of these holds",
  none: "this does not hold",
} as const;

/** A condition below a sentence such as `Rejects a profile, unless`: the end of it, and what follows. */
export interface ConditionBlocks {
  /** Such as ` all of these hold`; nothing before a single condition. */
  readonly head: string;
  readonly blocks: readonly Block[];
}

/** A condition to be put below a sentence; `mark` says how the text of a comparison is shown. */
export function conditionBlocks(
  condition: ConditionWords | null,
  mark: (text: string) => Words = (text) => text,
): ConditionBlocks {
  if (condition === null) return { head: "", blocks: [] };
  if (typeof condition === "string") return { head: "", blocks: [line(mark(condition))] };
  const blocks = condition.members.map((member) => blockOf(member, mark));
  return { head: ` ${heads[condition.of]}`, blocks };
}

/** What is in a group stands one deeper than its head. */
function blockOf(condition: ConditionWords, mark: (text: string) => Words): Block {
  if (typeof condition === "string") return line(mark(condition));
  const members = condition.members.map((member) => blockOf(member, mark));
  return line(`${heads[condition.of]}:`, members);
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
