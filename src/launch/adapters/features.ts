import type { Profile } from "../../profiles/profile.ts";

const tokens: readonly string[] = ["adapters", "adapters-scale-only"];

/** What a profile is made for beside its model. */
export function featuresOf({ facts }: Pick<Profile, "facts">): readonly string[] {
  return facts.metadata.features;
}

/** Whether a profile is for LoRA adapters. */
export function servesAdapters(features: readonly string[]): boolean {
  return features.some((feature) => tokens.includes(feature));
}
