import {
  closeSync,
  constants,
  fstatSync,
  opendirSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import type { DeviceNode } from "../facts/raw-probe.ts";

/** Longest file that is read unless told: attributes of the kernel have a page at most. */
const MAX_BYTES = 64 * 1024;
const PAGE_BYTES = 4096;
/** Most entries of a directory that are looked at: a machine has dozens of GPUs. */
const MAX_ENTRIES = 4096;

/** The text of a file, or why there is none: an error name such as `EACCES`, or a sentence. */
export type FileReading =
  | { readonly text: string; readonly reason?: undefined }
  | { readonly text?: undefined; readonly reason: string };

/**
 * Reads a small file of sysfs. Never blocks and never reads without end, whatever lies at the path:
 * only a regular file is opened, without waiting, and one longer than `maxBytes` is refused.
 */
export function readProbeFile(path: string, maxBytes = MAX_BYTES): FileReading {
  let descriptor: number | undefined;
  try {
    if (!statSync(path).isFile()) return { reason: "not a regular file" };
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
    if (!fstatSync(descriptor).isFile()) return { reason: "not a regular file" };
    const pages: Buffer[] = [];
    let length = 0;
    while (length <= maxBytes) {
      const page = Buffer.allocUnsafe(PAGE_BYTES);
      const count = readSync(descriptor, page, 0, page.length, null);
      if (count === 0) return { text: Buffer.concat(pages).toString("utf8") };
      pages.push(page.subarray(0, count));
      length += count;
    }
    return { reason: `longer than ${maxBytes} bytes` };
  } catch (error) {
    return { reason: errorName(error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Names in a directory, unsorted, or why they cannot be listed. Stops after 4096 of them. */
export function listDirectory(
  path: string,
):
  | { readonly names: readonly string[]; readonly reason?: undefined }
  | { readonly names?: undefined; readonly reason: string } {
  try {
    const directory = opendirSync(path);
    try {
      const names: string[] = [];
      for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
        names.push(entry.name);
        if (names.length >= MAX_ENTRIES) break;
      }
      return { names };
    } finally {
      directory.closeSync();
    }
  } catch (error) {
    return { reason: errorName(error) };
  }
}

/** Where a path leads after all links, or undefined when nowhere. */
export function resolvePath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** Where a kernel puts the devices of GPUs: nothing but a character device is one there. */
const kernelFolders: readonly string[] = ["/dev", "/dev/dri"];

/**
 * Whether a device can be opened for reading and writing, found by doing so. Never waits for it. In
 * another folder than the kernel's a regular file stands for a device; a pipe or a socket never does.
 */
export function openDevice(path: string): DeviceNode {
  let groupId: number | null = null;
  try {
    const stat = statSync(path);
    groupId = stat.gid;
    if (stat.isDirectory()) return { path, openable: false, reason: "EISDIR", groupId };
    const mayStandIn = stat.isFile() && !kernelFolders.includes(dirname(resolve(path)));
    if (!stat.isCharacterDevice() && !mayStandIn) {
      return { path, openable: false, reason: "not a character device", groupId };
    }
    const { O_RDWR, O_NONBLOCK, O_NOCTTY } = constants;
    closeSync(openSync(path, O_RDWR | O_NONBLOCK | O_NOCTTY));
    return { path, openable: true, reason: null, groupId };
  } catch (error) {
    return { path, openable: false, reason: errorName(error), groupId };
  }
}

/** `EACCES` and the like; the message of an error that has no such name. */
function errorName(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
