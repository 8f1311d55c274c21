/**
 * Two things that facts are computed from and that are no fact themselves: what is known of the model
 * of the request, and the memory of GPUs, of which it does not matter how many are alike.
 */
export const ofRequest = { model: "model", memory: "memory" } as const;

/** The model that a profile would load, and what is known of it. */
const ofModel = ["profile.model_id", ofRequest.model];
const ofWeights = [...ofModel, "profile.loading"];
const ofSmallest = ["profile.metadata.gpu_count", ofRequest.memory];

/** Facts that a profile has only in a situation, and what they come from. */
const causes: Readonly<Record<string, readonly string[]>> = {
  "profile.engine_version_fits": [
    "profile.metadata.engine_version",
    "profile.metadata.engine",
    "engine.id",
    "engine.version",
  ],
  "profile.native_precision": ["profile.metadata.precision", "gpu.hardware_precisions"],
  "profile.weights_per_gpu_mb": ofWeights,
  "profile.suggested_per_gpu_mb": [...ofWeights, "profile.metadata.precision"],
  "profile.suggested_fits": [...ofWeights, "profile.metadata.precision", ...ofSmallest],
  "profile.heads_divide": ofWeights,
  "profile.smallest_gpu_mb": ofSmallest,
  "profile.weights_fit": [...ofSmallest, ...ofWeights],
  "profile.engine_takes_mb": [...ofSmallest, "profile.loading"],
  "profile.memory_is_free": [...ofSmallest, "profile.loading", "gpu.vram_min_free_mb"],
  "profile.kv_space_mb": [...ofSmallest, ...ofWeights],
  "profile.kv_context_mb": ofWeights,
  "profile.memory_is_tight": [...ofSmallest, ...ofWeights],
};

/** The paths with those from which what they name is computed, each once. */
export function withCauses(paths: readonly string[]): readonly string[] {
  const causesOf = (path: string) => causes[path] ?? (path.startsWith("model.") ? ofModel : []);
  return [...new Set(paths.flatMap((path) => [path, ...causesOf(path)]))];
}
