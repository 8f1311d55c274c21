import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import path from "node:path";
import type { HubRepository } from "../models/locate-model.ts";
import type { FileState, ModelFolder } from "../models/model-folder.ts";
import { compareText } from "../shared/order.ts";

/** The largest text that is read: the index of the largest models has a few megabytes. */
const maxTextBytes = 64 * 1024 * 1024;
/** The largest header of a `.safetensors` file that is read; the format allows 100 MB. */
const maxHeaderBytes = 100_000_000;
/** A Git LFS pointer has about 130 bytes. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const maxPointerBytes = 1024;
const pointerStart = "version https://git-lfs.github.com/spec/";

/** Opening does not wait where something else than a file is. */
const openFlags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY;

/**
 * The folder at a path, for a model to be looked for in it. Links that lead out of `within` are not
 * followed; null follows every link, for a path that somebody gave. Never throws, and never waits for
 * a pipe or a device.
 */
export function openModelFolder(folder: string, within: string | null): ModelFolder {
  const closed = (exists: boolean, unreadable: string): ModelFolder => ({
    path: folder,
    exists,
    unreadable,
    names: [],
    file: () => ({ kind: "missing" }),
    text: () => null,
    expectedBytes: () => null,
    isFloat32: () => false,
  });
  try {
    const state = statSync(folder, { throwIfNoEntry: false });
    if (state === undefined) return closed(false, "does not exist");
    if (!state.isDirectory()) return closed(true, "is not a directory");
    const root = within === null ? null : realpathSync.native(within);
    if (root !== null && !isInside(root, realpathSync.native(folder))) {
      return closed(true, "is a link that leads out of the cache");
    }
    const names = readdirSync(folder).sort(compareText);
    const known = new Map<string, FileState>();
    const file = (name: string) => {
      const state = known.get(name) ?? stateOf(folder, root, name);
      known.set(name, state);
      return state;
    };
    const isThere = (name: string) => file(name).kind === "file";
    return {
      path: folder,
      exists: true,
      unreadable: null,
      names,
      file,
      text: (name) => (isThere(name) ? readText(path.join(folder, name)) : null),
      expectedBytes: (name) => (isThere(name) ? expectedBytes(path.join(folder, name)) : null),
      isFloat32: (name) => isThere(name) && isFloat32(path.join(folder, name)),
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOTDIR"
      ? closed(false, "does not exist")
      : closed(true, `cannot be read (${code})`);
  }
}

/**
 * What a `models--org--name` folder of a hub cache says of a revision; null when there is no such
 * folder. Never throws.
 */
export function readHubRepository(folder: string, revision: string): HubRepository | null {
  if (!isFolder(folder)) return null;
  const snapshots = namesIn(path.join(folder, "snapshots"));
  const ref = path.join(folder, "refs", revision);
  const commit = isInside(path.join(folder, "refs"), ref) ? readText(ref)?.trim() : undefined;
  return { commit: commit || null, snapshots };
}

function isFolder(folder: string): boolean {
  try {
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort(compareText);
  } catch {
    return [];
  }
}

function stateOf(folder: string, root: string | null, name: string): FileState {
  if (path.isAbsolute(name) || name.split("/").includes("..") || name.includes("\0")) {
    return { kind: "outside" };
  }
  const file = path.join(folder, name);
  try {
    const state = statSync(file, { throwIfNoEntry: false });
    if (state === undefined) return { kind: "missing" };
    if (root !== null && !isInside(root, realpathSync.native(file))) return { kind: "outside" };
    if (!state.isFile()) return { kind: "not a file" };
    if (state.size === 0) return { kind: "empty" };
    accessSync(file, constants.R_OK);
    const isPointer =
      state.size <= maxPointerBytes && readText(file)?.startsWith(pointerStart) === true;
    return { kind: "file", bytes: state.size, isPointer };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return code === "ENOTDIR" ? { kind: "missing" } : { kind: "unreadable", code };
  }
}

function isInside(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith("/") ? root : `${root}/`);
}

/** Null when it cannot be read, or is larger than any such file. */
function readText(file: string): string | null {
  return reading(file, (descriptor, bytes) =>
    bytes > maxTextBytes ? null : readFileSync(descriptor, "utf8"),
  );
}

/** A tensor in the header of a `.safetensors` file. */
type Tensor = { readonly dtype?: unknown; readonly data_offsets?: readonly unknown[] } | null;

/**
 * Eight bytes with the length of the header, the header (JSON with the place of each tensor behind
 * it), and the tensors. https://github.com/huggingface/safetensors
 */
function expectedBytes(file: string): number | null {
  return reading(file, (descriptor, bytes) => {
    const header = readHeader(descriptor, bytes);
    if (header === null || typeof header === "number") return header;
    const ends = header.tensors.map((tensor) => Number(tensor?.data_offsets?.[1] ?? 0));
    const end = ends.reduce((most, each) => Math.max(most, each), 0);
    return Number.isSafeInteger(end) ? header.end + end : null;
  });
}

function isFloat32(file: string): boolean {
  const share = reading(file, (descriptor, bytes) => {
    const header = readHeader(descriptor, bytes);
    if (header === null || typeof header === "number") return null;
    const sizes = header.tensors.map((tensor) => {
      const [start, end] = tensor?.data_offsets ?? [];
      return [tensor?.dtype, Number(end ?? 0) - Number(start ?? 0)] as const;
    });
    const sum = (of: typeof sizes) => of.reduce((total, [, size]) => total + size, 0);
    return sum(sizes.filter(([dtype]) => dtype === "F32")) / sum(sizes);
  });
  return share !== null && share > 0.5;
}

/** The header and where it ends; where it is cut off, how long the file must be at least; null when there is none. */
function readHeader(
  descriptor: number,
  bytes: number,
): { readonly tensors: readonly Tensor[]; readonly end: number } | number | null {
  const start = Buffer.alloc(8);
  if (readSync(descriptor, start, 0, 8, 0) < 8) return null;
  const length = Number(start.readBigUInt64LE());
  if (length > maxHeaderBytes) return null;
  if (8 + length > bytes) return 8 + length;
  const header = Buffer.alloc(length);
  readSync(descriptor, header, 0, length, 8);
  const tensors = Object.values(JSON.parse(header.toString("utf8")) as object) as Tensor[];
  return { tensors, end: 8 + length };
}

function reading<T>(file: string, read: (descriptor: number, bytes: number) => T | null): T | null {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, openFlags);
    const state = fstatSync(descriptor);
    return state.isFile() ? read(descriptor, state.size) : null;
  } catch {
    return null;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
