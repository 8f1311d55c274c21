import { templatesOf } from "../../rules/conditions.ts";
import type { FindingKind } from "../finding.ts";

/** Braces in texts that belong to no placeholder. */
export const unbalancedBrace: FindingKind = {
  name: "unbalanced-brace",
  category: "style",
  level: "warning",
  summary: "a text has a brace that belongs to no placeholder",
  why: "A placeholder that is not closed is printed as it stands, instead of the value.",
  fix: "write placeholders as {fact.path}, with both braces",
  find: ({ rules }) =>
    rules.flatMap((entry) =>
      templatesOf(entry.rule, entry.pointer)
        .filter(({ text }) => /[{}]/.test(text.replace(/\{[^{}]*\}/g, "")))
        .map(({ pointer }) => ({
          message: "a brace is without its other half",
          where: entry.document.locate(pointer),
        })),
    ),
};
