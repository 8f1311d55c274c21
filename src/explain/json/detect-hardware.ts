import type { CpuReport } from "../../facts/cpu-report.ts";
import type { ReportedGpu } from "../../facts/gpu-report.ts";
import type { DetectHardwareJson } from "../../generated/detect-hardware.ts";

type DetectedJson = DetectHardwareJson[number];

/** The accelerators of a node; undefined for a kind that was not asked for. */
export interface DetectedHardware {
  /** Whole GPUs: a partition is part of one. */
  readonly gpus: readonly ReportedGpu[] | undefined;
  readonly cpu: CpuReport | undefined;
  readonly isVerbose: boolean;
}

const unknownModel = "UNKNOWN";

/**
 * What AMD's `detect-hardware` prints, GPUs before the CPU: an element for each model. A GPU of an
 * unknown model is told of only where everything is, and then without a model.
 */
export function detectedHardware({
  gpus = [],
  cpu,
  isVerbose,
}: DetectedHardware): DetectHardwareJson {
  const byModel = Map.groupBy(gpus, ({ model }) => model);
  const found = [...byModel].flatMap(([model, members]): DetectedJson[] => {
    const known = model === unknownModel ? null : model;
    if (isVerbose) return [gpuInFull(known, members)];
    return known === null ? [] : [element("GPU", known, members.length)];
  });
  const count = cpu?.nodeCpus ?? null;
  // A made-up number would label the node: who reads this takes no element for "nothing is known".
  if (cpu === undefined || count === null) return found;
  return [...found, isVerbose ? cpuInFull(cpu, count) : element("CPU", cpu.model, count)];
}

function element(
  type: DetectedJson["accelerator_type"],
  model: string | null,
  count: number,
): DetectedJson {
  return { accelerator_type: type, accelerator_model: model, accelerator_count: count };
}

function gpuInFull(model: string | null, gpus: readonly ReportedGpu[]): DetectedJson {
  return {
    ...element("gpu", model, gpus.length),
    gpu_info: gpus.map((gpu) => ({
      device_id: gpu.device_id,
      model,
      vram_total: gpu.vram_total_mb,
      vram_used: gpu.vram_used_mb,
      vram_free: difference(gpu.vram_total_mb, gpu.vram_used_mb),
      gfx_utilization: gpu.gfx_percent,
      mem_utilization: gpu.memory_percent,
      is_idle: gpu.busy === null ? null : !gpu.busy,
    })),
  };
}

function cpuInFull(cpu: CpuReport, count: number): DetectedJson {
  return {
    ...element("cpu", cpu.model, count),
    cpu_cores: cpu.availableCpus,
    node_cores: cpu.nodeCpus,
    cpuset_bind: cpu.cpusetBind,
    cpu_info: {
      vendor: cpu.vendor,
      model: cpu.marketingName,
      model_number: cpu.modelNumber,
      physical_cores: cpu.physicalCores,
      available_cores: cpu.availableCpus,
      cpuset_bind: cpu.cpusetBind,
      node_cores: cpu.nodeCpus,
    },
  };
}

function difference(total: number | null, used: number | null): number | null {
  return total === null || used === null ? null : total - used;
}
