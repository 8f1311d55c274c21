import path from "node:path";
import {
  type FileOnDisk,
  type FilesWanted,
  type HubFile,
  type HubListing,
  isAsVerified,
  type VerifiedRecord,
} from "../../download/hub-files.ts";
import { fileOnDisk, filePaths, hasChecksum, notedEtag } from "../../edge/model-files.ts";
import { openModelFolder } from "../../edge/open-model-folder.ts";
import { judgeFolder, tokenizerRemark } from "../../models/judge-folder.ts";

/** What a folder is compared with. */
export interface VerificationInput {
  /** Null where the hub was not asked: then only what was noted beside the files is known. */
  readonly listing: HubListing | null;
  readonly wanted: FilesWanted;
  /** What was found right before, and is not read again where it has not been touched since. */
  readonly before?: VerifiedRecord;
  /** Files that the client has left in parts though it said that it was done. */
  readonly partial: readonly string[];
  /** The cache: links that lead out of it are not followed. */
  readonly within: string;
}

/** What was found in a model's folder. */
export interface Verification {
  /** Why it is not what the hub has, as the ends of sentences about it; none where it is. */
  readonly faults: readonly string[];
  /** Whether each file that was looked for is there with the right bytes. */
  readonly isAsListed: boolean;
  /** What is odd about it where everything that the hub has is there, each as the end of a sentence. */
  readonly oddities: readonly string[];
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
  { listing, wanted, before, partial, within }: VerificationInput,
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
  if (listing === null) faults.push(...partial.map((name) => `has only a part: \`${name}\``));
  const isAsListed = faults.length === 0;
  const isWhole = listing !== null && wanted.include.length + wanted.exclude.length === 0;
  const { reasons, remarks } = whyNotLoadable(folder, within, isWhole);
  const compared = files.filter(({ etag }) => etag !== null).length;
  return {
    isAsListed,
    faults: isAsListed ? reasons : faults,
    oddities: remarks,
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

/**
 * Why an engine cannot load a model from a folder, and what is odd about it, as the ends of sentences.
 * Where everything that the hub has is there (`isWhole`), only weights that its own index names can be
 * missing: a repository may have no tokenizer or configuration of its own. A GGUF file is a model by
 * itself.
 */
function whyNotLoadable(
  folder: string,
  within: string,
  isWhole: boolean,
): { readonly reasons: readonly string[]; readonly remarks: readonly string[] } {
  const opened = openModelFolder(folder, within);
  const { reason, remarks } = judgeFolder(opened);
  if (reason !== null) {
    const isExcused =
      (isWhole && !opened.names.some((name) => name.endsWith(".index.json"))) ||
      filePaths(folder).some((name) => name.endsWith(".gguf"));
    return isExcused ? { reasons: [], remarks: [reason] } : { reasons: [reason], remarks: [] };
  }
  const reasons = isWhole ? [] : remarks.filter((remark) => remark === tokenizerRemark);
  return { reasons, remarks };
}
