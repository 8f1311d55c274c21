import { placeOf } from "../../rules/merge-layers.ts";
import type { FindingKind } from "../finding.ts";
import { type RankEntry, rankRules, valuesInStore } from "../rank-rules.ts";

/** Rank rules by a fact of which an earlier one has decided everything. */
export const rankRepeatsFact: FindingKind = {
  name: "rank-repeats-fact",
  category: "ordering",
  level: "warning",
  summary: "a rank rule goes by a fact that a rule before it has ordered completely",
  why: "Profiles that come as far as this rule have the same value, so it never decides.",
  fix: "remove it, or give it a smaller order than the other one",
  find(context) {
    const rules = rankRules(context);
    return rules.flatMap(({ entry, rule, path }, index) => {
      const earlier = rules
        .slice(0, index)
        .find((other) => other.path === path && ordersAll(other));
      if (earlier === undefined) return [];
      const message = `\`${earlier.rule.id}\` has ordered \`${path}\` already, so \`${rule.id}\` never decides`;
      return [{ message, where: placeOf(entry, "/by") }];
    });

    function ordersAll({ rule: { prefer }, path }: RankEntry): boolean {
      if (typeof prefer === "string") return true;
      const values = context.domains.valuesOf(path) ?? [...valuesInStore(path, context).keys()];
      return values.every((value) => prefer.includes(value as string));
    }
  },
};
