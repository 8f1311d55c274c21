import type { GpuFacts } from "../generated/facts.ts";
import type { DetectionAttempt } from "../generated/resolution.ts";
import { AMD_VENDOR_ID } from "./device-ids.ts";
import { deviceRows } from "./device-rows.ts";
import { gpuFactsOf } from "./gpu-facts.ts";
import type { GpuSettings } from "./gpu-problems.ts";
import type { DeviceNode, RawGpu, RawProbe } from "./raw-probe.ts";

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
  const probe = model === null || count === 0 ? null : uniformProbe(model, count);
  return gpuFactsOf({
    probe,
    attempts: probe === null ? [] : attempts,
    environment: {},
    settings,
  }).facts;
}

function uniformProbe(model: string, count: number): RawProbe {
  return {
    method: "sysfs",
    gpus: Array.from({ length: count }, (_, number) => uniformGpu(model, number)),
    kfd: openNode("/dev/kfd"),
    hasTopology: true,
    unreadable: [],
    driver: "live",
    remarks: [],
  };
}

function uniformGpu(model: string, number: number): RawGpu {
  const rows = deviceRows.filter((row) => row[2] === model);
  // A whole GPU rather than a virtual function, and one whose memory is known.
  const row = rows.find((each) => !each[6] && each[4] !== null) ?? rows[0];
  const isPartitionable = partitionable.has(row?.[5] ?? "");
  return {
    kfdNode: number + 1,
    kfdGpuId: number + 1,
    pci: `0000:${number.toString(16).padStart(2, "0")}:00.0`,
    partition: 0,
    vendorId: AMD_VENDOR_ID,
    deviceId: row?.[0] ?? 0,
    revision: row?.[1] ?? null,
    gfx: row?.[5] ?? null,
    computeUnits: row?.[8] ?? null,
    uniqueId: null,
    renderNode: openNode(`/dev/dri/renderD${FIRST_RENDER_NODE + number}`),
    vramTotalBytes: typeof row?.[4] === "number" ? row[4] * GIB : null,
    samples: [{ gfxPercent: 0, memoryPercent: 0, vramUsedBytes: 0 }],
    computePartition: isPartitionable ? "SPX" : null,
    memoryPartition: isPartitionable ? "NPS1" : null,
    processes: [],
    remarks: [],
  };
}

function openNode(path: string): DeviceNode {
  return { path, openable: true, reason: null, groupId: null };
}
