import type { DeviceReading, UserReading } from "./readings.ts";

/** What the container has to be started with to get the devices at all. */
export const giveDevices = [
  "docker run --device /dev/kfd --device /dev/dri …",
  "Kubernetes: AMD's device plugin and `limits: {amd.com/gpu: 1}`",
].join("\n");

/** What a user namespace shows for a group that it has no number for. */
const overflowGroup = 65534;
const groupMayReadAndWrite = 0o060;

/** What to do about a device that cannot be opened, by the reason why. */
export function deviceFix({ reason, owner }: DeviceReading, user: UserReading): string {
  if (reason === "ENXIO" || reason === "ENODEV") {
    return "load the amdgpu driver on the host: no driver answers behind the node";
  }
  if (reason !== "EACCES" || owner === null) return giveDevices;
  const { groupId, mode } = owner;
  if (groupId === overflowGroup) {
    return "podman run --group-add keep-groups …: its group has no number in this user namespace";
  }
  if ((mode & groupMayReadAndWrite) !== groupMayReadAndWrite) {
    return `on the host: a udev rule with \`MODE="0660"\`, then docker run --group-add ${groupId} …`;
  }
  if (user.groupIds.includes(groupId)) {
    return "SELinux or AppArmor forbids it: docker run --security-opt label=disable …";
  }
  return [
    `docker run --group-add ${groupId} …`,
    `Kubernetes: \`securityContext: {supplementalGroups: [${groupId}]}\` in the pod`,
  ].join("\n");
}

/** Why a device cannot be opened, and who could. */
export function whyClosed({ reason, owner }: DeviceReading): string {
  if (reason === "ENOENT") return "is not there";
  const whose =
    owner === null
      ? ""
      : `: owner ${owner.userId}, group ${owner.groupId}, mode ${octal(owner.mode)}`;
  return `cannot be opened for reading and writing (${reason})${whose}`;
}

/** `user 1000, groups 1000, 44`. */
export function userInWords({ userId, groupIds }: UserReading): string {
  return `user ${userId}, ${groupIds.length === 1 ? "group" : "groups"} ${groupIds.join(", ")}`;
}

function octal(mode: number): string {
  return `0${mode.toString(8).padStart(3, "0")}`;
}
