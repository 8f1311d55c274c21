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

/** Longest file that is read: attributes of the kernel have a page, `properties` little more. */
const MAX_BYTES = 64 * 1024;
/** Most entries of a directory that are looked at: a machine has dozens of GPUs. */
const MAX_ENTRIES = 4096;

/** The text of a file, or why there is none: an error name such as `EACCES`, or a sentence. */
export type FileReading =
  | { readonly text: string; readonly reason?: undefined }
  | { readonly text?: undefined; readonly reason: string };

/**
 * Reads a small file of sysfs. Never blocks and never reads without end, whatever lies at the path:
 * only a regular file is opened, without waiting, and a longer one than 64 KiB is refused.
 */
export function readProbeFile(path: string): FileReading {
  let descriptor: number | undefined;
  try {
    if (!statSync(path).isFile()) return { reason: "not a regular file" };
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
    if (!fstatSync(descriptor).isFile()) return { reason: "not a regular file" };
    const bytes = Buffer.alloc(MAX_BYTES + 1);
    let length = 0;
    while (length < bytes.length) {
      const count = readSync(descriptor, bytes, length, bytes.length - length, null);
      if (count === 0) break;
      length += count;
    }
    if (length > MAX_BYTES) return { reason: `longer than ${MAX_BYTES} bytes` };
    return { text: bytes.toString("utf8", 0, length) };
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

/** Null when the device can be opened for reading and writing, else why not. Never waits for it. */
export function whyNotOpenable(path: string): string | null {
  try {
    const { O_RDWR, O_NONBLOCK, O_NOCTTY } = constants;
    if (statSync(path).isDirectory()) return "EISDIR";
    closeSync(openSync(path, O_RDWR | O_NONBLOCK | O_NOCTTY));
    return null;
  } catch (error) {
    return errorName(error);
  }
}

/** `EACCES` and the like; the message of an error that has no such name. */
function errorName(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
