import { readFactPath } from "../facts/fact-paths.ts";
import type { Facts, ProfileFacts } from "../generated/facts.ts";
import { withCauses } from "./causes.ts";
import { type Assignment, dimensionsOf, type SearchInput, situationWith } from "./dimensions.ts";
import { factsOf, type Situation } from "./situation.ts";
import type { Gate } from "./verdicts.ts";

/** How many gates may still be tried: below zero, a search was cut and proves nothing, which must be said. */
export interface Budget {
  left: number;
}

/** Whether a profile passes all gates. */
export async function areOpen(gates: readonly Gate[], facts: Facts): Promise<boolean> {
  for (const gate of gates) {
    if (!(await gate.ask(facts))) return false;
  }
  return true;
}

/**
 * The situations in which a profile passes all gates, in the order of the axes, one for each
 * combination of values on the dimensions of `paths`. A gate is tried as soon as all that it depends
 * on is chosen, and what it does not let through is not followed further: most situations are never
 * looked at. Ends early when the budget is used up.
 */
export async function* situationsThrough(
  profile: ProfileFacts,
  gates: readonly Gate[],
  paths: readonly string[],
  input: SearchInput,
  budget: Budget,
): AsyncGenerator<Situation> {
  const dimensions = dimensionsOf(input, [...paths, ...gates.flatMap((gate) => gate.paths)]);
  const steps = dimensions.map(({ name }) => name);
  const due = Map.groupBy(gates, (gate) => {
    const names = dimensionsOf(input, gate.paths).map(({ name }) => name);
    return Math.max(0, ...names.map((name) => steps.indexOf(name) + 1));
  });
  yield* walk(0, {});

  async function* walk(step: number, given: Assignment): AsyncGenerator<Situation> {
    const situation = situationWith(input, given);
    for (const gate of due.get(step) ?? []) {
      budget.left -= 1;
      if (budget.left < 0 || !(await gate.ask(factsOf(situation, profile)))) return;
    }
    const dimension = dimensions[step];
    if (dimension === undefined) {
      yield situation;
      return;
    }
    for (const value of dimension.values) {
      yield* walk(step + 1, { ...given, [dimension.name]: value });
    }
  }
}

/** Whether some situation opens, for a profile, all gates of one of the ways. */
export async function isOpen(
  profile: ProfileFacts,
  ways: readonly (readonly Gate[])[],
  input: SearchInput,
  budget: Budget,
): Promise<boolean> {
  for (const gates of ways) {
    for await (const _ of situationsThrough(profile, gates, [], input, budget)) return true;
  }
  return false;
}

/** Profiles that are the same in some facts. */
export interface ProfileClass {
  readonly example: ProfileFacts;
  readonly members: readonly ProfileFacts[];
}

/** The profiles that differ in the facts of these paths: one of each, and all that are like it. */
export function profileClasses(
  profiles: readonly ProfileFacts[],
  paths: readonly string[],
): readonly ProfileClass[] {
  const looked = withCauses(paths).filter((path) => path.startsWith("profile."));
  const classes = Map.groupBy(profiles, (profile) =>
    JSON.stringify(looked.map((path) => readFactPath({ profile }, path.split(".")))),
  );
  return [...classes.values()].flatMap((members) =>
    members[0] === undefined ? [] : [{ example: members[0], members }],
  );
}
