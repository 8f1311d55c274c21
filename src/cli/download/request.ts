import { type HubAccess, hubAccess } from "../../download/hub-failure.ts";
import type { FilesWanted } from "../../download/hub-files.ts";
import { type ModelPlace, modelPlace } from "../../download/place.ts";
import { hasTokenFile } from "../../edge/read-fetching.ts";
import { hasToken } from "../../models/fetching.ts";
import { hubPaths, ownHubHome } from "../../models/hub-paths.ts";
import type { Session } from "../session.ts";
import { isStop, type Stop } from "../stop.ts";
import { modelToDownload } from "./which-model.ts";

/** What the options of the command say. */
export interface DownloadOptions {
  readonly useHfCache: boolean;
  readonly revision: string | undefined;
  readonly include: readonly string[] | undefined;
  readonly exclude: readonly string[] | undefined;
  readonly forProfile: string | undefined;
  readonly stallSeconds: number | undefined;
}

/** A download as its steps see it. */
export interface DownloadRequest {
  readonly session: Session;
  readonly place: ModelPlace;
  readonly wanted: FilesWanted;
  readonly access: HubAccess;
  readonly stallMs: number;
  /** Ends everything that waits or runs. */
  readonly signal: AbortSignal;
}

/** How long nothing may move: a mirror that makes a file ready first can take minutes. */
export const standardStallSeconds = 300;

/** Which model is downloaded, which of its files, and where to; a Stop where that cannot be said. */
export async function downloadRequest(
  session: Session,
  options: DownloadOptions,
  signal: AbortSignal,
): Promise<DownloadRequest | Stop> {
  const model = await modelToDownload(session, options.forProfile);
  if (isStop(model)) return model;
  const { id } = model;
  const { environment, settings } = session;
  const place = modelPlace(settings.cachePath.value, id, options.useHfCache);
  const wanted: FilesWanted = {
    revision: options.revision ?? model.revision,
    include: options.include ?? [],
    exclude: options.exclude ?? [],
  };
  const access = hubAccess(environment, {
    id,
    revision: wanted.revision,
    folder: place.folder,
    hasToken:
      hasToken(environment) || hasTokenFile(hubPaths(environment, ownHubHome(environment)).token),
  });
  const stallMs = (options.stallSeconds ?? standardStallSeconds) * 1000;
  return { session, place, wanted, access, stallMs, signal };
}
