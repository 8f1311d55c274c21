import type { GpuFacts } from "../generated/facts.ts";
import type { DetectionAttempt } from "../generated/resolution.ts";
import { compareText } from "../shared/order.ts";
import type { Problem } from "../shared/problem.ts";
import { gfxOfModel, identifyGpu, UNKNOWN_MODEL } from "./device-ids.ts";
import type { RawGpu, RawProbe } from "./raw-probe.ts";

/** What GPU facts are made from. */
export interface GpuFactsInput {
  readonly probe: RawProbe | null;
  readonly attempts: readonly DetectionAttempt[];
  readonly settings: { readonly gpuModel: string | null; readonly gpuCount: number | "auto" };
}

const MIB = 1024 ** 2;

/**
 * The GPUs as rules see them, and what is odd about them. Settings come first: a count that is given
 * replaces the detected one, a model that is given is not looked for. Pure.
 */
export function gpuFactsOf(input: GpuFactsInput): {
  readonly facts: GpuFacts;
  readonly problems: readonly Problem[];
} {
  const { probe, settings } = input;
  const problems: Problem[] = [];
  const gpus = (probe?.gpus ?? []).filter((gpu) => probe !== null && isUsable(probe, gpu));
  const usable = settings.gpuCount === "auto" ? gpus : gpus.slice(0, settings.gpuCount);
  const named = (usable.length > 0 ? usable : (probe?.gpus ?? [])).map((gpu) => ({
    gpu,
    model: identifyGpu(gpu).model,
  }));
  const detected = mostNumerous(
    named.map(({ model, gpu }) => ({ model, vram: gpu.vramTotalBytes })),
  );
  const model = settings.gpuModel ?? detected;
  if (settings.gpuModel !== null && settings.gpuCount === "auto" && gpus.length === 0) {
    problems.push({
      code: "gpu-count-assumed",
      level: "warning",
      message: `no GPU was detected: assuming 1 ${settings.gpuModel}`,
      hint: "set AIM_GPU_COUNT to the number of GPUs",
    });
  }
  const found = probe !== null && (probe.gpus.length > 0 || probe.unreadable.length > 0);
  const totals = usable.map((gpu) => gpu.vramTotalBytes);
  const free = usable.map((gpu) => {
    const used = gpu.samples.at(-1)?.vramUsedBytes ?? null;
    return gpu.vramTotalBytes === null || used === null ? null : gpu.vramTotalBytes - used;
  });
  const facts: GpuFacts = {
    model,
    count:
      settings.gpuCount === "auto"
        ? gpus.length === 0 && settings.gpuModel !== null
          ? 1
          : gpus.length
        : settings.gpuCount,
    host_count: probe === null ? null : hostCount(probe),
    container_count: probe === null ? null : gpus.length,
    vram_total_mb: sumMb(totals),
    vram_free_mb: sumMb(free),
    homogeneous: new Set(named.map((each) => each.model)).size <= 1,
    gfx:
      named.find((each) => each.model === model && each.gpu.gfx !== null)?.gpu.gfx ??
      (model === null ? null : gfxOfModel(model)),
    source: settings.gpuModel === null ? (found ? "sysfs" : "none") : "setting",
  };
  if (model === UNKNOWN_MODEL) problems.push(unknownModel(named.map(({ gpu }) => gpu)));
  return { facts, problems };
}

/** A process of this container can compute on it: its nodes are there and can be opened. */
function isUsable(probe: RawProbe, gpu: RawGpu): boolean {
  return gpu.kfdNode !== null && probe.kfd.openable && gpu.renderNode?.openable === true;
}

/** GPUs with a KFD node, readable or not, and cards beyond those that have none. */
function hostCount(probe: RawProbe): number {
  const withNode = probe.gpus.filter((gpu) => gpu.kfdNode !== null).length;
  return withNode + Math.max(probe.unreadable.length, probe.gpus.length - withNode);
}

/** Ties fall to the larger memory, then to the smaller name. */
function mostNumerous(
  gpus: readonly { readonly model: string; readonly vram: number | null }[],
): string | null {
  const groups = [...Map.groupBy(gpus, ({ model }) => model)].sort(
    ([a, as], [b, bs]) => bs.length - as.length || largest(bs) - largest(as) || compareText(a, b),
  );
  return groups[0]?.[0] ?? null;
}

const largest = (gpus: readonly { readonly vram: number | null }[]): number =>
  Math.max(...gpus.map(({ vram }) => vram ?? 0));

/** The sum in MiB, null when there is nothing to sum or a part is not known. */
function sumMb(bytes: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const part of bytes) {
    if (part === null) return null;
    sum += part;
  }
  return bytes.length === 0 ? null : Math.floor(sum / MIB);
}

function unknownModel(gpus: readonly RawGpu[]): Problem {
  const gpu = gpus.find((each) => identifyGpu(each).model === UNKNOWN_MODEL);
  const hex = (value: number | null | undefined): string =>
    value === null || value === undefined ? "?" : `0x${value.toString(16)}`;
  return {
    code: "unknown-gpu",
    level: "warning",
    message: `the GPU with device id \`${hex(gpu?.deviceId)}\`, revision \`${hex(gpu?.revision)}\` is in no table of known models`,
    hint: "set AIM_GPU_MODEL to the model whose profiles fit it",
  };
}
