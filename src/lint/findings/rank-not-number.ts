import { describeFactPath } from "../../facts/fact-paths.ts";
import type { FindingKind, Found } from "../finding.ts";
import { placeOf } from "../place.ts";
import { rankRules } from "../rank-rules.ts";

/** Rank rules that want the higher or lower of what is no number. */
export const rankNotNumber: FindingKind = {
  name: "rank-not-number",
  category: "ordering",
  level: "error",
  summary: "a rank rule prefers `higher` or `lower` of a fact that is no number",
  why: "Only numbers are higher or lower. All profiles are the same to such a rule, and the next one decides.",
  fix: 'list the values from best to worst: "prefer": ["best", …, "worst"]',
  find: (context) =>
    rankRules(context).flatMap(({ entry, rule, path }): readonly Found[] => {
      const types = describeFactPath(path)?.types ?? [];
      const isNumber = types.includes("integer") || types.includes("number");
      if (typeof rule.prefer !== "string" || types.length === 0 || isNumber) return [];
      const message = `\`${path}\` is ${types.join(" or ")}, which is neither higher nor lower`;
      return [{ message, where: placeOf(entry, "/prefer") }];
    }),
};
