import { describeFactPath } from "../../facts/fact-paths.ts";
import type { ConditionLeaf, Rule } from "../../generated/rules.ts";
import {
  childrenOf,
  conditionsOf,
  factPathOf,
  type GroupAt,
  isReference,
  type LeafAt,
  leavesOf,
} from "../../rules/conditions.ts";
import type { LintedRule } from "../context.ts";
import type { FindingKind, Found } from "../finding.ts";
import { truthOf } from "../truth.ts";

/** Comparisons that cannot be made where a fact is not known. */
export const unguardedNull: FindingKind = {
  name: "unguarded-null",
  category: "correctness",
  level: "warning",
  summary: "a comparison needs a value that may be null",
  why: "What is not known is null. A number or a list cannot be compared with it, and a profile that cannot be judged is never selected.",
  fix: "let the filter apply only where the value is known: a `when` with `notEqual` null",
  async find({ rules, inUse, loaded }) {
    const refused = new Set(loaded.faults.map(({ leaf }) => leaf));
    const found: Found[] = [];
    for (const rule of rules) {
      for (const condition of conditionsOf(rule.rule, rule.pointer)) {
        for (const leaf of leavesOf(condition.group, condition.pointer)) {
          if (refused.has(leaf.leaf)) continue;
          found.push(...(await foundIn(leaf, condition, rule, inUse)));
        }
      }
    }
    return found;
  },
};

async function foundIn(
  { leaf, pointer }: LeafAt,
  condition: GroupAt,
  entry: LintedRule,
  inUse: readonly LintedRule[],
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const { path, place } of neededValues(leaf, pointer)) {
    if (describeFactPath(path)?.types.includes("null") !== true) continue;
    if (await isGuarded(path, condition, entry)) continue;
    if (entry.rule.kind === "rank" && (await isRejected(path, inUse))) continue;
    const message = `\`${path}\` may be null, and then ${consequence(entry.rule)}`;
    found.push({ message, where: entry.document.locate(place), hint: hintFor(entry.rule, path) });
  }
  return found;
}

/** The facts that a comparison cannot do without. */
function neededValues(leaf: ConditionLeaf, pointer: string) {
  const { operator, value } = leaf;
  const left = { path: factPathOf(leaf), place: `${pointer}/path` };
  const right = isReference(value)
    ? [{ path: factPathOf(value), place: `${pointer}/value/path` }]
    : [];
  if (operator.includes("Than")) return [left, ...right];
  if (operator === "in" || operator === "notIn") return [left, ...right];
  return operator === "contains" || operator === "doesNotContain" ? [left] : [];
}

/** Whether the guard of the filter is false where the value is null: then the rest is not looked at. */
async function isGuarded(path: string, condition: GroupAt, { rule, pointer }: LintedRule) {
  const [guard] = conditionsOf(rule, pointer);
  if (rule.kind !== "filter" || guard === undefined || guard.pointer === condition.pointer) {
    return false;
  }
  return excludesNull(path, guard);
}

/** Whether a filter lets no profile through where the value is null: ranking is asked of the others alone. */
async function isRejected(path: string, inUse: readonly LintedRule[]): Promise<boolean> {
  for (const { rule } of inUse) {
    if (rule.kind !== "filter" || rule.when !== undefined) continue;
    if (await excludesNull(path, { group: rule.require, pointer: "" })) return true;
  }
  return false;
}

/** Whether a group cannot hold where the value is null, because of a comparison that must. */
async function excludesNull(path: string, group: GroupAt): Promise<boolean> {
  for (const leaf of conjuncts(group)) {
    if (factPathOf(leaf) !== path || isReference(leaf.value)) continue;
    if ((await truthOf(leaf)(new Map([[path, null]]))) === "false") return true;
  }
  return false;
}

/** The comparisons that must all hold. */
function conjuncts(group: GroupAt): readonly ConditionLeaf[] {
  if (group.group.all === undefined) return [];
  return childrenOf(group).flatMap((child) => ("leaf" in child ? [child.leaf] : conjuncts(child)));
}

function consequence({ kind, id }: Rule): string {
  return kind === "advise"
    ? `\`${id}\` only says that it could not be judged`
    : `\`${id}\` cannot judge the profile, which is never selected`;
}

function hintFor({ kind }: Rule, path: string): string | undefined {
  const [fact, ...rest] = path.split(".");
  const guard = `{ "fact": "${fact}", "path": "$.${rest.join(".")}", "operator": "notEqual", "value": null }`;
  if (kind === "filter") return `guard it: "when": { "all": [${guard}] }`;
  return kind === "rank"
    ? `compare a fact that is never null, or reject such profiles by a filter: "require": { "all": [${guard}] }`
    : "only filters have a guard: compare a fact that is never null, or say it by a filter";
}
