import type { ConditionLeaf } from "../generated/rules.ts";
import type { Value } from "../generated/why-not.ts";
import { factPathOf, isReference, pathsOf, ruleLeaves } from "../rules/conditions.ts";
import { allRules, type Placed, type RuleSet } from "../rules/rule-set.ts";

/** One comparison of a rule: a fact with constants, or with another fact. */
export interface Comparison {
  readonly fact: string;
  readonly operator: ConditionLeaf["operator"];
  readonly other: string | null;
  readonly constants: readonly Value[];
}

/** Every comparison of the rules that decide. */
export function comparisonsOf(rules: RuleSet): readonly Comparison[] {
  return deciding(rules).flatMap((rule) =>
    ruleLeaves(rule).map(({ leaf: { value, operator, ...fact } }) => ({
      fact: factPathOf(fact),
      operator,
      other: isReference(value) ? factPathOf(value) : null,
      constants: isReference(value) ? [] : [value].flat(),
    })),
  );
}

/** Dotted paths of every fact that the rules that decide look at. */
export function factsOfRules(rules: RuleSet): ReadonlySet<string> {
  return new Set(deciding(rules).flatMap(pathsOf));
}

/** Advice decides only where it can refuse a launch. */
function deciding(rules: RuleSet): readonly Placed[] {
  return allRules(rules).filter((rule) => rule.kind !== "advise" || rule.level === "deny");
}
