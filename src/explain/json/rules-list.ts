import type { RulesListJson } from "../../generated/rules-list.ts";
import { formatLocation } from "../../shared/problem.ts";
import type { RuleList } from "../screens/rule-list.ts";
import { conditionOnOneLine } from "../words/conditions.ts";
import { asJson, placeOf } from "./as-json.ts";

/** The JSON of `rules list`. */
export function ruleListAsJson({ set, rules }: RuleList): string {
  const answer: RulesListJson = {
    set: set.name,
    path: set.path,
    overlay: set.overlay,
    rules: rules.map((rule) => ({
      id: rule.id,
      kind: rule.kind,
      order: rule.order,
      state: rule.kind === "filter" ? rule.label : null,
      level: rule.kind === "advise" ? rule.label : null,
      by: rule.by,
      prefer: rule.prefer,
      first:
        rule.kind === "rank" && rule.condition !== null ? conditionOnOneLine(rule.condition) : null,
      sets: rule.sets,
      why: rule.why,
      ...placeOf(rule.where),
      origin: rule.origin,
      from: rule.from,
      replaces: rule.replaces === null ? null : formatLocation(rule.replaces.where),
      removed_at: rule.removedAt === null ? null : formatLocation(rule.removedAt),
    })),
  };
  return asJson(answer);
}
