import type { Problem } from "../shared/problem.ts";
import {
  type FolderVerdict,
  incomplete,
  judgeFolder,
  partsOf,
  repositoryReason,
} from "./judge-folder.ts";
import type { ModelFolder } from "./model-folder.ts";
import { type ModelRequest, segmentsOf, type WantedModel } from "./wanted-model.ts";

/** Where a model can be: a folder that holds its files, or a cache of the hub that holds it among others. */
export interface ModelPlace {
  readonly kind: "directory" | "hub-cache" | "file";
  /** The folder or file; the `models--org--name` of a hub cache. */
  readonly path: string;
  /** Links that lead out of this folder are not followed; null follows all. */
  readonly within: string | null;
  /** Which revision of a hub cache: a branch, tag or commit. */
  readonly revision: string;
}

/** How the edge reads places. */
export interface ModelReader {
  /** `src/edge/open-model-folder.ts`. */
  folder(path: string, within: string | null): ModelFolder;
  /** What a `models--org--name` folder says; null when there is none. */
  repository(path: string, revision: string): HubRepository | null;
}

/** A model in a hub cache: https://huggingface.co/docs/huggingface_hub/guides/manage-cache */
export interface HubRepository {
  /** The commit in `refs/<revision>`; null when there is no such file. */
  readonly commit: string | null;
  /** Names of the folders in `snapshots`, sorted: commits. */
  readonly snapshots: readonly string[];
}

/** A place as it was found. */
export interface FoundPlace {
  readonly place: ModelPlace;
  /** What the engine would be given. */
  readonly path: string;
  readonly exists: boolean;
  readonly verdict: FolderVerdict;
}

/** Where a model is. */
export interface LocatedModel {
  /** The first place that holds the model completely; null when none does. */
  readonly found: FoundPlace | null;
  /** All that was looked at before, in order. */
  readonly tried: readonly FoundPlace[];
}

/**
 * Every place in which a model is looked for, the first that holds it completely counts: its path;
 * its folder below the cache; the cache of the hub that the
 * engine downloads to, `hub` in the cache, and the cache itself in the hub's layout. None where the engine alone knows the form.
 */
export function placesOf(request: ModelRequest, { reference }: WantedModel): readonly ModelPlace[] {
  const { cachePath, customModelName } = request;
  const cache = cachePath.replace(/(?<=.)\/+$/, "");
  const revision = request.revision ?? "main";
  const inCache = (name: string): ModelPlace => {
    return { kind: "directory", path: `${cache}/${name}`, within: cache, revision };
  };
  if (reference.kind === "path") {
    const kind = /\.gguf$/i.test(reference.text) ? "file" : "directory";
    return [{ kind, path: reference.text, within: null, revision }];
  }
  if (reference.kind === "s3") {
    if (request.streams) return [];
    if (customModelName !== null) return [inCache(customModelName)];
    const segments = segmentsOf(reference.text);
    // AIM 0.9 downloads to the last two segments, or to the last where there is but one.
    const names = [segments.slice(-2).join("/"), segments.at(-1) ?? ""];
    return [...new Set(names)].filter((name) => name !== "").map(inCache);
  }
  if (reference.quantization !== undefined) return [];
  const caches = [...new Set([request.hubCache, `${cache}/hub`, cache])];
  const folder = `models--${reference.id.replace("/", "--")}`;
  return [
    inCache(reference.id),
    ...caches.map(
      (within): ModelPlace => ({
        kind: "hub-cache",
        path: `${within}/${folder}`,
        within,
        revision,
      }),
    ),
  ];
}

/** Judges the places in order, and reads no more of them once one holds the model completely. */
export function locateModel(
  places: readonly ModelPlace[],
  reader: ModelReader,
  readsFiles = true,
): LocatedModel {
  const tried: FoundPlace[] = [];
  for (const place of places) {
    const found = foundPlace(place, reader);
    if (found.verdict.complete) return { found, tried };
    tried.push(found);
  }
  // Where the engine reads other files than these, what is missing is not known.
  const open = readsFiles ? undefined : tried.find(({ exists }) => exists);
  if (open === undefined) return { found: null, tried };
  const verdict = { ...open.verdict, complete: true, reason: null, remedy: null, remarks: [] };
  return { found: { ...open, verdict }, tried: [] };
}

function foundPlace(place: ModelPlace, reader: ModelReader): FoundPlace {
  if (place.kind === "hub-cache") return foundSnapshot(place, reader);
  if (place.kind === "file") return foundFile(place, reader);
  const folder = reader.folder(place.path, place.within);
  return { place, path: place.path, exists: folder.exists, verdict: judgeFolder(folder) };
}

/** The snapshot of the revision: of the commit itself, of a ref, or the only one there is. */
function foundSnapshot(place: ModelPlace, reader: ModelReader): FoundPlace {
  const { path, revision, within } = place;
  const repository = reader.repository(path, revision);
  if (repository === null) {
    return { place, path, exists: false, verdict: incomplete("does not exist") };
  }
  const { commit, snapshots } = repository;
  // A ref to a commit that is not there says that the one which is there is another.
  const isOnly = revision === "main" && commit === null && snapshots.length === 1;
  const [only] = isOnly ? snapshots : [];
  const snapshot = [commit, revision, only].find(
    (name) => name != null && snapshots.includes(name),
  );
  if (snapshot == null) {
    const reason = `has no snapshot of the revision \`${revision}\``;
    return { place, path, exists: true, verdict: incomplete(reason) };
  }
  const folder = reader.folder(`${path}/snapshots/${snapshot}`, within);
  return { place, path: folder.path, exists: true, verdict: judgeFolder(folder) };
}

/** A single file, which is the whole model. */
function foundFile(place: ModelPlace, reader: ModelReader): FoundPlace {
  const { path } = place;
  const end = path.lastIndexOf("/");
  const folder = reader.folder(path.slice(0, end) || "/", null);
  const state = folder.file(path.slice(end + 1));
  const found = (verdict: FolderVerdict) => {
    return { place, path, exists: folder.exists && state.kind !== "missing", verdict };
  };
  if (folder.unreadable !== null || state.kind === "missing") {
    return found(incomplete("does not exist"));
  }
  if (state.kind !== "file") return found(incomplete(`is ${state.kind}`));
  if (state.isPointer) return found(incomplete("is a Git LFS pointer, not the weights"));
  const missing = partsOf(path.slice(end + 1)).find((part) => folder.file(part).kind !== "file");
  if (missing !== undefined) return found(incomplete(`lacks its other part \`${missing}\``));
  return found({ ...incomplete(null), complete: true, weightsBytes: state.bytes });
}

/** The model that the engine is started with. */
export interface ResolvedModel extends WantedModel {
  /** What the engine's model option is given: an `org/model` id, an address, or a path. */
  readonly argument: string;
  /** The local directory or file that is used, null when the engine fetches the model. */
  readonly directory: string | null;
  /** Why no local directory is used, null when one is, or none can be. */
  readonly directoryReason: string | null;
}

/** From its directory where it is complete, else as the engine fetches it. */
export function resolveModel(wanted: WantedModel, { found, tried }: LocatedModel): ResolvedModel {
  const { text } = wanted.reference;
  const directory = found?.path ?? null;
  // What is there in part says more than what is not there at all.
  const reason = (tried.find(({ exists }) => exists) ?? tried[0])?.verdict.reason ?? null;
  return {
    ...wanted,
    argument: directory ?? text,
    directory,
    directoryReason: directory === null ? reason : null,
  };
}

/** What is worth saying of a model that is there, or is there in part and not used. */
export function locationNotes(
  wanted: WantedModel,
  { found, tried }: LocatedModel,
): readonly Problem[] {
  if (found !== null) {
    return found.verdict.remarks.map((remark) => ({
      code: "model-odd",
      level: "warning",
      message: `\`${found.path}\` is used, and ${remark}`,
    }));
  }
  return tried
    .filter(({ exists }) => exists && wanted.reference.kind === "hub")
    .map(({ path, verdict }) => ({
      code: "model-incomplete",
      level: "warning",
      message: `\`${path}\` is not used, the engine downloads \`${wanted.reference.text}\`: the directory ${verdict.reason}`,
      hint: verdict.remedy ?? "finish the download, or remove the directory",
    }));
}

/** Why a model that the engine cannot fetch cannot be loaded; null when it can, or the engine fetches it. */
export function whyNotThere(wanted: WantedModel, { found, tried }: LocatedModel): Problem | null {
  const { reference } = wanted;
  const last = tried.find(({ exists }) => exists) ?? tried[0];
  if (found !== null || reference.kind === "hub" || last === undefined) return null;
  const { path, verdict } = last;
  return {
    code: "model-not-available",
    level: "error",
    message: `the model \`${reference.text}\` cannot be loaded: \`${path}\` ${verdict.reason}`,
    hint: verdict.remedy ?? hintFor(wanted, last),
  };
}

function hintFor({ reference }: WantedModel, { path, verdict }: FoundPlace): string {
  if (reference.kind === "s3") {
    return `aim does not download from S3: copy the model to \`${path}\`, name its directory below the cache with AIM_CUSTOM_MODEL_NAME, or let the engine stream it with AIM_ENGINE_ARGS='{"load-format": "runai_streamer"}'`;
  }
  const snapshots = verdict.reason === repositoryReason;
  if (reference.text.toLowerCase().endsWith(".gguf")) return "name a `.gguf` file that is there";
  if (snapshots) return `AIM_MODEL_ID must be the folder of a commit below \`${path}/snapshots\``;
  return "AIM_MODEL_ID must be a directory with `config.json` and the weights; an id such as `org/model` is downloaded";
}
