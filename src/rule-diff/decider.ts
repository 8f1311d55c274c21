import type { Facts } from "../generated/facts.ts";
import type { Advice } from "../generated/resolution.ts";
import type { DeriveRule, Rule } from "../generated/rules.ts";
import { createJudge } from "../rules/judge.ts";
import { allRules, type RuleSet } from "../rules/rule-set.ts";
import { compareRanked, type Ranked, rankKeys } from "../selection/rank.ts";
import { type DecisionPoint, ProfileFactsOf } from "./decision-point.ts";
import { Numbering } from "./point-key.ts";
import { pathsOfRule, pathsOverlap } from "./rule-paths.ts";
import { type Answers, answerTable, type Column, PointTable } from "./rule-table.ts";

/** What was decided at each of a list of points. */
export interface Decisions {
  /** By point: position of the selected profile in the catalogue, -1 for none. */
  readonly selected: Int32Array;
  /** By point: what advise rules say of the selection, as a number for `adviceOf`. */
  readonly advice: Int32Array;
}

/** Levels of advice, as answers: 0 is silence. */
const levels = ["info", "warn", "deny"] as const satisfies readonly Advice["level"][];

/** One piece of advice that is given: by which rule, at which level. */
export interface GivenAdvice {
  readonly rule: string;
  readonly level: Advice["level"];
}

/**
 * Decides many points by many rule sets that are alike, as `resolve` would, with the work shared.
 *
 * A rule's verdict on a profile depends on nothing but the values at the paths that the rule and the
 * derive rules before it name, so it is asked for once for all points and profiles that are alike in
 * those; a rank key is a property of a profile, so an order of the catalogue is made once for each
 * outcome of the derive rules. Verdicts come from the real judge with one rule in it, keys and order
 * from the real ranking. Rules that are the same object share their answers between rule sets.
 */
export class SharedDecider {
  readonly #profiles = new ProfileFactsOf();
  readonly #tables = new Map<string, PointTable<Answers>>();
  readonly #orders = new Map<string, PointTable<Int32Array>>();
  readonly #rules = new Numbering<Rule>();
  readonly #adviceNumbers = new Numbering<string>();
  readonly #adviceGiven: (readonly GivenAdvice[])[] = [];

  constructor() {
    this.#adviceNumber([]);
  }

  /** What is said by a number of `Decisions.advice`. Equal numbers mean equal advice, whatever the rule set. */
  adviceOf(number: number): readonly GivenAdvice[] {
    return this.#adviceGiven[number] ?? [];
  }

  /** Decides each point by the rules. */
  async decide(points: readonly DecisionPoint[], rules: RuleSet): Promise<Decisions> {
    const gates: Column<Answers>[] = [];
    for (const rule of [null, ...rules.filters]) {
      gates.push(await this.#answers(rule, rules).column(points));
    }
    const order = await this.#order(rules).column(points);
    const selected = new Int32Array(points.length);
    let index = 0;
    for (const { requestedProfile, catalog } of points) {
      const asked =
        requestedProfile === null
          ? -1
          : catalog.profiles.findIndex(({ facts }) => facts.id === requestedProfile);
      selected[index] = asked === -1 ? firstAccepted(order, gates, index) : asked;
      index += 1;
    }
    return { selected, advice: await this.#advise(points, rules, selected) };
  }

  async #advise(
    points: readonly DecisionPoint[],
    rules: RuleSet,
    selected: Int32Array,
  ): Promise<Int32Array> {
    const columns: Column<Answers>[] = [];
    for (const rule of rules.advise) columns.push(await this.#answers(rule, rules).column(points));
    const numbers = new Map<string, number>();
    const advice = new Int32Array(points.length);
    for (let index = 0; index < points.length; index += 1) {
      const profile = selected[index] as number;
      if (profile === -1) continue;
      let said = "";
      for (const column of columns) said += answerAt(column, index, profile);
      let number = numbers.get(said);
      if (number === undefined) {
        number = this.#adviceNumber(givenBy(rules, said));
        numbers.set(said, number);
      }
      advice[index] = number;
    }
    return advice;
  }

  #adviceNumber(given: readonly GivenAdvice[]): number {
    const key = JSON.stringify([...given].sort((a, b) => (a.rule < b.rule ? -1 : 1)));
    const number = this.#adviceNumbers.of(key);
    this.#adviceGiven[number] ??= given;
    return number;
  }

  /** The answers of a filter (1: it does not reject), of an advise rule, or (null) of all derive rules. */
  #answers(rule: Rule | null, rules: RuleSet): PointTable<Answers> {
    const derive = rule === null ? rules.derive : relevantDerives(rules.derive, pathsOfRule(rule));
    const key = `${rule === null ? "" : this.#rules.of(rule)} ${this.#name(derive)}`;
    const known = this.#tables.get(key);
    if (known !== undefined) return known;
    const alone = only(rules, derive, rule);
    const judge = createJudge(alone);
    const ask = async (facts: Facts): Promise<number> => {
      const judgement = await judge.judge(facts);
      if (rule?.kind === "advise") {
        const [said] = await judge.advise(judgement.facts);
        return said === undefined ? 0 : levels.indexOf(said.level) + 1;
      }
      const isStopped = judgement.filters.some(
        ({ outcome }) => outcome === "failed" || outcome === "errored",
      );
      return isStopped || (rule === null && judgement.errors.length > 0) ? 0 : 1;
    };
    const paths = allRules(alone).flatMap(pathsOfRule);
    const table = answerTable(paths, (point) => this.#profiles.of(point), ask);
    this.#tables.set(key, table);
    return table;
  }

  /** Positions in the catalogue, best rank first, as if every profile were accepted. */
  #order(rules: RuleSet): PointTable<Int32Array> {
    const ranked = rules.ranks.flatMap(pathsOfRule);
    const derive = relevantDerives(rules.derive, ranked);
    const key = `${this.#name(rules.ranks)} ${this.#name(derive)}`;
    const known = this.#orders.get(key);
    if (known !== undefined) return known;
    const judge = createJudge(only(rules, derive, null));
    const paths = derive.flatMap(pathsOfRule);
    const table = new PointTable(paths, async (point) => {
      const { request, gpu, engine } = point;
      const keyed: (Ranked & { readonly position: number })[] = [];
      for (const [position, profile] of this.#profiles.of(point).entries()) {
        const { facts } = await judge.judge({ request, gpu, engine, profile });
        keyed.push({ position, id: profile.id, keys: rankKeys(rules.ranks, facts) });
      }
      return Int32Array.from(keyed.sort(compareRanked), ({ position }) => position);
    });
    this.#orders.set(key, table);
    return table;
  }

  #name(rules: readonly Rule[]): string {
    return rules.map((rule) => this.#rules.of(rule)).join(",");
  }
}

/** The best position that every gate lets through, -1 for none. In plain loops: it runs for every point. */
function firstAccepted(
  order: Column<Int32Array>,
  gates: readonly Column<Answers>[],
  index: number,
): number {
  const positions = order.entries[order.rows[index] as number] as Int32Array;
  const answers = gates.map(({ entries, rows }) => entries[rows[index] as number] as Answers);
  const isRejected = (position: number): boolean => {
    for (const answer of answers) if (answer[position] === 0) return true;
    return false;
  };
  for (const position of positions) if (!isRejected(position)) return position;
  return -1;
}

function answerAt(column: Column<Answers>, index: number, profile: number): number {
  return (column.entries[column.rows[index] as number] as Answers)[profile] as number;
}

/** The advice that a word of one digit for each advise rule stands for. */
function givenBy(rules: RuleSet, said: string): readonly GivenAdvice[] {
  return rules.advise.flatMap(({ id }, index) => {
    const level = levels[Number(said[index]) - 1];
    return level === undefined ? [] : [{ rule: id, level }];
  });
}

/** The derive rules that set what is read at one of the paths. */
function relevantDerives<R extends DeriveRule>(
  derive: readonly R[],
  paths: readonly string[],
): readonly R[] {
  const isRead = (set: string) => paths.some((path) => pathsOverlap(path, set));
  // All of them or none: of two rules that set the same path the later one counts.
  return derive.some(({ set }) => Object.keys(set).some(isRead)) ? derive : [];
}

/** The rule set with these derive rules and at most one other rule in it. */
function only(rules: RuleSet, derive: RuleSet["derive"], rule: Rule | null): RuleSet {
  return {
    ...rules,
    derive,
    filters: rules.filters.filter((filter) => filter === rule),
    ranks: [],
    advise: rules.advise.filter((advice) => advice === rule),
  };
}
