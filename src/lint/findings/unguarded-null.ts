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
  async find({ rules, loaded }) {
    const refused = new Set(loaded.faults.map(({ leaf }) => leaf));
    const found: Found[] = [];
    for (const rule of rules) {
      for (const condition of conditionsOf(rule.rule, rule.pointer)) {
        for (const leaf of leavesOf(condition.group, condition.pointer)) {
          if (!refused.has(leaf.leaf)) found.push(...(await foundIn(leaf, condition, rule)));
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
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const { path, place } of neededValues(leaf, pointer)) {
    if (describeFactPath(path)?.types.includes("null") !== true) continue;
    if (await isGuarded(path, condition, entry)) continue;
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
  for (const leaf of conjuncts(guard)) {
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
  return kind === "filter"
    ? `guard it: "when": { "all": [${guard}] }`
    : "only filters have a guard: compare a fact that is never null, or say it by a filter";
}
