import type { ProfileFacts } from "../../generated/facts.ts";

/** More than any GPU has, in MiB. */
const mostMemory = 1024 * 1024;

/**
 * Profiles that a store may lack and an operator can mount: one for CPUs, one of 2026.9 that is not
 * tuned and says nothing of manual selection, and one that says how much memory it needs. A rule that is for them does something. Like the first
 * profile of the store otherwise; none where it is empty.
 */
export function mountedProfiles([first]: readonly ProfileFacts[]): readonly ProfileFacts[] {
  if (first === undefined) return [];
  const { metadata } = first;
  return [
    {
      ...first,
      min_vram_mb: mostMemory,
      metadata: { ...metadata, min_vram_gb: mostMemory / 1024 },
    },
    { ...first, metadata: { ...metadata, accelerator_type: "cpu" } },
    {
      ...first,
      manual_only: false,
      metadata: { ...metadata, type: "unoptimized", manual_selection_only: null },
    },
  ];
}
