import type { ConditionGroup, ConditionLeaf } from "../generated/rules.ts";
import type { Value } from "../generated/why-not.ts";
import { factPathOf, isReference } from "../rules/check-rule.ts";
import type { RuleSet } from "../rules/rule-set.ts";

/** One comparison of a rule: a fact with constants, or with another fact. */
export interface Comparison {
  readonly fact: string;
  readonly operator: ConditionLeaf["operator"];
  readonly other: string | null;
  readonly constants: readonly Value[];
}

/** Every comparison of a condition. */
export function comparisonsIn(condition: ConditionGroup | ConditionLeaf): readonly Comparison[] {
  if ("fact" in condition) {
    const { operator, value } = condition;
    const other = isReference(value) ? factPathOf(value) : null;
    const constants = isReference(value) ? [] : [value].flat();
    return [{ fact: factPathOf(condition), operator, other, constants }];
  }
  const { all = [], any = [], not } = condition;
  return [...all, ...any, ...(not === undefined ? [] : [not])].flatMap(comparisonsIn);
}

/** Every comparison of the rules that decide. */
export function comparisonsOf(rules: RuleSet): readonly Comparison[] {
  return [
    ...rules.derive.flatMap(({ when }) => comparisonsIn(when)),
    ...rules.filters.flatMap(({ when, require }) => [
      ...(when === undefined ? [] : comparisonsIn(when)),
      ...comparisonsIn(require),
    ]),
    ...rules.ranks.flatMap((rule) => ("first" in rule ? comparisonsIn(rule.first) : [])),
    ...rules.advise
      .filter(({ level }) => level === "deny")
      .flatMap(({ when }) => comparisonsIn(when)),
  ];
}

/** Dotted paths of the facts that conditions name, on either side. */
export function factsIn(comparisons: readonly Comparison[]): readonly string[] {
  return comparisons.flatMap(({ fact, other }) => (other === null ? [fact] : [fact, other]));
}

/** Dotted paths of every fact that the rules that decide look at. */
export function factsOfRules(rules: RuleSet): ReadonlySet<string> {
  const ranked = rules.ranks.flatMap((rule) => ("by" in rule ? [factPathOf(rule.by)] : []));
  return new Set([...factsIn(comparisonsOf(rules)), ...ranked]);
}
