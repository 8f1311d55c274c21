import type { FindingKind } from "../finding.ts";

/** Changes of level where there is no level to change. */
export const levelNotChangeable: FindingKind = {
  name: "level-not-changeable",
  category: "ordering",
  level: "error",
  summary: "a level is given to a rule that has none, or to no rule at all",
  why: "Only an overlay can change a level, and only of an advise rule: anything else would do nothing.",
  fix: "name an advise rule of the set; `aim rules list` shows them",
  find: ({ refusals }) =>
    refusals
      .filter(({ problem }) => problem.code === "level-not-changeable")
      .map(({ problem }) => problem),
};
