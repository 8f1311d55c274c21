/** A file of a model as the hub lists it. */
export interface HubFile {
  readonly path: string;
  /** Null where it is not known. */
  readonly size: number | null;
  /** SHA-256 of a large file, git's blob id of a small one; null where neither is known. */
  readonly etag: string | null;
}

/** The files of one commit of a model that were asked for. */
export interface HubListing {
  readonly commit: string;
  readonly files: readonly HubFile[];
}

/** Which files of a model are wanted. */
export interface FilesWanted {
  /** A branch, tag or commit; null for the hub's main branch. */
  readonly revision: string | null;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Sum of the sizes, null where one of them is not known. */
export function totalBytes(files: readonly HubFile[]): number | null {
  return files.reduce<number | null>(
    (sum, { size }) => (sum === null || size === null ? null : sum + size),
    0,
  );
}

/** A file as it lies on the disk. */
export interface FileOnDisk {
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** What was compared with the hub's own checksums and found right; written beside the model. */
export interface VerifiedRecord extends FilesWanted {
  readonly commit: string | null;
  readonly files: readonly (FileOnDisk & { readonly etag: string | null })[];
}

/** Whether what was verified is of the revision that is wanted now; the hub's main branch is `main`. */
export function isOfRevision(record: VerifiedRecord, { revision }: FilesWanted): boolean {
  return [null, record.revision ?? "main", record.commit].includes(revision);
}

/** Whether a file was found right before, and has not been touched since. */
export function isAsVerified(
  record: VerifiedRecord | undefined,
  file: FileOnDisk & Pick<HubFile, "etag">,
): boolean {
  const then = record?.files.find(({ path }) => path === file.path);
  return then?.etag === file.etag && then.size === file.size && then.mtimeMs === file.mtimeMs;
}

/** Whether everything that is wanted now was verified then, and has not been touched since. */
export function coversRequest(
  record: VerifiedRecord,
  wanted: FilesWanted,
  onDisk: (path: string) => FileOnDisk | undefined,
): boolean {
  const isAll = record.include.length + record.exclude.length === 0;
  const isSame =
    JSON.stringify([record.include, record.exclude]) ===
    JSON.stringify([wanted.include, wanted.exclude]);
  return (
    isOfRevision(record, wanted) &&
    (isAll || isSame) &&
    record.files.every(({ path, size, mtimeMs }) => {
      const now = onDisk(path);
      return now?.size === size && now.mtimeMs === mtimeMs;
    })
  );
}
