import type { RuleSet } from "../rules/rule-set.ts";
import type { Decisions, SharedDecider } from "./decider.ts";
import type { DecisionPoint } from "./decision-point.ts";
import { type Difference, withDifferences } from "./differences.ts";

/**
 * Why a decision changed, found by really making differences to the first set and deciding again:
 * - `one`: this difference alone gives the decision of the second set;
 * - `each`: each of several does so alone;
 * - `together`: none does so alone, these do together, and none of them can be left out.
 */
export interface Cause {
  readonly kind: "one" | "each" | "together";
  /** Ids of the rules, in the order of the differences. */
  readonly rules: readonly string[];
}

/** With at most so many differences every pair is tried; larger sets are found by leaving out. */
const MOST_FOR_PAIRS = 24;

/** A decision, for comparing: what is selected, and whether the launch is refused. */
export function isSameDecision(
  decider: SharedDecider,
  [a, i]: readonly [Decisions, number],
  [b, j]: readonly [Decisions, number],
): boolean {
  return a.selected[i] === b.selected[j] && isRefused(decider, a, i) === isRefused(decider, b, j);
}

/** Whether advice refuses to launch what is selected. */
export function isRefused(decider: SharedDecider, decisions: Decisions, index: number): boolean {
  return decider.adviceOf(decisions.advice[index] as number).some(({ level }) => level === "deny");
}

/** What the search for causes is made with. */
export interface CauseInput {
  readonly decider: SharedDecider;
  /** Points whose decision differs between the sets. */
  readonly points: readonly DecisionPoint[];
  /** The decisions of the second set at these points. */
  readonly wanted: Decisions;
  readonly first: RuleSet;
  readonly differences: readonly Difference[];
}

/** The cause of each point, in the order of the points. */
export async function causesOf(input: CauseInput): Promise<readonly Cause[]> {
  const deciding = input.differences.filter(({ decides }) => decides);
  const search = new CauseSearch(input, deciding);
  const causes = new Map<number, Cause>();
  const all = input.points.map((_, index) => index);
  const alone = new Map<number, string[]>();
  for (const difference of deciding) {
    for (const index of await search.reached([difference], all)) {
      alone.set(index, [...(alone.get(index) ?? []), difference.id]);
    }
  }
  for (const [index, rules] of alone) {
    causes.set(index, { kind: rules.length === 1 ? "one" : "each", rules });
  }
  let left: readonly number[] = all.filter((index) => !causes.has(index));
  if (deciding.length <= MOST_FOR_PAIRS) {
    left = await search.smallSets(left, causes);
  }
  await search.leaveOut({ kept: deciding, position: 0, hasShrunk: false }, left, causes);
  return all.map((index) => {
    const cause = causes.get(index);
    if (cause === undefined) throw new Error("a changed decision has no cause");
    return cause;
  });
}

class CauseSearch {
  readonly #input: CauseInput;
  readonly #deciding: readonly Difference[];

  constructor(input: CauseInput, deciding: readonly Difference[]) {
    this.#input = input;
    this.#deciding = deciding;
  }

  /** Those of the points at which the first set with these differences decides as the second. */
  async reached(
    differences: readonly Difference[],
    indexes: readonly number[],
  ): Promise<readonly number[]> {
    const { decider, points, wanted, first } = this.#input;
    // With all of them it is the second set, whatever order rules without one stand in.
    if (differences.length === this.#deciding.length || indexes.length === 0) return indexes;
    const chosen = indexes.map((index) => points[index] as DecisionPoint);
    const decisions = await decider.decide(chosen, withDifferences(first, differences));
    return indexes.filter((index, position) =>
      isSameDecision(decider, [decisions, position], [wanted, index]),
    );
  }

  /** Tries every pair of differences; returns the points that no pair explains. */
  async smallSets(
    indexes: readonly number[],
    causes: Map<number, Cause>,
  ): Promise<readonly number[]> {
    let left = indexes;
    for (const [position, a] of this.#deciding.entries()) {
      for (const b of this.#deciding.slice(position + 1)) {
        for (const index of await this.reached([a, b], left)) {
          causes.set(index, { kind: "together", rules: [a.id, b.id] });
        }
        left = left.filter((index) => !causes.has(index));
      }
    }
    return left;
  }

  /**
   * Leaves differences out one after another as long as the decision stays, again from the start
   * when some were: what is left over is needed. Points that part ways go on apart.
   */
  async leaveOut(
    { kept, position, hasShrunk }: Leaving,
    indexes: readonly number[],
    causes: Map<number, Cause>,
  ): Promise<void> {
    if (indexes.length === 0) return;
    const candidate = kept[position];
    if (candidate === undefined) {
      if (hasShrunk) return this.leaveOut({ kept, position: 0, hasShrunk: false }, indexes, causes);
      const rules = kept.map(({ id }) => id);
      for (const index of indexes) causes.set(index, { kind: "together", rules });
      return;
    }
    const without = kept.filter((difference) => difference !== candidate);
    const same = new Set(await this.reached(without, indexes));
    await this.leaveOut({ kept: without, position, hasShrunk: true }, [...same], causes);
    const others = indexes.filter((index) => !same.has(index));
    await this.leaveOut({ kept, position: position + 1, hasShrunk }, others, causes);
  }
}

/** How far leaving out has come: what is still in, what is tried next, whether anything went. */
interface Leaving {
  readonly kept: readonly Difference[];
  readonly position: number;
  readonly hasShrunk: boolean;
}
