import type { FindingKind } from "../finding.ts";
import { isMisfit } from "../misfit.ts";

/** Operators that do not go with the type of the fact or of the value. */
export const operatorType: FindingKind = {
  name: "operator-type",
  category: "correctness",
  level: "error",
  summary: "an operator does not go with what it compares",
  why: "The engine compares anything without a word: text with numbers, and `in` a text as a part of it.",
  fix: "numbers are compared by the `Than` operators, lists by `in` and `contains`, text by `equal`",
  find: ({ refusals }) => refusals.filter(isMisfit).map(({ problem }) => problem),
};
