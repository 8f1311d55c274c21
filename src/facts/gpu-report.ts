import type { GpuFacts } from "../generated/facts.ts";
import type { DetectionAttempt } from "../generated/resolution.ts";
import { identifyGpu } from "./device-ids.ts";
import {
  type CountDifference,
  type GpuCounts,
  hostCount,
  hostDifference,
  visibleDifference,
  whyUnusable,
} from "./gpu-counts.ts";
import { gpuUse, usedBytes } from "./gpu-use.ts";
import type { DeviceNode, RawGpu, RawProbe, Unreadable } from "./raw-probe.ts";
import { type Environment, type VisibleDevices, visibleDevices } from "./visible-devices.ts";

/** A GPU, or a partition of one, as `aim gpus` shows it. null means "not known". */
export interface ReportedGpu {
  /** Position in the order of the KFD nodes: what `ROCR_VISIBLE_DEVICES` counts, where all are usable. */
  readonly index: number;
  readonly model: string;
  /** What the model could be when `model` is `UNKNOWN`. */
  readonly candidates: readonly string[];
  readonly marketing_name: string | null;
  readonly device_id: string | null;
  readonly revision: string | null;
  readonly unique_id: string | null;
  readonly pci: string | null;
  readonly partition: number;
  readonly gfx: string | null;
  readonly compute_units: number | null;
  readonly vram_total_mb: number | null;
  readonly vram_used_mb: number | null;
  readonly gfx_percent: number | null;
  readonly memory_percent: number | null;
  readonly compute_partition: string | null;
  readonly memory_partition: string | null;
  readonly render_node: string | null;
  /** Whether this container can use it. */
  readonly openable: boolean;
  readonly why_not_openable: string | null;
  /** Whether the engine sees it. */
  readonly visible: boolean;
  /** What the visibility variables count; null when the container cannot use it. */
  readonly container_index: number | null;
  /** Number that the engine gives it; null when the engine does not see it. */
  readonly visible_index: number | null;
  readonly busy: boolean | null;
  readonly busy_because: string | null;
  /** Who uses it, by host process id. */
  readonly processes: readonly ReportedProcess[] | null;
  readonly remarks: readonly string[];
}

export interface ReportedProcess {
  readonly pid: number;
  readonly name: string | null;
  readonly vram_used_mb: number | null;
}

/** A detection method that was forced and does not work here. */
export interface DetectionFailure {
  readonly method: "amdsmi" | "sysfs";
  readonly reason: string;
}

/** Everything that is known of the GPUs. */
export interface GpuReport {
  /** Why the method that alone may be used does not work here; null when it does, or none is forced. */
  readonly failure: DetectionFailure | null;
  /** The first method that answered. */
  readonly method: GpuFacts["source"];
  readonly methods: readonly DetectionAttempt[];
  readonly counts: GpuCounts;
  readonly differences: readonly CountDifference[];
  readonly gpus: readonly ReportedGpu[];
  /** KFD nodes that cannot be read: GPUs of which nothing else is known. */
  readonly unreadable: readonly Unreadable[];
  /** `/dev/kfd`; null when nothing was probed. */
  readonly kfd: DeviceNode | null;
  /** State of the amdgpu module; null when it is not loaded or nothing was probed. */
  readonly driver: string | null;
  /** What the visibility variables did. */
  readonly visibility: VisibleDevices;
  readonly remarks: readonly string[];
}

/** What a report is made from. */
export interface GpuReportInput {
  readonly probe: RawProbe | null;
  readonly attempts: readonly DetectionAttempt[];
  readonly failure?: DetectionFailure | null;
  /** The container's environment: the visibility variables are read from it. */
  readonly environment: Environment;
}

const MIB = 1024 ** 2;

/** Describes what was probed: each GPU, the three counts, and what makes them differ. Pure. */
export function describeGpus(input: GpuReportInput): GpuReport {
  const { probe, attempts, environment } = input;
  const common = {
    failure: input.failure ?? null,
    method: attempts.find(({ used }) => used)?.name ?? "none",
    methods: attempts,
  };
  if (probe === null) {
    return {
      ...common,
      counts: { host: null, container: null, visible: null },
      differences: [],
      gpus: [],
      unreadable: [],
      kfd: null,
      driver: null,
      visibility: { order: [], steps: [] },
      remarks: [],
    };
  }
  const inContainer = probe.gpus.filter((gpu) => whyUnusable(probe, gpu) === null);
  const visibility = visibleDevices(inContainer, environment);
  const visible = visibility.order.map((index) => inContainer[index]);
  const differences = [
    hostDifference(probe, inContainer.length),
    visibleDifference(inContainer.length, visible.length, visibility.steps),
  ];
  return {
    ...common,
    counts: { host: hostCount(probe), container: inContainer.length, visible: visible.length },
    differences: differences.filter((difference) => difference !== null),
    gpus: probe.gpus.map((gpu, index) =>
      reportGpu(gpu, {
        index,
        isPartition: isPartition(gpu, probe.gpus),
        whyNot: whyUnusable(probe, gpu),
        containerIndex: positionIn(inContainer, gpu),
        visibleIndex: positionIn(visible, gpu),
      }),
    ),
    unreadable: probe.unreadable,
    kfd: probe.kfd,
    driver: probe.driver,
    visibility,
    remarks: probe.remarks,
  };
}

interface Place {
  readonly index: number;
  readonly isPartition: boolean;
  readonly whyNot: string | null;
  readonly containerIndex: number | null;
  readonly visibleIndex: number | null;
}

function reportGpu(gpu: RawGpu, place: Place): ReportedGpu {
  const { model, candidates, marketingName, gfx } = identifyGpu(gpu);
  const use = gpuUse(gpu, place.isPartition);
  const last = gpu.samples.at(-1);
  return {
    index: place.index,
    model,
    candidates,
    marketing_name: marketingName,
    device_id: hex(gpu.deviceId, 4),
    revision: hex(gpu.revision, 2),
    unique_id: gpu.uniqueId,
    pci: gpu.pci,
    partition: gpu.partition,
    gfx: gpu.gfx ?? gfx,
    compute_units: gpu.computeUnits,
    vram_total_mb: toMb(gpu.vramTotalBytes),
    vram_used_mb: toMb(usedBytes(gpu, place.isPartition)),
    gfx_percent: last?.gfxPercent ?? null,
    memory_percent: last?.memoryPercent ?? null,
    compute_partition: gpu.computePartition,
    memory_partition: gpu.memoryPartition,
    render_node: gpu.renderNode?.path ?? null,
    openable: place.whyNot === null,
    why_not_openable: place.whyNot,
    visible: place.visibleIndex !== null,
    container_index: place.containerIndex,
    visible_index: place.visibleIndex,
    busy: use.busy,
    busy_because: use.because,
    processes:
      gpu.processes?.map(({ pid, name, vramUsedBytes }) => ({
        pid,
        name,
        vram_used_mb: toMb(vramUsedBytes),
      })) ?? null,
    remarks: gpu.remarks,
  };
}

/** True when another GPU of the probe is on the same card. */
function isPartition(gpu: RawGpu, gpus: readonly RawGpu[]): boolean {
  if (gpu.partition > 0) return true;
  return gpu.pci !== null && gpus.some((other) => other !== gpu && other.pci === gpu.pci);
}

function positionIn(list: readonly (RawGpu | undefined)[], gpu: RawGpu): number | null {
  const position = list.indexOf(gpu);
  return position === -1 ? null : position;
}

function toMb(bytes: number | null): number | null {
  return bytes === null ? null : Math.floor(bytes / MIB);
}

/** `0x74a1`, as the kernel writes it. */
function hex(value: number | null, digits: number): string | null {
  return value === null ? null : `0x${value.toString(16).padStart(digits, "0")}`;
}
