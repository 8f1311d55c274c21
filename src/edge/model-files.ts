import { createHash } from "node:crypto";
import {
  createReadStream,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import type { FileOnDisk } from "../download/hub-files.ts";
import { compareText } from "../shared/order.ts";

/** A file below a folder, links followed; undefined where there is no regular file. */
export function fileOnDisk(folder: string, relative: string): FileOnDisk | undefined {
  try {
    const state = statSync(path.join(folder, relative));
    return state.isFile()
      ? { path: relative, size: state.size, mtimeMs: state.mtimeMs }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Paths of all files of a model's folder, sorted, without those in hidden folders. */
export function filePaths(folder: string): readonly string[] {
  return walk(folder)
    .filter(
      ({ relative }) =>
        !relative.split("/").some((part, at, all) => at < all.length - 1 && part.startsWith(".")),
    )
    .map(({ relative }) => relative)
    .sort(compareText);
}

/** How much lies below a folder, and a text that changes with every write to it. Links are not followed. */
export function measureFolder(folder: string): { readonly bytes: number; readonly state: string } {
  let [bytes, blocks, latest] = [0, 0, 0];
  for (const { full } of walk(folder)) {
    try {
      const state = lstatSync(full);
      if (!state.isFile()) continue;
      bytes += state.size;
      blocks += state.blocks;
      latest = Math.max(latest, state.mtimeMs);
    } catch {
      // It was renamed since.
    }
  }
  return { bytes, state: `${bytes} ${blocks} ${latest}` };
}

/** Removes what clients that are no more have left in parts below a folder; the names of it. */
export function removePartials(folder: string): readonly string[] {
  const partial = walk(folder).filter(({ full }) => full.endsWith(".incomplete"));
  for (const { full } of partial) rmSync(full, { force: true });
  return partial.map(({ full }) => path.basename(full));
}

/** Removes a file of a model, in a hub cache with the blob that it is a link to. */
export function removeModelFile(folder: string, relative: string): void {
  const file = path.join(folder, relative);
  const real = realpathSync(file);
  for (const each of [real, file]) rmSync(each, { force: true });
}

function walk(folder: string): readonly { readonly full: string; readonly relative: string }[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((full) => ({ full, relative: path.relative(folder, full) }));
  } catch {
    return [];
  }
}

/**
 * The checksum that huggingface_hub noted for a file: in `.cache/huggingface/download` of a plain
 * folder, or the name of the blob that a snapshot's link leads to. Null where there is none.
 */
export function notedEtag(folder: string, relative: string): string | null {
  const isEtag = /^(?:[0-9a-f]{64}|[0-9a-f]{40})$/;
  try {
    const metadata = path.join(folder, ".cache/huggingface/download", `${relative}.metadata`);
    const [, etag = ""] = readFileSync(metadata, "utf8").split("\n");
    return isEtag.test(etag) ? etag : null;
  } catch {
    try {
      const name = path.basename(realpathSync(path.join(folder, relative)));
      return isEtag.test(name) ? name : null;
    } catch {
      return null;
    }
  }
}

/**
 * Whether a file has the checksum that the hub gives: SHA-256 where it has 64 digits, else the id of a
 * git blob. `read` is told of each piece. Throws what the file system says, and the reason of `signal`.
 */
export async function hasChecksum(
  file: string,
  etag: string,
  { read, signal }: { readonly read: (bytes: number) => void; readonly signal: AbortSignal },
): Promise<boolean> {
  const isLarge = etag.length === 64;
  const hash = createHash(isLarge ? "sha256" : "sha1");
  if (!isLarge) hash.update(`blob ${statSync(file).size}\0`);
  const stream = createReadStream(file, { highWaterMark: 4 * 1024 * 1024, signal });
  for await (const piece of stream as AsyncIterable<Buffer>) {
    hash.update(piece);
    read(piece.length);
  }
  return hash.digest("hex") === etag;
}
