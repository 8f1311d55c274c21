import type { Facts, SelectionFacts } from "../generated/facts.ts";
import type { Advice } from "../generated/resolution.ts";
import type { DeriveRule, Rule } from "../generated/rules.ts";
import { createJudge } from "../rules/judge.ts";
import { allRules, type RuleSet } from "../rules/rule-set.ts";
import { compareRanked, isTied, type Ranked, rankKeys } from "../selection/rank.ts";
import { clearChoice, tiedVariants } from "../selection/selection-facts.ts";
import { rankErrors } from "../selection/verdict.ts";
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
 * those; so is an order of the catalogue, for a rank key depends on the profile and on what the
 * conditions of rank rules name. How clear a choice is, a rule that wants to know is told point by
 * point: that depends on all profiles. Verdicts come from the real judge with one rule in it, keys and order
 * from the real ranking. Rules that are the same object share their answers between rule sets.
 */
export class SharedDecider {
  readonly #profiles = new ProfileFactsOf();
  readonly #tables = new Map<string, PointTable<Answers>>();
  readonly #orders = new Map<string, PointTable<Order>>();
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
    const orderings = rules.ranks.filter((rule) => "first" in rule);
    for (const rule of [null, ...rules.filters, ...orderings]) {
      gates.push(await this.#answers(rule, rules).column(points));
    }
    const order = await this.#order(rules).column(points);
    const selected = new Int32Array(points.length);
    const isAsked = new Uint8Array(points.length);
    let index = 0;
    for (const { requestedProfile, catalog } of points) {
      const asked =
        requestedProfile === null
          ? -1
          : catalog.profiles.findIndex(({ facts }) => facts.id === requestedProfile);
      selected[index] = asked === -1 ? firstAccepted(order, gates, index) : asked;
      isAsked[index] = asked === -1 ? 0 : 1;
      index += 1;
    }
    const choiceAt = (at: number): SelectionFacts =>
      isAsked[at] === 1
        ? clearChoice
        : choiceOf(order, gates, at, (points[at] as DecisionPoint).catalog.profiles);
    return { selected, advice: await this.#advise(points, rules, { selected, choiceAt }) };
  }

  async #advise(
    points: readonly DecisionPoint[],
    rules: RuleSet,
    { selected, choiceAt }: Choices,
  ): Promise<Int32Array> {
    const columns: Said[] = [];
    for (const rule of rules.advise) {
      if (pathsOfRule(rule).some((path) => path.startsWith("selection."))) {
        columns.push(await this.#saidOfChoice(rule, rules, points, { selected, choiceAt }));
      } else {
        const column = await this.#answers(rule, rules).column(points);
        columns.push((index, profile) => answerAt(column, index, profile));
      }
    }
    const numbers = new Map<string, number>();
    const advice = new Int32Array(points.length);
    for (let index = 0; index < points.length; index += 1) {
      const profile = selected[index] as number;
      if (profile === -1) continue;
      let said = "";
      for (const column of columns) said += column(index, profile);
      let number = numbers.get(said);
      if (number === undefined) {
        number = this.#adviceNumber(givenBy(rules, said));
        numbers.set(said, number);
      }
      advice[index] = number;
    }
    return advice;
  }

  /** What a rule that looks at how clear the choice is says of what is selected at each point. */
  async #saidOfChoice(
    rule: RuleSet["advise"][number],
    rules: RuleSet,
    points: readonly DecisionPoint[],
    { selected, choiceAt }: Choices,
  ): Promise<Said> {
    const judge = createJudge(only(rules, rules.derive, rule));
    const answers = new Uint8Array(points.length);
    for (const [index, point] of points.entries()) {
      const profile = this.#profiles.of(point)[selected[index] as number];
      if (profile === undefined) continue;
      const { request, gpu, engine } = point;
      const { facts } = await judge.judge({ request, gpu, engine, profile });
      answers[index] = levelOf(await judge.advise(facts, choiceAt(index)));
    }
    return (index) => answers[index] as number;
  }

  #adviceNumber(given: readonly GivenAdvice[]): number {
    const key = JSON.stringify([...given].sort((a, b) => (a.rule < b.rule ? -1 : 1)));
    const number = this.#adviceNumbers.of(key);
    this.#adviceGiven[number] ??= given;
    return number;
  }

  /**
   * The answers of a filter (1: it does not reject), of the condition of a rank rule (1: it can be
   * judged), of an advise rule, or (null) of all derive rules.
   */
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
        return levelOf(await judge.advise(judgement.facts, clearChoice));
      }
      if (rule?.kind === "rank") return rankErrors(judgement).length === 0 ? 1 : 0;
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
  #order(rules: RuleSet): PointTable<Order> {
    const ranked = rules.ranks.flatMap(pathsOfRule);
    const derive = relevantDerives(rules.derive, ranked);
    const key = `${this.#name(rules.ranks)} ${this.#name(derive)}`;
    const known = this.#orders.get(key);
    if (known !== undefined) return known;
    const judge = createJudge({ ...only(rules, derive, null), ranks: rules.ranks });
    const orderings = rules.ranks.filter((rule) => "first" in rule);
    const paths = [...derive, ...orderings].flatMap(pathsOfRule);
    const table = new PointTable(paths, async (point) => {
      const { request, gpu, engine } = point;
      const keyed: (Ranked & { readonly position: number })[] = [];
      for (const [position, profile] of this.#profiles.of(point).entries()) {
        const judgement = await judge.judge({ request, gpu, engine, profile });
        keyed.push({ position, id: profile.id, keys: rankKeys(rules.ranks, judgement) });
      }
      return orderOf(keyed.sort(compareRanked));
    });
    this.#orders.set(key, table);
    return table;
  }

  #name(rules: readonly Rule[]): string {
    return rules.map((rule) => this.#rules.of(rule)).join(",");
  }
}

/** The profiles of a catalogue as they are ranked. */
interface Order {
  /** Positions in the catalogue, best rank first. */
  readonly positions: Int32Array;
  /** For each of them, equal numbers where no rank rule tells two apart. */
  readonly ties: Int32Array;
}

/** What an advise rule says of the profile at a position, at a point: an index of `levels` and 1, or 0. */
type Said = (index: number, profile: number) => number;

/** What is selected at each point, and how clear each choice is. */
interface Choices {
  readonly selected: Int32Array;
  readonly choiceAt: (index: number) => SelectionFacts;
}

function orderOf(sorted: readonly (Ranked & { readonly position: number })[]): Order {
  const ties = new Int32Array(sorted.length);
  for (const [index, ranked] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before === undefined) continue;
    ties[index] = (ties[index - 1] as number) + (isTied(before, ranked) ? 0 : 1);
  }
  return { positions: Int32Array.from(sorted, ({ position }) => position), ties };
}

function levelOf([said]: readonly Advice[]): number {
  return said === undefined ? 0 : levels.indexOf(said.level) + 1;
}

/** The best position that every gate lets through, -1 for none. In plain loops: it runs for every point. */
function firstAccepted(
  order: Column<Order>,
  gates: readonly Column<Answers>[],
  index: number,
): number {
  const { positions } = order.entries[order.rows[index] as number] as Order;
  const isRejected = rejectedAt(gates, index);
  for (const position of positions) if (!isRejected(position)) return position;
  return -1;
}

function rejectedAt(gates: readonly Column<Answers>[], index: number) {
  const answers = gates.map(({ entries, rows }) => entries[rows[index] as number] as Answers);
  return (position: number): boolean => {
    for (const answer of answers) if (answer[position] === 0) return true;
    return false;
  };
}

/** How clear the choice by ranking is at a point. */
function choiceOf(
  order: Column<Order>,
  gates: readonly Column<Answers>[],
  index: number,
  profiles: DecisionPoint["catalog"]["profiles"],
): SelectionFacts {
  const { positions, ties } = order.entries[order.rows[index] as number] as Order;
  const isRejected = rejectedAt(gates, index);
  const ranked = [...positions.keys()].filter((at) => !isRejected(positions[at] as number));
  const factsAt = (at: number) => profiles[positions[at] as number]?.facts;
  const idAt = (at: number) => factsAt(at)?.id ?? "";
  const [winner = -1, ...others] = ranked;
  const tied = others.filter((at) => ties[at] === ties[winner]);
  const [next] = others;
  const first = factsAt(winner);
  return {
    tied: tied.length,
    tied_ids: tied.map(idAt),
    tied_variants:
      first === undefined
        ? 0
        : tiedVariants(
            first,
            tied.flatMap((at) => factsAt(at) ?? []),
          ),
    runner_up: next === undefined ? null : idAt(next),
  };
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
    ranks: rules.ranks.filter((rank) => rank === rule),
    advise: rules.advise.filter((advice) => advice === rule),
  };
}
