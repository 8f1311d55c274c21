import { readFactPath } from "../../facts/fact-paths.ts";
import type { Facts, ProfileFacts } from "../../generated/facts.ts";
import { withEngineFit } from "../../profiles/engine-fit.ts";
import {
  type Assignment,
  type Dimension,
  dimensionsOf,
  type MatrixInput,
  situationWith,
  withCauses,
} from "./dimensions.ts";
import type { Situation } from "./situation.ts";

/** Every situation and every profile that rules are tried on, seen through the facts that they name. */
export interface Matrix {
  /** The situations that differ in these facts, one of each; all others would be judged alike. */
  situations(paths: readonly string[]): Iterable<Situation>;
  /** The profiles that differ in these facts: one of each, and all that are like it. */
  profiles(paths: readonly string[]): readonly ProfileClass[];
}

/** Profiles that are the same in some facts. */
export interface ProfileClass {
  readonly example: ProfileFacts;
  readonly members: readonly ProfileFacts[];
}

/** The matrix over these axes and profiles. */
export function createMatrix(input: MatrixInput, profiles: readonly ProfileFacts[]): Matrix {
  return {
    situations: (paths) => situationsOver(input, paths),
    profiles(paths) {
      const looked = withCauses(paths).filter((path) => path.startsWith("profile."));
      const classes = Map.groupBy(profiles, (profile) =>
        JSON.stringify(looked.map((path) => readFactPath({ profile }, path.split(".")))),
      );
      return [...classes.values()].flatMap((members) =>
        members[0] === undefined ? [] : [{ example: members[0], members }],
      );
    },
  };
}

/** One situation for each combination of values that these facts can have, in the order of the axes. */
function* situationsOver(input: MatrixInput, paths: readonly string[]): Generator<Situation> {
  const keys = withCauses(paths)
    .filter((path) => !path.startsWith("profile."))
    .map((path) => path.split("."));
  const seen = new Set<string>();
  for (const assignment of assignments(dimensionsOf(input, paths))) {
    const situation = situationWith(input, assignment);
    const key = JSON.stringify(keys.map((path) => readFactPath(situation, path)));
    if (seen.has(key)) continue;
    seen.add(key);
    yield situation;
  }
}

function* assignments(
  dimensions: readonly Dimension[],
  given: Assignment = {},
): Generator<Assignment> {
  const [first, ...others] = dimensions;
  if (first === undefined) {
    yield given;
    return;
  }
  for (const value of first.values) yield* assignments(others, { ...given, [first.name]: value });
}

/** The facts of a profile in a situation. */
export function factsIn(situation: Situation, profile: ProfileFacts): Facts {
  return { ...situation, profile: withEngineFit(profile, situation.engine) };
}
