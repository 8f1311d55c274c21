import { basename, join } from "node:path";
import type { UseSample } from "../facts/raw-probe.ts";
import { listDirectory, readProbeFile, resolvePath } from "./probe-file.ts";
import { parseDecimal } from "./probe-kfd.ts";

/** A PCI card of AMD, as the kernel's graphics driver shows it. */
export interface DrmCard {
  readonly directory: string;
  /** PCI address, such as `0000:0c:00.0`. */
  readonly pci: string | null;
  readonly deviceId: number | null;
  readonly revision: number | null;
  readonly uniqueId: string | null;
  readonly renderMinors: readonly number[];
  readonly vramTotalBytes: number | null;
  readonly computePartition: string | null;
  readonly memoryPartition: string | null;
}

const AMD_VENDOR = 0x1002;
const PCI_ADDRESS = /^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;

/**
 * AMD cards below `class/drm`, and those bound to the amdgpu driver that `class/drm` does not show,
 * by PCI address. Platform devices, which stand for partitions, have no attributes and are left out.
 * Links that lead out of the root are not followed.
 */
export function readDrmCards(sysfsRoot: string): readonly DrmCard[] {
  const root = resolvePath(sysfsRoot);
  if (root === undefined) return [];
  const minorsByDirectory = new Map<string, number[]>();
  const see = (link: string): number[] | undefined => {
    const directory = resolvePath(link);
    if (directory === undefined || !isInside(root, directory)) return undefined;
    const minors = minorsByDirectory.get(directory) ?? [];
    minorsByDirectory.set(directory, minors);
    return minors;
  };
  const drm = join(sysfsRoot, "class", "drm");
  for (const name of listDirectory(drm).names ?? []) {
    const [, minor] = /^(?:card|renderD(?=\d))(\d{1,6})$/.exec(name) ?? [];
    if (minor === undefined) continue;
    const minors = see(join(drm, name, "device"));
    if (name.startsWith("render")) minors?.push(Number(minor));
  }
  for (const driver of ["bus/pci/drivers/amdgpu", "module/amdgpu/drivers/pci:amdgpu"]) {
    for (const name of listDirectory(join(sysfsRoot, driver)).names ?? []) {
      if (PCI_ADDRESS.test(name)) see(join(sysfsRoot, driver, name));
    }
  }
  return [...minorsByDirectory]
    .map(([directory, minors]) => readCard(directory, minors))
    .filter((card) => card !== undefined)
    .sort((a, b) => compare(a.pci ?? a.directory, b.pci ?? b.directory));
}

function readCard(directory: string, minors: readonly number[]): DrmCard | undefined {
  const read = (name: string): string | undefined =>
    readProbeFile(join(directory, name)).text?.trim();
  if (parseHex(read("vendor")) !== AMD_VENDOR) return undefined;
  return {
    directory,
    pci: addressOf(directory, read),
    deviceId: parseHex(read("device")),
    revision: parseHex(read("revision")),
    uniqueId: /^[0-9a-f]{16}$/.exec(read("unique_id") ?? "")?.[0] ?? null,
    renderMinors: [...minors].sort((a, b) => a - b),
    vramTotalBytes: parseDecimal(read("mem_info_vram_total")),
    computePartition: /^[A-Z]PX$/.exec(read("current_compute_partition") ?? "")?.[0] ?? null,
    memoryPartition: /^NPS\d+$/.exec(read("current_memory_partition") ?? "")?.[0] ?? null,
  };
}

/** One look at how busy a card is. Attributes that cannot be read, as on a guest, are null. */
export function sampleCard(card: DrmCard): UseSample {
  const number = (name: string): number | null =>
    parseDecimal(readProbeFile(join(card.directory, name)).text?.trim());
  return {
    gfxPercent: percent(number("gpu_busy_percent")),
    memoryPercent: percent(number("mem_busy_percent")),
    vramUsedBytes: number("mem_info_vram_used"),
  };
}

const percent = (value: number | null): number | null =>
  value !== null && value <= 100 ? value : null;

/** From the name of the directory, or from `uevent` in a copy whose links were resolved. */
function addressOf(directory: string, read: (name: string) => string | undefined): string | null {
  const name = basename(directory);
  if (PCI_ADDRESS.test(name)) return name;
  const [, slot] = /^PCI_SLOT_NAME=(\S+)$/m.exec(read("uevent") ?? "") ?? [];
  return slot !== undefined && PCI_ADDRESS.test(slot) ? slot : null;
}

/** The number of a text such as `0x74a1`, null for anything else. */
function parseHex(text: string | undefined): number | null {
  return text !== undefined && /^0x[0-9a-f]{1,8}$/i.test(text) ? Number.parseInt(text, 16) : null;
}

function isInside(root: string, path: string): boolean {
  return root === "/" || path === root || path.startsWith(`${root}/`);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
