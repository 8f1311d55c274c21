import { conditionsOf, groupsOf } from "../conditions.ts";
import type { FindingKind } from "../finding.ts";
import { placeAt } from "../place.ts";

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
          where: placeAt(entry, `${pointer}/not/not`, "key"),
        })),
    ),
};
