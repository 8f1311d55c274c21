import { hubFailure } from "../../download/hub-failure.ts";
import { type Lease, takeLease } from "../../edge/lease-file.ts";
import { recoverReplaced } from "../../edge/publish-model.ts";
import { offlineBy } from "../../models/fetching.ts";
import type { Problem } from "../../shared/problem.ts";
import { declareCommand, type ValuesOf } from "../declaration.ts";
import { type DownloadProgress, openDownloadProgress } from "../download/download-progress.ts";
import { faultsInWords, remarksOf } from "../download/faults.ts";
import { findHubTool, interrupted, listFiles } from "../download/hub-tool.ts";
import { verifiedBefore, verifyInPlace } from "../download/in-place.ts";
import { notThere } from "../download/not-there.ts";
import {
  type DownloadRequest,
  downloadRequest,
  standardStallSeconds,
} from "../download/request.ts";
import { download } from "../download/tries.ts";
import { exitCodes } from "../exit-code.ts";
import { badOption, flag, parsed, text, texts } from "../parameters.ts";
import type { Session } from "../session.ts";
import { isStop, type Outcome, type Stop } from "../stop.ts";

const options = {
  useHfCache: flag(
    "--use-hf-cache",
    "in the hub's own layout, as `<cache>/models--<org>--<model>`, not as `<cache>/<org>/<model>`",
  ),
  revision: text("--revision <REVISION>", "a branch, tag or commit, not the hub's main branch"),
  include: texts("--include <PATTERN>", "only files that match; can be given again", {
    isRepeated: true,
  }),
  exclude: texts("--exclude <PATTERN>", "no files that match; can be given again", {
    isRepeated: true,
  }),
  forProfile: text(
    "--for-profile <PROFILE_ID>",
    "the model of this profile, whatever would be chosen here",
  ),
  verifyOnly: flag("--verify-only", "download nothing: compare what is there with its checksums"),
  stallSeconds: parsed(
    "--stall-timeout <SECONDS>",
    `how long nothing may arrive before it is tried again (default: ${standardStallSeconds})`,
    (given) => {
      const seconds = Number(given);
      return seconds > 0 && Number.isFinite(seconds)
        ? seconds
        : badOption("--stall-timeout", given, "a number of seconds above 0");
    },
  ),
};
type Given = ValuesOf<typeof options>;

/** `aim download-to-cache` */
export const downloadToCacheCommand = declareCommand({
  name: "download-to-cache",
  summary: "download a model to the cache, verified, before an engine is started",
  options,
  examples: [
    ["aim download-to-cache --model-id org/model", "a model of the Hugging Face hub"],
    [
      "aim download-to-cache --aim-id org/model --for-profile vllm-mi300x-fp8-tp1-latency",
      "what a profile of an image would load, where there is no GPU",
    ],
  ],
  main: downloadToCache,
});

/**
 * Downloads a model by the huggingface_hub of the image. It is done only when every file is there,
 * compared with the hub's checksums, in the place where `serve` looks: everything else is a Stop.
 */
async function downloadToCache(session: Session, given: Given): Promise<Outcome> {
  const end = new AbortController();
  const undo = session.host.onEnd((signal) => end.abort(signal));
  try {
    const request = await downloadRequest(session, given, end.signal);
    if (isStop(request)) return request;
    const progress = openDownloadProgress(session, request.place.id);
    const folder = given.verifyOnly
      ? await verified(request, progress)
      : await downloaded(request, progress, end);
    progress.clear();
    if (typeof folder !== "string") return folder;
    const done = given.verifyOnly ? "verified at" : "downloaded to";
    return { output: `Model ${done}: ${folder}\n`, exitCode: exitCodes.done };
  } finally {
    undo();
  }
}

/** The folder of the model where everything in it is right. */
async function verified(
  request: DownloadRequest,
  progress: DownloadProgress,
  because: readonly Problem[] = [],
): Promise<string | Stop> {
  const { session, place } = request;
  const checked = await verifyInPlace(request, progress);
  if (isStop(checked)) return checked;
  const { folder, found } = checked;
  const faults = checked.isOfRevision
    ? found.faults
    : [`is not known to be of revision \`${request.wanted.revision}\``, ...found.faults];
  if (faults.length > 0) {
    const layout = place.layout === "hub-cache" ? " --use-hf-cache" : "";
    const problem: Problem = {
      code: "model-incomplete",
      level: "error",
      ...faultsInWords(`\`${folder}\``, faults),
      hint: `\`aim download-to-cache --model-id ${place.id}${layout}\` fetches what is missing or wrong`,
    };
    // Why it cannot be fetched either is what has to be put right first.
    return notThere(...(because.length > 0 ? because : [problem]));
  }
  for (const { code, message } of because) {
    session.log.warning(`${message}; what is there is complete, and stays as it is`, { code });
  }
  for (const remark of remarksOf(place.id, found)) session.log.warning(remark);
  return folder;
}

async function downloaded(
  request: DownloadRequest,
  progress: DownloadProgress,
  end: AbortController,
): Promise<string | Stop> {
  const { session, place, access } = request;
  const before = verifiedBefore(request);
  if (before !== undefined) {
    session.log.info(`${place.id} is there already, and as it was verified`, { event: "there" });
    return before;
  }
  const offline = offlineBy(session.environment);
  if (offline !== null) {
    return verified(request, progress, [
      {
        code: "hub-offline",
        level: "error",
        message: `\`${place.id}\` cannot be downloaded: ${offline} is set`,
        hint: `unset it, or copy the model to \`${place.folder}\``,
      },
    ]);
  }
  const lease = await leaseOf(request, progress, end);
  if (isStop(lease)) {
    return lease.problems.some(({ code }) => code === "cache-not-writable")
      ? verified(request, progress, lease.problems)
      : lease;
  }
  try {
    recoverReplaced(place);
    return verifiedBefore(request) ?? (await downloadAlone(request, progress, lease));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return notThere(hubFailure(message, access).problem);
  } finally {
    lease.release();
  }
}

async function leaseOf(
  { place, access, signal }: DownloadRequest,
  progress: DownloadProgress,
  end: AbortController,
): Promise<Lease | Stop> {
  try {
    const lease = await takeLease({
      folder: place.work,
      waiting: (holder) => progress.show("waiting", 0, null, holder),
      lost: () => end.abort("another process has taken over"),
      signal,
    });
    return lease === "aborted" ? interrupted(signal) : lease;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return notThere(hubFailure(message, access).problem);
  }
}

/** With the lease: nobody else writes to what is staged. */
async function downloadAlone(
  request: DownloadRequest,
  progress: DownloadProgress,
  lease: Lease,
): Promise<string | Stop> {
  const { session } = request;
  const tool = findHubTool(session);
  if ("code" in tool) return verified(request, progress, [tool]);
  session.log.debug(`huggingface_hub by ${tool.program}`, { ...tool });
  const listing = await listFiles(request, tool);
  if (isStop(listing)) return listing;
  if (listing !== null && "problem" in listing) {
    return verified(request, progress, [listing.problem]);
  }
  return download(request, listing, { tool, lease, progress });
}
