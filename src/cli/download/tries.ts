import type { HubTool } from "../../download/hub-command.ts";
import type { HubFailure } from "../../download/hub-failure.ts";
import { type HubListing, totalBytes } from "../../download/hub-files.ts";
import { recordFile } from "../../download/place.ts";
import type { Lease } from "../../edge/lease-file.ts";
import { measureFolder, removeModelFile, removePartials } from "../../edge/model-files.ts";
import {
  isOwnVolume,
  readVerified,
  stageWhatIsThere,
  writeVerified,
} from "../../edge/publish-model.ts";
import { readTarget } from "../../edge/read-fetching.ts";
import { bytesInWords } from "../../shared/bytes.ts";
import type { Problem } from "../../shared/problem.ts";
import { isStop, type Stop } from "../stop.ts";
import type { DownloadProgress } from "./download-progress.ts";
import { incomplete } from "./faults.ts";
import { fetchFiles, interrupted } from "./hub-tool.ts";
import { verifyWatched, wantedFolder } from "./in-place.ts";
import { notThere } from "./not-there.ts";
import { notPublished, publish } from "./publish.ts";
import type { DownloadRequest } from "./request.ts";

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
  if (isOwnVolume(place)) return notThere(notPublished(place, "it is a mounted volume"));
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
  const { place, wanted, signal, session } = request;
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
  const partial = removePartials(place.staged);
  const there = wantedFolder(request, place.staged, listing?.commit);
  const folder = there?.folder ?? place.staged;
  const record = recordFile(place, place.staged, there?.commit ?? null);
  const before = readVerified(record);
  const within = session.settings.cachePath.value;
  const expected = { listing, wanted, before, partial, within };
  const found = await verifyWatched(folder, expected, { progress, signal });
  if (isStop(found)) return found;
  if (found.faults.length > 0) {
    for (const file of found.wrongFiles) removeModelFile(folder, file);
    // What is right need not be read again.
    writeVerified(record, found.record);
    // Where all that the hub lists is there and right, it has no more.
    return {
      problem: incomplete(request, found),
      isTransient: listing === null || !found.isAsListed,
    };
  }
  if (!lease.isHeld()) return interrupted(AbortSignal.abort("another process has taken over"));
  return publish(request, there?.commit ?? null, found);
}

/** Whether what is still to come has room; nothing is said where a size or the space is not known. */
function requireSpace({ place }: DownloadRequest, listing: HubListing | null): Problem | undefined {
  const total = totalBytes(listing?.files ?? []);
  if (listing === null || total === null) return undefined;
  const { freeBytes: free } = readTarget(place.work);
  const needed = Math.max(0, total - measureFolder(place.staged).bytes);
  if (free === null || needed <= free) return undefined;
  return {
    code: "no-space",
    level: "error",
    message: `\`${place.id}\` needs ${bytesInWords(needed)} more, and \`${place.folder}\` has ${bytesInWords(free)} free`,
    hint: "make space, or name a larger volume with AIM_CACHE_PATH; `--exclude` leaves out files that the engine does not load, such as `original/*`",
  };
}
