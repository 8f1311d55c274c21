import type { FindingKind } from "../finding.ts";

/** What is not as `schemas/rules.schema.json` has it, where no other finding says it better. */
export const schema: FindingKind = {
  name: "schema",
  category: "loading",
  level: "error",
  summary: "a rule is not of the form that rules have",
  why: "A key that is unknown or of another type would be passed over, and the rule would do less than it seems to.",
  fix: "schemas/rules.schema.json describes what can stand where; an editor that reads it completes rules",
  find: ({ refusals }) =>
    refusals.filter(({ part }) => part === "schema").map(({ problem }) => problem),
};
