import { readFactPath } from "../facts/fact-paths.ts";
import type { Facts, ProfileFacts, SelectionFacts } from "../generated/facts.ts";
import type { Advice, Derivation, FilterVerdict, GroupTrace } from "../generated/resolution.ts";
import type { AdviseRule, DeriveRule, FilterRule, RankRule } from "../generated/rules.ts";
import { compileConditions, type NamedCondition, traceErrors } from "./evaluate.ts";
import type { RuleSet } from "./rule-set.ts";
import { fillTemplate } from "./template.ts";

/** A derive rule that could not be judged. */
export interface DeriveError {
  readonly rule: string;
  readonly error: string;
}

/** What derive and filter rules say of one profile, and the conditions of rank rules. */
export interface Judgement {
  readonly facts: Facts;
  readonly derived: readonly Derivation[];
  readonly filters: readonly FilterVerdict[];
  /** Derive rules that could not be judged, and why; a profile with any is errored. */
  readonly errors: readonly DeriveError[];
  /** What the condition of each rank rule that has one came to, by the id of the rule, in their order. */
  readonly firsts: ReadonlyMap<string, GroupTrace>;
}

/** The compiled rules of a set: judges profiles one after another, and advises on the chosen one. */
export interface Judge {
  judge(facts: Facts): Promise<Judgement>;
  advise(facts: Facts, selection: SelectionFacts): Promise<readonly Advice[]>;
}

/** Compiles a rule set, once for any number of profiles. */
export function createJudge(
  rules: Pick<RuleSet, "derive" | "filters" | "ranks" | "advise">,
): Judge {
  const derive = compileConditions(rules.derive.map((rule) => condition(rule.id, rule.when)));
  const filter = compileConditions(rules.filters.flatMap(filterConditions));
  const first = compileConditions(rules.ranks.flatMap(rankConditions));
  const advise = compileConditions(rules.advise.map((rule) => condition(rule.id, rule.when)));
  return {
    async judge(facts) {
      const { facts: seen, ...derivations } = applyDerivations(
        rules.derive,
        facts,
        await derive(facts),
      );
      const traces = await filter(seen);
      const filters = rules.filters.map((rule) => filterVerdict(rule, seen, traces));
      return { facts: seen, ...derivations, filters, firsts: await first(seen) };
    },
    async advise(facts, selection) {
      const seen = { ...facts, selection };
      const traces = await advise(seen);
      return rules.advise.flatMap((rule) => adviceOf(rule, seen, traces.get(rule.id)));
    },
  };
}

function condition(name: string, group: NamedCondition["group"]): NamedCondition {
  return { name, group };
}

function filterConditions(rule: FilterRule): readonly NamedCondition[] {
  const require = condition(rule.id, rule.require);
  return rule.when === undefined ? [require] : [require, condition(guardName(rule), rule.when)];
}

function rankConditions(rule: RankRule): readonly NamedCondition[] {
  return "first" in rule ? [condition(rule.id, rule.first)] : [];
}

/** A name that no rule id can have. */
function guardName(rule: FilterRule): string {
  return `${rule.id}#when`;
}

/**
 * What an advise rule says. One that cannot be judged warns, for silence would look like consent; one
 * that denies, denies: like a filter, a gate that was set stays shut where nobody can tell.
 */
function adviceOf(
  { id, level, message }: AdviseRule,
  facts: Facts,
  trace: GroupTrace | undefined,
): readonly Advice[] {
  const errors = trace === undefined ? [] : traceErrors(trace);
  if (errors.length > 0) {
    const text = `rule \`${id}\` could not be judged: ${errors.join("; ")}`;
    return [{ rule: id, level: level === "deny" ? "deny" : "warn", message: text }];
  }
  return trace?.result === true ? [{ rule: id, level, message: fillTemplate(message, facts) }] : [];
}

/** Facts with what the rules that hold set. A rule whose condition cannot be judged sets nothing. */
function applyDerivations(
  rules: readonly DeriveRule[],
  facts: Facts,
  traces: ReadonlyMap<string, GroupTrace>,
): Omit<Judgement, "filters" | "firsts"> {
  let profile = facts.profile;
  const derived: Derivation[] = [];
  const errors: DeriveError[] = [];
  for (const rule of rules) {
    const trace = traces.get(rule.id);
    const failures = trace === undefined ? [] : traceErrors(trace);
    errors.push(...failures.map((error) => ({ rule: rule.id, error })));
    if (trace?.result !== true || failures.length > 0) continue;
    for (const [fact, value] of Object.entries(rule.set)) {
      const before = readFactPath({ profile }, fact.split("."));
      profile = withValue(profile, fact.split(".").slice(1), value);
      derived.push({ rule: rule.id, fact, value, before });
    }
  }
  return { facts: { ...facts, profile }, derived, errors };
}

function withValue(profile: ProfileFacts, path: readonly string[], value: unknown): ProfileFacts {
  const [key, ...rest] = path;
  if (key === undefined) return value as ProfileFacts;
  const members: Record<string, unknown> = { ...(profile as object) };
  members[key] = withValue(members[key] as ProfileFacts, rest, value);
  return members as unknown as ProfileFacts;
}

function filterVerdict(
  rule: FilterRule,
  facts: Facts,
  traces: ReadonlyMap<string, GroupTrace>,
): FilterVerdict {
  const guard = traces.get(guardName(rule));
  const required = traces.get(rule.id);
  if (required === undefined) throw new Error(`filter ${rule.id} was not evaluated`);
  const base = { rule: rule.id, ...(guard === undefined ? {} : { guard }) };
  const guardErrors = guard === undefined ? [] : traceErrors(guard);
  if (guardErrors.length > 0) return { ...base, outcome: "errored", error: guardErrors.join("; ") };
  if (guard?.result === false) return { ...base, outcome: "skipped" };
  const errors = traceErrors(required);
  if (errors.length > 0) {
    return { ...base, outcome: "errored", error: errors.join("; "), condition: required };
  }
  if (required.result) return { ...base, outcome: "passed", condition: required };
  const reason = fillTemplate(rule.reason, facts);
  return { ...base, outcome: "failed", state: rule.state, reason, condition: required };
}
