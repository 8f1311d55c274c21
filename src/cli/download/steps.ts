import type { HubTool } from "../../download/hub-command.ts";
import type { HubFailure } from "../../download/hub-failure.ts";
import {
  coversRequest,
  type HubListing,
  isOfRevision,
  totalBytes,
} from "../../download/hub-files.ts";
import { filesFolder, recordFile } from "../../download/place.ts";
import type { Lease } from "../../edge/lease-file.ts";
import {
  fileOnDisk,
  freeBytes,
  measureFolder,
  removeModelFile,
  removePartials,
} from "../../edge/model-files.ts";
import {
  publishModel,
  readRef,
  readVerified,
  stageWhatIsThere,
  writeRef,
  writeVerified,
} from "../../edge/publish-model.ts";
import { bytesInWords } from "../../shared/bytes.ts";
import { countOf } from "../../shared/count.ts";
import type { Problem } from "../../shared/problem.ts";
import { exitCodes } from "../exit-code.ts";
import { isStop, Stop } from "../stop.ts";
import type { DownloadProgress } from "./download-progress.ts";
import { fetchFiles, interrupted } from "./hub-tool.ts";
import type { DownloadRequest } from "./request.ts";
import { type Verification, verify, whyNotLoadable } from "./verification.ts";

/** The exit code of everything that leaves the model where it was: not there. */
export function notThere(...problems: readonly Problem[]): Stop {
  return new Stop(problems, exitCodes.modelNotAvailable);
}

/** The folder with the wanted files in the model's place or in what is staged; null where no commit is known. */
function wantedFolder(
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
  return isAsItWas && whyNotLoadable(there.folder) === null ? there.folder : undefined;
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
  const record = readVerified(recordFile(place, place.folder, there?.commit ?? null));
  const known = record && {
    listing: { commit: record.commit ?? "", files: record.files },
    wanted: record,
  };
  const expected = known ?? { listing: null, wanted };
  const found = await verifyWatched(folder, expected, { progress, signal });
  if (isStop(found)) return found;
  const isNamed = there?.commit != null || wanted.revision === null;
  return {
    folder,
    found,
    isOfRevision: record === undefined ? isNamed : isOfRevision(record, wanted),
  };
}

async function verifyWatched(
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

/** Whether what is still to come has room; nothing is said where a size or the space is not known. */
export function requireSpace(
  { place }: DownloadRequest,
  listing: HubListing | null,
): Problem | undefined {
  const total = totalBytes(listing?.files ?? []);
  if (listing === null || total === null) return undefined;
  const free = freeBytes(place.work);
  const needed = Math.max(0, total - measureFolder(place.staged).bytes);
  if (free === null || needed <= free) return undefined;
  return {
    code: "no-space",
    level: "error",
    message: `\`${place.id}\` needs ${bytesInWords(needed)} more, and \`${place.folder}\` has ${bytesInWords(free)} free`,
    hint: "make space, or name a larger volume with AIM_CACHE_PATH; `--exclude` leaves out files that the engine does not load, such as `original/*`",
  };
}

/** What one try, or its second without Xet, is made with. */
interface Tools {
  readonly tool: HubTool;
  readonly lease: Lease;
  readonly progress: DownloadProgress;
}

/**
 * Fetches what is missing, verifies it and gives it its place; a second time, over plain HTTP, where
 * the first failed in a way that may pass. The folder of the model.
 */
export async function download(
  request: DownloadRequest,
  listing: HubListing | null,
  tools: Tools,
): Promise<string | Stop> {
  const { place, session } = request;
  stageWhatIsThere(place);
  const full = requireSpace(request, listing);
  if (full !== undefined) return notThere(full);
  const first = await tryOnce(request, listing, tools, false);
  if (typeof first === "string" || isStop(first)) return first;
  if (!first.isTransient) return notThere(first.problem);
  const { message, code } = first.problem;
  tools.progress.clear();
  session.log.warning(`${message}; trying once more, over plain HTTP`, { code });
  const second = await tryOnce(request, listing, tools, true);
  return typeof second === "string" || isStop(second) ? second : notThere(second.problem);
}

async function tryOnce(
  request: DownloadRequest,
  listing: HubListing | null,
  { tool, lease, progress }: Tools,
  withoutXet: boolean,
): Promise<string | Stop | HubFailure> {
  const { place, wanted, signal } = request;
  const total = totalBytes(listing?.files ?? []);
  const isKnown = listing !== null && total !== null;
  const moved = (bytes: number) =>
    progress.show("downloading", isKnown ? Math.min(bytes, total) : bytes, isKnown ? total : null);
  const failure = await fetchFiles(request, tool, listing, {
    withoutXet,
    started: lease.setWorker,
    moved,
  });
  lease.setWorker(null);
  if (failure !== undefined) return failure;
  removePartials(place.staged);
  const there = wantedFolder(request, place.staged, listing?.commit);
  const folder = there?.folder ?? place.staged;
  const found = await verifyWatched(folder, { listing, wanted }, { progress, signal });
  if (isStop(found)) return found;
  if (found.faults.length > 0) {
    for (const file of found.wrongFiles) removeModelFile(folder, file);
    // Where all that the hub lists is there and right, it has no more.
    return {
      problem: incomplete(request, found),
      isTransient: listing === null || !found.isAsListed,
    };
  }
  return publish(request, there?.commit ?? null, found);
}

/** The first of several faults, with the others, as far as one can read them, below it. */
export function faultsInWords(
  subject: string,
  [first = "is not complete", ...others]: readonly string[],
): Pick<Problem, "message" | "cause"> {
  if (others.length === 0) return { message: `${subject} ${first}` };
  const shown = others.length > shownFaults ? [...others.slice(0, shownFaults), "…"] : others;
  const message = `${subject} ${first}, and has ${countOf(others.length, "more fault")}`;
  return { message, cause: shown.join("\n") };
}

const shownFaults = 10;

function incomplete(request: DownloadRequest, { faults, wrongFiles }: Verification): Problem {
  const { place, wanted } = request;
  const isPart = wanted.include.length + wanted.exclude.length > 0;
  return {
    code: wrongFiles.length > 0 ? "model-bytes-wrong" : "model-incomplete",
    level: "error",
    ...faultsInWords(`what was downloaded of \`${place.id}\``, faults),
    hint:
      wrongFiles.length > 0
        ? "the wrong bytes were removed: run it again, without a mirror or a proxy that may have spoilt them"
        : isPart
          ? "`--include` and `--exclude` may leave it out: an engine needs the configuration, the tokenizer and all weights; what is there is kept for the next run"
          : `look at ${request.access.endpoint}/${place.id}/tree/main: what is missing there cannot be downloaded; what is there is kept for the next run`,
  };
}

/** The verified model in its place, with the record of what was compared. */
function publish(
  { place, wanted, session }: DownloadRequest,
  commit: string | null,
  { record, compared, notCompared, oddity }: Verification,
): string | Stop {
  const { id, folder, staged, layout } = place;
  try {
    if (layout === "hub-cache" && commit !== null && commit !== wanted.revision) {
      writeRef(staged, wanted.revision ?? "main", commit);
    }
    writeVerified(recordFile(place, staged, commit), { ...record, commit });
    publishModel(place);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return notThere({
      code: "model-not-published",
      level: "error",
      message: `\`${folder}\` cannot be put in its place (${message})`,
      hint: "it must not be a volume of its own: mount the volume at AIM_CACHE_PATH; what was downloaded is kept",
    });
  }
  if (oddity !== null) session.log.warning(`${id} is as the hub has it, which ${oddity}`);
  const unknown = notCompared === 0 ? "" : `, ${notCompared} have no checksum that is known`;
  session.log.info(
    `${id}: ${countOf(compared, "file")} compared with the hub's checksums${unknown}`,
    {
      event: "verified",
      compared,
      not_compared: notCompared,
    },
  );
  return filesFolder(place, folder, commit);
}
