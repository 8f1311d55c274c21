import type { GpuReportInput } from "../facts/gpu-report.ts";
import type { EngineFacts, Facts, ProfileFacts } from "../generated/facts.ts";
import type { ProfileCatalog } from "../profiles/catalog.ts";
import { withEngineFit } from "../profiles/engine-fit.ts";
import type { ResolveInput } from "../resolve.ts";

/** What a decision is made from, with what its GPU facts were made from: it can be made otherwise. */
export interface Situation {
  readonly input: ResolveInput;
  /** What was probed, and the environment whose visibility variables it was seen through. */
  readonly machine: GpuReportInput;
  /** The profiles for other models that could be asked for, by model. */
  readonly catalogs?: ReadonlyMap<string, ProfileCatalog>;
  /** What is known of other engines that could be asked for, by name; else nothing but the name. */
  readonly engines?: ReadonlyMap<string, EngineFacts>;
}

/** What rules see of one profile, as a decision makes it. */
export function factsFor({ request, gpu, engine }: ResolveInput, profile: ProfileFacts): Facts {
  return { request, gpu, engine, profile: withEngineFit(profile, engine) };
}
