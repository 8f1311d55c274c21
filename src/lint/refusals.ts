import type { ConditionLeaf } from "../generated/rules.ts";
import { checkRule, isReference } from "../rules/check-rule.ts";
import { loadRuleSet, type RuleSources } from "../rules/load-rule-set.ts";
import { pointerTo } from "../shared/json-pointer.ts";
import { formatLocation, type Location, type Problem } from "../shared/problem.ts";
import { ruleLeaves, templatesOf } from "./conditions.ts";
import type { LintedFile, RuleEntry } from "./rule-files.ts";

/** Which part of a rule a refusal is about; `set` is the rule set as a whole. */
export type RefusedPart =
  | "syntax"
  | "schema"
  | "reference"
  | "operator"
  | "value"
  | "template"
  | "target"
  | "prefer"
  | "set";

/** A problem for which the loader does not take the set, and what it is about. */
export interface Refusal {
  readonly problem: Problem;
  readonly part: RefusedPart;
  /** The comparison, where it is about one. */
  readonly leaf?: ConditionLeaf;
}

/**
 * Everything that the loader refuses, at the same places, told apart by what it is about. Rules of
 * files that the loader does not take at all are checked as well.
 */
export function refusalsOf(sources: RuleSources, files: readonly LintedFile[]): readonly Refusal[] {
  const ofFiles = files.flatMap((file) => [
    ...file.syntax.map((problem): Refusal => ({ problem, part: "syntax" })),
    ...file.schema.map((problem): Refusal => ({ problem, part: "schema" })),
    ...file.entries.flatMap(ofRule),
  ]);
  const known = new Set(ofFiles.map(({ problem }) => keyOf(problem)));
  const ofSet = loadRuleSet(sources)
    .problems.filter((problem) => !known.has(keyOf(problem)))
    .map((problem): Refusal => ({ problem, part: "set" }));
  return [...ofFiles, ...ofSet];
}

function keyOf({ code, message, where }: Problem): string {
  return JSON.stringify([code, message, where]);
}

function ofRule({ rule, pointer, document }: RuleEntry): readonly Refusal[] {
  if (rule === undefined) return [];
  const parts = new Map<string, Omit<Refusal, "problem">>();
  const note = (place: Location, part: RefusedPart, leaf?: ConditionLeaf) =>
    parts.set(formatLocation(place), { part, ...(leaf === undefined ? {} : { leaf }) });
  for (const { leaf, pointer: place } of ruleLeaves(rule, pointer)) {
    note(document.locate(`${place}/operator`), "operator", leaf);
    if (isReference(leaf.value)) note(document.locate(`${place}/value`), "operator", leaf);
    else note(document.locate(`${place}/value`), "value", leaf);
  }
  for (const { pointer: place } of templatesOf(rule, pointer)) {
    note(document.locate(place), "template");
  }
  for (const path of Object.keys(rule.kind === "derive" ? rule.set : {})) {
    const place = pointerTo(`${pointer}/set`, path);
    note(document.locate(place), "target");
    note(document.locate(place, "key"), "reference");
  }
  const prefer = "prefer" in rule ? rule.prefer : "";
  const items = typeof prefer === "string" ? [] : prefer;
  for (const index of items.keys()) note(document.locate(`${pointer}/prefer/${index}`), "prefer");
  if ("prefer" in rule) note(document.locate(`${pointer}/prefer`), "prefer");
  return checkRule(rule, pointer, document).map((problem) => ({
    problem,
    ...(parts.get(formatLocation(problem.where ?? { path: "" })) ?? { part: "reference" }),
  }));
}
