import type { FindingKind } from "../finding.ts";

/** References to facts that do not exist. */
export const unknownFact: FindingKind = {
  name: "unknown-fact",
  category: "correctness",
  level: "error",
  summary: "a rule looks at, or sets, a fact that does not exist",
  why: "A fact that is not there is null, so a mistyped path makes `equal` false and `notEqual` true for every profile.",
  fix: "schemas/facts.schema.json lists every fact",
  find: ({ refusals }) =>
    refusals
      .filter(({ problem, part }) => problem.code === "unknown-fact" && part !== "template")
      .map(({ problem }) => problem),
};
