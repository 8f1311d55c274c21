import type { MetadataFacts, SelectionFacts } from "../generated/facts.ts";
import type { Resolution } from "../generated/resolution.ts";
import { isTied } from "./rank.ts";

/** The facts of a choice that nothing else competes for: by its id, or of the only profile left. */
export const clearChoice: SelectionFacts = {
  tied: 0,
  tied_ids: [],
  tied_variants: 0,
  runner_up: null,
};

/**
 * What advise rules can know of a choice: which profiles equal the selected one in every rank key, so
 * that its smaller id alone chose it. A profile that was asked for by its id ties with none, whatever
 * the ranking would say: who asks for it has decided.
 */
export function selectionFacts({
  profiles,
  selection,
}: Pick<Resolution, "profiles" | "selection">): SelectionFacts {
  if (selection.by !== "ranking") return clearChoice;
  const [winner, ...others] = profiles.filter(({ rank }) => rank !== null);
  if (winner === undefined) return clearChoice;
  const tied = others.filter((other) => isTied(winner, other));
  return {
    tied: tied.length,
    tied_ids: tied.map(({ id }) => id),
    tied_variants: tiedVariants(winner, tied),
    runner_up: selection.runner_up,
  };
}

/** How many of a profile and those tied with it have a variant; 0 where none is tied. */
export function tiedVariants(
  winner: { readonly metadata: Pick<MetadataFacts, "variant"> },
  tied: readonly { readonly metadata: Pick<MetadataFacts, "variant"> }[],
): number {
  if (tied.length === 0) return 0;
  // Records of before there were variants have none.
  return [winner, ...tied].filter(({ metadata }) => (metadata.variant ?? null) !== null).length;
}
