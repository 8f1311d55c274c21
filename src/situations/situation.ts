import type {
  EngineFacts,
  Facts,
  GpuFacts,
  ProfileFacts,
  RequestFacts,
} from "../generated/facts.ts";
import type { ProfileCatalog } from "../profiles/catalog.ts";
import { withEngineFit } from "../profiles/engine-fit.ts";

/** A request and the machine it arrives at: all facts but those of the profile. */
export interface Situation {
  readonly request: RequestFacts;
  readonly gpu: GpuFacts;
  readonly engine: EngineFacts;
}

/** What rules see of one profile in a situation, as a decision makes it. */
export function factsOf({ request, gpu, engine }: Situation, profile: ProfileFacts): Facts {
  return { request, gpu, engine, profile: withEngineFit(profile, engine) };
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
