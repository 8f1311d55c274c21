import {
  childrenOf,
  conditionsOf,
  constantsOf,
  factPathOf,
  type GroupAt,
  groupsOf,
  isReference,
  type LeafAt,
} from "../../rules/conditions.ts";
import type { LintContext, LintedRule } from "../context.ts";
import type { FindingKind, Found } from "../finding.ts";
import { sampleValues } from "../sample-values.ts";
import { type FactValues, type Truth, truthOf } from "../truth.ts";

/** Comparisons of one fact that can never hold together, or of which one always holds. */
export const contradictoryConditions: FindingKind = {
  name: "contradictory-conditions",
  category: "correctness",
  level: "error",
  summary: "comparisons of one fact exclude each other in `all`, or leave nothing out in `any`",
  why: "The group is false, or true, for every profile on every machine, although each comparison in it looks sensible.",
  fix: "`all` wants every comparison at once; for one of several values use `any`, or `in` with a list",
  async find(context) {
    const found: Found[] = [];
    for (const rule of context.rules) {
      const groups = conditionsOf(rule.rule, rule.pointer).flatMap(groupsOf);
      for (const group of groups) found.push(...(await foundIn(group, rule, context)));
    }
    return found;
  },
};

async function foundIn(
  group: GroupAt,
  rule: LintedRule,
  context: LintContext,
): Promise<readonly Found[]> {
  const leaves = childrenOf(group).filter(
    (child): child is LeafAt => "leaf" in child && !isReference(child.leaf.value),
  );
  const found: Found[] = [];
  for (const [path, same] of Map.groupBy(leaves, ({ leaf }) => factPathOf(leaf))) {
    const isRefused = context.loaded.faults.some(({ leaf }) =>
      same.some((one) => one.leaf === leaf),
    );
    const last = same.at(-1);
    if (same.length < 2 || last === undefined || isRefused) continue;
    const isAll = group.group.all !== undefined;
    if (await hasException(path, same, isAll, context)) continue;
    const message = isAll
      ? `these ${same.length} comparisons of \`${path}\` never hold together`
      : `one of these ${same.length} comparisons of \`${path}\` always holds`;
    found.push({ message, where: rule.document.locate(`${last.pointer}/value`) });
  }
  return found;
}

/** Whether some value makes all of the comparisons true (`all`), or none of them (`any`). */
async function hasException(
  path: string,
  leaves: readonly LeafAt[],
  isAll: boolean,
  { domains }: LintContext,
): Promise<boolean> {
  const constants = leaves.flatMap(({ leaf }) => constantsOf(leaf));
  const judges = leaves.map(({ leaf }) => truthOf(leaf));
  const wanted: Truth = isAll ? "true" : "false";
  for (const value of sampleValues(path, constants, domains)) {
    if (await comeTo(wanted, judges, new Map([[path, value]]))) return true;
  }
  return false;
}

/** Whether all of the comparisons come to the same thing; the first that does not ends it. */
async function comeTo(
  wanted: Truth,
  judges: readonly ReturnType<typeof truthOf>[],
  values: FactValues,
): Promise<boolean> {
  for (const judge of judges) {
    if ((await judge(values)) !== wanted) return false;
  }
  return true;
}
