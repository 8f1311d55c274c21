import type { Rule } from "../generated/rules.ts";
import { valueAt } from "../shared/json-pointer.ts";
import { formatLocation, hasErrors, type Problem } from "../shared/problem.ts";
import type { Fault } from "./check-rule.ts";
import { mergeLayers, type RuleRecord } from "./merge-layers.ts";
import { type RuleFileReading, readRuleFile } from "./read-rule-file.ts";
import type { Placed, RuleSet } from "./rule-set.ts";
import { layersOf, type RuleSources } from "./rule-sources.ts";

/** Rules as loaded: the set, unless something is wrong with it, and all that it was made of. */
export interface LoadedRules {
  readonly ruleSet?: RuleSet;
  readonly problems: readonly Problem[];
  /** The same problems, with what each is about. */
  readonly faults: readonly Fault[];
  /** Bases, set and overlay, file by file. */
  readonly files: readonly RuleFileReading[];
  /** Every rule that can be understood, also of a set that does not load. */
  readonly records: readonly RuleRecord[];
}

/**
 * The rule set of a folder, over the sets that it extends and below its overlay, or every problem of
 * every file. A set with an error is never used in part: half a set would choose another profile
 * without a word.
 */
export function loadRuleSet(sources: RuleSources): LoadedRules {
  const layers = layersOf(sources).map((layer) =>
    layer.files.map((file) => readRuleFile(file, layer)),
  );
  const files = layers.flat();
  const merged = mergeLayers(layers.map((layer) => layer.flatMap(({ entries }) => entries)));
  const { records } = merged;
  const inForce = records.flatMap(({ rule, removed }) => (removed === null ? [rule] : []));
  const faults = [
    ...sources.problems.map(readingFault),
    ...files.flatMap((file) => file.faults),
    ...merged.faults,
    ...orderProblems(inForce).map((problem) => ({ problem })),
  ];
  const empty = emptyProblem(sources, files, inForce);
  // What could not be read, or is wrong, is the mistake: that nothing is left follows from it.
  if (empty !== undefined && !hasErrors(problemsOf(faults))) faults.push({ problem: empty });
  const problems = problemsOf(faults);
  if (hasErrors(problems)) return { problems, faults, files, records };
  const ofKind = <K extends Rule["kind"]>(kind: K) =>
    inForce.filter((rule): rule is Placed<Extract<Rule, { kind: K }>> => rule.kind === kind);
  const ruleSet: RuleSet = {
    name: sources.name,
    path: sources.path,
    bases: sources.bases.map(({ name, path }) => ({ name, path })),
    overlay: sources.overlay,
    digest: sources.digest,
    derive: ofKind("derive"),
    filters: ofKind("filter"),
    ranks: ofKind("rank"),
    advise: ofKind("advise"),
  };
  return { ruleSet, problems, faults, files, records };
}

function problemsOf(faults: readonly Fault[]): readonly Problem[] {
  return faults.map(({ problem }) => problem);
}

/** What is wrong with a file is one finding, whatever it is; what is in no file keeps its code. */
function readingFault(problem: Problem): Fault {
  const isOfFile = problem.where !== undefined && problem.code !== "extends";
  return { problem: isOfFile ? { ...problem, code: "unreadable-file" } : problem };
}

/** Without rules, and without filters, every profile fits every machine: nobody means that unsaid. */
function emptyProblem(
  { name, path, files }: RuleSources,
  readings: readonly RuleFileReading[],
  rules: readonly Placed[],
): Problem | undefined {
  const found = { level: "error", where: { path } } as const;
  if (rules.length === 0) {
    return {
      ...found,
      code: "rules-empty",
      message: `rule set \`${name}\` has no ${files.length === 0 ? "rules" : "rule left"}`,
      hint: "choose a set by name, such as `--rules default`, or a folder of .json files that has rules",
    };
  }
  const isMeant = readings.some(({ document }) => valueAt(document?.value, "/filters") === "none");
  if (isMeant || rules.some(({ kind }) => kind === "filter")) return undefined;
  return {
    ...found,
    code: "no-filters",
    message: `rule set \`${name}\` has no filter, so every profile would fit every request and machine`,
    hint: 'an overlay is given by `--overlay` or AIM_OVERLAY_PATH; a set that rejects nothing on purpose says `"filters": "none"`',
  };
}

/** Filters and rank keys need an order of their own: two equal ones would leave the outcome to chance. */
function orderProblems(rules: readonly Placed[]): readonly Problem[] {
  const seen = new Map<string, Placed>();
  const problems: Problem[] = [];
  for (const rule of rules) {
    if (rule.kind !== "filter" && rule.kind !== "rank") continue;
    const key = `${rule.kind} ${rule.order}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, rule);
    else {
      problems.push({
        code: "equal-order",
        level: "error",
        message: `${rule.kind} rules \`${other.id}\` and \`${rule.id}\` both have order ${rule.order}`,
        where: rule.where,
        hint: `give \`${rule.id}\` another order; \`${other.id}\` is at ${formatLocation(other.where)}`,
      });
    }
  }
  return problems;
}
