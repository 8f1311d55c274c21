import type { FindingKind } from "../finding.ts";

/** What can lie beside rules without being meant as one: their tests, and texts for people. */
const expected = /\.(?:test\.ya?ml|md|txt)$|^(?:README|LICENSE)$/i;

/** Files in the folders of the rules that are never read. */
export const ignoredFile: FindingKind = {
  name: "ignored-file",
  category: "safety",
  level: "warning",
  summary: "a file beside the rules is not read",
  why: "Only files that end in .json are rules. A key of a ConfigMap without that ending is mounted, and nothing changes.",
  fix: "let its name end in .json, or take it out of the folder",
  find: ({ ignored }) =>
    ignored
      .filter((path) => !expected.test(path.slice(path.lastIndexOf("/") + 1)))
      .map((path) => ({
        message: "this file is not read: its name does not end in .json",
        where: { path },
      })),
};
