import type { MetadataFacts, SelectionFacts } from "../generated/facts.ts";
import type { Resolution } from "../generated/resolution.ts";
import { isPutBehind, isTied, type Ranked } from "./rank.ts";

/** The facts of a choice that nothing else competes for: by its id, or of the only profile left. */
export const clearChoice: SelectionFacts = {
  tied: 0,
  tied_ids: [],
  tied_variants: 0,
  alike_ids: [],
  alike_variants: 0,
  runner_up: null,
  larger: null,
};

/** A ranked profile, with what facts of the choice are made of. */
export interface Contender extends Ranked {
  readonly metadata: Pick<MetadataFacts, (typeof startedWith)[number] | "variant">;
}

/** What a profile is to be started with: profiles that differ in none of it do the same job. */
const startedWith = [
  "engine",
  "gpu",
  "precision",
  "gpu_count",
  "metric",
] as const satisfies readonly (keyof MetadataFacts)[];

/**
 * What advise rules can know of a choice: which profiles equal the selected one in every rank key, so
 * that its smaller id alone chose it, and which do the same job. A profile that was asked for by its
 * id ties with none, whatever the ranking would say: who asks for it has decided.
 */
export function selectionFacts({
  profiles,
  selection,
}: Pick<Resolution, "profiles" | "selection">): SelectionFacts {
  if (selection.by !== "ranking") return clearChoice;
  return choiceAmong(profiles.filter(({ rank }) => rank !== null));
}

/** The facts of the choice of the first of the accepted profiles, which are in order of rank. */
export function choiceAmong([winner, ...others]: readonly Contender[]): SelectionFacts {
  if (winner === undefined) return clearChoice;
  const tied = others.filter((other) => isTied(winner, other));
  const alike = others.filter((other) => isAlike(winner, other) && !isPutBehind(winner, other));
  return {
    tied: tied.length,
    tied_ids: tied.map(({ id }) => id),
    tied_variants: variants(winner, tied),
    alike_ids: alike.map(({ id }) => id),
    alike_variants: variants(winner, alike),
    runner_up: others[0]?.id ?? null,
    larger: others.find((other) => usesMore(other, winner))?.id ?? null,
  };
}

function usesMore(other: Contender, winner: Contender): boolean {
  return other.metadata.gpu_count > winner.metadata.gpu_count;
}

function isAlike(a: Contender, b: Contender): boolean {
  return startedWith.every((key) => a.metadata[key] === b.metadata[key]);
}

/** How many of a profile and others have a variant; 0 where there are no others. */
function variants(winner: Contender, others: readonly Contender[]): number {
  if (others.length === 0) return 0;
  // Records of before there were variants have none.
  return [winner, ...others].filter(({ metadata }) => (metadata.variant ?? null) !== null).length;
}
