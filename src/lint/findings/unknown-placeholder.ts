import type { FindingKind } from "../finding.ts";

/** Placeholders of texts that name no fact. */
export const unknownPlaceholder: FindingKind = {
  name: "unknown-placeholder",
  category: "correctness",
  level: "error",
  summary: "a text names a fact that does not exist",
  why: "The text would say `none` to whoever needs the reason most.",
  fix: "write the whole path in braces and without blanks, such as {gpu.count}",
  find: ({ refusals }) =>
    refusals
      .filter(({ problem, part }) => problem.code === "unknown-fact" && part === "template")
      .map(({ problem }) => problem),
};
