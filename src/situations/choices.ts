import type { GpuFacts, ModelFacts, RequestFacts } from "../generated/facts.ts";
import type { Situation } from "./situation.ts";

/** Which model the container serves, and by which of the two variables it was told. */
export type Container = Pick<RequestFacts, "aim_id" | "model_id" | "model">;

/** How GPUs are cut: the words for it, and into how many parts memory falls */
export interface Partitioning {
  readonly compute: string | null;
  readonly memory: string | null;
  readonly parts: number;
}

/** The choices that make a situation: one value on each axis of the matrix. */
export interface Choices {
  readonly container: Container;
  readonly precision: RequestFacts["precision"];
  readonly metric: RequestFacts["metric"];
  readonly engine: string;
  readonly version: string | null;
  readonly fallback: boolean;
  readonly unoptimized: boolean;
  readonly profileId: string | null;
  /** What is known of the model that a profile would load. */
  readonly model: Partial<ModelFacts>;
  /** The facts of one whole GPU, as it is detected; those of a machine without any have count 0. */
  readonly device: GpuFacts;
  readonly count: number;
  /** What of the GPUs settings tell: nothing, the model alone, or model and count. */
  readonly told: "nothing" | "model" | "both";
  /** Whether the container sees all GPUs of the host, only half of them, or nothing was probed. */
  readonly seen: "all" | "half" | "unknown";
  readonly memoryKnown: boolean;
  /** Free memory of each GPU: a share of it, or so many MiB where it has that much. */
  readonly free: { readonly share: number } | { readonly mb: number };
  readonly use: "idle" | "busy" | "unknown";
  readonly homogeneous: boolean;
  /** Null for whole GPUs. */
  readonly partitioning: Partitioning | null;
  readonly source: GpuFacts["source"];
}

/** The facts of a situation. They fit one another: no memory without GPUs, no mix of one GPU. */
export function situationOf(choices: Choices): Situation {
  const { engine, version, told, model } = choices;
  const gpu = gpusOf(choices);
  const request = {
    ...requestOf(choices),
    gpu_model: told === "nothing" ? null : gpu.model,
    gpu_count: told === "both" ? gpu.count : null,
  };
  return { request, gpu, engine: { id: engine, version }, model };
}

/** The choices that a request says by itself. */
export type RequestChoices = Pick<
  Choices,
  "container" | "precision" | "metric" | "engine" | "fallback" | "unoptimized" | "profileId"
>;

/** A request that says nothing of the GPUs. */
export function requestOf(choices: RequestChoices): RequestFacts {
  const { container, precision, metric, engine, fallback, unoptimized, profileId } = choices;
  return {
    ...container,
    precision,
    gpu_count: null,
    gpu_model: null,
    engine,
    metric,
    profile_id: profileId,
    allow_general_profile_fallback: fallback,
    allow_unoptimized: unoptimized,
  };
}

/** The choices that make the GPUs. */
export type GpuChoices = Omit<Choices, keyof RequestChoices | "version" | "model">;

/** The GPUs of a situation. */
export function gpusOf(choices: GpuChoices): GpuFacts {
  const { device, seen, use, partitioning, source, told } = choices;
  const count = device.count === 0 ? 0 : choices.count;
  const total = memoryOf(choices);
  const free = total === null ? null : freeOf(choices, total);
  const isProbed = seen !== "unknown";
  const host = seen === "half" ? count * 2 : count;
  return {
    ...device,
    count,
    host_count: isProbed ? host : null,
    container_count: isProbed ? host : null,
    visible_count: isProbed ? count : null,
    vram_total_mb: total === null ? null : total * count,
    vram_free_mb: free === null ? null : free * count,
    vram_per_gpu_mb: Array.from({ length: count }, () => total),
    vram_min_total_mb: total,
    vram_min_free_mb: free,
    idle: use === "unknown" ? null : use === "idle",
    busy: use === "busy" && count > 0 ? [0] : [],
    homogeneous: choices.homogeneous || count < 2,
    partition:
      partitioning === null
        ? device.partition
        : { compute: partitioning.compute, memory: partitioning.memory },
    source: told === "nothing" ? (count === 0 ? "none" : source) : "setting",
  };
}

/** Memory of one GPU, or of one part of it, in MiB. */
function memoryOf({ device, memoryKnown, partitioning }: GpuChoices): number | null {
  const memory = device.vram_min_total_mb;
  if (memory === null || !memoryKnown) return null;
  return Math.floor(memory / (partitioning?.parts ?? 1));
}

function freeOf({ free }: GpuChoices, total: number): number {
  return "share" in free ? Math.floor(total * free.share) : Math.min(free.mb, total);
}
