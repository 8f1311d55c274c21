import { join } from "node:path";
import type { GpuProcess, Unreadable } from "../facts/raw-probe.ts";
import { listDirectory, readProbeFile } from "./probe-file.ts";

/** A GPU, or a partition of one, as its KFD node describes it. */
export interface KfdGpu {
  readonly node: number;
  readonly gpuId: number;
  readonly vendorId: number | null;
  readonly deviceId: number | null;
  readonly gfx: string | null;
  readonly computeUnits: number | null;
  readonly uniqueId: string | null;
  readonly renderMinor: number | null;
  readonly place: PciPlace | null;
  readonly vramBytes: number | null;
  readonly remarks: readonly string[];
}

/** Where a KFD node is on the PCI bus. */
export interface PciPlace {
  /** Domain, bus and device, such as `0000:0c:00`. */
  readonly slot: string;
  /** PCI function; with older drivers the number of the partition. */
  readonly pciFunction: number;
  /** Bits 31 to 28 of the location: the number of the partition with newer drivers, else 0. */
  readonly partitionBits: number;
}

/** The KFD topology: GPU nodes in node order. CPU nodes are left out. */
export interface KfdTopology {
  readonly exists: boolean;
  readonly gpus: readonly KfdGpu[];
  readonly unreadable: readonly Unreadable[];
}

/** More than any machine has: what bounds the time that a tree of nonsense takes. */
const MAX_NODES = 1024;
const MAX_BANKS = 64;
const MAX_PROCESSES = 1024;
const MAX_PROCESS_FILES = 4096;

/** Heap types of memory banks that are VRAM: public and private. 0 is the memory of the system. */
const VRAM_HEAPS: ReadonlySet<number> = new Set([1, 2]);

/** Without any of these a node says nothing of which GPU it is. */
const identifying = ["device_id", "location_id", "drm_render_minor"];

/**
 * Reads `class/kfd/kfd/topology/nodes`. A node that cannot be read is reported and skipped: a device
 * cgroup answers EPERM for the GPUs of other containers, and never for CPUs.
 */
export function readKfdTopology(kfdRoot: string): KfdTopology {
  const nodesRoot = join(kfdRoot, "topology", "nodes");
  const listing = listDirectory(nodesRoot);
  if (listing.names === undefined) {
    const unreadable = { node: null, path: nodesRoot, reason: listing.reason };
    return { exists: false, gpus: [], unreadable: listing.reason === "ENOENT" ? [] : [unreadable] };
  }
  const gpus: KfdGpu[] = [];
  const unreadable: Unreadable[] = [];
  for (const node of numbersOf(listing.names).slice(0, MAX_NODES)) {
    const read = readNode(join(nodesRoot, String(node)), node);
    if (read === "cpu") continue;
    if ("reason" in read) unreadable.push(read);
    else gpus.push(read);
  }
  return { exists: true, gpus, unreadable };
}

function readNode(path: string, node: number): KfdGpu | Unreadable | "cpu" {
  const unreadable = (file: string, reason: string): Unreadable => ({
    node,
    path: join(path, file),
    reason,
  });
  const id = readProbeFile(join(path, "gpu_id"));
  if (id.text === undefined) return unreadable("gpu_id", id.reason);
  const gpuId = parseDecimal(id.text.trim());
  if (gpuId === null) return unreadable("gpu_id", "not a number");
  if (gpuId === 0) return "cpu";
  const text = readProbeFile(join(path, "properties"));
  if (text.text === undefined) return unreadable("properties", text.reason);
  const properties = parseProperties(text.text);
  if (!identifying.some((key) => properties.has(key))) {
    return unreadable("properties", "no properties of a GPU");
  }
  const number = (key: string): number | null => parseDecimal(properties.get(key));
  const simdPerCu = number("simd_per_cu");
  const simds = number("simd_count");
  const memory = readVram(join(path, "mem_banks"));
  return {
    node,
    gpuId,
    vendorId: number("vendor_id"),
    deviceId: number("device_id"),
    gfx: gfxTarget(number("gfx_target_version")),
    computeUnits: simds !== null && simdPerCu ? Math.floor(simds / simdPerCu) : null,
    uniqueId: uniqueIdOf(properties.get("unique_id")),
    renderMinor: number("drm_render_minor") || null,
    place: placeOf(number("location_id"), number("domain") ?? 0),
    vramBytes: memory.bytes,
    remarks: memory.remarks,
  };
}

/** Sum of the VRAM banks; null when no bank tells. */
function readVram(path: string): { bytes: number | null; remarks: string[] } {
  const remarks: string[] = [];
  const listing = listDirectory(path);
  if (listing.names === undefined) remarks.push(`${path}: ${listing.reason}`);
  let bytes: number | null = null;
  for (const bank of numbersOf(listing.names ?? []).slice(0, MAX_BANKS)) {
    const file = join(path, String(bank), "properties");
    const read = readProbeFile(file);
    if (read.text === undefined) {
      remarks.push(`${file}: ${read.reason}`);
      continue;
    }
    const properties = parseProperties(read.text);
    const size = parseDecimal(properties.get("size_in_bytes"));
    if (size !== null && VRAM_HEAPS.has(parseDecimal(properties.get("heap_type")) ?? 0)) {
      bytes = (bytes ?? 0) + size;
    }
  }
  return { bytes, remarks };
}

/**
 * Processes with memory on a GPU, by KFD's id of the GPU: `proc/<pid>/vram_<gpu id>`. Processes
 * without memory there are left out: merely opening `/dev/kfd` makes an entry. Null when the
 * directory cannot be read.
 */
export function readKfdProcesses(
  kfdRoot: string,
): ReadonlyMap<number, readonly GpuProcess[]> | null {
  const root = join(kfdRoot, "proc");
  const listing = listDirectory(root);
  if (listing.names === undefined) return null;
  const found = new Map<number, GpuProcess[]>();
  let files = 0;
  for (const pid of numbersOf(listing.names).slice(0, MAX_PROCESSES)) {
    for (const name of listDirectory(join(root, String(pid))).names ?? []) {
      const gpuId = name.startsWith("vram_") ? parseDecimal(name.slice("vram_".length)) : null;
      if (gpuId === null || files >= MAX_PROCESS_FILES) continue;
      files += 1;
      const bytes = parseDecimal(readProbeFile(join(root, String(pid), name)).text?.trim());
      if (!bytes) continue;
      const process = { pid, name: null, vramUsedBytes: bytes };
      found.set(gpuId, [...(found.get(gpuId) ?? []), process]);
    }
  }
  return found;
}

/** 90402 is gfx942, 90010 is gfx90a: minor and stepping are one hexadecimal digit each. */
function gfxTarget(version: number | null): string | null {
  if (!version) return null;
  const major = Math.floor(version / 10_000);
  const minor = Math.floor(version / 100) % 100;
  return `gfx${major}${minor.toString(16)}${(version % 100).toString(16)}`;
}

/** A location is `bus << 8 | device << 3 | function`, with the partition in bits 31 to 28. */
function placeOf(location: number | null, domain: number): PciPlace | null {
  if (location === null) return null;
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");
  const bus = (location >>> 8) & 0xff;
  const device = (location >>> 3) & 0x1f;
  return {
    slot: `${hex(domain, 4)}:${hex(bus, 2)}:${hex(device, 2)}`,
    pciFunction: location & 7,
    partitionBits: location >>> 28,
  };
}

/** A decimal 64-bit number as 16 hexadecimal digits; null for 0, which stands for none. */
function uniqueIdOf(text: string | undefined): string | null {
  if (text === undefined || !/^\d{1,20}$/.test(text)) return null;
  const id = BigInt(text);
  return id === 0n ? null : id.toString(16).padStart(16, "0");
}

/** Lines of a key, one space and a value. */
function parseProperties(text: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [, key, value] = /^(\w+) +(\S+)\s*$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) properties.set(key, value);
  }
  return properties;
}

/** The number that decimal digits write, null for anything else. */
export function parseDecimal(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** Names that are decimal numbers, as numbers in ascending order. */
function numbersOf(names: readonly string[]): readonly number[] {
  return names
    .filter((name) => /^(0|[1-9]\d{0,9})$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}
