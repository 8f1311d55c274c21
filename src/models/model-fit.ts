import { memoryOfModel } from "../facts/device-ids.ts";
import type {
  EngineFacts,
  GpuFacts,
  ModelFacts,
  ProfileFacts,
  RequestFacts,
} from "../generated/facts.ts";
import { withEngineFit } from "../profiles/engine-fit.ts";
import { unknownLoading } from "../profiles/not-fitted.ts";
import { type KnownModels, modelFactsFor } from "./model-facts.ts";

type Fit = Pick<
  ProfileFacts,
  | "native_precision"
  | "weights_per_gpu_mb"
  | "suggested_per_gpu_mb"
  | "suggested_fits"
  | "heads_divide"
  | "smallest_gpu_mb"
  | "weights_fit"
  | "engine_takes_mb"
  | "memory_is_free"
  | "kv_space_mb"
  | "kv_context_mb"
  | "memory_is_tight"
>;

type Machine = Pick<
  GpuFacts,
  "model" | "vram_per_gpu_mb" | "vram_min_free_mb" | "hardware_precisions"
>;

const MIB = 1024 ** 2;

/** What a profile meets: a request, a machine, an engine, and models. */
export interface Surroundings {
  readonly request: RequestFacts;
  readonly gpu: GpuFacts;
  readonly engine: EngineFacts;
  /** Absent where nobody looked: then of every model nothing is known. */
  readonly models?: KnownModels | undefined;
  /** What is supposed of whichever model a profile would load. */
  readonly model?: Partial<ModelFacts> | undefined;
}

/** What rules see of a profile and of the model that it would load, in its surroundings. */
export function fitted(
  profile: ProfileFacts,
  { request, gpu, engine, models, model: supposed }: Surroundings,
): { readonly profile: ProfileFacts; readonly model: ModelFacts } {
  const known = modelFactsFor(profile, request, models);
  const model = supposed === undefined ? known : { ...known, ...supposed };
  return { profile: withModelFit(withEngineFit(profile, engine), model, gpu), model };
}

/**
 * The profile's facts with how the model fits it and the GPUs. Sizes of weights are what the engine
 * needs at least, so that nothing which would run is rejected; what is not known is null.
 */
function withModelFit(profile: ProfileFacts, model: ModelFacts, gpu: Machine): ProfileFacts {
  return { ...profile, ...modelFit(profile, model, gpu) };
}

function modelFit(profile: ProfileFacts, model: ModelFacts, gpu: Machine): Fit {
  const { hardware_precisions: native } = gpu;
  // Records of before models were looked at have none.
  const loading = profile.loading ?? unknownLoading;
  const { tensor_parallel: tensor, weights_divided_by: parts, memory_share: share } = loading;
  const { attention_heads: heads } = model;
  const isPlain = loading.quantization === null || loading.quantization === model.quantization;
  const divisor = isPlain ? parts : null;
  const perGpu = (mb: number | null) =>
    mb === null || divisor === null ? null : Math.floor(mb / divisor);
  const weights = perGpu(leastWeights(model));
  const smallest = smallestOf(gpu, profile.metadata.gpu_count);
  const taken = smallest === null || share === null ? null : Math.floor(smallest * share);
  const suggested = weights === null ? perGpu(suggestedWeights(profile, model)) : null;
  const space = taken === null || weights === null ? null : Math.max(0, taken - weights);
  const context = contextMb(loading, model);
  return {
    native_precision: native === null ? null : native.includes(profile.metadata.precision),
    weights_per_gpu_mb: weights,
    suggested_per_gpu_mb: suggested,
    suggested_fits: isAtMost(suggested, smallest),
    heads_divide: heads === null || tensor === null ? null : heads % tensor === 0,
    smallest_gpu_mb: smallest,
    weights_fit: isAtMost(weights, smallest),
    engine_takes_mb: taken,
    memory_is_free: isAtMost(taken, gpu.vram_min_free_mb),
    kv_space_mb: space,
    kv_context_mb: context,
    memory_is_tight: not(isAtMost(context, space)),
  };
}

/** Null when one of the two is not known. */
function isAtMost(mb: number | null, limit: number | null): boolean | null {
  return mb === null || limit === null ? null : mb <= limit;
}

function not(holds: boolean | null): boolean | null {
  return holds === null ? null : !holds;
}

/** Engines load 32-bit weights in 16 bits unless they are told otherwise. */
function leastWeights({ weights_mb, dtype }: ModelFacts): number | null {
  return weights_mb !== null && dtype === "float32" ? Math.floor(weights_mb / 2) : weights_mb;
}

/** Of the first GPUs, which are those that an engine uses; of GPUs that are only told, what their model has. */
function smallestOf({ model, vram_per_gpu_mb }: Machine, count: number): number | null {
  const memory = vram_per_gpu_mb.slice(0, count);
  if (memory.length === 0) return model === null ? null : memoryOfModel(model);
  const known = memory.filter((mb) => mb !== null);
  return known.length < memory.length ? null : Math.min(...known);
}

/**
 * Keys and values of one sequence of full length: two numbers for each layer, head and token. Heads
 * are divided by tensor parallelism as long as there are any left to divide; layers of pipeline
 * parallelism are.
 */
function contextMb(loading: ProfileFacts["loading"], model: ModelFacts): number | null {
  const { layers, kv_heads, head_dim, context } = model;
  const { tensor_parallel: tensor, weights_divided_by: parts } = loading;
  const tokens = loading.max_context ?? context;
  if (layers === null || kv_heads === null || head_dim === null || tokens === null) return null;
  if (tensor === null || parts === null) return null;
  const bytes = loading.kv_bytes ?? (namesKv.test(model.quantization ?? "") ? 1 : 2);
  const heads = Math.max(1, kv_heads / tensor);
  return Math.ceil((2 * heads * head_dim * bytes * tokens * layers * tensor) / parts / MIB);
}

/**
 * Methods whose checkpoints can name an 8-bit format of keys and values, which an engine then uses; with
 * others it uses 16 bits unless it is told (MiniMax-M2.7 in fp8: kaito-project/kaito#2156).
 */
const namesKv = /^(?:quark|compressed-tensors|modelopt)/;

const bitsOf: Readonly<Record<string, number>> = {
  int4: 4,
  fp4: 4,
  int8: 8,
  fp8: 8,
  fp16: 16,
  bf16: 16,
  // Loaded in 16 bits, as above.
  fp32: 16,
};

/** `-8B`, `-1.5b`, `_70B`, `8x7B`: billions of parameters, of all experts. */
const inName = /(?:^|[-_])(?:(?<experts>\d+)x)?(?<billions>\d+(?:\.\d+)?)b(?![a-z0-9])/gi;

/** Weights of as many parameters as the name says, in MiB. */
function suggestedWeights({ metadata }: ProfileFacts, { id }: ModelFacts): number | null {
  const name = id?.split("/").at(-1) ?? "";
  const sizes = [...name.matchAll(inName)].map(
    ({ groups }) => Number(groups?.["billions"]) * Number(groups?.["experts"] ?? 1),
  );
  const own = bitsOf[metadata.precision];
  const named = /awq|gptq|int4|4-?bit|w4a16|fp4/i.test(name)
    ? 4
    : /fp8|int8|8-?bit|w8a/i.test(name)
      ? 8
      : 16;
  const bits = own === undefined ? undefined : Math.min(own, named);
  if (sizes.length === 0 || bits === undefined) return null;
  return Math.floor((Math.max(...sizes) * 1e9 * bits) / 8 / MIB);
}
