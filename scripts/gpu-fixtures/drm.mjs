// PCI devices with their DRM minors, the partitions' platform devices, the device nodes, the module.
import { uniqueId } from "./identity.mjs";

/** Writes the GPUs' PCI directories, `/sys/class/drm` and what stands for the device nodes. */
export function writeDrm(tree, name, cards) {
  if (cards.length > 0) tree.file("dev/kfd");
  for (const card of cards) {
    const device = pciPath(card.address);
    for (const [file, text] of Object.entries(pciFiles(name, card))) {
      tree.file(`${device}/${file}`, `${text}\n`);
    }
    writeMinors(tree, device, card.firstCard, card.firstMinor);
    for (const [index, number] of card.platform.entries()) {
      const platform = `sys/devices/platform/amdgpu_xcp_${number}`;
      writeMinors(tree, platform, card.firstCard + 1 + index, card.firstMinor + 1 + index);
    }
  }
}

function pciFiles(name, card) {
  const { chip } = card;
  const files = {
    vendor: "0x1002",
    device: hex(chip.device, 4),
    revision: hex(chip.revision, 2),
    unique_id: uniqueId(name, card).toString(16).padStart(16, "0"),
    mem_info_vram_total: chip.vram,
    mem_info_vram_used: 298643456,
    mem_info_vram_vendor: chip.memory.vendor,
    gpu_busy_percent: 0,
    mem_busy_percent: 0,
  };
  if (card.partition === undefined) return files;
  return {
    ...files,
    current_compute_partition: card.partition.compute,
    available_compute_partition: "SPX, DPX, QPX, CPX",
    current_memory_partition: card.partition.memory,
    available_memory_partition: chip.memoryModes,
  };
}

function writeMinors(tree, device, card, renderMinor) {
  const nodes = [`card${card}`];
  if (renderMinor !== undefined) nodes.push(`renderD${renderMinor}`);
  for (const node of nodes) {
    tree.link(`${device}/drm/${node}/device`, device);
    tree.link(`sys/class/drm/${node}`, `${device}/drm/${node}`);
    tree.file(`dev/dri/${node}`);
  }
}

/** The display adapter of the server's management controller: vendor ASPEED, no render node. */
export function writeBmc(tree) {
  const device = pciPath("0000:03:00.0");
  tree.file(`${device}/vendor`, "0x1a03\n");
  tree.file(`${device}/device`, "0x2000\n");
  tree.file(`${device}/revision`, "0x52\n");
  writeMinors(tree, device, 0, undefined);
}

/** Writes the loaded module and the PCI devices bound to it. */
export function writeModule(tree, version, cards) {
  tree.file("sys/module/amdgpu/initstate", "live\n");
  tree.file("sys/module/amdgpu/version", `${version}\n`);
  tree.link("sys/module/amdgpu/drivers/pci:amdgpu", "sys/bus/pci/drivers/amdgpu");
  for (const card of cards) {
    tree.link(`sys/bus/pci/drivers/amdgpu/${card.address}`, pciPath(card.address));
  }
}

/** Directory of a PCI device behind the port of a root complex whose bus is the next lower multiple of 16. */
function pciPath(address) {
  const domain = address.slice(0, 4);
  const root = `${address.charAt(5)}0`;
  return `sys/devices/pci${domain}:${root}/${domain}:${root}:01.1/${address}`;
}

const hex = (number, digits) => `0x${number.toString(16).padStart(digits, "0")}`;
