import type { Rule } from "../generated/rules.ts";
import { factPathOf } from "../rules/check-rule.ts";
import { loadRuleSet, type RuleSources } from "../rules/load-rule-set.ts";
import { allRules, type RuleSet } from "../rules/rule-set.ts";
import type { Problem } from "../shared/problem.ts";
import { axesOf, type Constants } from "../situations/axes.ts";
import { type SearchInput, usualLimits } from "../situations/dimensions.ts";
import { constantsOf, ruleLeaves } from "./conditions.ts";
import { type FactDomains, factDomains, type KnownNames } from "./fact-domains.ts";
import { type NeverSelected, neverSelected } from "./matrix/never-selected.ts";
import { type RuleReach, reachOf } from "./matrix/reach.ts";
import { type Refusal, refusalsOf } from "./refusals.ts";
import { type LintedFile, type RuleEntry, readRuleFile } from "./rule-files.ts";
import { sampleValues } from "./sample-values.ts";
import type { LintStore } from "./store.ts";

/** Everything that a lint run looks at. */
export interface LintInput {
  readonly sources: RuleSources;
  /** What was wrong with reading the files. */
  readonly problems: readonly Problem[];
  /** Files that lie beside the rule files and are not read, because of their names. */
  readonly ignored: readonly string[];
  readonly store: LintStore;
  readonly names: KnownNames;
}

/** A valid rule with the entry it is from. */
export interface LintedRule extends Omit<RuleEntry, "rule"> {
  readonly rule: Rule;
}

/** What findings are found in. */
export interface LintContext extends LintInput {
  readonly files: readonly LintedFile[];
  readonly entries: readonly RuleEntry[];
  /** Rules that are valid by themselves, also those that an overlay replaces. */
  readonly rules: readonly LintedRule[];
  /** Of these the ones that take part: not replaced, not removed, the first of their id. */
  readonly inUse: readonly LintedRule[];
  readonly refusals: readonly Refusal[];
  /** Undefined when the set does not load: then nothing can be said about what it does. */
  readonly ruleSet: RuleSet | undefined;
  readonly domains: FactDomains;
  /** The situations that rules are tried in. */
  readonly matrix: SearchInput;
  /** What each rule does over the matrix; empty when the set does not load or there are no profiles. */
  reach(): Promise<readonly RuleReach[]>;
  /** The profiles that nothing selects, as far as each was looked at by itself; empty where `reach` is. */
  never(): Promise<readonly NeverSelected[]>;
}

/** Reads the rule files for linting. Pure; what the rules do over the matrix is computed on demand, once. */
export function lintContext(input: LintInput): LintContext {
  const { sources, store, names } = input;
  const files = [
    ...sources.files.map((file) => readRuleFile(file, false)),
    ...sources.overlayFiles.map((file) => readRuleFile(file, true)),
  ];
  const entries = files.flatMap((file) => file.entries);
  const rules = entries.filter((entry): entry is LintedRule => entry.rule !== undefined);
  const domains = factDomains(
    names,
    store.profiles,
    rules.map(({ rule }) => rule),
  );
  const constants = constantsIn(rules);
  const { profiles } = store;
  const axes = axesOf(names, profiles, constants);
  const samplesOf = (path: string) => sampleValues(path, constants.get(path) ?? [], domains);
  const matrix = { axes, samplesOf, limits: usualLimits };
  const { ruleSet } = loadRuleSet(sources);
  const hasRules = ruleSet !== undefined && allRules(ruleSet).length > 0;
  const isPossible = hasRules && profiles.length > 0;
  const reach = once(async () => (isPossible ? reachOf(ruleSet, profiles, matrix) : []));
  const never = once(async () =>
    isPossible ? neverSelected(await reach(), store, ruleSet, matrix) : [],
  );
  return {
    ...input,
    files,
    entries,
    rules,
    inUse: rulesInUse(entries),
    refusals: refusalsOf(sources, files),
    ruleSet,
    domains,
    matrix,
    reach,
    never,
  };
}

/** A computation that is made when it is first asked for, and then kept. */
function once<T>(compute: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= compute();
    return result;
  };
}

function rulesInUse(entries: readonly RuleEntry[]): readonly LintedRule[] {
  const first = new Map<string, RuleEntry>();
  const overlaid = [...entries].sort((a, b) => Number(b.isOverlay) - Number(a.isOverlay));
  for (const entry of overlaid) {
    const id = entry.rule?.id ?? entry.removes;
    if (id !== undefined && !first.has(id)) first.set(id, entry);
  }
  const used = new Set(first.values());
  return entries.filter(
    (entry): entry is LintedRule => used.has(entry) && entry.rule !== undefined,
  );
}

function constantsIn(rules: readonly LintedRule[]): Constants {
  const constants = new Map<string, unknown[]>();
  for (const { rule } of rules) {
    for (const { leaf } of ruleLeaves(rule, "")) {
      const path = factPathOf(leaf);
      constants.set(path, [...(constants.get(path) ?? []), ...constantsOf(leaf)]);
    }
  }
  return constants;
}
