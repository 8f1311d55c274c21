import { AMD_VENDOR_ID } from "../facts/device-ids.ts";
import { deviceRows } from "../facts/device-rows.ts";
import { gpuFactsOf } from "../facts/gpu-facts.ts";
import { gpuMemoryMb } from "../facts/gpu-memory.ts";
import type { GpuReportInput } from "../facts/gpu-report.ts";
import type { RawGpu, RawProbe } from "../facts/raw-probe.ts";
import type { GpuFacts } from "../generated/facts.ts";
import type { Situation } from "./situation.ts";

/** What settings say of the GPUs; null where they leave it to detection. */
export interface ToldGpus {
  readonly model: string | null;
  readonly count: number | null;
}

/** Another machine: null is what this one has. */
export interface OtherGpus {
  readonly model: string | null;
  readonly count: number | null;
}

const MIB = 1024 ** 2;

/** LLVM targets of GPUs that can be cut into partitions; whole ones say so. */
const partitionable = new Set(["gfx942", "gfx950"]);

/** True when the settings stand for the GPUs, because none is seen here: the laptop of whoever asks. */
export function isTold({ input }: Situation): boolean {
  return (input.gpu.visible_count ?? 0) === 0 && input.request.gpu_model !== null;
}

/** The GPUs of the machine that the engine can see, before a setting takes fewer of them. */
export function machineCount(situation: Situation): number {
  const { gpu } = situation.input;
  return isTold(situation) ? gpu.count : (gpu.visible_count ?? gpu.count);
}

/**
 * GPU facts with other settings, or on another machine. Everything goes through the code that makes
 * facts of a real probe: other GPUs are a probe of so many of them, whole, idle and all visible;
 * more or fewer of the present ones are copies of the first.
 */
export function gpuFactsWith(situation: Situation, told: ToldGpus, other: OtherGpus): GpuFacts {
  const isOther = other.model !== null || other.count !== null;
  return factsOf(isOther ? otherMachine(situation, other) : situation.machine, told);
}

function factsOf(machine: GpuReportInput, { model, count }: ToldGpus): GpuFacts {
  const settings = { gpuModel: model, gpuCount: count ?? "auto", requireIdleGpus: false } as const;
  return gpuFactsOf({ ...machine, settings }).facts;
}

function otherMachine(situation: Situation, other: OtherGpus): GpuReportInput {
  const { machine } = situation;
  const model = other.model ?? detectedModel(situation);
  const count = model === null ? 0 : (other.count ?? machineCount(situation));
  const present = other.model === null ? machine.probe?.gpus[0] : undefined;
  const found = machine.attempts.find(({ used, name }) => used && name !== "none");
  return supposed(present ?? wholeGpu(model), count, found?.name ?? "sysfs");
}

/** A machine with so many idle, whole GPUs of a model, as a probe would have found it. */
export function machineWith(model: string, count: number): GpuReportInput {
  return supposed(wholeGpu(model), count, "sysfs");
}

/** Model of the GPUs that are there, whatever a setting says of them. */
export function detectedModel({ machine }: Situation): string | null {
  return factsOf(machine, { model: null, count: null }).model;
}

function supposed(
  gpu: RawGpu,
  count: number,
  name: GpuReportInput["attempts"][number]["name"],
): GpuReportInput {
  const gpus = Array.from({ length: count }, (_, index) => ({
    ...idle(gpu),
    kfdNode: index + 1,
    renderNode: openNode(`/dev/dri/renderD${128 + index}`),
  }));
  const probe: RawProbe = {
    method: "sysfs",
    gpus,
    kfd: openNode("/dev/kfd"),
    hasTopology: true,
    unreadable: [],
    driver: "live",
    remarks: [],
  };
  const attempt = { name, used: true, reason: "other GPUs are supposed" };
  return { probe, attempts: [attempt], environment: {} };
}

function openNode(path: string) {
  return { path, openable: true, reason: null, groupId: null };
}

/** The same GPU with nothing running on it. */
function idle(gpu: RawGpu): RawGpu {
  const samples = [{ gfxPercent: 0, memoryPercent: 0, vramUsedBytes: 0 }];
  return { ...gpu, pci: null, partition: 0, uniqueId: null, samples, processes: [] };
}

/** A GPU of a model as the table of devices has it, not cut into partitions. */
function wholeGpu(model: string | null): RawGpu {
  const row = deviceRows.find(([, , name]) => name === model);
  const gfx = row?.[5] ?? null;
  const isPartitionable = gfx !== null && partitionable.has(gfx);
  const memoryMb = model === null ? null : gpuMemoryMb(model);
  return {
    kfdNode: null,
    kfdGpuId: null,
    pci: null,
    partition: 0,
    vendorId: AMD_VENDOR_ID,
    deviceId: row?.[0] ?? null,
    revision: row?.[1] ?? null,
    gfx,
    computeUnits: row?.[8] ?? null,
    uniqueId: null,
    renderNode: null,
    vramTotalBytes: memoryMb === null ? null : memoryMb * MIB,
    samples: [],
    computePartition: isPartitionable ? "SPX" : null,
    memoryPartition: isPartitionable ? "NPS1" : null,
    processes: [],
    remarks: [],
  };
}
