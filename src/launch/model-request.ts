import type { ModelReference } from "../config/model-reference.ts";

/** What decides which model the engine is given. */
export interface ModelRequest {
  /** `model_id` of the profile, null in a general profile. */
  readonly profileModelId: string | null;
  /** `aim_id` of the profile, null in a general profile. */
  readonly profileAimId: string | null;
  /** AIM_MODEL_ID. */
  readonly modelId: ModelReference | null;
  /** AIM_ID. */
  readonly aimId: string | null;
  /** AIM_CUSTOM_MODEL_NAME. */
  readonly customModelName: string | null;
  /** AIM_CACHE_PATH. */
  readonly cachePath: string;
}

/** What is in a model directory, as `src/edge/model-cache.ts` finds it. */
export interface ModelDirectoryReading {
  readonly directory: string;
  /** False when there is nothing at that path. */
  readonly exists: boolean;
  /** True when an engine can load the model from there. */
  readonly complete: boolean;
  /** Why it is not complete, as the end of a sentence about the directory; null when it is. */
  readonly reason: string | null;
}
