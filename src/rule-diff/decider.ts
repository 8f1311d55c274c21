import type { SelectionFacts } from "../generated/facts.ts";
import type { Advice } from "../generated/resolution.ts";
import { pathsOf } from "../rules/conditions.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { compareRanked } from "../selection/rank.ts";
import { type Contender, choiceAmong, clearChoice } from "../selection/selection-facts.ts";
import { withCauses } from "../situations/causes.ts";
import { type Answers, answerTable, type Column, Table } from "../situations/columns.ts";
import { Numbering, PairNumbering, SituationKey } from "../situations/numbering.ts";
import { factsOf } from "../situations/situation.ts";
import { type Gate, settersOf, Verdicts } from "../situations/verdicts.ts";
import type { DecisionPoint } from "./decision-point.ts";

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
 * A gate is asked once for all points and profiles that are alike to it; an order of the catalogue is
 * made once for all points that are alike to the rank rules. How clear a choice is, a rule that wants
 * to know is told point by point: that depends on all profiles. Rules that are the same object share
 * their answers between rule sets.
 */
export class SharedDecider {
  readonly #verdicts = new Verdicts();
  readonly #tables = new Map<Gate, Table<Answers>>();
  readonly #advice = new Map<string, Table<Answers>>();
  readonly #orders = new Map<string, Table<Order>>();
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
    for (const gate of this.#verdicts.gates(rules)) {
      gates.push(await this.#passing(gate).column(points));
    }
    const order = await this.#order(rules).column(points);
    const alike = jointRows([order, ...gates], points.length);
    const best = new Map<number, number>();
    const selected = new Int32Array(points.length);
    const isAsked = new Uint8Array(points.length);
    let index = 0;
    for (const { requestedProfile, catalog } of points) {
      const asked =
        requestedProfile === null
          ? -1
          : catalog.profiles.findIndex(({ facts }) => facts.id === requestedProfile);
      const rows = alike[index] as number;
      if (asked === -1 && !best.has(rows)) best.set(rows, firstAccepted(order, gates, index));
      selected[index] = asked === -1 ? (best.get(rows) as number) : asked;
      isAsked[index] = asked === -1 ? 0 : 1;
      index += 1;
    }
    const choiceAt = (at: number): SelectionFacts =>
      isAsked[at] === 1 ? clearChoice : choiceAmong(accepted(order, gates, at));
    return { selected, advice: await this.#advise(points, rules, { selected, alike, choiceAt }) };
  }

  async #advise(
    points: readonly DecisionPoint[],
    rules: RuleSet,
    { selected, alike, choiceAt }: Choices,
  ): Promise<Int32Array> {
    const columns: Said[] = [];
    for (const rule of rules.advise) {
      if (pathsOf(rule).some((path) => path.startsWith("selection."))) {
        columns.push(await this.#saidOfChoice(rule, rules, points, { selected, alike, choiceAt }));
      } else {
        const column = await this.#said(rule, rules).column(points);
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
    { selected, alike, choiceAt }: Choices,
  ): Promise<Said> {
    const answers = new Uint8Array(points.length);
    const looked = settersOf(rules.derive, pathsOf(rule)).flatMap(pathsOf);
    const keys = new SituationKey(withCauses([...pathsOf(rule), ...looked]));
    const pairs = new PairNumbering();
    const places = new PairNumbering();
    const known = new Map<number, number>();
    for (const [index, point] of points.entries()) {
      const position = selected[index] as number;
      const profile = point.catalog.profiles[position];
      if (profile === undefined) continue;
      const key = places.of(pairs.of(alike[index] as number, keys.of(point)), position);
      const said = known.get(key);
      // A profile that was asked for is a clear choice, whatever it competes with.
      if (said !== undefined && point.requestedProfile === null) {
        answers[index] = said;
        continue;
      }
      const loaded = factsOf(point, profile.facts);
      const { facts } = await this.#verdicts.derive(rules.derive, loaded);
      const level = levelOf(await this.#verdicts.advise(rule, facts, choiceAt(index)));
      answers[index] = level;
      if (point.requestedProfile === null) known.set(key, level);
    }
    return (index) => answers[index] as number;
  }

  #adviceNumber(given: readonly GivenAdvice[]): number {
    const key = JSON.stringify([...given].sort((a, b) => (a.rule < b.rule ? -1 : 1)));
    const number = this.#adviceNumbers.of(key);
    this.#adviceGiven[number] ??= given;
    return number;
  }

  /** 1 for a profile that a gate lets through. */
  #passing(gate: Gate): Table<Answers> {
    const known = this.#tables.get(gate);
    if (known !== undefined) return known;
    const table = answerTable(gate, (passes) => (passes ? 1 : 0));
    this.#tables.set(gate, table);
    return table;
  }

  /** What an advise rule says of each profile, as a level. */
  #said(rule: RuleSet["advise"][number], rules: RuleSet): Table<Answers> {
    const question = this.#verdicts.advice(rule, rules, clearChoice);
    const key = this.#verdicts.name([rule, ...settersOf(rules.derive, pathsOf(rule))]);
    const table = this.#advice.get(key) ?? answerTable(question, levelOf);
    this.#advice.set(key, table);
    return table;
  }

  /** The catalogue as it is ranked, as if every profile were accepted. */
  #order({ derive: all, ranks }: RuleSet): Table<Order> {
    const paths = ranks.flatMap(pathsOf);
    const derive = settersOf(all, paths);
    const key = `${this.#verdicts.name(ranks)} ${this.#verdicts.name(derive)}`;
    const known = this.#orders.get(key);
    if (known !== undefined) return known;
    const table = new Table<Order>([...paths, ...derive.flatMap(pathsOf)], async (point) => {
      const ranked: Placed[] = [];
      for (const [position, { facts: profile }] of point.catalog.profiles.entries()) {
        const { facts } = await this.#verdicts.derive(derive, factsOf(point, profile));
        const { metadata } = profile;
        ranked.push({ position, metadata, ...(await this.#verdicts.ranked(ranks, facts)) });
      }
      return ranked.sort(compareRanked);
    });
    this.#orders.set(key, table);
    return table;
  }
}

/** A profile of a catalogue as it is ranked. */
interface Placed extends Contender {
  /** Its position in the catalogue. */
  readonly position: number;
}

/** The profiles of a catalogue, best rank first. */
type Order = readonly Placed[];

/** What an advise rule says of the profile at a position, at a point: an index of `levels` and 1, or 0. */
type Said = (index: number, profile: number) => number;

/** What is selected at each point, and how clear each choice is. */
interface Choices {
  readonly selected: Int32Array;
  /** The same number where all gates and the order are the same. */
  readonly alike: Int32Array;
  readonly choiceAt: (index: number) => SelectionFacts;
}

/** By point: a number for the rows that all columns have there. */
function jointRows(columns: readonly Column<unknown>[], length: number): Int32Array {
  const joint = new Int32Array(length);
  for (const { rows } of columns) {
    const pairs = new PairNumbering();
    for (let index = 0; index < length; index += 1) {
      joint[index] = pairs.of(joint[index] as number, rows[index] as number);
    }
  }
  return joint;
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
  const isRejected = rejectedAt(gates, index);
  for (const { position } of orderAt(order, index)) if (!isRejected(position)) return position;
  return -1;
}

function rejectedAt(gates: readonly Column<Answers>[], index: number) {
  const answers = gates.map(({ entries, rows }) => entries[rows[index] as number] as Answers);
  return (position: number): boolean => {
    for (const answer of answers) if (answer[position] === 0) return true;
    return false;
  };
}

/** All that every gate lets through, best first. */
function accepted(order: Column<Order>, gates: readonly Column<Answers>[], index: number): Order {
  const isRejected = rejectedAt(gates, index);
  return orderAt(order, index).filter(({ position }) => !isRejected(position));
}

function orderAt({ entries, rows }: Column<Order>, index: number): Order {
  return entries[rows[index] as number] as Order;
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
