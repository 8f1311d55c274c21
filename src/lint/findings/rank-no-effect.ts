import { pathsOf } from "../conditions.ts";
import type { FindingKind } from "../finding.ts";
import { placeOf } from "../place.ts";
import { rankRules } from "../rank-rules.ts";

/** Rank rules by a value, or with a condition, that is the same for all profiles. */
export const rankNoEffect: FindingKind = {
  name: "rank-no-effect",
  category: "ordering",
  level: "warning",
  summary: "a rank rule goes by a fact that is the same for all profiles",
  why: "The request, the GPUs and the engine are the same for every profile of a decision, so the rule never decides anything.",
  fix: "rank by a fact of the profile",
  find: (context) => [
    ...rankRules(context)
      .filter(({ rule }) => rule.by.fact !== "profile")
      .map(({ entry, path }) => ({
        message: `\`${path}\` is the same for all profiles of a request`,
        where: placeOf(entry, "/by/path"),
      })),
    ...context.inUse
      .filter(({ rule }) => "first" in rule && !pathsOf(rule).some(isOfProfile))
      .map((entry) => ({
        message: "the condition is the same for all profiles of a request",
        where: placeOf(entry, "/first"),
      })),
  ],
};

function isOfProfile(path: string): boolean {
  return path.startsWith("profile.");
}
