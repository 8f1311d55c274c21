import type { FindingKind } from "../finding.ts";

/** Overlays that remove what is not there. */
export const unknownRule: FindingKind = {
  name: "unknown-rule",
  category: "ordering",
  level: "error",
  summary: "an overlay removes, or changes the level of, a rule that the set does not have",
  why: "The rule that was meant stays in force. An overlay for another set, or for an older one, does this.",
  fix: "`aim rules list` shows the ids of the set",
  find: ({ refusals }) =>
    refusals.filter(({ problem }) => problem.code === "unknown-rule").map(({ problem }) => problem),
};
