import type { Location } from "../../shared/problem.ts";
import type { LintContext } from "../context.ts";
import type { FindingKind } from "../finding.ts";
import { placeOf } from "../place.ts";
import { ruleEntry } from "../rule-entry.ts";

/** Advice that refuses every launch. */
export const denyAlways: FindingKind = {
  name: "deny-always",
  category: "safety",
  level: "error",
  summary: "an advise rule of level `deny` holds for every profile on every machine",
  why: "Nothing could be started at all, not even by AIM_PROFILE_ID.",
  fix: "let it hold only where a launch does harm, or take the level `warn`",
  unlessIn: [
    "constant-comparison",
    "contradictory-conditions",
    "impossible-value",
    "prototype-key",
  ],
  async find(context) {
    const reached = await context.reach();
    return reached
      .filter(({ rule }) => rule.kind === "advise" && rule.level === "deny")
      .filter(({ acts, rests, complete }) => complete && acts && !rests)
      .map(({ rule }) => ({
        message: `\`${rule.id}\` refuses every launch`,
        where: levelPlace(rule.id, context),
      }));
  },
};

/** Where the level is said: in the rule, or where an overlay changes it. */
function levelPlace(id: string, context: LintContext): Location {
  const change = context.entries.find(({ changesLevel }) => changesLevel?.id === id);
  return placeOf(change ?? ruleEntry(id, context), "/level");
}
