import type { Rule } from "../generated/rules.ts";
import { conditionText } from "../rules/condition-text.ts";
import { factPathOf } from "../rules/conditions.ts";
import { memberOf } from "./differences.ts";

/** A member of a rule on one line: conditions as comparisons, facts by their paths, the rest as JSON. */
export function memberText(rule: Rule, member: string): string {
  if ("by" in rule && member === "by") return factPathOf(rule.by);
  if ("when" in rule && member === "when") {
    return rule.when === undefined ? "none" : conditionText(rule.when);
  }
  if ("require" in rule && member === "require") return conditionText(rule.require);
  const value = memberOf(rule, member);
  if (value === undefined) return "none";
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}
