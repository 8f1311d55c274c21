import type { RulesShowJson } from "../../generated/rules-show.ts";
import type { ShownRule } from "../screens/rule.ts";
import { asJson } from "./as-json.ts";

/** The JSON of `rules show`: the rule in words, and as it is. */
export function ruleAsJson({ set, rule, source }: ShownRule): string {
  const answer: RulesShowJson = { set, ...rule, rule: source };
  return asJson(answer);
}
