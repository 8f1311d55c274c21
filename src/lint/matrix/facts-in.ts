import { readFactPath } from "../../facts/fact-paths.ts";
import type { Facts, ProfileFacts } from "../../generated/facts.ts";
import { withEngineFit } from "../../profiles/engine-fit.ts";
import { withCauses } from "./dimensions.ts";
import type { Situation } from "./situation.ts";

/** The facts of a profile in a situation. */
export function factsIn(situation: Situation, profile: ProfileFacts): Facts {
  return { ...situation, profile: withEngineFit(profile, situation.engine) };
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
