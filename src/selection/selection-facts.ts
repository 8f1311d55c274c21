import type { SelectionFacts } from "../generated/facts.ts";
import type { Resolution } from "../generated/resolution.ts";
import { isTied } from "./rank.ts";

/** The facts of a choice that nothing else competes for: by its id, or of the only profile left. */
export const clearChoice: SelectionFacts = { tied: 0, tied_ids: [], runner_up: null };

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
  const tied = others.filter((other) => isTied(winner, other)).map(({ id }) => id);
  return { tied: tied.length, tied_ids: tied, runner_up: selection.runner_up };
}
