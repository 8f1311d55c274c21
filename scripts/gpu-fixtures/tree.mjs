// Turns a machine of machines.mjs into the files and links of its tree. Pure: same input, same tree.
import { posix } from "node:path";
import { writeBmc, writeDrm, writeModule } from "./drm.mjs";
import { chips } from "./machines.mjs";
import { writeTopology } from "./topology.mjs";

/** Partitions of a compute mode. */
const PARTITIONS = { SPX: 1, CPX: 8 };
/** DRM minors that a card with more than one compute die takes, whole or partitioned. */
const MINORS_OF_PARTITIONABLE = 8;
const FIRST_RENDER_MINOR = 128;

/**
 * The tree of a machine: entries by path below fixtures/gpu/<name>, each `{ text }` for a file
 * or `{ target }` for a symbolic link, in code-unit order of the paths.
 */
export function treeOf(name, machine) {
  const entries = new Map();
  const tree = {
    file: (path, text = "") => entries.set(path, { text }),
    link: (path, to) => entries.set(path, { target: posix.relative(posix.dirname(path), to) }),
  };
  const cards = placeCards(machine);
  writeTopology(tree, name, machine, cards);
  writeDrm(tree, name, cards);
  if (machine.bmc === true) writeBmc(tree);
  if (machine.driver !== undefined) writeModule(tree, machine.driver, cards);
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The GPUs with their DRM numbers and partitions, in PCI order as the driver finds them. */
function placeCards(machine) {
  let offset = 0;
  let platformDevices = 0;
  return machine.gpus.map((gpu) => {
    const chip = chips[gpu.chip];
    const partitions = PARTITIONS[gpu.partition?.compute ?? "SPX"];
    const registered = partitions > 1 || (machine.idlePartitions === true && chip.xcc > 1);
    const card = {
      ...gpu,
      chip,
      partitions,
      firstCard: (machine.bmc === true ? 1 : 0) + offset,
      firstMinor: FIRST_RENDER_MINOR + offset,
      platform: registered
        ? Array.from({ length: MINORS_OF_PARTITIONABLE - 1 }, (_, index) => platformDevices + index)
        : [],
    };
    platformDevices += card.platform.length;
    offset += chip.xcc > 1 ? MINORS_OF_PARTITIONABLE : 1;
    return card;
  });
}
