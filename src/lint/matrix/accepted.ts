import type { ProfileFacts } from "../../generated/facts.ts";
import {
  type Assignment,
  type Dimension,
  dimensionsOf,
  type MatrixInput,
  situationWith,
} from "./dimensions.ts";
import { factsIn } from "./facts-in.ts";
import type { Gate } from "./gates.ts";
import type { Situation } from "./situation.ts";

/** How many gates may still be tried: below zero, a search was given up and proves nothing. */
export interface Budget {
  left: number;
}

/**
 * The situations in which a profile passes all gates, in the order of the axes, one for each
 * combination of values on the dimensions of `paths`. A gate is tried as soon as all that it depends
 * on is chosen, and what it does not let through is not followed further: most of the matrix is
 * never looked at.
 */
export async function* acceptedSituations(
  profile: ProfileFacts,
  gates: readonly Gate[],
  paths: readonly string[],
  input: MatrixInput,
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
      if (budget.left < 0 || !(await gate.passes(factsIn(situation, profile)))) return;
    }
    const dimension: Dimension | undefined = dimensions[step];
    if (dimension === undefined) {
      yield situation;
      return;
    }
    for (const value of dimension.values) {
      yield* walk(step + 1, { ...given, [dimension.name]: value });
    }
  }
}
