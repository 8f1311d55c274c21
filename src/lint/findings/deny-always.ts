import { placeOf } from "../../rules/merge-layers.ts";
import { ruleInUse } from "../context.ts";
import type { FindingKind } from "../finding.ts";

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
        // Where the level is said: in the rule, or where another layer changes it.
        where: placeOf(ruleInUse(rule.id, context).record.last, "/level"),
      }));
  },
};
