import type { GpuFacts } from "../generated/facts.ts";
import { compareText } from "../shared/order.ts";
import type { Problem } from "../shared/problem.ts";
import { gfxOfModel } from "./device-ids.ts";
import { type GpuSettings, gpuProblems } from "./gpu-problems.ts";
import {
  describeGpus,
  type GpuReport,
  type GpuReportInput,
  type ReportedGpu,
} from "./gpu-report.ts";
import { hardwarePrecisions } from "./hardware-precisions.ts";

/** What GPU facts are made from. */
export interface GpuFactsInput extends GpuReportInput {
  readonly settings: GpuSettings;
}

/** The GPUs as rules see them, everything known of them, and what is odd about them. */
export interface GpuFactsResult {
  readonly facts: GpuFacts;
  readonly report: GpuReport;
  readonly problems: readonly Problem[];
}

/**
 * The GPUs that the engine will run on, from what was probed and what the settings say. A count that
 * is given replaces the detected one; a model that is given is taken as it is, and counts as one GPU
 * where none is detected. Pure.
 */
export function gpuFactsOf(input: GpuFactsInput): GpuFactsResult {
  const { settings, environment } = input;
  const report = describeGpus(input);
  const visible = report.gpus
    .filter((gpu) => gpu.visible_index !== null)
    .sort((a, b) => (a.visible_index ?? 0) - (b.visible_index ?? 0));
  const usable = settings.gpuCount === "auto" ? visible : visible.slice(0, settings.gpuCount);
  // Without a usable GPU, what the machine has is still worth knowing.
  const known = usable.length > 0 ? usable : report.gpus;
  const detectedModel = mostNumerousModel(known);
  const model = settings.gpuModel ?? detectedModel;
  const gfx =
    detectedModel === model
      ? (known.find((gpu) => gpu.model === model && gpu.gfx !== null)?.gfx ?? null)
      : null;
  const targets = usable.length > 0 && detectedModel === model ? usable.map((gpu) => gpu.gfx) : [];
  const totals = usable.map((gpu) => gpu.vram_total_mb);
  const free = usable.map(freeMb);
  const facts: GpuFacts = {
    model,
    count: countOf(settings, visible.length),
    host_count: report.counts.host,
    container_count: report.counts.container,
    visible_count: report.counts.visible,
    vram_total_mb: sum(totals),
    vram_free_mb: sum(free),
    vram_per_gpu_mb: totals,
    vram_min_total_mb: least(totals),
    vram_min_free_mb: least(free),
    idle: isIdle(usable),
    busy: usable.filter((gpu) => gpu.busy === true).map((gpu) => gpu.index),
    homogeneous: new Set(known.map((gpu) => gpu.model)).size <= 1,
    partition: {
      compute: common(usable.map((gpu) => gpu.compute_partition)),
      memory: common(usable.map((gpu) => gpu.memory_partition)),
    },
    gfx: gfx ?? (model === null ? null : gfxOfModel(model)),
    hardware_precisions: hardwarePrecisions(
      targets.length > 0 || model === null ? targets : [gfxOfModel(model)],
    ),
    source: settings.gpuModel === null ? report.method : "setting",
  };
  return { facts, report, problems: gpuProblems({ facts, report, settings, environment, known }) };
}

function countOf({ gpuCount, gpuModel }: GpuSettings, visible: number): number {
  if (gpuCount !== "auto") return gpuCount;
  return visible === 0 && gpuModel !== null ? 1 : visible;
}

/** The model that most GPUs have. Ties fall to the larger memory, then to the smaller name. */
export function mostNumerousModel(gpus: readonly ReportedGpu[]): string | null {
  const largest = (group: readonly ReportedGpu[]): number =>
    Math.max(...group.map((gpu) => gpu.vram_total_mb ?? 0));
  const [first] = [...Map.groupBy(gpus, (gpu) => gpu.model)].sort(
    ([a, ofA], [b, ofB]) =>
      ofB.length - ofA.length || largest(ofB) - largest(ofA) || compareText(a, b),
  );
  return first?.[0] ?? null;
}

function isIdle(gpus: readonly ReportedGpu[]): boolean | null {
  if (gpus.some((gpu) => gpu.busy === true)) return false;
  return gpus.length === 0 || gpus.some((gpu) => gpu.busy === null) ? null : true;
}

function freeMb({ vram_total_mb, vram_used_mb }: ReportedGpu): number | null {
  if (vram_total_mb === null || vram_used_mb === null) return null;
  return Math.max(0, vram_total_mb - vram_used_mb);
}

/** The sum, null when there is nothing to sum or a part of it is not known. */
function sum(parts: readonly (number | null)[]): number | null {
  let total = 0;
  for (const part of parts) {
    if (part === null) return null;
    total += part;
  }
  return parts.length === 0 ? null : total;
}

/** The least, null when there is nothing or one is not known. */
function least(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 || known.length < values.length ? null : Math.min(...known);
}

/** The value that all have; null when there is none. */
function common(values: readonly (string | null)[]): string | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
