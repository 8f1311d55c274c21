import { placeOf } from "../../rules/merge-layers.ts";
import type { FindingKind } from "../finding.ts";
import { rankRules } from "../rank-rules.ts";

/** Rank rules by what is the same for all profiles. */
export const rankNoEffect: FindingKind = {
  name: "rank-no-effect",
  category: "ordering",
  level: "warning",
  summary: "a rank rule goes by a fact that is the same for all profiles",
  why: "The request, the GPUs and the engine are the same for every profile of a decision, so the rule never decides anything.",
  fix: "rank by a fact of the profile",
  find: (context) =>
    rankRules(context)
      .filter(({ rule }) => rule.by.fact !== "profile")
      .map(({ entry, path }) => ({
        message: `\`${path}\` is the same for all profiles of a request`,
        where: placeOf(entry, "/by/path"),
      })),
};
