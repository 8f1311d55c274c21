import type { ProfileFacts } from "../../generated/facts.ts";

/**
 * Profiles that a store may lack and an operator can mount: one for CPUs, and one of 2026.9 that is not
 * tuned and says nothing of manual selection. A rule that is for them does something. Like the first
 * profile of the store otherwise; none where it is empty.
 */
export function mountedProfiles([first]: readonly ProfileFacts[]): readonly ProfileFacts[] {
  if (first === undefined) return [];
  const { metadata } = first;
  return [
    { ...first, metadata: { ...metadata, accelerator_type: "cpu" } },
    {
      ...first,
      manual_only: false,
      metadata: { ...metadata, type: "unoptimized", manual_selection_only: null },
    },
  ];
}
