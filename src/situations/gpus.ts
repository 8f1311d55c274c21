import { AMD_VENDOR_ID } from "../facts/device-ids.ts";
import { deviceRows } from "../facts/device-rows.ts";
import { gpuFactsOf } from "../facts/gpu-facts.ts";
import type { GpuSettings } from "../facts/gpu-problems.ts";
import type { GpuReportInput } from "../facts/gpu-report.ts";
import type { DeviceNode, RawGpu } from "../facts/raw-probe.ts";
import type { GpuFacts } from "../generated/facts.ts";
import type { DetectionAttempt } from "../generated/resolution.ts";

const GIB = 1024 ** 3;
const FIRST_RENDER_NODE = 128;

/** LLVM targets of GPUs that can be cut into partitions; whole ones say so. */
const partitionable: ReadonlySet<string> = new Set(["gfx942", "gfx950"]);

const attempts: readonly DetectionAttempt[] = [
  { name: "sysfs", used: true, reason: "a machine that was described" },
];
const detect: GpuSettings = { gpuModel: null, gpuCount: "auto", requireIdleGpus: false };

/**
 * The facts of a machine with so many whole, idle, accessible GPUs of one model, as they would be
 * detected there: for decisions about machines that are not at hand. A model that the table does not
 * name is found to be UNKNOWN; null is a machine without a GPU. Settings count as on a real machine.
 */
export function uniformGpus(
  model: string | null,
  count: number,
  settings: GpuSettings = detect,
): GpuFacts {
  const one: GpuReportInput = {
    probe: {
      method: "sysfs",
      gpus: [wholeGpu(model)],
      kfd: openNode("/dev/kfd"),
      hasTopology: true,
      unreadable: [],
      driver: "live",
      remarks: [],
    },
    attempts,
    environment: {},
  };
  const none: GpuReportInput = { probe: null, attempts: [], environment: {} };
  const machine = model === null || count === 0 ? none : copiesOf(one, count);
  return gpuFactsOf({ ...machine, settings }).facts;
}

/** So many GPUs like the first of a machine, all idle and accessible; none where it has none. */
export function copiesOf(machine: GpuReportInput, count: number): GpuReportInput {
  const { probe, attempts } = machine;
  const [first] = probe?.gpus ?? [];
  if (probe === null || first === undefined) return machine;
  const gpus = Array.from({ length: count }, (_, number) => copyOf(first, number));
  const kfd = openNode("/dev/kfd");
  const copies = { ...probe, gpus, kfd, hasTopology: true, unreadable: [] };
  return { probe: copies, attempts, environment: {} };
}

function copyOf(gpu: RawGpu, number: number): RawGpu {
  return {
    ...gpu,
    kfdNode: number + 1,
    kfdGpuId: number + 1,
    pci: null,
    partition: 0,
    uniqueId: null,
    renderNode: openNode(`/dev/dri/renderD${FIRST_RENDER_NODE + number}`),
    samples: [{ gfxPercent: 0, memoryPercent: 0, vramUsedBytes: 0 }],
    processes: [],
  };
}

function wholeGpu(model: string | null): RawGpu {
  const rows = deviceRows.filter((row) => row[2] === model);
  // A whole GPU rather than a virtual function, and one whose memory is known.
  const row = rows.find((each) => !each[6] && each[4] !== null) ?? rows[0];
  const isPartitionable = partitionable.has(row?.[5] ?? "");
  return {
    kfdNode: 1,
    kfdGpuId: 1,
    pci: null,
    partition: 0,
    vendorId: AMD_VENDOR_ID,
    deviceId: row?.[0] ?? 0,
    revision: row?.[1] ?? null,
    gfx: row?.[5] ?? null,
    computeUnits: row?.[8] ?? null,
    uniqueId: null,
    renderNode: null,
    vramTotalBytes: typeof row?.[4] === "number" ? row[4] * GIB : null,
    samples: [],
    computePartition: isPartitionable ? "SPX" : null,
    memoryPartition: isPartitionable ? "NPS1" : null,
    processes: [],
    remarks: [],
  };
}

function openNode(path: string): DeviceNode {
  return { path, openable: true, reason: null, groupId: null };
}
