import type {
  EngineFacts,
  Facts,
  GpuFacts,
  ProfileFacts,
  RequestFacts,
} from "../../src/generated/facts.ts";
import { notFitted } from "../../src/profiles/not-fitted.ts";

/** A request for Llama 3.1 8B with every default, but for what is given. */
export function request(over: Partial<RequestFacts> = {}): RequestFacts {
  return {
    aim_id: "meta-llama/Llama-3.1-8B-Instruct",
    model_id: null,
    model: "meta-llama/Llama-3.1-8B-Instruct",
    precision: "auto",
    gpu_count: null,
    gpu_model: null,
    engine: "vllm",
    metric: "latency",
    profile_id: null,
    allow_general_profile_fallback: true,
    allow_unoptimized: false,
    ...over,
  };
}

/** Profile facts: a tuned MI300X profile of Llama 3.1 8B, but for what is given. */
export function profile(
  over: Partial<Omit<ProfileFacts, "metadata">> = {},
  metadata: Partial<ProfileFacts["metadata"]> = {},
): ProfileFacts {
  const id = over.id ?? "vllm-mi300x-fp8-tp1-latency";
  return {
    id,
    name: id,
    path: `profiles/${id}.yaml`,
    origin: "model",
    precedence: 2,
    aim_id: "meta-llama/Llama-3.1-8B-Instruct",
    model_id: "amd/Llama-3.1-8B-Instruct-FP8-KV",
    manual_only: false,
    engine_version_fits: true,
    min_vram_mb: null,
    ...notFitted,
    engine_args: {},
    env_vars: {},
    ...over,
    metadata: {
      ...metadataFacts,
      ...metadata,
    },
  };
}

/** Metadata of a tuned profile for one MI300X, in the form that facts have. */
export const metadataFacts: ProfileFacts["metadata"] = {
  engine: "vllm",
  accelerator_type: "gpu",
  gpu: "MI300X",
  precision: "fp8",
  gpu_count: 1,
  metric: "latency",
  manual_selection_only: false,
  type: "optimized",
  primary: null,
  variant: null,
  features: [],
  capabilities: { tool_calling: null, structured_outputs: null, reasoning: null },
  engine_version: null,
  min_vram_gb: null,
};

/** Facts about eight MI300X, but for what is given. */
export function gpu(over: Partial<GpuFacts> = {}): GpuFacts {
  return { ...eightMi300x, ...over };
}

/** Facts about vLLM of an unknown version. */
export const engine: EngineFacts = { id: "vllm", version: null };

/** All four, as rules see them. */
export function facts(over: Partial<Facts> = {}): Facts {
  return { request: request(), gpu: gpu(), profile: profile(), engine, ...over };
}

const eightMi300x: GpuFacts = {
  model: "MI300X",
  count: 8,
  host_count: 8,
  container_count: 8,
  vram_total_mb: 8 * 196_592,
  vram_free_mb: 8 * 196_300,
  vram_per_gpu_mb: Array.from({ length: 8 }, () => 196_592),
  vram_min_total_mb: 196_592,
  vram_min_free_mb: 196_300,
  visible_count: 8,
  idle: true,
  busy: [],
  homogeneous: true,
  partition: { compute: "SPX", memory: "NPS1" },
  gfx: "gfx942",
  hardware_precisions: ["int8", "fp8", "fp16", "bf16", "fp32"],
  source: "sysfs",
};
