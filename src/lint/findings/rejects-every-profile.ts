import { placeOf } from "../../rules/merge-layers.ts";
import { ruleInUse } from "../context.ts";
import type { FindingKind } from "../finding.ts";

/** Filters that let no profile through. */
export const rejectsEveryProfile: FindingKind = {
  name: "rejects-every-profile",
  category: "reachability",
  level: "error",
  summary:
    "a filter rejects every profile of the store, whatever is asked for and on every machine",
  why: "Nothing fits anywhere any more: every container with these rules ends with exit code 1.",
  fix: "see what it wants and finds with `aim explain <profile id>`",
  unlessIn: [
    "constant-comparison",
    "contradictory-conditions",
    "impossible-value",
    "empty-condition",
    "prototype-key",
  ],
  async find(context) {
    const { profiles } = context.store;
    const reached = await context.reach();
    return reached
      .filter(
        ({ rejects, complete }) =>
          complete && rejects.length > 0 && rejects.length === profiles.length,
      )
      .map(({ rule }) => ({
        message: `\`${rule.id}\` rejects all ${profiles.length} profiles, whatever is asked for`,
        where: placeOf(ruleInUse(rule.id, context), "/require"),
      }));
  },
};
