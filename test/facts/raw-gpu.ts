import type { DeviceNode, GpuProcess, RawGpu, RawProbe } from "../../src/facts/raw-probe.ts";
import type { DetectionAttempt } from "../../src/generated/resolution.ts";

const GIB = 1024 ** 3;

export const openNode = (path: string): DeviceNode => ({
  path,
  openable: true,
  reason: null,
  groupId: 44,
});
export const closedNode = (path: string, reason: string): DeviceNode => ({
  path,
  openable: false,
  reason,
  groupId: reason === "ENOENT" ? null : 44,
});

/** An idle MI300X, the `number`th of its machine, but for what is given. */
export function rawGpu(number: number, over: Partial<RawGpu> = {}): RawGpu {
  return {
    kfdNode: number + 2,
    kfdGpuId: 1000 + number,
    pci: `0000:${(0x0c + number).toString(16).padStart(2, "0")}:00.0`,
    partition: 0,
    vendorId: 0x1002,
    deviceId: 0x74a1,
    revision: 0,
    gfx: "gfx942",
    computeUnits: 304,
    uniqueId: (0xabc0_0000_0000_0000n + BigInt(number)).toString(16),
    renderNode: openNode(`/dev/dri/renderD${128 + number}`),
    vramTotalBytes: 192 * GIB,
    samples: [{ gfxPercent: 0, memoryPercent: 0, vramUsedBytes: 285 * 1024 ** 2 }],
    computePartition: "SPX",
    memoryPartition: "NPS1",
    processes: [],
    remarks: [],
    ...over,
  };
}

/** An MI210: less memory than an MI300X, another target. */
export function rawMi210(number: number, over: Partial<RawGpu> = {}): RawGpu {
  return rawGpu(number, {
    deviceId: 0x740f,
    revision: 2,
    gfx: "gfx90a",
    computeUnits: 104,
    vramTotalBytes: 64 * GIB,
    computePartition: null,
    memoryPartition: null,
    ...over,
  });
}

/** `count` of the same. */
export function rawGpus(count: number, over: Partial<RawGpu> = {}): RawGpu[] {
  return Array.from({ length: count }, (_, number) => rawGpu(number, over));
}

/** What sysfs shows of these GPUs where nothing is in the way, but for what is given. */
export function rawProbe(gpus: readonly RawGpu[], over: Partial<RawProbe> = {}): RawProbe {
  return {
    method: "sysfs",
    gpus,
    kfd: openNode("/dev/kfd"),
    hasTopology: true,
    unreadable: [],
    driver: "live",
    remarks: [],
    ...over,
  };
}

export const bySysfs: readonly DetectionAttempt[] = [
  { name: "setting", used: false, reason: "AIM_GPU_MODEL is not set" },
  { name: "amdsmi", used: false, reason: "libamd_smi.so is not installed" },
  { name: "sysfs", used: true, reason: "the kernel shows GPUs" },
  { name: "none", used: false, reason: "a method before it answered" },
];

/** A process with this much memory. */
export const process = (pid: number, gib: number, name: string | null = null): GpuProcess => ({
  pid,
  name,
  vramUsedBytes: gib * GIB,
});

/** One look at a GPU: percent of activity, GiB in use. */
export const look = (
  gfxPercent: number | null,
  usedGib: number | null,
): RawGpu["samples"][number] => ({
  gfxPercent,
  memoryPercent: gfxPercent,
  vramUsedBytes: usedGib === null ? null : usedGib * GIB,
});
