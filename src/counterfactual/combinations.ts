import type { Change } from "../generated/why-not.ts";
import type { Lever } from "./levers.ts";

/** How many levers of each kind are moved, no more and no fewer. */
export type Sizes = Readonly<Record<Lever["kind"], number>>;

/** Whether it is worth going on, with the first so many levers settled. */
export type Feasible = (settled: number, changes: readonly Change[]) => Promise<boolean>;

/** Every combination of changes that moves so many levers of each kind, in the order of the levers. */
export async function* combinations(
  levers: readonly Lever[],
  sizes: Sizes,
  isFeasible: Feasible,
  settled = 0,
  changes: readonly Change[] = [],
): AsyncGenerator<readonly Change[]> {
  if (!leavesRoom(levers.slice(settled), sizes)) return;
  if (!(await isFeasible(settled, changes))) return;
  const lever = levers[settled];
  if (lever === undefined) {
    yield changes;
    return;
  }
  const { kind } = lever;
  if (sizes[kind] > 0) {
    const fewer = { ...sizes, [kind]: sizes[kind] - 1 };
    for (const change of lever.changes) {
      yield* combinations(levers, fewer, isFeasible, settled + 1, [...changes, change]);
    }
  }
  yield* combinations(levers, sizes, isFeasible, settled + 1, changes);
}

/** Whether there are levers enough left of each kind. */
function leavesRoom(levers: readonly Lever[], sizes: Sizes): boolean {
  return (["setting", "hardware"] as const).every(
    (kind) => levers.filter((lever) => lever.kind === kind).length >= sizes[kind],
  );
}

/** How many levers of each kind to move, from the fewest to all: settings first, then more hardware. */
export function* sizesFor(
  levers: readonly Lever[],
  leastHardware: number,
  mostSettings = Number.POSITIVE_INFINITY,
): Generator<Sizes> {
  const count = (kind: Lever["kind"]) => levers.filter((lever) => lever.kind === kind).length;
  for (let hardware = leastHardware; hardware <= count("hardware"); hardware += 1) {
    for (let setting = 0; setting <= Math.min(count("setting"), mostSettings); setting += 1)
      yield { hardware, setting };
  }
}
