import type { FindingKind } from "../finding.ts";

/** Derive rules that set facts of the request or of the machine. */
export const factNotSettable: FindingKind = {
  name: "fact-not-settable",
  category: "correctness",
  level: "error",
  summary: "a derive rule sets a fact that is not for rules to set",
  why: "What was asked for and what the machine is are the same for all profiles: a rule about one profile cannot change them.",
  fix: "set `profile.manual_only` or `profile.precedence`",
  find: ({ refusals }) =>
    refusals
      .filter(({ problem }) => problem.code === "fact-not-settable")
      .map(({ problem }) => problem),
};
