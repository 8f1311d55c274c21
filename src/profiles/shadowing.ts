import type { Profile } from "./profile.ts";

/** A valid profile that is not offered, because another one before it has the same id. */
export interface ShadowedProfile {
  readonly id: string;
  readonly path: string;
  /** Path of the profile that is used instead. */
  readonly by: string;
}

/** A profile and the model in whose folder it is, null for one that is searched for every model. */
export interface PlacedProfile {
  readonly profile: Profile;
  readonly modelFolder: string | null;
}

/**
 * The profiles that are kept, in the order given, and those that are shadowed by one before them.
 * Profiles in the folders of two models never meet in a request, so they may have the same id.
 */
export function withoutShadowed(placed: readonly PlacedProfile[]): {
  readonly profiles: readonly Profile[];
  readonly shadowed: readonly ShadowedProfile[];
} {
  const kept = new Map<string, PlacedProfile[]>();
  const profiles: Profile[] = [];
  const shadowed: ShadowedProfile[] = [];
  for (const next of placed) {
    const { id, path } = next.profile.facts;
    const same = kept.get(id) ?? [];
    const winner = same.find((earlier) => canMeet(earlier, next));
    if (winner === undefined) {
      kept.set(id, [...same, next]);
      profiles.push(next.profile);
    } else {
      shadowed.push({ id, path, by: winner.profile.facts.path });
    }
  }
  return { profiles, shadowed };
}

function canMeet(a: PlacedProfile, b: PlacedProfile): boolean {
  return a.modelFolder === null || b.modelFolder === null || a.modelFolder === b.modelFolder;
}
