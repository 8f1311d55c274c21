import type { ConditionGroup, ConditionLeaf, Rule } from "../generated/rules.ts";
import { factPathOf, isReference } from "../rules/check-rule.ts";

/** The dotted fact paths that a rule's outcome can depend on; the texts it prints are not counted. */
export function pathsOfRule(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case "derive":
    case "advise":
      return pathsOf(rule.when);
    case "filter":
      return [...(rule.when === undefined ? [] : pathsOf(rule.when)), ...pathsOf(rule.require)];
    case "rank":
      return "first" in rule ? pathsOf(rule.first) : [factPathOf(rule.by)];
  }
}

function pathsOf(condition: ConditionLeaf | ConditionGroup): readonly string[] {
  if ("fact" in condition) {
    const { value } = condition;
    return [factPathOf(condition), ...(isReference(value) ? [factPathOf(value)] : [])];
  }
  const { all = [], any = [], not } = condition;
  return [...all, ...any, ...(not === undefined ? [] : [not])].flatMap(pathsOf);
}

/** Whether setting one path can change what is read at the other. */
export function pathsOverlap(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}
