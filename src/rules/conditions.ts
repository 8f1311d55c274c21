import type { GroupTrace, LeafTrace } from "../generated/resolution.ts";
import type { ConditionGroup, ConditionLeaf, FactReference, Rule } from "../generated/rules.ts";

/** A comparison, or a group of conditions. */
export type Condition = ConditionLeaf | ConditionGroup;

/** A comparison and the JSON pointer to it. */
export interface LeafAt<Leaf = ConditionLeaf> {
  readonly leaf: Leaf;
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

/** What groups of conditions and groups of traces have in common. */
interface Group<Node> {
  readonly all?: readonly Node[];
  readonly any?: readonly Node[];
  readonly not?: Node;
}

/** How the members of a group are joined. */
export type Joint = keyof Group<unknown>;

/** The members of a group, each with the step of a JSON pointer that leads to it: `/all/0`, `/not`. */
export function membersOf<Node>(
  group: Group<Node>,
): readonly (readonly [step: string, member: Node])[] {
  const { all = [], any = [], not } = group;
  return [
    ...all.map((member, index) => [`/all/${index}`, member] as const),
    ...any.map((member, index) => [`/any/${index}`, member] as const),
    ...(not === undefined ? [] : [["/not", not] as const]),
  ];
}

/** Every comparison of a condition, or of its trace, in order, with the pointers to them. */
export function leavesOf(condition: Condition, pointer?: string): readonly LeafAt[];
export function leavesOf(
  trace: LeafTrace | GroupTrace,
  pointer?: string,
): readonly LeafAt<LeafTrace>[];
export function leavesOf(
  node: Condition | LeafTrace | GroupTrace,
  pointer = "",
): readonly LeafAt<ConditionLeaf | LeafTrace>[] {
  if ("fact" in node) return [{ leaf: node, pointer }];
  const members = membersOf<Condition | LeafTrace | GroupTrace>(node);
  return members.flatMap(([step, member]) => leavesOf(member as Condition, pointer + step));
}

/** What becomes of a condition when its comparisons, and then its groups, are replaced by something. */
export function foldCondition<Result>(
  condition: Condition,
  leaf: (leaf: ConditionLeaf) => Result,
  group: (joint: Joint, members: readonly Result[]) => Result,
): Result {
  if ("fact" in condition) return leaf(condition);
  const joint = condition.not === undefined ? (condition.all === undefined ? "any" : "all") : "not";
  const members = membersOf<Condition>(condition);
  return group(
    joint,
    members.map(([, member]) => foldCondition(member, leaf, group)),
  );
}

/** The members of a group with their pointers. */
export function childrenOf({ group, pointer }: GroupAt): readonly (LeafAt | GroupAt)[] {
  return membersOf<Condition>(group).map(([step, child]) =>
    "fact" in child
      ? { leaf: child, pointer: pointer + step }
      : { group: child, pointer: pointer + step },
  );
}

/** Every group of a condition, itself first. */
export function groupsOf(group: GroupAt): readonly GroupAt[] {
  const inner = childrenOf(group).flatMap((child) => ("group" in child ? groupsOf(child) : []));
  return [group, ...inner];
}

/** The members of a rule that hold a condition, in the order in which they are evaluated. */
const conditionMembers = ["when", "require", "first"] as const;

/** The conditions of a rule with their pointers. */
export function conditionsOf(rule: Rule, pointer = ""): readonly GroupAt[] {
  const members = rule as { readonly [M in (typeof conditionMembers)[number]]?: ConditionGroup };
  return conditionMembers.flatMap((member) => {
    const group = members[member];
    return group === undefined ? [] : [{ group, pointer: `${pointer}/${member}` }];
  });
}

/** Every comparison of a rule, in order. */
export function ruleLeaves(rule: Rule, pointer = ""): readonly LeafAt[] {
  return conditionsOf(rule, pointer).flatMap((at) => leavesOf(at.group, at.pointer));
}

/** Dotted name of a reference: `{fact: "gpu", path: "$.count"}` is `gpu.count`. */
export function factPathOf(reference: FactReference): string {
  return `${reference.fact}${reference.path.slice(1)}`;
}

/** True when the value of a condition is another fact. */
export function isReference(value: unknown): value is FactReference {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Dotted paths of the facts that a comparison names, on either side. */
function leafPaths(leaf: ConditionLeaf): readonly string[] {
  const { value } = leaf;
  return isReference(value) ? [factPathOf(leaf), factPathOf(value)] : [factPathOf(leaf)];
}

/** Dotted paths of the facts that a condition looks at, each once. */
export function groupPaths(condition: Condition): readonly string[] {
  return [...new Set(leavesOf(condition).flatMap(({ leaf }) => leafPaths(leaf)))];
}

/** Dotted paths of the facts that a rule looks at, by its conditions or to rank by, each once. */
export function pathsOf(rule: Rule): readonly string[] {
  const ranked = rule.kind === "rank" && "by" in rule ? [factPathOf(rule.by)] : [];
  return [...new Set([...ranked, ...ruleLeaves(rule).flatMap(({ leaf }) => leafPaths(leaf))])];
}

/** The texts of a rule that can name facts. */
export function templatesOf(rule: Rule, pointer = ""): readonly TemplateAt[] {
  if (rule.kind === "filter") return [{ text: rule.reason, pointer: `${pointer}/reason` }];
  if (rule.kind === "advise") return [{ text: rule.message, pointer: `${pointer}/message` }];
  return [];
}

/** The constants that a comparison compares with; none when it compares with another fact. */
export function constantsOf({ value }: ConditionLeaf): readonly unknown[] {
  if (isReference(value)) return [];
  return Array.isArray(value) ? value : [value];
}
