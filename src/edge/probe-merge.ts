import type { RawGpu, RawProbe, UseSample } from "../facts/raw-probe.ts";
import type { AmdsmiAnswer, AmdsmiGpu } from "./amdsmi-answer.ts";

const AMD_VENDOR = 0x1002;

/**
 * What the library says of the GPUs, on top of what sysfs shows of them: their order, their memory
 * by partition, their nodes. GPUs are matched by PCI address. One that the library could not read
 * keeps what sysfs says of it.
 */
export function mergeProbes(sysfs: RawProbe, { gpus }: AmdsmiAnswer): RawProbe {
  const partners = matchGpus(sysfs.gpus, gpus);
  const matched = new Set(partners.values());
  const unmatched = gpus.filter((gpu) => !matched.has(gpu) && gpu.deviceId !== null);
  return {
    ...sysfs,
    method: "amdsmi",
    gpus: [
      ...sysfs.gpus.map((gpu) => {
        const partner = partners.get(gpu);
        return partner === undefined ? gpu : overlay(gpu, partner);
      }),
      ...unmatched.map(gpuOfLibrary),
    ],
  };
}

/**
 * Pairs within each PCI slot: in order where both sides show as many partitions, else by function
 * or partition number.
 */
function matchGpus(
  ofSysfs: readonly RawGpu[],
  ofLibrary: readonly AmdsmiGpu[],
): ReadonlyMap<RawGpu, AmdsmiGpu> {
  const bySlot = Map.groupBy(ofLibrary, ({ slot }) => slot ?? "");
  const pairs = new Map<RawGpu, AmdsmiGpu>();
  for (const [slot, theirs] of Map.groupBy(ofSysfs, ({ pci }) => slotOf(pci))) {
    if (slot === "") continue;
    const candidates = bySlot.get(slot) ?? [];
    const sorted = [...candidates].sort((a, b) => (a.pciFunction ?? 0) - (b.pciFunction ?? 0));
    for (const [index, gpu] of theirs.entries()) {
      const partner =
        theirs.length === sorted.length
          ? sorted[index]
          : sorted.find(({ pciFunction }) => pciFunction === functionOf(gpu));
      if (partner !== undefined) pairs.set(gpu, partner);
    }
  }
  return pairs;
}

const slotOf = (pci: string | null): string => pci?.replace(/\.[0-7]$/, "") ?? "";

function functionOf({ pci, partition }: RawGpu): number {
  return partition > 0 ? partition : Number(pci?.at(-1) ?? 0);
}

function overlay(gpu: RawGpu, { remarks, ...said }: AmdsmiGpu): RawGpu {
  if (said.deviceId === null) return { ...gpu, remarks: [...gpu.remarks, ...remarks] };
  // Memory banks are those of the partition; the library may mean the whole card.
  const total = gpu.vramTotalBytes ?? said.vramTotalBytes;
  const samples = said.samples.some(saysSomething)
    ? shareOf(said.samples, total, said.vramTotalBytes)
    : gpu.samples;
  return {
    ...gpu,
    vendorId: AMD_VENDOR,
    deviceId: said.deviceId,
    revision: said.revision ?? gpu.revision,
    gfx: gpu.gfx ?? said.gfx,
    computeUnits: gpu.computeUnits ?? said.computeUnits,
    vramTotalBytes: total,
    samples,
    computePartition: said.computePartition ?? gpu.computePartition,
    memoryPartition: said.memoryPartition ?? gpu.memoryPartition,
    processes: said.processes?.length ? said.processes : (gpu.processes ?? said.processes),
    remarks: [...gpu.remarks, ...remarks],
  };
}

/** A GPU that sysfs does not show. */
function gpuOfLibrary(said: AmdsmiGpu): RawGpu {
  return {
    kfdNode: null,
    kfdGpuId: null,
    pci: said.slot === null ? null : `${said.slot}.${said.pciFunction ?? 0}`,
    partition: 0,
    vendorId: AMD_VENDOR,
    deviceId: said.deviceId,
    revision: said.revision,
    gfx: said.gfx,
    computeUnits: said.computeUnits,
    uniqueId: null,
    renderNode: null,
    vramTotalBytes: said.vramTotalBytes,
    samples: said.samples,
    computePartition: said.computePartition,
    memoryPartition: said.memoryPartition,
    processes: said.processes,
    remarks: said.remarks,
  };
}

function saysSomething({ gfxPercent, vramUsedBytes }: UseSample): boolean {
  return gfxPercent !== null || vramUsedBytes !== null;
}

/** Memory in use of a whole card, as the even share of a partition of it. */
export function shareOf(
  samples: readonly UseSample[],
  total: number | null,
  cardTotal: number | null,
): readonly UseSample[] {
  if (total === null || cardTotal === null || total >= cardTotal) return samples;
  return samples.map((sample) => ({
    ...sample,
    vramUsedBytes:
      sample.vramUsedBytes === null ? null : Math.floor((sample.vramUsedBytes * total) / cardTotal),
  }));
}
