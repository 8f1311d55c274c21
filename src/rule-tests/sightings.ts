import type { Facts } from "../generated/facts.ts";
import type { GroupTrace, LeafTrace, Resolution } from "../generated/resolution.ts";
import type { ResolveInput } from "../resolve.ts";
import { leavesOf } from "../rules/conditions.ts";
import { compileConditions, traceErrors } from "../rules/evaluate.ts";
import { createJudge, type Judge } from "../rules/judge.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { decidingKey } from "../selection/rank.ts";
import { selectionFacts } from "../selection/selection-facts.ts";
import { factsOf } from "../situations/situation.ts";

/** Which outcomes of rules and of their comparisons were seen in decisions. */
export class Sightings {
  readonly #seen = new Set<string>();

  /** `pointer` is the empty one for the rule itself, else that of a comparison in the rule. */
  has(rule: string, pointer: string, outcome: string): boolean {
    return this.#seen.has(`${rule} ${pointer} ${outcome}`);
  }

  add(rule: string, pointer: string, outcome: string): void {
    this.#seen.add(`${rule} ${pointer} ${outcome}`);
  }

  /** A comparison that could not be made was neither true nor false. */
  addTrace(rule: string, pointer: string, trace: LeafTrace | GroupTrace): void {
    for (const { leaf, pointer: place } of leavesOf(trace, pointer)) {
      if (leaf.error === undefined) this.add(rule, place, String(leaf.result));
    }
  }
}

/** Sees what the rules of a set do in decisions. */
export interface Observer {
  readonly sightings: Sightings;
  observe(input: ResolveInput, resolution: Resolution): Promise<void>;
}

/**
 * The observer of a rule set. What filters and rank rules did stands in the resolution; the conditions
 * of derive and advise rules do not when they are false, so those are evaluated again.
 */
export function createObserver(rules: RuleSet): Observer {
  const sightings = new Sightings();
  const judge = createJudge(rules);
  const conditions = (kind: RuleSet["derive"] | RuleSet["advise"]) =>
    compileConditions(kind.map(({ id, when }) => ({ name: id, group: when })));
  const derive = conditions(rules.derive);
  const advise = conditions(rules.advise);
  return {
    sightings,
    async observe(input, resolution) {
      for (const profile of input.catalog.profiles) {
        const facts = factsOf(input, profile.facts);
        addTraces(sightings, await derive(facts), ["applied", "not applied"]);
        if (profile.facts.id !== resolution.selection.profile) continue;
        const selected = await derivedFacts(judge, facts);
        const seen = { ...selected, selection: selectionFacts(resolution) };
        addTraces(sightings, await advise(seen), ["given", "not given"]);
      }
      observeFilters(sightings, resolution);
      observeRanking(sightings, resolution);
    },
  };
}

async function derivedFacts(judge: Judge, facts: Facts): Promise<Facts> {
  return (await judge.judge(facts)).facts;
}

function addTraces(
  sightings: Sightings,
  traces: ReadonlyMap<string, GroupTrace>,
  [held, not]: readonly [string, string],
): void {
  for (const [rule, trace] of traces) {
    sightings.addTrace(rule, "/when", trace);
    if (traceErrors(trace).length === 0) sightings.add(rule, "", trace.result ? held : not);
  }
}

function observeFilters(sightings: Sightings, { profiles }: Resolution): void {
  for (const { rule, outcome, guard, condition } of profiles.flatMap(({ filters }) => filters)) {
    sightings.add(rule, "", outcome);
    if (guard !== undefined) sightings.addTrace(rule, "/when", guard);
    if (condition !== undefined) sightings.addTrace(rule, "/require", condition);
  }
}

/**
 * A rank rule by a value is seen where it puts one profile right before the next; one with a condition
 * where this holds and where it does not, of profiles that are ranked.
 */
function observeRanking(sightings: Sightings, { profiles }: Resolution): void {
  for (const { rule, condition, error, value } of profiles.flatMap(({ keys }) => keys)) {
    if (condition === undefined) continue;
    sightings.addTrace(rule, "/first", condition);
    if (error === undefined) sightings.add(rule, "", value === true ? "first" : "after");
  }
  const ranked = profiles.filter(({ rank }) => rank !== null);
  for (const [index, profile] of ranked.entries()) {
    const next = ranked[index + 1];
    if (next !== undefined) sightings.add(decidingKey(profile, next).rule, "", "decided");
  }
}
