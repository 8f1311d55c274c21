import type { FindingKind } from "../finding.ts";

/** Overlay rules that have the id of a rule of another kind. */
export const overlayChangesKind: FindingKind = {
  name: "overlay-changes-kind",
  category: "ordering",
  level: "error",
  summary: "an overlay rule has the id of a rule of another kind",
  why: "A rule with the id of a shipped one takes its place. Where the kinds differ, the id was hardly taken on purpose, and what the shipped rule did would be gone.",
  fix: 'give the new rule an id of its own; to remove the shipped one write "enabled": false',
  find: ({ refusals }) =>
    refusals
      .filter(({ problem }) => problem.code === "rule-kind-changed")
      .map(({ problem }) => problem),
};
