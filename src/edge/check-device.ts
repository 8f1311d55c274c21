import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { DeviceReading } from "../doctor/readings.ts";
import { compareText } from "../shared/order.ts";
import { openDevice } from "./probe-file.ts";

/** Looks at a device node and tries to open it. Never waits for the device, never throws. */
export function checkDevice(device: string): DeviceReading {
  const { openable, reason } = openDevice(device);
  return { path: device, openable, reason, owner: ownerOf(device) };
}

function ownerOf(device: string): DeviceReading["owner"] {
  try {
    const { uid, gid, mode } = statSync(device);
    return { userId: uid, groupId: gid, mode: mode & 0o777 };
  } catch {
    return null;
  }
}

/** The render nodes in `<devRoot>/dri`, by number. */
export function listRenderNodes(devRoot: string): readonly string[] {
  const folder = path.join(devRoot, "dri");
  try {
    return readdirSync(folder)
      .filter((name) => /^renderD\d{1,6}$/.test(name))
      .sort((a, b) => a.length - b.length || compareText(a, b))
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}
