import type { GpuProcess, UseSample } from "../facts/raw-probe.ts";

// The structures of libamd_smi.so, as the releases from 23.4 (ROCm 6.0) to 26.x (ROCm 7.x) fill them:
// offsets in bytes, little endian. Buffers are zeroed and larger than any release's structure,
// because sizes differ from release to release.

/** Bytes to offer to each call. */
export const bufferBytes = { asicInfo: 4096, processes: 128 * 1024, other: 256 } as const;

/** Where `amdsmi_asic_info_t` has its fields. null: the release has no such field. */
interface AsicLayout {
  readonly deviceId: number;
  readonly revision: number;
  readonly computeUnits: number | null;
  readonly target: number | null;
  /** Base in which the digits of the target make its name: 942, or 0x942. */
  readonly targetBase: 10 | 16;
  /** Bytes of `amdsmi_proc_info_t`, and the bytes of its name, which comes first. */
  readonly processBytes: number;
  readonly processNameBytes: number;
}

const beforeProcesses25 = { processBytes: 224, processNameBytes: 32 };
/** Library below 24.6. */
const layoutA: AsicLayout = {
  deviceId: 136,
  revision: 144,
  computeUnits: null,
  target: null,
  targetBase: 10,
  ...beforeProcesses25,
};
/** From 24.6 to below 25.3; 24.6 ends before the compute units and leaves them zero. */
const layoutB: AsicLayout = {
  deviceId: 328,
  revision: 336,
  computeUnits: 376,
  target: 384,
  targetBase: 10,
  ...beforeProcesses25,
};
/** From 25.3. */
const layoutC: AsicLayout = {
  deviceId: 520,
  revision: 528,
  computeUnits: 792,
  target: 800,
  targetBase: 16,
  processBytes: 704,
  processNameBytes: 256,
};

const AMD_VENDOR = 0x1002;
const NOT_AVAILABLE_16 = 0xffff;
const NOT_AVAILABLE_32 = 0xffff_ffff;
const MIB = 1024 ** 2;
/** 16 TiB: more than any GPU has, so garbage. */
const MOST_VRAM_MIB = 16 * 1024 ** 2;

/** What `amdsmi_get_gpu_asic_info` says of a GPU. */
export interface AsicInfo {
  readonly deviceId: number;
  readonly revision: number | null;
  readonly computeUnits: number | null;
  readonly gfx: string | null;
  readonly processBytes: number;
  readonly processNameBytes: number;
}

/**
 * Reads a filled buffer, whatever release filled it: AMD's vendor id stands at 64 or at 256, and the
 * device id tells the layouts of the latter apart. Undefined when the device id is not there, as
 * some releases answer without access to the render node.
 */
export function readAsicInfo(buffer: Buffer): AsicInfo | undefined {
  const layout = layoutOf(buffer);
  if (layout === undefined) return undefined;
  const deviceId = buffer.readBigUInt64LE(layout.deviceId);
  if (deviceId === 0n || deviceId > 0xffffn) return undefined;
  const revision = buffer.readUInt32LE(layout.revision);
  const units = layout.computeUnits === null ? 0 : buffer.readUInt32LE(layout.computeUnits);
  const target = layout.target === null ? 0n : buffer.readBigUInt64LE(layout.target);
  const digits = target.toString(layout.targetBase);
  return {
    deviceId: Number(deviceId),
    revision: revision > 0xff ? null : revision,
    computeUnits: units === 0 || units > 0xffff ? null : units,
    gfx: /^[0-9a-f]{3,5}$/.test(digits) ? `gfx${digits}` : null,
    processBytes: layout.processBytes,
    processNameBytes: layout.processNameBytes,
  };
}

function layoutOf(buffer: Buffer): AsicLayout | undefined {
  if (buffer.readUInt32LE(64) === AMD_VENDOR) return layoutA;
  if (buffer.readUInt32LE(256) !== AMD_VENDOR) return undefined;
  return buffer.readBigUInt64LE(layoutB.deviceId) === 0n ? layoutC : layoutB;
}

/** `amdsmi_engine_usage_t` and `amdsmi_vram_usage_t`, both in MiB and percent; null: not available. */
export function readSample(activity: Buffer | undefined, vram: Buffer | undefined): UseSample {
  const { usedBytes } = readVramUsage(vram);
  return {
    gfxPercent: percent(activity?.readUInt32LE(0)),
    memoryPercent: percent(activity?.readUInt32LE(4)),
    vramUsedBytes: usedBytes,
  };
}

/** 0xFFFF is "not available", and so is everything that is no percentage. */
function percent(value: number | undefined): number | null {
  return value === undefined || value === NOT_AVAILABLE_16 || value > 100 ? null : value;
}

/** Total and used memory: two 32-bit numbers of MiB. */
export function readVramUsage(vram: Buffer | undefined): {
  readonly totalBytes: number | null;
  readonly usedBytes: number | null;
} {
  const total = vram?.readUInt32LE(0) ?? 0;
  const used = vram?.readUInt32LE(4) ?? NOT_AVAILABLE_32;
  if (total === 0 || total > MOST_VRAM_MIB) return { totalBytes: null, usedBytes: null };
  return { totalBytes: total * MIB, usedBytes: used > total ? null : used * MIB };
}

/** A PCI address: function in bits 0 to 2, device 3 to 7, bus 8 to 15, domain from 16 on. */
export function readPciAddress(
  buffer: Buffer,
): { readonly slot: string; readonly pciFunction: number } | undefined {
  const value = buffer.readBigUInt64LE(0);
  const domain = value >> 16n;
  if (domain > 0xffff_ffffn) return undefined;
  const hex = (bits: bigint, digits: number): string => bits.toString(16).padStart(digits, "0");
  return {
    slot: `${hex(domain, 4)}:${hex((value >> 8n) & 0xffn, 2)}:${hex((value >> 3n) & 0x1fn, 2)}`,
    pciFunction: Number(value & 7n),
  };
}

/** Text up to its NUL, when it has the form; null otherwise, as for `N/A`. */
export function readWord(buffer: Buffer, form: RegExp): string | null {
  const end = buffer.indexOf(0);
  const text = buffer.toString("latin1", 0, end === -1 ? buffer.length : end).trim();
  return form.test(text) ? text : null;
}

/** `amdsmi_proc_info_t`, `count` of them: processes with memory on the GPU. */
export function readProcesses(
  buffer: Buffer,
  count: number,
  { processBytes, processNameBytes }: AsicInfo,
): readonly GpuProcess[] {
  const fitting = Math.min(count, Math.floor(buffer.length / processBytes));
  return Array.from({ length: fitting }, (_, index): GpuProcess => {
    const entry = buffer.subarray(index * processBytes, (index + 1) * processBytes);
    return {
      pid: entry.readUInt32LE(processNameBytes),
      name: readWord(entry.subarray(0, processNameBytes), /^[\x20-\x7e]{1,255}$/),
      vramUsedBytes: Number(entry.readBigUInt64LE(processNameBytes + 8)),
    };
  }).filter(({ pid, vramUsedBytes }) => pid > 0 && (vramUsedBytes ?? 0) > 0);
}

/**
 * `amdsmi_version_t` as people write it: releases of 23 and 24 put the year first, 25 puts it first
 * and repeats it, later ones have major, minor and release.
 */
export function readVersion(buffer: Buffer): string | null {
  const [a, b, c, d] = [0, 4, 8, 12].map((offset) => buffer.readUInt32LE(offset));
  if (a === undefined || a < 23 || a > 99) return null;
  if (a === 25 && b === 25) return `25.${c}.${d}`;
  return `${a}.${b}.${c}`;
}
