import type { Rule } from "../generated/rules.ts";
import { constantsOf, factPathOf, ruleLeaves } from "../rules/conditions.ts";
import { type LoadedRules, loadRuleSet } from "../rules/load-rule-set.ts";
import type { RuleRecord } from "../rules/merge-layers.ts";
import type { RuleEntry } from "../rules/read-rule-file.ts";
import { allRules, type RuleSet } from "../rules/rule-set.ts";
import type { RuleSources } from "../rules/rule-sources.ts";
import { axesOf, type Constants } from "../situations/axes.ts";
import { type SearchInput, usualLimits } from "../situations/dimensions.ts";
import { type FactDomains, factDomains, type KnownNames } from "./fact-domains.ts";
import { neverSelected, type Selections } from "./matrix/never-selected.ts";
import { type RuleReach, reachOf } from "./matrix/reach.ts";
import { sampleValues } from "./sample-values.ts";
import type { LintStore } from "./store.ts";

/** Everything that a lint run looks at. */
export interface LintInput {
  readonly sources: RuleSources;
  /** Files that lie beside the rule files and are not read, because of their names. */
  readonly ignored: readonly string[];
  readonly store: LintStore;
  readonly names: KnownNames;
  /** False: rules are not tried over the matrix of situations; what they never do takes seconds to find. */
  readonly isTried?: boolean;
}

/** An entry that is a valid rule by itself. */
export interface LintedRule extends RuleEntry {
  readonly rule: Rule;
  /** What the layers did, where the rule takes part: not replaced, not removed, the first of its id. */
  readonly record?: RuleRecord;
}

/** An entry that is a rule which takes part. */
export interface RuleInUse extends LintedRule {
  readonly record: RuleRecord;
}

/** What findings are found in. */
export interface LintContext extends LintInput {
  readonly loaded: LoadedRules;
  /** Undefined when the set does not load: then nothing can be said about what it does. */
  readonly ruleSet: RuleSet | undefined;
  /** Rules that are valid by themselves, also those that another layer replaces. */
  readonly rules: readonly LintedRule[];
  readonly inUse: readonly RuleInUse[];
  readonly domains: FactDomains;
  /** The situations that rules are tried in. */
  readonly matrix: SearchInput;
  /** What each rule does over the matrix; empty when the set does not load or there are no profiles. */
  reach(): Promise<readonly RuleReach[]>;
  /** The profiles that nothing selects; empty where `reach` is. */
  selections(): Promise<Selections>;
}

/** Loads the rules for linting. Pure; what the rules do over the matrix is computed on demand, once. */
export function lintContext(input: LintInput): LintContext {
  const { sources, store, names } = input;
  const loaded = loadRuleSet(sources);
  const { ruleSet, records } = loaded;
  const used = new Map(
    records.flatMap((record) => (record.removed === null ? [[record.entry, record] as const] : [])),
  );
  const rules = loaded.files
    .flatMap((file) => file.entries)
    .flatMap((entry): readonly LintedRule[] =>
      entry.rule === undefined ? [] : [{ ...entry, rule: entry.rule, record: used.get(entry) }],
    );
  const { profiles } = store;
  const domains = factDomains(
    names,
    profiles,
    rules.map(({ rule }) => rule),
  );
  const constants = constantsIn(rules);
  const axes = axesOf(names, profiles, constants);
  const samplesOf = (path: string) => sampleValues(path, constants.get(path) ?? [], domains);
  const matrix = { axes, samplesOf, limits: usualLimits };
  const hasRules = ruleSet !== undefined && allRules(ruleSet).length > 0;
  const isPossible = input.isTried !== false && hasRules && profiles.length > 0;
  const reach = once(async () => (isPossible ? reachOf(ruleSet, profiles, matrix) : []));
  const selections = once(async () =>
    isPossible ? neverSelected(await reach(), store, ruleSet, matrix) : { never: [], untried: [] },
  );
  const inUse = rules.filter((rule): rule is RuleInUse => rule.record !== undefined);
  return { ...input, loaded, ruleSet, rules, inUse, domains, matrix, reach, selections };
}

/** The rule of this id that takes part. Only for ids of the loaded set. */
export function ruleInUse(id: string, { inUse }: Pick<LintContext, "inUse">): RuleInUse {
  const entry = inUse.find(({ rule }) => rule.id === id);
  if (entry === undefined) throw new Error(`the loaded set has a rule ${id} that no file has`);
  return entry;
}

/** A computation that is made when it is first asked for, and then kept. */
function once<T>(compute: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= compute();
    return result;
  };
}

function constantsIn(rules: readonly LintedRule[]): Constants {
  const constants = new Map<string, unknown[]>();
  for (const { rule } of rules) {
    for (const { leaf } of ruleLeaves(rule)) {
      const path = factPathOf(leaf);
      constants.set(path, [...(constants.get(path) ?? []), ...constantsOf(leaf)]);
    }
  }
  return constants;
}
