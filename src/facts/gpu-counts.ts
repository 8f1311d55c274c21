import type { DeviceNode, RawGpu, RawProbe } from "./raw-probe.ts";
import type { FilterStep } from "./visible-devices.ts";

/** The three counts; null when nothing was probed. Each partition of a GPU counts as one. */
export interface GpuCounts {
  /** GPUs that the host has: sysfs shows them to every container. */
  readonly host: number | null;
  /** GPUs that this container can open. */
  readonly container: number | null;
  /** GPUs of those that the engine sees after the visibility variables. */
  readonly visible: number | null;
}

/** Where a count is smaller than the one before it, and what makes it so. */
export interface CountDifference {
  readonly from: "host" | "container";
  readonly to: "container" | "visible";
  readonly before: number;
  readonly after: number;
  /** Settings and devices that make the difference, such as "`/dev/kfd` is not there". */
  readonly causes: readonly string[];
  /** What gives the GPUs to this container; null when nothing is missing. */
  readonly hint: string | null;
}

/** What can be wrong with the KFD node of one GPU. */
const nodeProblems = {
  none: "it has no KFD node",
  unreadable: "its KFD node cannot be read",
  noRenderNode: "its KFD node names no render node",
} as const;

/**
 * Why a process in this container cannot use a GPU; null when it can. Its KFD node must be readable,
 * `/dev/kfd` and its render node must open. Without any KFD topology, what the library could read
 * counts as usable: there is nothing to judge it by.
 */
export function whyUnusable(probe: RawProbe, gpu: RawGpu): string | null {
  if (!probe.hasTopology && probe.method === "amdsmi") return null;
  if (gpu.kfdNode === null) {
    return probe.unreadable.length > 0 ? nodeProblems.unreadable : nodeProblems.none;
  }
  if (!probe.kfd.openable) return deviceReason(probe.kfd);
  if (gpu.renderNode === null) return nodeProblems.noRenderNode;
  return gpu.renderNode.openable ? null : deviceReason(gpu.renderNode);
}

function deviceReason({ path, reason }: DeviceNode): string {
  if (reason === "ENOENT") return `\`${path}\` is not there`;
  return `\`${path}\` cannot be opened for reading and writing (${reason})`;
}

/** GPUs with a KFD node, readable or not, and cards beyond those that have none. */
export function hostCount({ gpus, unreadable }: RawProbe): number {
  const withNode = gpus.filter((gpu) => gpu.kfdNode !== null).length;
  const unreadableNodes = unreadable.filter(({ node }) => node !== null).length;
  return withNode + Math.max(unreadableNodes, gpus.length - withNode);
}

/** From the host's GPUs to the container's: null when there is no difference. */
export function hostDifference(probe: RawProbe, container: number): CountDifference | null {
  const host = hostCount(probe);
  if (host === container) return null;
  const causes = [...unreadableCauses(probe), ...deviceCauses(probe)];
  return {
    from: "host",
    to: "container",
    before: host,
    after: container,
    causes,
    hint: deviceHint(probe),
  };
}

function unreadableCauses({ unreadable }: RawProbe): readonly string[] {
  return [...Map.groupBy(unreadable, ({ reason }) => reason)].map(([reason, nodes]) => {
    const first = `\`${nodes[0]?.path}\``;
    const which = nodes.length === 1 ? first : `${nodes.length} KFD nodes, from ${first} on,`;
    return `${which} cannot be read (${reason})`;
  });
}

/** Each reason once, with the number of GPUs where it is one of several. */
function deviceCauses(probe: RawProbe): readonly string[] {
  const unusable = probe.gpus.filter(
    (gpu) => gpu.kfdNode !== null || probe.unreadable.length === 0,
  );
  const reasons = unusable.map((gpu) => whyUnusable(probe, gpu)).filter((why) => why !== null);
  return [...Map.groupBy(reasons, (why) => why)].map(([why, { length }]) => ofSeveral(why, length));
}

/** `8 of the GPUs have no KFD node`: a reason that names no device says of how many GPUs it is true. */
function ofSeveral(why: string, count: number): string {
  const [who, nodes] = count === 1 ? ["1 GPU", "node"] : [`${count} GPUs`, "nodes"];
  switch (why) {
    case nodeProblems.none:
      return `${count} of the GPUs ${count === 1 ? "has" : "have"} no KFD node`;
    case nodeProblems.unreadable:
      return `the KFD ${nodes} of ${who} cannot be read`;
    case nodeProblems.noRenderNode:
      return `the KFD ${nodes} of ${who} ${count === 1 ? "names" : "name"} no render node`;
    default:
      return why;
  }
}

function deviceHint(probe: RawProbe): string {
  const nodes = [probe.kfd, ...probe.gpus.map((gpu) => gpu.renderNode)].filter(
    (node) => node !== null && !node.openable,
  );
  const groups = new Set(nodes.map((node) => (node?.reason === "EACCES" ? node.groupId : null)));
  groups.delete(null);
  if (groups.size > 0) {
    return `start the container with ${[...groups].map((group) => `\`--group-add ${group}\``).join(" ")}`;
  }
  return "start the container with `--device /dev/kfd --device /dev/dri`, or request the GPUs from the device plugin";
}

/** From the container's GPUs to those that the engine sees: null when there is no difference. */
export function visibleDifference(
  container: number,
  visible: number,
  steps: readonly FilterStep[],
): CountDifference | null {
  if (container === visible) return null;
  const causes = steps
    .filter(({ before, after }) => before !== after)
    .map(
      ({ variable, value, before, after }) =>
        `${variable} \`${value}\` leaves ${after} of ${before}`,
    );
  return {
    from: "container",
    to: "visible",
    before: container,
    after: visible,
    causes,
    hint: null,
  };
}
