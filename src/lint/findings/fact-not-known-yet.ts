import type { FindingKind } from "../finding.ts";

/** Rules that make the selection and look at facts about it. */
export const factNotKnownYet: FindingKind = {
  name: "fact-not-known-yet",
  category: "correctness",
  level: "error",
  summary: "a rule that makes the selection looks at a fact about the selection",
  why: "How clear the choice of a profile was is known when it is made. Derive, filter and rank rules make it; only advise rules come after.",
  fix: "say it by an advise rule; with `level` `deny` it refuses to launch",
  find: ({ refusals }) =>
    refusals
      .filter(({ problem }) => problem.code === "fact-not-known-yet")
      .map(({ problem }) => problem),
};
