import type { Facts, ProfileFacts, SelectionFacts } from "../generated/facts.ts";
import { fitted, type Surroundings } from "../models/model-fit.ts";
import type { ProfileCatalog } from "../profiles/catalog.ts";

/**
 * A request and the machine it arrives at: all facts but those of the profile. A new group of facts
 * becomes a member here, and is then handed to the rules by `factsOf`.
 */
export interface Situation extends Surroundings {
  /** How clear a choice is, where a rule is tried that wants to know. */
  readonly selection?: SelectionFacts;
}

/** What rules see of one profile in a situation, as a decision makes it. */
export function factsOf(situation: Situation, profile: ProfileFacts): Facts {
  const { request, gpu, engine, selection } = situation;
  const facts = { request, gpu, engine, ...fitted(profile, situation) };
  return selection === undefined ? facts : { ...facts, selection };
}

/** A situation with the profiles to choose from. */
export interface Placed extends Situation {
  readonly catalog: ProfileCatalog;
}
