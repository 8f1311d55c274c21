import type { FindingKind } from "../finding.ts";

/** Files that cannot be read, or are not JSON. */
export const unreadableFile: FindingKind = {
  name: "unreadable-file",
  category: "loading",
  level: "error",
  summary: "a rule file cannot be read, or is not JSON",
  why: "A set with a file that cannot be read is not used at all: half a set would choose other profiles without a word.",
  fix: "rule files are strict JSON: no comments, no comma after the last item, no key twice",
  find: ({ problems, refusals }) => [
    ...problems,
    ...refusals.filter(({ part }) => part === "syntax").map(({ problem }) => problem),
  ],
};
