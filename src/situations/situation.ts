import type {
  EngineFacts,
  Facts,
  GpuFacts,
  ProfileFacts,
  RequestFacts,
  SelectionFacts,
} from "../generated/facts.ts";
import type { ProfileCatalog } from "../profiles/catalog.ts";
import { withEngineFit } from "../profiles/engine-fit.ts";

/**
 * A request and the machine it arrives at: all facts but those of the profile. A new group of facts
 * becomes a member here, and is then handed to the rules by `factsOf`.
 */
export interface Situation {
  readonly request: RequestFacts;
  readonly gpu: GpuFacts;
  readonly engine: EngineFacts;
  /** How clear a choice is, where a rule is tried that wants to know. */
  readonly selection?: SelectionFacts;
}

/** What rules see of one profile in a situation, as a decision makes it. */
export function factsOf(situation: Situation, profile: ProfileFacts): Facts {
  const { request, gpu, engine, selection } = situation;
  const facts = { request, gpu, engine, profile: withEngineFit(profile, engine) };
  return selection === undefined ? facts : { ...facts, selection };
}

/** A situation with the profiles to choose from. */
export interface Placed extends Situation {
  readonly catalog: ProfileCatalog;
}

/** What rules see of the profiles of catalogues: each is made once for all situations with its engine. */
export class CatalogFacts {
  readonly #known = new Map<ProfileCatalog, Map<string, readonly ProfileFacts[]>>();

  /** In the order of the catalogue; the same objects for the same catalogue and engine. */
  of({ catalog, engine }: Pick<Placed, "catalog" | "engine">): readonly ProfileFacts[] {
    const byEngine = this.#known.get(catalog) ?? new Map<string, readonly ProfileFacts[]>();
    this.#known.set(catalog, byEngine);
    const key = JSON.stringify(engine);
    const known = byEngine.get(key);
    if (known !== undefined) return known;
    const facts = catalog.profiles.map((profile) => withEngineFit(profile.facts, engine));
    byEngine.set(key, facts);
    return facts;
  }
}
