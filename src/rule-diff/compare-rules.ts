import { readFactPath } from "../facts/fact-paths.ts";
import { pathsOf } from "../rules/conditions.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { compareText } from "../shared/order.ts";
import { adviceChanges } from "./advice-changes.ts";
import { type Cause, causesOf, isRefused, isSameDecision } from "./causes.ts";
import { type Decisions, SharedDecider } from "./decider.ts";
import type { DecisionPoint } from "./decision-point.ts";
import {
  changedMembers,
  type Difference,
  differencesOf,
  sharingRules,
  withDifferences,
} from "./differences.ts";
import { type Change, changeAt, changeKey, compareChanges } from "./effects.ts";
import { exampleAt, type FullDecider, fullDecider } from "./examples.ts";
import { mostUsual, rangesOver, rangesWithin } from "./point-parts.ts";
import type {
  ChangedMember,
  ChangeGroup,
  DiffSide,
  Effect,
  ExplainedDifference,
  NotVaried,
  Range,
  RuleDiff,
} from "./rule-diff.ts";
import { memberText } from "./rule-text.ts";

/** What is compared: two rule sets with their names, and the points to decide. */
export interface RuleDiffInput {
  readonly before: { readonly name: string; readonly rules: RuleSet };
  readonly after: { readonly name: string; readonly rules: RuleSet };
  readonly points: readonly DecisionPoint[];
}

/** Decides every point by both sets, and says what changes and why. */
export async function compareRules(input: RuleDiffInput): Promise<RuleDiff> {
  const { points } = input;
  const first = input.before.rules;
  const second = sharingRules(first, input.after.rules);
  const differences = differencesOf(first, second);
  const decider = new SharedDecider();
  const before = await decider.decide(points, first);
  const after = await decider.decide(points, second);
  const changed = [...points.keys()].filter(
    (index) => !isSameDecision(decider, [before, index], [after, index]),
  );
  const chosen = changed.map((index) => points[index] as DecisionPoint);
  const wanted = decisionsAt(after, changed);
  const causes = await causesOf({ decider, points: chosen, wanted, first, differences });
  const over = rangesOver(points);
  const describe = new Groups({ decider, first, second, over });
  const old = decisionsAt(before, changed);
  const groups = await describe.groups(chosen, causes, [old, wanted]);
  const alone = async (difference: Difference) => {
    const some = await decider.decide(points, withDifferences(first, [difference]));
    return [...points.keys()].filter(
      (index) => !isSameDecision(decider, [before, index], [some, index]),
    ).length;
  };
  return {
    before: sideOf(input.before),
    after: sideOf(input.after),
    decisions: points.length,
    changed: changed.length,
    over,
    differences: await explained(differences, causes, alone),
    groups,
    advice: adviceChanges(decider, before, after, new Set(changed)),
    notVaried: notVaried(points, differences),
  };
}

/** With more differences than this, what each would do alone is not asked. */
const MOST_ASKED = 20;

async function explained(
  differences: readonly Difference[],
  causes: readonly Cause[],
  alone: (difference: Difference) => Promise<number>,
): Promise<readonly ExplainedDifference[]> {
  const found: ExplainedDifference[] = [];
  const isAsked = differences.length > 1 && differences.length <= MOST_ASKED;
  for (const difference of differences) {
    const changed = causes.filter(({ rules }) => rules.includes(difference.id)).length;
    const isMasked = isAsked && changed === 0 && difference.decides;
    found.push({
      ...difference,
      changed,
      alone: isMasked ? await alone(difference) : changed,
      members: membersOf(difference),
    });
  }
  return found;
}

function membersOf(difference: Difference): readonly ChangedMember[] {
  const { before, after } = difference;
  if (before === null || after === null) return [];
  return changedMembers(difference).map((member) => ({
    member,
    before: memberText(before, member),
    after: memberText(after, member),
  }));
}

function sideOf({ name, rules }: RuleDiffInput["before"]): DiffSide {
  return { name, digest: rules.digest };
}

function decisionsAt(decisions: Decisions, indexes: readonly number[]): Decisions {
  return {
    selected: Int32Array.from(indexes, (index) => decisions.selected[index] as number),
    advice: Int32Array.from(indexes, (index) => decisions.advice[index] as number),
  };
}

interface GroupsInput {
  readonly decider: SharedDecider;
  readonly first: RuleSet;
  readonly second: RuleSet;
  readonly over: readonly Range[];
}

class Groups {
  readonly #input: GroupsInput;
  readonly #deciders: readonly [FullDecider, FullDecider];

  constructor(input: GroupsInput) {
    this.#input = input;
    this.#deciders = [fullDecider(input.first), fullDecider(input.second)];
  }

  /** The changed points by cause, the most frequent first. */
  async groups(
    points: readonly DecisionPoint[],
    causes: readonly Cause[],
    decisions: readonly [Decisions, Decisions],
  ): Promise<readonly ChangeGroup[]> {
    const byCause = Map.groupBy(points.keys(), (index) => causeKey(causes[index] as Cause));
    const groups: ChangeGroup[] = [];
    for (const indexes of byCause.values()) {
      const members = indexes.map((index) => points[index] as DecisionPoint);
      groups.push({
        cause: causes[indexes[0] as number] as Cause,
        changed: indexes.length,
        where: rangesWithin(this.#input.over, members),
        effects: await this.#effects(points, indexes, decisions),
      });
    }
    return groups.sort(
      (a, b) => b.changed - a.changed || compareText(causeKey(a.cause), causeKey(b.cause)),
    );
  }

  async #effects(
    points: readonly DecisionPoint[],
    indexes: readonly number[],
    [before, after]: readonly [Decisions, Decisions],
  ): Promise<readonly Effect[]> {
    const found = new Map<string, { change: Change; members: DecisionPoint[] }>();
    for (const index of indexes) {
      const point = points[index] as DecisionPoint;
      const sides = [before, after].map((side) => ({
        selected: side.selected[index] as number,
        isRefused: isRefused(this.#input.decider, side, index),
      })) as [Parameters<typeof changeAt>[1], Parameters<typeof changeAt>[2]];
      const change = changeAt(point, ...sides);
      const same = found.get(changeKey(change)) ?? { change, members: [] };
      same.members.push(point);
      found.set(changeKey(change), same);
    }
    const sorted = [...found.values()].sort(
      (a, b) => b.members.length - a.members.length || compareChanges(a.change, b.change),
    );
    const effects: Effect[] = [];
    for (const { change, members } of sorted) {
      const point = members[mostUsual(members)] as DecisionPoint;
      const example = await exampleAt(point, this.#deciders);
      effects.push({ ...change, changed: members.length, example });
    }
    return effects;
  }
}

function causeKey({ kind, rules }: Cause): string {
  return `${kind} ${rules.join(" ")}`;
}

/** Facts beside the profile's that the differing rules name, and that are the same at all points. */
function notVaried(
  points: readonly DecisionPoint[],
  differences: readonly Difference[],
): readonly NotVaried[] {
  const named = new Map<string, Set<string>>();
  for (const { id, before, after } of differences) {
    for (const rule of [before, after]) {
      const isByValue = rule?.kind === "rank" && "by" in rule;
      const paths = rule === null || isByValue ? [] : pathsOf(rule);
      for (const path of paths.flatMap(outside)) {
        named.set(path, (named.get(path) ?? new Set()).add(id));
      }
    }
  }
  return [...named]
    .map(([fact, rules]) => ({ fact, rules: [...rules], values: valuesAt(points, fact) }))
    .filter(({ values }) => values.size === 1)
    .map(({ fact, rules, values }) => ({
      fact,
      rules,
      value: JSON.parse([...values][0] ?? "null"),
    }))
    .sort((a, b) => compareText(a.fact, b.fact));
}

/** What a path depends on outside of the profile's file. */
function outside(path: string): readonly string[] {
  if (path === "profile.engine_version_fits") return ["engine.version"];
  return path.startsWith("profile.") ? [] : [path];
}

/** The values of a fact as JSON, at most two of them. */
function valuesAt(points: readonly DecisionPoint[], fact: string): Set<string> {
  const path = fact.split(".");
  const values = new Set<string>();
  for (const point of points) {
    values.add(JSON.stringify(readFactPath(point, path)));
    if (values.size > 1) break;
  }
  return values;
}
