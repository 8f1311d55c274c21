import { UNKNOWN_MODEL } from "../facts/device-ids.ts";
import { describeFactPath } from "../facts/fact-paths.ts";
import type { GpuFacts, ModelFacts, ProfileFacts, RequestFacts } from "../generated/facts.ts";
import { compareText } from "../shared/order.ts";
import { ofRequest } from "./causes.ts";
import type { Choices, Container, Partitioning } from "./choices.ts";
import { uniformGpus } from "./gpus.ts";

/** A model without profiles of its own: the one that general profiles are for. */
export const someModel = "some-org/some-model";

/** GPU counts of a machine or of what a container sees of it, the largest being eight cut by eight. */
export const gpuCounts: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 16, 32, 64];
const mostGpus = 64;

/** How GPUs can be cut: MI300X and its successors into up to 8 parts, memory into up to 8. */
const partitionings: readonly Partitioning[] = [
  { compute: "SPX", memory: "NPS1", parts: 1 },
  { compute: "DPX", memory: "NPS2", parts: 2 },
  { compute: "TPX", memory: "NPS1", parts: 3 },
  { compute: "QPX", memory: "NPS4", parts: 4 },
  { compute: "CPX", memory: "NPS1", parts: 8 },
  { compute: "CPX", memory: "NPS4", parts: 8 },
  { compute: "CPX", memory: "NPS8", parts: 8 },
  { compute: null, memory: null, parts: 1 },
];

/** The values of each axis; the first is what is taken where nothing looks at the axis. */
export type Axes = { readonly [K in keyof Choices]: readonly Choices[K][] };

/** Fact paths that depend on an axis. */
export const axisPaths: { readonly [K in keyof Choices]: readonly string[] } = {
  container: ["request.aim_id", "request.model_id", "request.model"],
  precision: ["request.precision"],
  metric: ["request.metric"],
  engine: ["request.engine", "engine.id"],
  version: ["engine.version"],
  fallback: ["request.allow_general_profile_fallback"],
  unoptimized: ["request.allow_unoptimized"],
  profileId: ["request.profile_id"],
  model: [ofRequest.model],
  device: [
    "gpu.model",
    "gpu.gfx",
    "gpu.hardware_precisions",
    "gpu.count",
    "gpu.host_count",
    "gpu.container_count",
    "gpu.visible_count",
    "gpu.vram_total_mb",
    "gpu.vram_free_mb",
    "gpu.vram_per_gpu_mb",
    "gpu.vram_min_total_mb",
    "gpu.vram_min_free_mb",
    ofRequest.memory,
    "gpu.busy",
    "gpu.homogeneous",
    "gpu.source",
    "request.gpu_model",
    "request.gpu_count",
  ],
  count: [
    "gpu.count",
    "gpu.host_count",
    "gpu.container_count",
    "gpu.visible_count",
    "gpu.vram_total_mb",
    "gpu.vram_free_mb",
    "gpu.vram_per_gpu_mb",
    "gpu.homogeneous",
    "gpu.busy",
    "request.gpu_count",
  ],
  told: ["request.gpu_model", "request.gpu_count", "gpu.source"],
  seen: ["gpu.host_count", "gpu.container_count", "gpu.visible_count"],
  memoryKnown: [
    ofRequest.memory,
    "gpu.vram_total_mb",
    "gpu.vram_free_mb",
    "gpu.vram_per_gpu_mb",
    "gpu.vram_min_total_mb",
    "gpu.vram_min_free_mb",
  ],
  free: ["gpu.vram_free_mb", "gpu.vram_min_free_mb"],
  use: ["gpu.idle", "gpu.busy"],
  homogeneous: ["gpu.homogeneous"],
  partitioning: [
    ofRequest.memory,
    "gpu.partition.compute",
    "gpu.partition.memory",
    "gpu.vram_total_mb",
    "gpu.vram_free_mb",
    "gpu.vram_per_gpu_mb",
    "gpu.vram_min_total_mb",
    "gpu.vram_min_free_mb",
  ],
  source: ["gpu.source"],
};

/** What the rules compare facts of the machine with, by path: the matrix has values around each. */
export type Constants = ReadonlyMap<string, readonly unknown[]>;

/**
 * The axes of the matrix: models, GPU models, engines and precisions of the store and of the
 * installation, every state that a machine can be in, and values around the constants of the rules.
 */
export function axesOf(
  names: { readonly gpuModels: readonly string[]; readonly engines: readonly string[] },
  profiles: readonly ProfileFacts[],
  constants: Constants,
): Axes {
  const gpus = unique([...profiles.map(({ metadata }) => metadata.gpu), ...names.gpuModels]);
  const engines = unique([...profiles.map(({ metadata }) => metadata.engine), ...names.engines]);
  return {
    container: containersOf(profiles, constants),
    precision: valuesOf("request.precision") as readonly RequestFacts["precision"][],
    metric: valuesOf("request.metric") as readonly RequestFacts["metric"][],
    engine: engines.length === 0 ? ["vllm"] : engines,
    version: [null, ...versionsOf(profiles), ...textsOf(constants, "engine.version")],
    fallback: [true, false],
    unoptimized: [true, false],
    profileId: [null, profiles[0]?.id ?? "some-profile"],
    model: modelsOf(constants),
    device: [...gpus, UNKNOWN_MODEL, null].map(deviceOf),
    count: [...new Set([8, ...gpuCounts, ...countsOf(constants)])],
    told: ["nothing", "both", "model"],
    seen: ["all", "half", "unknown"],
    memoryKnown: [true, false],
    free: [{ share: 1 }, { share: 0.5 }, { share: 0 }, ...freeAround(constants)],
    use: ["idle", "busy", "unknown"],
    homogeneous: [true, false],
    partitioning: partitionings,
    source: ["amdsmi", "sysfs"],
  };
}

/** One whole GPU. A model that only a profile names is taken for a GPU of which nothing else is known. */
function deviceOf(model: string | null): GpuFacts {
  return model === null ? uniformGpus(null, 0) : { ...uniformGpus(model, 1), model };
}

/**
 * Each model of the store and of the rules as AIM_ID and as AIM_MODEL_ID, what profiles load, and a
 * model that nobody names.
 */
function containersOf(
  profiles: readonly ProfileFacts[],
  constants: Constants,
): readonly Container[] {
  const named = axisPaths.container.flatMap((path) => textsOf(constants, path));
  const aims = unique([...profiles.flatMap(({ aim_id }) => aim_id ?? []), ...named]);
  const loaded = unique(profiles.flatMap(({ model_id }) => model_id ?? []));
  return [
    ...[...aims, someModel].map(modelContainer),
    ...unique([...aims, ...loaded, someModel]).map(baseContainer),
  ];
}

/** A model that fits any GPU, and its weights as none does; what rules compare facts of a model with. */
const small: Partial<ModelFacts> = {
  from: "directory",
  complete: true,
  weights_mb: 1024,
  quantization: "none",
  dtype: "bfloat16",
  attention_heads: 64,
  kv_heads: 64,
  layers: 32,
  hidden_size: 4096,
  head_dim: 64,
  context: 8192,
  gated: false,
};

/**
 * Nothing known; small and large, with heads that every number of GPUs divides or none; and each of
 * these with what lies around the constants that rules compare facts of a model with.
 */
function modelsOf(constants: Constants): readonly Partial<ModelFacts>[] {
  const models: readonly Partial<ModelFacts>[] = [
    {},
    small,
    { ...small, weights_mb: 100_000_000 },
    { ...small, attention_heads: 1 },
    // Weights that leave next to nothing for the longest context, on GPUs of 192 GiB.
    { ...small, weights_mb: 160_000, context: 100_000_000 },
  ];
  const variants = [...constants].flatMap(([path, values]) =>
    path.startsWith("model.")
      ? [null, ...values.flatMap(around)].map((value) => ({ [path.slice("model.".length)]: value }))
      : [],
  );
  return [
    ...models,
    ...models.flatMap((one) => variants.map((variant) => ({ ...one, ...variant }))),
  ];
}

/** A number with its neighbours; anything else alone, the items of a list each. */
function around(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(around);
  return typeof value === "number" ? [value - 1, value, value + 1] : [value];
}

function modelContainer(model: string): Container {
  return { aim_id: model, model_id: null, model };
}

function baseContainer(model: string): Container {
  return { aim_id: null, model_id: model, model };
}

/** Every version that a range of a profile names, one before all of them and one behind. */
function versionsOf(profiles: readonly ProfileFacts[]): readonly string[] {
  const ranges = profiles.flatMap(({ metadata }) => metadata.engine_version ?? []);
  const named = ranges.flatMap((range) => range.match(/[0-9][^ ,]*/g) ?? []);
  return ["0.0.1", ...unique(named), "9999.0.0"];
}

function freeAround(constants: Constants): Choices["free"][] {
  const compared = axisPaths.free.flatMap((path) => constants.get(path) ?? []);
  const numbers = compared.filter((value): value is number => typeof value === "number");
  const around = [...new Set(numbers.flatMap((mb) => [mb - 1, mb, mb + 1]))];
  return around.filter((mb) => mb >= 0).map((mb) => ({ mb }));
}

/** Any number of GPUs up to the largest can be left to a container. */
function countsOf(constants: Constants): readonly number[] {
  const compared = axisPaths.count.flatMap((path) => constants.get(path) ?? []);
  const numbers = compared.filter((value): value is number => typeof value === "number");
  const around = numbers.flatMap((count) => [count - 1, count, count + 1]);
  return around.filter((count) => Number.isInteger(count) && count >= 1 && count <= mostGpus);
}

function textsOf(constants: Constants, path: string): readonly string[] {
  return (constants.get(path) ?? []).filter((value) => typeof value === "string");
}

function valuesOf(path: string): readonly unknown[] {
  return describeFactPath(path)?.values ?? [];
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort(compareText);
}
