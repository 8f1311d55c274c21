import { placeOf } from "../../rules/merge-layers.ts";
import type { FindingKind, Found } from "../finding.ts";
import { rankRules, valuesInStore } from "../rank-rules.ts";

/** Lists of preferences without a value that profiles have. */
export const rankLacksValue: FindingKind = {
  name: "rank-lacks-value",
  category: "ordering",
  level: "warning",
  summary: "a rank rule does not say where a value that profiles have stands",
  why: "A value that is missing from the list sorts behind all others, which is seldom meant.",
  fix: "put it into the list, at the end if it is meant to be last",
  find: (context) =>
    rankRules(context).flatMap(({ entry, rule, path }): readonly Found[] => {
      const { prefer } = rule;
      if (typeof prefer === "string" || rule.by.fact !== "profile") return [];
      const missing = [...valuesInStore(path, context)].filter(
        ([value]) => !prefer.includes(value as string),
      );
      if (missing.length === 0) return [];
      const values = missing.map(([value, count]) => {
        const profiles = count === 1 ? "1 profile" : `${count} profiles`;
        return `${JSON.stringify(value)} (${profiles})`;
      });
      const message = `the list lacks ${values.join(", ")}`;
      return [{ message, where: placeOf(entry, "/prefer") }];
    }),
};
