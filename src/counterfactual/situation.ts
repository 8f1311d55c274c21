import type { GpuReportInput } from "../facts/gpu-report.ts";
import type { EngineFacts } from "../generated/facts.ts";
import type { ProfileCatalog } from "../profiles/catalog.ts";
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
