import type { LoadingFacts, ProfileFacts } from "../generated/facts.ts";

/** How weights are loaded by an engine that does not say. */
export const unknownLoading: LoadingFacts = {
  tensor_parallel: null,
  weights_divided_by: null,
  memory_share: null,
  max_context: null,
  kv_bytes: null,
  quantization: null,
};

/** What a profile has only where engine, model and GPUs are known: `src/models`. */
export const notFitted = {
  native_precision: null,
  loading: unknownLoading,
  weights_per_gpu_mb: null,
  suggested_per_gpu_mb: null,
  suggested_fits: null,
  heads_divide: null,
  smallest_gpu_mb: null,
  weights_fit: null,
  engine_takes_mb: null,
  memory_is_free: null,
  kv_space_mb: null,
  kv_context_mb: null,
  memory_is_tight: null,
} satisfies Partial<ProfileFacts>;
