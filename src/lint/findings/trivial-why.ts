import type { Rule } from "../../generated/rules.ts";
import { placeOf } from "../../rules/merge-layers.ts";
import type { FindingKind } from "../finding.ts";

const leastWords = 3;
const placeholder = /^\W*(?:to ?do|tbd|fixme|xxx|n\/a|none|because|reason|why|\W*)\W*(?:$|:)/i;

/** Reasons that give none. */
export const trivialWhy: FindingKind = {
  name: "trivial-why",
  category: "style",
  level: "warning",
  summary: "the `why` of a rule gives no reason",
  why: "The why is what explain prints beside the verdict, and what the next operator has to decide by whether the rule is still needed.",
  fix: "say in a sentence what goes wrong without the rule",
  find: ({ rules }) =>
    rules
      .filter(({ rule }) => isTrivial(rule))
      .map((entry) => ({
        message: `${JSON.stringify(entry.rule.why)} is no reason`,
        where: placeOf(entry, "/why"),
      })),
};

function isTrivial({ id, why }: Rule): boolean {
  const words = why.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < leastWords || placeholder.test(why) || words.join("-") === id;
}
