import type { ConditionGroup, ConditionLeaf, FactReference, Rule } from "../generated/rules.ts";
import { factPathOf, isReference } from "../rules/check-rule.ts";

/** A comparison and the JSON pointer to it. */
export interface LeafAt {
  readonly leaf: ConditionLeaf;
  readonly pointer: string;
}

/** A group and the JSON pointer to it. */
export interface GroupAt {
  readonly group: ConditionGroup;
  readonly pointer: string;
}

/** A text with placeholders and the JSON pointer to it. */
export interface TemplateAt {
  readonly text: string;
  readonly pointer: string;
}

/** The conditions of a rule: `when`, then `require`; of a rank rule `first`, where it has one. */
export function conditionsOf(rule: Rule, pointer: string): readonly GroupAt[] {
  if (rule.kind === "rank") {
    return "first" in rule ? [{ group: rule.first, pointer: `${pointer}/first` }] : [];
  }
  const when = rule.when === undefined ? [] : [{ group: rule.when, pointer: `${pointer}/when` }];
  if (rule.kind !== "filter") return when;
  return [...when, { group: rule.require, pointer: `${pointer}/require` }];
}

/** The members of a group with their pointers. */
export function childrenOf({ group, pointer }: GroupAt): readonly (LeafAt | GroupAt)[] {
  const at = (child: ConditionLeaf | ConditionGroup, place: string): LeafAt | GroupAt =>
    "fact" in child ? { leaf: child, pointer: place } : { group: child, pointer: place };
  const { all = [], any = [], not } = group;
  return [
    ...all.map((child, index) => at(child, `${pointer}/all/${index}`)),
    ...any.map((child, index) => at(child, `${pointer}/any/${index}`)),
    ...(not === undefined ? [] : [at(not, `${pointer}/not`)]),
  ];
}

/** Every group of a condition, itself first. */
export function groupsOf(group: GroupAt): readonly GroupAt[] {
  const inner = childrenOf(group).flatMap((child) => ("group" in child ? groupsOf(child) : []));
  return [group, ...inner];
}

/** Every comparison of a condition, in order. */
export function leavesOf(group: GroupAt): readonly LeafAt[] {
  return childrenOf(group).flatMap((child) => ("leaf" in child ? [child] : leavesOf(child)));
}

/** Every comparison of a rule, in order. */
export function ruleLeaves(rule: Rule, pointer: string): readonly LeafAt[] {
  return conditionsOf(rule, pointer).flatMap(leavesOf);
}

/** Every fact that a rule looks at, by condition or by rank, with the pointer to its reference. */
export function referencesOf(
  rule: Rule,
  pointer: string,
): readonly { readonly reference: FactReference; readonly pointer: string }[] {
  if ("by" in rule) return [{ reference: rule.by, pointer: `${pointer}/by` }];
  return ruleLeaves(rule, pointer).flatMap(({ leaf, pointer: place }) => [
    { reference: leaf, pointer: place },
    ...(isReference(leaf.value) ? [{ reference: leaf.value, pointer: `${place}/value` }] : []),
  ]);
}

/** Dotted paths of the facts that a rule looks at, each once. */
export function pathsOf(rule: Rule): readonly string[] {
  return [...new Set(referencesOf(rule, "").map(({ reference }) => factPathOf(reference)))];
}

/** Dotted paths of the facts that a condition looks at, each once. */
export function groupPaths(group: ConditionGroup): readonly string[] {
  const paths = leavesOf({ group, pointer: "" }).flatMap(({ leaf }) => [
    factPathOf(leaf),
    ...(isReference(leaf.value) ? [factPathOf(leaf.value)] : []),
  ]);
  return [...new Set(paths)];
}

/** The texts of a rule that can name facts. */
export function templatesOf(rule: Rule, pointer: string): readonly TemplateAt[] {
  if (rule.kind === "filter") return [{ text: rule.reason, pointer: `${pointer}/reason` }];
  if (rule.kind === "advise") return [{ text: rule.message, pointer: `${pointer}/message` }];
  return [];
}

/** The constants that a comparison compares with; none when it compares with another fact. */
export function constantsOf({ value }: ConditionLeaf): readonly unknown[] {
  if (isReference(value)) return [];
  return Array.isArray(value) ? value : [value];
}
