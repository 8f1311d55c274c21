import { coversRequest, isOfRevision } from "../../download/hub-files.ts";
import { filesFolder, recordFile } from "../../download/place.ts";
import { fileOnDisk } from "../../edge/model-files.ts";
import { forgetVerified, readRef, readVerified } from "../../edge/publish-model.ts";
import { isStop, type Stop } from "../stop.ts";
import type { DownloadProgress } from "./download-progress.ts";
import { interrupted } from "./hub-tool.ts";
import { notThere } from "./not-there.ts";
import type { DownloadRequest } from "./request.ts";
import { type Verification, verify } from "./verification.ts";

/** The folder with the wanted files in the model's place or in what is staged; null where no commit is known. */
export function wantedFolder(
  { place, wanted }: DownloadRequest,
  root: string,
  commit: string | null = null,
): { readonly folder: string; readonly commit: string | null } | null {
  if (place.layout === "directory") return { folder: root, commit };
  const known = commit ?? readRef(root, wanted.revision ?? "main");
  return known === null ? null : { folder: filesFolder(place, root, known), commit: known };
}

/** The folder of a model that was verified before, and in which nothing has changed since. */
export function verifiedBefore(request: DownloadRequest): string | undefined {
  const { place, wanted } = request;
  const there = wantedFolder(request, place.folder);
  if (there === null) return undefined;
  const record = readVerified(recordFile(place, place.folder, there.commit));
  if (record === undefined) return undefined;
  const isAsItWas = coversRequest(record, wanted, (file) => fileOnDisk(there.folder, file));
  return isAsItWas ? there.folder : undefined;
}

/** What was found in the model's place. */
export interface InPlace {
  readonly folder: string;
  readonly found: Verification;
  /** False where another revision was asked for, or nobody knows which one it is. */
  readonly isOfRevision: boolean;
}

/** What lies in the model's place, compared with every checksum that is known without asking the hub. */
export async function verifyInPlace(
  request: DownloadRequest,
  progress: DownloadProgress,
): Promise<InPlace | Stop> {
  const { place, wanted, signal } = request;
  const there = wantedFolder(request, place.folder);
  const folder = there?.folder ?? place.folder;
  const file = recordFile(place, place.folder, there?.commit ?? null);
  const record = readVerified(file);
  const known = record && {
    listing: { commit: record.commit ?? "", files: record.files },
    wanted: record,
  };
  const within = request.session.settings.cachePath.value;
  const expected = { ...(known ?? { listing: null, wanted }), partial: [], within };
  const found = await verifyWatched(folder, expected, { progress, signal });
  if (isStop(found)) return found;
  // Bytes that have changed though the times of their files have not must be fetched again.
  if (found.faults.length > 0) forgetVerified(file);
  const isNamed = there?.commit != null || wanted.revision === null;
  return {
    folder,
    found,
    isOfRevision: record === undefined ? isNamed : isOfRevision(record, wanted),
  };
}

/** As `verify`, with the progress shown; what ends it before its end is a Stop. */
export async function verifyWatched(
  folder: string,
  expected: Parameters<typeof verify>[1],
  { progress, signal }: { readonly progress: DownloadProgress; readonly signal: AbortSignal },
): Promise<Verification | Stop> {
  const read = (done: number, total: number) => progress.show("verifying", done, total);
  try {
    return await verify(folder, expected, { read, signal });
  } catch (error) {
    if (signal.aborted) return interrupted(signal);
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return notThere({
      code: "model-not-readable",
      level: "error",
      message: `\`${folder}\` cannot be read while it is compared with the hub (${message})`,
      hint: "see whether its volume is healthy, and run it again",
    });
  }
}
