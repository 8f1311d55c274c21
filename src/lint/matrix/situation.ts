import { gfxOfModel } from "../../facts/device-ids.ts";
import { gpuMemoryMb } from "../../facts/gpu-memory.ts";
import { hardwarePrecisions } from "../../facts/hardware-precisions.ts";
import type { EngineFacts, GpuFacts, RequestFacts } from "../../generated/facts.ts";

/** A request and the machine it arrives at: all facts but those of the profile. */
export interface Situation {
  readonly request: RequestFacts;
  readonly gpu: GpuFacts;
  readonly engine: EngineFacts;
}

/** Which model the container serves, and by which of the two variables it was told. */
export type Container = Pick<RequestFacts, "aim_id" | "model_id" | "model">;

/** How GPUs are cut: the words for it, and into how many parts memory falls. */
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
  /** GPU model; null when there is no GPU. */
  readonly device: string | null;
  readonly count: number;
  /** Whether model and count are told by settings. */
  readonly told: boolean;
  /** Whether the container sees all GPUs of the host, only half of them, or nothing was probed. */
  readonly seen: "all" | "half" | "unknown";
  readonly memoryKnown: boolean;
  /** Free memory of each GPU: a share of it, or so many MiB where it has that much. */
  readonly free: { readonly share: number } | { readonly mb: number };
  readonly use: "idle" | "busy" | "unknown";
  readonly homogeneous: boolean;
  readonly partitioning: Partitioning;
  readonly source: GpuFacts["source"];
}

/** The facts of a situation. They fit one another: no memory without GPUs, no mix of one GPU. */
export function situationOf(choices: Choices): Situation {
  const { container, precision, metric, engine, version, fallback, unoptimized, profileId, told } =
    choices;
  const gpu = gpuOf(choices);
  return {
    request: {
      ...container,
      precision,
      metric,
      engine,
      gpu_count: told ? gpu.count : null,
      gpu_model: told ? gpu.model : null,
      profile_id: profileId,
      allow_general_profile_fallback: fallback,
      allow_unoptimized: unoptimized,
    },
    gpu,
    engine: { id: engine, version },
  };
}

function gpuOf(choices: Choices): GpuFacts {
  const { device, seen, use, partitioning, source, told } = choices;
  const count = device === null ? 0 : choices.count;
  const gfx = device === null ? null : gfxOfModel(device);
  const total = memoryOf(choices);
  const free = total === null ? null : freeOf(choices, total);
  const isProbed = seen !== "unknown";
  const host = seen === "half" ? count * 2 : count;
  return {
    model: device,
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
    partition: { compute: partitioning.compute, memory: partitioning.memory },
    gfx,
    hardware_precisions: hardwarePrecisions([gfx]),
    source: told ? "setting" : device === null ? "none" : source,
  };
}

/** Memory of one GPU, or of one part of it, in MiB. */
function memoryOf({ device, memoryKnown, partitioning }: Choices): number | null {
  if (device === null || !memoryKnown) return null;
  const memory = gpuMemoryMb(device);
  return memory === null ? null : Math.floor(memory / partitioning.parts);
}

function freeOf({ free }: Choices, total: number): number {
  return "share" in free ? Math.floor(total * free.share) : Math.min(free.mb, total);
}
