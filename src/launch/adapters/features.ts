import type { Profile } from "../../profiles/profile.ts";

const tokens: readonly string[] = ["adapters", "adapters-scale-only"];

/** What a profile is made for beside its model (`metadata.features`). */
export function featuresOf({ facts }: Pick<Profile, "facts">): readonly string[] {
  const metadata: object = facts.metadata;
  return (metadata as { readonly features?: readonly string[] }).features ?? [];
}

/** Whether a profile is for LoRA adapters. */
export function servesAdapters(features: readonly string[]): boolean {
  return features.some((feature) => tokens.includes(feature));
}
