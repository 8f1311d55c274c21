/** How an operator is read in a sentence, and how it is written in the line of a trace. */
interface OperatorWords {
  readonly words: string;
  readonly sign: string;
}

/** The operators of conditions in words, by name: rules in words and traces say the same. */
export const operatorWords: Readonly<Record<string, OperatorWords>> = {
  equal: { words: "is", sign: "=" },
  notEqual: { words: "is not", sign: "≠" },
  equalIgnoringCase: { words: "is", sign: "=" },
  notEqualIgnoringCase: { words: "is not", sign: "≠" },
  in: { words: "is one of", sign: "in" },
  notIn: { words: "is none of", sign: "not in" },
  contains: { words: "contains", sign: "contains" },
  doesNotContain: { words: "does not contain", sign: "does not contain" },
  lessThan: { words: "is less than", sign: "<" },
  lessThanInclusive: { words: "is at most", sign: "≤" },
  greaterThan: { words: "is more than", sign: ">" },
  greaterThanInclusive: { words: "is at least", sign: "≥" },
};
