import { conditionsOf, groupsOf } from "../../rules/conditions.ts";
import type { FindingKind } from "../finding.ts";

/** A `not` in a `not`. */
export const doubleNegation: FindingKind = {
  name: "double-negation",
  category: "style",
  level: "warning",
  summary: "a `not` stands right inside a `not`",
  why: "Nobody reads it right the first time, and it says no more than the condition inside.",
  fix: "write the condition inside without either `not`",
  find: ({ rules }) =>
    rules.flatMap((entry) =>
      conditionsOf(entry.rule, entry.pointer)
        .flatMap(groupsOf)
        .filter(({ group: { not } }) => not !== undefined && "not" in not)
        .map(({ pointer }) => ({
          message: "two `not` cancel each other",
          where: entry.document.locate(`${pointer}/not/not`, "key"),
        })),
    ),
};
