import path from "node:path";
import {
  type FileOnDisk,
  type FilesWanted,
  type HubFile,
  type HubListing,
  isAsVerified,
  type VerifiedRecord,
} from "../../download/hub-files.ts";
import { readModelDirectory } from "../../edge/model-cache.ts";
import {
  fileOnDisk,
  filePaths,
  hasChecksum,
  isLfsPointer,
  notedEtag,
  shardsNamed,
} from "../../edge/model-files.ts";

/** What a folder is compared with. */
export interface VerificationInput {
  /** Null where the hub was not asked: then only what was noted beside the files is known. */
  readonly listing: HubListing | null;
  readonly wanted: FilesWanted;
  /** What was found right before, and is not read again where it has not been touched since. */
  readonly before?: VerifiedRecord;
}

/** What was found in a model's folder. */
export interface Verification {
  /** Why it is not what the hub has, as the ends of sentences about it; none where it is. */
  readonly faults: readonly string[];
  /** Whether each file that was looked for is there with the right bytes. */
  readonly isAsListed: boolean;
  /** Why an engine cannot load it, where everything that the hub has is there; null where it can. */
  readonly oddity: string | null;
  /** Files whose bytes are wrong, for the next try to fetch again. */
  readonly wrongFiles: readonly string[];
  readonly record: VerifiedRecord;
  /** How many files were compared with a checksum of the hub's, and how many have none that is known. */
  readonly compared: number;
  readonly notCompared: number;
}

/**
 * Compares a folder with the hub's own sizes and checksums, those of the listing or else those that
 * huggingface_hub noted beside the files, and asks whether an engine can load it.
 */
export async function verify(
  folder: string,
  { listing, wanted, before }: VerificationInput,
  watch: {
    readonly read: (done: number, total: number) => void;
    readonly signal: AbortSignal;
  },
): Promise<Verification> {
  const expected =
    listing?.files ?? filePaths(folder).map((each) => ({ path: each, size: null, etag: null }));
  const total = expected.reduce(
    (sum, { path: each }) => sum + (fileOnDisk(folder, each)?.size ?? 0),
    0,
  );
  let done = 0;
  const read = (bytes: number) => {
    done += bytes;
    watch.read(done, total);
  };
  const faults: string[] = [];
  const wrongFiles: string[] = [];
  const files: VerifiedRecord["files"][number][] = [];
  for (const file of expected) {
    const found = fileOnDisk(folder, file.path);
    const etag = file.etag ?? notedEtag(folder, file.path);
    if (found === undefined) {
      faults.push(`lacks \`${file.path}\``);
      continue;
    }
    const fault = isAsVerified(before, { ...found, etag })
      ? undefined
      : await faultIn(folder, found, { ...file, etag }, { read, signal: watch.signal });
    if (fault === undefined) files.push({ ...found, etag });
    else {
      faults.push(fault);
      wrongFiles.push(file.path);
    }
  }
  const unloadable = faults.length > 0 ? null : whyNotLoadable(folder);
  const isWhole = listing !== null && wanted.include.length + wanted.exclude.length === 0;
  const isOfRepository = isWhole && shardsNamed(folder).every((name) => fileOnDisk(folder, name));
  const compared = files.filter(({ etag }) => etag !== null).length;
  return {
    isAsListed: faults.length === 0,
    faults: unloadable === null || isOfRepository ? faults : [unloadable],
    oddity: isOfRepository ? unloadable : null,
    wrongFiles,
    record: { ...wanted, commit: listing?.commit ?? null, files },
    compared,
    notCompared: files.length - compared,
  };
}

/** What is wrong with the bytes of a file, as the end of a sentence about its folder. */
async function faultIn(
  folder: string,
  found: FileOnDisk,
  { path: name, size, etag }: HubFile,
  watch: Parameters<typeof hasChecksum>[2],
): Promise<string | undefined> {
  if (size !== null && size !== found.size) {
    return `holds \`${name}\` with ${found.size} bytes, of which the hub has ${size}`;
  }
  if (etag === null || (await hasChecksum(path.join(folder, name), etag, watch))) return undefined;
  return `holds other bytes in \`${name}\` than the hub: its checksum is not ${etag}`;
}

/** What a tokenizer is in: transformers, SentencePiece, tiktoken, Mistral; a GGUF file has its own. */
const tokenizer = /^(?:tokenizer.*|vocab.*|spiece\.model|tekken\.json|.*\.tiktoken|.*\.gguf)$/;
const weights = /\.(?:safetensors|bin|gguf|pt)$/;

/** Why an engine cannot load a model from a folder, as the end of a sentence about it; null when it can. */
export function whyNotLoadable(folder: string): string | null {
  const { reason } = readModelDirectory(folder);
  if (reason !== null) return reason;
  const names = filePaths(folder);
  const pointer = names.find((name) => weights.test(name) && isLfsPointer(path.join(folder, name)));
  if (pointer !== undefined) {
    return `holds a Git LFS pointer in place of \`${pointer}\`: \`git lfs pull\` fetches it`;
  }
  const isThere = names.some((name) => tokenizer.test(name));
  return isThere ? null : "has no tokenizer";
}
