import { join } from "node:path";
import type { DeviceNode, RawGpu, RawProbe, UseSample } from "../facts/raw-probe.ts";
import { type DrmCard, readDrmCards, sampleCard } from "./probe-drm.ts";
import { openDevice, readProbeFile } from "./probe-file.ts";
import { type KfdGpu, readKfdProcesses, readKfdTopology } from "./probe-kfd.ts";
import { shareOf } from "./probe-merge.ts";
import { takeLooks } from "./probe-samples.ts";

/** Where the kernel shows its devices: `/sys` and `/dev`, or copies of them. */
export interface ProbeRoots {
  readonly sysfsRoot: string;
  readonly devRoot: string;
}

/**
 * The GPUs that sysfs shows: KFD nodes joined with the DRM cards by render minor, else by PCI
 * location, then cards that have no KFD node. Never throws and never blocks; what cannot be read is
 * null, with a remark. Device nodes are opened and closed to see whether this process may use them.
 * `looks` limits how often a busy GPU is looked at.
 */
export function probeSysfs(
  { sysfsRoot, devRoot }: ProbeRoots,
  { looks }: { readonly looks?: number } = {},
): RawProbe {
  const kfdRoot = join(sysfsRoot, "class", "kfd", "kfd");
  const topology = readKfdTopology(kfdRoot);
  const cards = readDrmCards(sysfsRoot);
  // Before any device is opened, so that this process is not among them.
  const processes = readKfdProcesses(kfdRoot);
  const samples = takeLooks(cards, sampleCard, (card) => card.vramTotalBytes, looks);
  const joined = joinNodes(topology.gpus, cards);
  const cardsInUse = new Set(joined.map(({ card }) => card));
  return {
    method: "sysfs",
    gpus: [
      ...joined.map(({ node, card, pci, partition }): RawGpu => {
        const total = node.vramBytes ?? card?.vramTotalBytes ?? null;
        return {
          kfdNode: node.node,
          kfdGpuId: node.gpuId,
          pci,
          partition,
          vendorId: node.vendorId ?? (card === undefined ? null : 0x1002),
          deviceId: node.deviceId ?? card?.deviceId ?? null,
          revision: card?.revision ?? null,
          gfx: node.gfx,
          computeUnits: node.computeUnits,
          uniqueId: node.uniqueId ?? card?.uniqueId ?? null,
          renderNode: renderNode(devRoot, node.renderMinor),
          vramTotalBytes: total,
          samples: shareOf((card && samples.get(card)) ?? [], total, card?.vramTotalBytes ?? null),
          computePartition: card?.computePartition ?? null,
          memoryPartition: card?.memoryPartition ?? null,
          processes: processes === null ? null : (processes.get(node.gpuId) ?? []),
          remarks: node.remarks,
        };
      }),
      ...cards
        .filter((card) => !cardsInUse.has(card))
        .map((card) => cardWithoutNode(card, samples.get(card) ?? [], devRoot)),
    ],
    kfd: openDevice(join(devRoot, "kfd")),
    hasTopology: topology.exists,
    unreadable: topology.unreadable,
    driver: readProbeFile(join(sysfsRoot, "module", "amdgpu", "initstate")).text?.trim() || null,
    remarks: [],
  };
}

interface Joined {
  readonly node: KfdGpu;
  readonly card: DrmCard | undefined;
  readonly pci: string | null;
  readonly partition: number;
}

/**
 * Finds the card of every node. A node whose PCI function no card has is a partition of the card in
 * its slot: older drivers put the partition's number there.
 */
function joinNodes(nodes: readonly KfdGpu[], cards: readonly DrmCard[]): readonly Joined[] {
  const byAddress = new Map(cards.map((card) => [card.pci, card]));
  return nodes.map((node) => {
    const { place } = node;
    const exact = place === null ? null : `${place.slot}.${place.pciFunction}`;
    const card =
      cards.find(({ renderMinors }) => renderMinors.some((minor) => minor === node.renderMinor)) ??
      byAddress.get(exact) ??
      (place === null ? undefined : byAddress.get(`${place.slot}.0`));
    const isPartition = card === undefined ? sharesCard(node, nodes) : card.pci !== exact;
    const slot = isPartition && place !== null ? `${place.slot}.0` : exact;
    return {
      node,
      card,
      pci: card?.pci ?? slot,
      partition: place?.partitionBits || (isPartition ? (place?.pciFunction ?? 0) : 0),
    };
  });
}

/** True when another node of the same slot has the same unique id: they are partitions of one card. */
function sharesCard(node: KfdGpu, nodes: readonly KfdGpu[]): boolean {
  return (
    node.uniqueId !== null &&
    nodes.some(
      (other) =>
        other !== node &&
        other.uniqueId === node.uniqueId &&
        other.place?.slot === node.place?.slot,
    )
  );
}

/** A card that has no readable KFD node: compute cannot use it from here. */
function cardWithoutNode(card: DrmCard, samples: readonly UseSample[], devRoot: string): RawGpu {
  return {
    kfdNode: null,
    kfdGpuId: null,
    pci: card.pci,
    partition: 0,
    vendorId: 0x1002,
    deviceId: card.deviceId,
    revision: card.revision,
    gfx: null,
    computeUnits: null,
    uniqueId: card.uniqueId,
    renderNode: renderNode(devRoot, card.renderMinors[0] ?? null),
    vramTotalBytes: card.vramTotalBytes,
    samples,
    computePartition: card.computePartition,
    memoryPartition: card.memoryPartition,
    processes: null,
    remarks: [],
  };
}

function renderNode(devRoot: string, minor: number | null): DeviceNode | null {
  return minor === null ? null : openDevice(join(devRoot, "dri", `renderD${minor}`));
}
