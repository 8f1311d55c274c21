import type { EngineFacts, ProfileFacts } from "../generated/facts.ts";
import { isInRange } from "../shared/version-range.ts";

/**
 * The profile's facts with whether the installed version of its engine is one that it is for. What
 * cannot be told fits: an unknown version must not leave a machine without any profile. So does a
 * profile of another engine, of which no version is known.
 */
export function withEngineFit(profile: ProfileFacts, engine: EngineFacts): ProfileFacts {
  const { engine: id, engine_version: range } = profile.metadata;
  const isComparable = range != null && engine.version !== null && id === engine.id;
  const fits = isComparable ? (isInRange(engine.version, range) ?? true) : true;
  return { ...profile, engine_version_fits: fits };
}
