import type { EngineDescriptor } from "../generated/engine.ts";
import type { FlagTable } from "../generated/flags.ts";

/** An engine as its files in `engines/` describe it. */
export interface Engine {
  readonly descriptor: EngineDescriptor;
  /** The options of each version; null when the engine has no flag table. */
  readonly flags: FlagTable | null;
}
