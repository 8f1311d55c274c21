import type { FindingKind } from "../finding.ts";

/** Ids that two rules of one set, or of one overlay, have. */
export const duplicateRule: FindingKind = {
  name: "duplicate-rule",
  category: "ordering",
  level: "error",
  summary: "two rules have the same id",
  why: "Which of the two counts would depend on the names of their files. Only an overlay can replace a rule, and only one of the set.",
  fix: "give one of the two another id",
  find: ({ refusals }) =>
    refusals
      .filter(({ problem }) => problem.code === "duplicate-rule")
      .map(({ problem }) => problem),
};
