import type { ModelFacts, ProfileFacts, RequestFacts } from "../generated/facts.ts";
import { modelOf } from "../models/model-facts.ts";
import { fitted } from "../models/model-fit.ts";
import { compareText } from "../shared/order.ts";
import { uniformGpus } from "./gpus.ts";

/** How a model fits GPUs, by what is known of both: from what is proven to what is nothing but open. */
export const fitVerdicts = [
  "too large",
  "heads do not divide",
  "no room",
  "tight",
  "weights fit",
  "fits",
  "unknown",
] as const;
export type FitVerdict = (typeof fitVerdicts)[number];

/** Profiles that load a model in the same way onto as many GPUs of a model, and what comes of it. */
export interface ModelFit {
  readonly gpu: string;
  readonly gpu_count: number;
  readonly precision: string;
  readonly verdict: FitVerdict;
  /** The sum: weights on each GPU, of its memory, of what the engine takes of it; what is left, what one context needs. */
  readonly weights_per_gpu_mb: number | null;
  readonly gpu_mb: number | null;
  readonly engine_takes_mb: number | null;
  readonly kv_space_mb: number | null;
  readonly kv_context_mb: number | null;
  /** Ids, in order. */
  readonly profiles: readonly string[];
}

/**
 * How each profile that would load the model fits whole GPUs of its model, as many as it uses: by GPU
 * model, count and precision, those with the same sum together. CPUs are left out.
 */
export function modelFits(
  model: ModelFacts,
  profiles: readonly ProfileFacts[],
  request: RequestFacts,
): readonly ModelFit[] {
  const groups = new Map<string, ModelFit>();
  for (const profile of profiles) {
    const { accelerator_type: type, gpu, gpu_count: count, engine } = profile.metadata;
    if (type === "cpu" || modelOf(profile, request) !== model.id) continue;
    const machine = {
      request,
      gpu: uniformGpus(gpu, count),
      engine: { id: engine, version: null },
      models: new Map([[model.id ?? "", model]]),
    };
    const fit = fitOf(fitted(profile, machine).profile);
    const key = JSON.stringify({ ...fit, profiles: [] });
    groups.set(key, { ...fit, profiles: [...(groups.get(key)?.profiles ?? []), profile.id] });
  }
  return [...groups.values()].sort(
    (a, b) =>
      compareText(a.gpu, b.gpu) ||
      a.gpu_count - b.gpu_count ||
      compareText(a.precision, b.precision),
  );
}

function fitOf(profile: ProfileFacts): ModelFit {
  const { metadata } = profile;
  return {
    gpu: metadata.gpu,
    gpu_count: metadata.gpu_count,
    precision: metadata.precision,
    verdict: verdictOf(profile),
    weights_per_gpu_mb: profile.weights_per_gpu_mb,
    gpu_mb: profile.smallest_gpu_mb,
    engine_takes_mb: profile.engine_takes_mb,
    kv_space_mb: profile.kv_space_mb,
    kv_context_mb: profile.kv_context_mb,
    profiles: [],
  };
}

function verdictOf({ weights_fit, heads_divide, kv_space_mb, memory_is_tight }: ProfileFacts) {
  if (weights_fit === false) return "too large";
  if (heads_divide === false) return "heads do not divide";
  if (weights_fit === null) return "unknown";
  // Nothing tells how much of the memory the engine takes.
  if (kv_space_mb === null) return "weights fit";
  if (kv_space_mb === 0) return "no room";
  return memory_is_tight === true ? "tight" : "fits";
}
