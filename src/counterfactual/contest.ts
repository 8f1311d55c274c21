import type { Facts } from "../generated/facts.ts";
import type { FilterVerdict } from "../generated/resolution.ts";
import type { Change, Failure, Obstacle } from "../generated/why-not.ts";
import type { Profile } from "../profiles/profile.ts";
import type { ResolveInput } from "../resolve.ts";
import { groupPaths } from "../rules/conditions.ts";
import type { Judgement } from "../rules/judge.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { placeholdersOf } from "../rules/template.ts";
import { compareRanked, decidingKey, isErrored, type Ranked } from "../selection/rank.ts";
import { decide } from "../selection/select.ts";
import { clearChoice } from "../selection/selection-facts.ts";
import { rankErrors } from "../selection/verdict.ts";
import { factsOf } from "../situations/situation.ts";
import type { Verdicts } from "../situations/verdicts.ts";
import type { Changed } from "./change.ts";
import { isAmong, type Lever } from "./levers.ts";

/**
 * Says whether one profile wins with changes, as a whole decision would, but looks only at what can
 * matter: of the others only at those that are ranked before it, until one of them is accepted. The
 * rules stay as they are.
 */
export class Contest {
  readonly #rules: RuleSet;
  readonly #pool: Verdicts;
  readonly #changed: Changed;
  readonly #target: string;
  /** Who was ahead last time is likely to be so again. */
  #rival: string | undefined;

  constructor(rules: RuleSet, pool: Verdicts, changed: Changed, target: string) {
    this.#rules = rules;
    this.#pool = pool;
    this.#changed = changed;
    this.#target = target;
  }

  /** Ids of the filters, in order. */
  get filters(): readonly string[] {
    return this.#rules.filters.map(({ id }) => id);
  }

  /** Ids of the filters whose outcome changes of a lever can alter, through derive rules too. */
  touchedBy(lever: Lever): readonly string[] {
    return this.#pool
      .gates(this.#rules)
      .filter(({ paths }) => lever.moves.some((path) => isAmong(path, paths)))
      .flatMap(({ rule }) => rule ?? []);
  }

  /**
   * What the profile fails: derive rules that cannot be judged, then filters in order. Where there
   * are none, the rank rules whose condition cannot be judged.
   */
  async failures(changes: readonly Change[]): Promise<readonly Failure[]> {
    const input = this.#changed(changes);
    const target = this.#targetIn(input);
    if (target === undefined) return [absent];
    const { facts, errors } = await this.#derived(input, target);
    const failures: Failure[] = errors.map(({ rule, error }) => ({ rule, reason: error }));
    for (const filter of this.#rules.filters) {
      const verdict = await this.#pool.filter(filter, facts);
      if (isFailure(verdict)) failures.push(failureOf(verdict));
    }
    if (failures.length > 0) return failures;
    const firsts = await this.#pool.firsts(this.#rules.ranks, facts);
    return rankErrors({ firsts }).map(({ rule, error }) => ({ rule, reason: error }));
  }

  /** How many of these filters the profile fails, counted up to `most`; none when it is asked for. */
  async countFailed(
    filters: readonly string[],
    changes: readonly Change[],
    most: number,
  ): Promise<number> {
    if (filters.length === 0) return 0;
    const input = this.#changed(changes);
    if (input.requestedProfile === this.#target) return 0;
    const target = this.#targetIn(input);
    if (target === undefined) return most;
    const { facts } = await this.#derived(input, target);
    let failed = 0;
    for (const filter of this.#rules.filters) {
      if (failed >= most || !filters.includes(filter.id)) continue;
      if (isFailure(await this.#pool.filter(filter, facts))) failed += 1;
    }
    return failed;
  }

  /** What keeps the profile from winning with these changes; undefined when it wins. */
  async obstacle(changes: readonly Change[]): Promise<Obstacle | undefined> {
    const input = this.#changed(changes);
    const asked = input.catalog.profiles.find(({ facts }) => facts.id === input.requestedProfile);
    if (asked !== undefined && asked.facts.id !== this.#target) {
      return { cause: "requested", profile: asked.facts.id };
    }
    const target = this.#targetIn(input);
    if (target === undefined) {
      return { cause: "filters", each: false, with: changes, filters: [absent] };
    }
    const { facts } = await this.#derived(input, target);
    if (asked === undefined) {
      const filters = await this.failures(changes);
      if (filters.length > 0) return { cause: "filters", each: false, with: changes, filters };
      const rival = await this.#rivalOf(facts, input);
      if (rival !== undefined) return ranking(rival, await this.#ranked(facts), changes);
    }
    const denial = await this.#denial(facts, input, asked === undefined);
    return denial && { cause: "denied", with: changes, ...denial };
  }

  /** The profile that would win with these changes, as what keeps this one from it. */
  async foremost(changes: readonly Change[]): Promise<Obstacle | undefined> {
    const input = this.#changed(changes);
    const target = this.#targetIn(input);
    if (target === undefined) return undefined;
    const own = await this.#ranked((await this.#derived(input, target)).facts);
    let first = own;
    for (const profile of input.catalog.profiles) {
      const { facts, errors } = await this.#derived(input, profile);
      const other = await this.#ranked(facts);
      if (errors.length > 0 || isErrored(other) || compareRanked(other, first) >= 0) continue;
      if (await this.#passes(facts, this.#rules.filters)) first = other;
    }
    return first === own ? undefined : ranking(first, own, changes);
  }

  async #denial(facts: Facts, input: ResolveInput, isRanked: boolean) {
    const denials = this.#rules.advise.filter(({ level }) => level === "deny");
    if (denials.length === 0) return undefined;
    const choice =
      isRanked && denials.some(looksAtChoice) ? await this.#choice(input) : clearChoice;
    for (const rule of denials) {
      for (const advice of await this.#pool.advise(rule, facts, choice)) {
        if (advice.level === "deny") return { rule: rule.id, message: advice.message };
      }
    }
    return undefined;
  }

  /** How clear the choice is: a question about all profiles, asked only where a rule wants to know. */
  async #choice(input: ResolveInput) {
    const judge = this.#pool.judgeOf(this.#rules);
    const judgements: Judgement[] = [];
    for (const { facts } of input.catalog.profiles) {
      judgements.push(await judge.judge(factsOf(input, facts)));
    }
    return decide(judgements, this.#rules, null).choice;
  }

  async #rivalOf(own: Facts, input: ResolveInput): Promise<Ranked | undefined> {
    const ranked = await this.#ranked(own);
    for (const profile of this.#lastRivalFirst(input.catalog.profiles)) {
      if (profile.facts.id === this.#target) continue;
      const { facts, errors } = await this.#derived(input, profile);
      const other = await this.#ranked(facts);
      if (errors.length > 0 || isErrored(other) || compareRanked(other, ranked) > 0) continue;
      if (!(await this.#passes(facts, this.#rules.filters))) continue;
      this.#rival = profile.facts.id;
      return other;
    }
    return undefined;
  }

  #lastRivalFirst(profiles: readonly Profile[]): readonly Profile[] {
    const rival = profiles.find(({ facts }) => facts.id === this.#rival);
    return rival === undefined ? profiles : [rival, ...profiles];
  }

  async #passes(facts: Facts, filters: RuleSet["filters"]): Promise<boolean> {
    for (const filter of filters) {
      if (isFailure(await this.#pool.filter(filter, facts))) return false;
    }
    return true;
  }

  #targetIn({ catalog }: ResolveInput): Profile | undefined {
    return catalog.profiles.find(({ facts }) => facts.id === this.#target);
  }

  #derived(input: ResolveInput, { facts }: Profile): Promise<Judgement> {
    return this.#pool.derive(this.#rules.derive, factsOf(input, facts));
  }

  #ranked(facts: Facts): Promise<Ranked> {
    return this.#pool.ranked(this.#rules.ranks, facts);
  }
}

/** Whether an advise rule looks at how clear the choice was, or says it. */
export function looksAtChoice({ when, message }: RuleSet["advise"][number]): boolean {
  const facts = [...groupPaths(when), ...placeholdersOf(message)];
  return facts.some((fact) => fact.startsWith("selection."));
}

const absent: Failure = { rule: "catalogue", reason: "is not among the profiles of that model" };

/** Whether a filter keeps a profile out. */
export function isFailure({ outcome }: FilterVerdict): boolean {
  return outcome === "failed" || outcome === "errored";
}

/** A verdict that keeps a profile out, in short. */
export function failureOf({ rule, reason, error }: FilterVerdict): Failure {
  return { rule, reason: reason ?? error ?? "" };
}

/** That another profile goes before this one, and by which key. */
export function ranking(rival: Ranked, own: Ranked, changes: readonly Change[]): Obstacle {
  const { runner_up, ...key } = decidingKey(rival, own);
  return { cause: "ranking", with: changes, before: rival.id, ...key, own: runner_up };
}
