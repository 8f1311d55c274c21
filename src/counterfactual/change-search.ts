import type { Answer, Change, FilterObstacle, Obstacle, Search } from "../generated/why-not.ts";
import { combinations, type Feasible, sizesFor } from "./combinations.ts";
import type { Contest } from "./contest.ts";
import type { Lever } from "./levers.ts";

/** What is searched: the levers, and which combinations of changes can be at all. */
export interface SearchSpace {
  readonly levers: readonly Lever[];
  readonly isPossible: (changes: readonly Change[]) => boolean;
}

/** The fewest settings with which the profile wins. */
export function searchSettings(contest: Contest, space: SearchSpace): Promise<Search> {
  const levers = space.levers.filter((lever) => lever.kind === "setting");
  return search(contest, { ...space, levers }, { hardware: 0 });
}

/**
 * The fewest changes of the GPUs, and then the fewest settings beside them, with which it wins: fewer
 * than settings alone need.
 */
export async function searchHardware(
  contest: Contest,
  space: SearchSpace,
  { answers, obstacle }: Search,
): Promise<Search> {
  // Where settings get it past the filters, other GPUs that do not are no news.
  const known = obstacle === null || obstacle.cause === "filters" ? undefined : obstacle;
  const [settings] = answers;
  if (settings === undefined) return search(contest, space, { hardware: 1, known });
  const most = settings.changes.length - 1;
  const found = await search(contest, space, { hardware: 1, settings: most, known: noGain });
  return found.answers.length > 0 ? found : { answers: [], obstacle: noGain };
}

const noGain: Obstacle = { cause: "no-gain" };

interface SearchLimits {
  /** The fewest changes of GPUs. */
  readonly hardware: number;
  /** The most settings; all where it is not given. */
  readonly settings?: number;
  /** What is in the way where the search meets nothing that says more. */
  readonly known?: Obstacle | undefined;
}

/**
 * All combinations are searched, by size; one is given up as soon as a filter fails that nothing
 * left can touch. Of several answers of the smallest size there is one for each choice of levers.
 * Without any, what is in the way.
 */
async function search(
  contest: Contest,
  space: SearchSpace,
  { hardware, settings, known }: SearchLimits,
): Promise<Search> {
  const isFeasible = feasibleWith(contest, space, () => 1);
  let obstacle: Obstacle | undefined;
  for (const sizes of sizesFor(space.levers, hardware, settings)) {
    const answers: Answer[] = [];
    for await (const changes of combinations(space.levers, sizes, isFeasible)) {
      const found = await contest.obstacle(changes);
      if (found === undefined) answers.push({ changes });
      else if (progressOf(found) > progressOf(obstacle)) obstacle = found;
    }
    if (answers.length > 0) return { answers: oneForEachChoice(answers), obstacle: null };
  }
  if (obstacle?.cause === "ranking") obstacle = await contest.foremost(obstacle.with);
  obstacle ??= known ?? (await filterObstacle(contest, space, hardware));
  return { answers: [], obstacle };
}

/** How far on the way to winning an obstacle stands: the last one says most. */
function progressOf(obstacle: Obstacle | undefined): number {
  return ["filters", "requested", "ranking", "denied"].indexOf(obstacle?.cause ?? "");
}

/** Gives up where so many filters fail that nothing left to settle can touch. */
function feasibleWith(contest: Contest, space: SearchSpace, failures: () => number): Feasible {
  const { levers } = space;
  const settledAfter = new Map(contest.filters.map((filter) => [filter, 0]));
  for (const [index, lever] of levers.entries()) {
    for (const filter of contest.touchedBy(lever)) settledAfter.set(filter, index + 1);
  }
  const isPossibleSoFar = onceGpusAreSettled(space);
  return async (settled, changes) => {
    if (!isPossibleSoFar(settled, changes)) return false;
    const most = failures();
    const done = contest.filters.filter((filter) => (settledAfter.get(filter) ?? 0) <= settled);
    return (await contest.countFailed(done, changes, most)) < most;
  };
}

/** Whether a combination can be is told by its GPUs, which come first. */
function onceGpusAreSettled({ levers, isPossible }: SearchSpace) {
  const gpuLevers = levers.filter((lever) => lever.kind === "hardware").length;
  return (settled: number, changes: readonly Change[]) =>
    settled < gpuLevers || isPossible(changes);
}

/** The first answer for each choice of what is changed. */
function oneForEachChoice(answers: readonly Answer[]): readonly Answer[] {
  const choices = Map.groupBy(answers, ({ changes }) => changes.map(nameOf).join(" "));
  return [...choices.values()].flatMap((same) => same.slice(0, 1));
}

function nameOf(change: Change): string {
  return change.kind === "rule" ? change.rule : `${change.kind} ${change.name}`;
}

/**
 * Why the filters never pass: those that fail whatever the changes, each by itself; where there is
 * none such, those that are left with the changes that leave fewest.
 */
async function filterObstacle(
  contest: Contest,
  space: SearchSpace,
  leastHardware: number,
): Promise<Obstacle> {
  const now = await contest.failures([]);
  const stuck = new Set<string>();
  for (const { rule } of now) {
    const levers = space.levers.filter((lever) => contest.touchedBy(lever).includes(rule));
    if (!(await canPass(contest, rule, { ...space, levers }))) stuck.add(rule);
  }
  if (stuck.size > 0) {
    const filters = now.filter(({ rule }) => stuck.has(rule));
    return { cause: "filters", each: true, with: [], filters };
  }
  let best: FilterObstacle | undefined;
  const isFewer = feasibleWith(contest, space, () => best?.filters.length ?? Infinity);
  for (const sizes of sizesFor(space.levers, leastHardware)) {
    for await (const changes of combinations(space.levers, sizes, isFewer)) {
      const filters = await contest.failures(changes);
      best = { cause: "filters", each: false, with: changes, filters };
      if (filters.length <= 1) return best; // None at all would have been found before.
    }
  }
  return best ?? { cause: "filters", each: false, with: [], filters: now };
}

async function canPass(contest: Contest, filter: string, space: SearchSpace): Promise<boolean> {
  const isPossibleSoFar = onceGpusAreSettled(space);
  const isFeasible: Feasible = async (settled, changes) => isPossibleSoFar(settled, changes);
  for (const sizes of sizesFor(space.levers, 0)) {
    for await (const changes of combinations(space.levers, sizes, isFeasible)) {
      if ((await contest.countFailed([filter], changes, 1)) === 0) return true;
    }
  }
  return false;
}
