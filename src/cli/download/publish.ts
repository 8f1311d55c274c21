import { filesFolder, type ModelPlace, recordFile } from "../../download/place.ts";
import { publishModel, writeRef, writeVerified } from "../../edge/publish-model.ts";
import { countOf } from "../../shared/count.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Stop } from "../stop.ts";
import { remarksOf } from "./faults.ts";
import { notThere } from "./not-there.ts";
import type { DownloadRequest } from "./request.ts";
import type { Verification } from "./verification.ts";

/** Why a model cannot be given its place, which a volume of its own is the usual reason for. */
export function notPublished({ folder }: ModelPlace, reason: string): Problem {
  return {
    code: "model-not-published",
    level: "error",
    message: `\`${folder}\` cannot be put in its place (${reason})`,
    hint: "it must not be a volume of its own: mount the volume at AIM_CACHE_PATH; what was downloaded is kept",
  };
}

/** The verified model in its place, with the record of what was compared. */
export function publish(
  { place, wanted, session }: DownloadRequest,
  commit: string | null,
  found: Verification,
): string | Stop {
  const { id, folder, staged, layout } = place;
  const { record, compared, notCompared } = found;
  try {
    if (layout === "hub-cache" && commit !== null && commit !== wanted.revision) {
      writeRef(staged, wanted.revision ?? "main", commit);
    }
    writeVerified(recordFile(place, staged, commit), { ...record, commit });
    publishModel(place);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return notThere(notPublished(place, message));
  }
  for (const remark of remarksOf(id, found)) session.log.warning(remark);
  session.log.info(`${id}: ${countOf(compared, "file")} compared with the hub's checksums`, {
    event: "verified",
    compared,
    not_compared: notCompared,
  });
  return filesFolder(place, folder, commit);
}
