import type { Facts, ProfileFacts } from "../../generated/facts.ts";
import { pathsOf } from "../../rules/conditions.ts";
import { allRules, type RuleSet } from "../../rules/rule-set.ts";
import { compareRanked, decidingKey, type Ranked } from "../../selection/rank.ts";
import { type Axes, someModel } from "../../situations/axes.ts";
import type { SearchInput } from "../../situations/dimensions.ts";
import { areOpen, type Budget, situationsThrough } from "../../situations/search.ts";
import { factsOf, type Situation } from "../../situations/situation.ts";
import { type Gate, Verdicts } from "../../situations/verdicts.ts";
import type { LintStore } from "../store.ts";
import type { RuleReach } from "./reach.ts";

/** A profile that no request ever gets, and what is in its way. */
export interface NeverSelected {
  readonly profile: ProfileFacts;
  /**
   * `rejected` by these filters together, always `ranked` behind another one, first of all by this
   * rule, or `tied` with another one by all rank rules.
   */
  readonly by: "rejected" | "ranked" | "tied";
  readonly rules: readonly string[];
}

/** What trying all situations came to. */
export interface Selections {
  readonly never: readonly NeverSelected[];
  /** The profiles for which there was too much to try: nothing is known of them. */
  readonly untried: readonly ProfileFacts[];
}

/**
 * The profiles that no situation of the matrix selects, but for those that are meant to be chosen by
 * their id alone. Requests for a profile by its id are left out of the matrix here.
 */
export async function neverSelected(
  reached: readonly RuleReach[],
  store: LintStore,
  rules: RuleSet,
  input: SearchInput,
): Promise<Selections> {
  const rejected = rejectedAlways(reached);
  const trial = new Trial(store, rules, input);
  const never: NeverSelected[] = [];
  const untried: ProfileFacts[] = [];
  for (const profile of store.profiles.filter(({ manual_only }) => !manual_only)) {
    const by = rejected.get(profile);
    const found =
      by === undefined
        ? await trial.whyNever(profile)
        : ({ profile, by: "rejected", rules: [by] } as const);
    if (found === "untried") untried.push(profile);
    else if (found !== undefined) never.push(found);
  }
  return { never, untried };
}

/** The profiles that a filter by itself lets through nowhere, with the first such filter. */
function rejectedAlways(reached: readonly RuleReach[]): ReadonlyMap<ProfileFacts, string> {
  const rejected = new Map<ProfileFacts, string>();
  for (const { rule, rejects } of reached) {
    for (const profile of rejects) {
      if (!rejected.has(profile)) rejected.set(profile, rule.id);
    }
  }
  return rejected;
}

class Trial {
  readonly #store: LintStore;
  readonly #rules: RuleSet;
  readonly #input: SearchInput;
  readonly #verdicts = new Verdicts();
  readonly #gates: readonly Gate[];
  readonly #budget: Budget;
  /** The facts by which candidates are found and ranked. */
  readonly #paths: readonly string[];

  constructor(store: LintStore, rules: RuleSet, input: SearchInput) {
    this.#store = store;
    this.#rules = rules;
    this.#input = input;
    this.#budget = { left: input.limits.forProfiles };
    this.#gates = this.#verdicts.gates(rules);
    const deciding = allRules(rules).filter(({ kind }) => kind !== "advise");
    this.#paths = ["request.model", ...deciding.flatMap(pathsOf)];
  }

  /** Undefined as soon as a situation selects the profile; else what is in its way, if that was found out. */
  async whyNever(profile: ProfileFacts): Promise<NeverSelected | "untried" | undefined> {
    let blocker: ProfileFacts | undefined;
    let first: NeverSelected | undefined;
    for await (const situation of this.#accepted(profile, this.#gates, this.#paths)) {
      const own = await this.#ranked(factsOf(situation, profile));
      blocker = await this.#blocker(profile, own, situation, blocker);
      if (blocker === undefined) return undefined;
      first ??= this.#behind(profile, own, await this.#ranked(factsOf(situation, blocker)));
    }
    const rules = first === undefined ? await this.#rejecting(profile) : [];
    if (this.#budget.left < 0) return "untried";
    return first ?? { profile, by: "rejected", rules };
  }

  #accepted(profile: ProfileFacts, gates: readonly Gate[], paths: readonly string[]) {
    const axes = axesFor(profile, this.#store, this.#input.axes);
    return situationsThrough(profile, gates, paths, { ...this.#input, axes }, this.#budget);
  }

  /** A candidate that goes before the profile and is accepted: the last one is tried first. */
  async #blocker(
    profile: ProfileFacts,
    own: Ranked,
    situation: Situation,
    last: ProfileFacts | undefined,
  ): Promise<ProfileFacts | undefined> {
    const candidates = this.#store.candidates(situation.request.model);
    const isThere = last !== undefined && candidates.includes(last);
    for (const other of isThere ? [last, ...candidates] : candidates) {
      if (other === profile) continue;
      const facts = factsOf(situation, other);
      if (compareRanked(await this.#ranked(facts), own) >= 0) continue;
      if (await areOpen(this.#gates, facts)) return other;
    }
    return undefined;
  }

  async #ranked(facts: Facts): Promise<Ranked> {
    const { derive, ranks } = this.#rules;
    return this.#verdicts.ranked(ranks, (await this.#verdicts.derive(derive, facts)).facts);
  }

  #behind(profile: ProfileFacts, own: Ranked, winner: Ranked): NeverSelected {
    const { rule } = decidingKey(winner, own);
    const isRule = this.#rules.ranks.some(({ id }) => id === rule);
    return isRule ? { profile, by: "ranked", rules: [rule] } : { profile, by: "tied", rules: [] };
  }

  /** The filters without which it would be accepted somewhere: each alone, else all that there are. */
  async #rejecting(profile: ProfileFacts): Promise<readonly string[]> {
    const gates = this.#gates;
    const guilty: string[] = [];
    for (const gate of gates) {
      if (gate.rule === null) continue;
      const others = gates.filter((other) => other !== gate);
      for await (const _ of this.#accepted(profile, others, [])) {
        guilty.push(gate.rule);
        break;
      }
    }
    return guilty;
  }
}

/** The axes for one profile: the containers that search its folder, and what it is written for first. */
function axesFor(profile: ProfileFacts, store: LintStore, axes: Axes): Axes {
  const { engine, gpu, gpu_count, metric, precision } = profile.metadata;
  const searching = axes.container.filter(({ model }) => store.candidates(model).includes(profile));
  return {
    ...axes,
    // A general profile is for models without profiles of their own.
    container: [
      ...searching.filter(({ model }) => model === someModel),
      ...searching.filter(({ model }) => model !== someModel),
    ],
    engine: first(engine, axes.engine),
    metric: first(metric, axes.metric),
    precision: first(precision, axes.precision),
    device: [
      ...axes.device.filter(({ model }) => model === gpu),
      ...axes.device.filter(({ model }) => model !== gpu),
    ],
    count: first<number>(gpu_count, axes.count),
    profileId: [null],
  };
}

function first<T>(own: T, all: readonly T[]): readonly T[] {
  return [own, ...all.filter((value) => value !== own)];
}
