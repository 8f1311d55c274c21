import type { FilesWanted, HubListing } from "./hub-files.ts";
import type { ModelPlace } from "./place.ts";

/** What of huggingface_hub is in the image: a Python that can import it, or its command alone. */
export type HubTool =
  | { readonly kind: "python"; readonly program: string; readonly version: string | null }
  | { readonly kind: "command"; readonly program: string };

/** What the script in the image's Python is asked to do. */
export interface HubTask {
  readonly do: "list" | "fetch";
  readonly id: string;
  readonly revision: string | null;
  readonly include: readonly string[] | null;
  readonly exclude: readonly string[] | null;
  readonly localDir: string | null;
  readonly cacheDir: string | null;
  readonly files: HubListing["files"];
}

/** The task of listing the files that are wanted. */
export function listTask(id: string, wanted: FilesWanted): HubTask {
  return { do: "list", id, ...patterns(wanted), files: [], localDir: null, cacheDir: null };
}

/** The task of fetching them: the commit that was listed, else the revision that was asked for. */
export function fetchTask(
  place: ModelPlace,
  wanted: FilesWanted,
  listing: HubListing | null,
): HubTask {
  const isPlain = place.layout === "directory";
  return {
    do: "fetch",
    id: place.id,
    ...patterns(wanted),
    revision: listing?.commit ?? wanted.revision,
    files: listing?.files ?? [],
    localDir: isPlain ? place.staged : null,
    cacheDir: isPlain ? null : place.work,
  };
}

function patterns({ revision, include, exclude }: FilesWanted) {
  const orNull = (list: readonly string[]) => (list.length === 0 ? null : list);
  return { revision, include: orNull(include), exclude: orNull(exclude) };
}

/** The same for `hf download`. A pattern each with the option again, as huggingface_hub 1.x reads it. */
export function downloadArguments(task: HubTask): readonly string[] {
  const option = (name: string, value: string | null) => (value === null ? [] : [name, value]);
  return [
    "download",
    task.id,
    ...option("--revision", task.revision),
    ...option("--local-dir", task.localDir),
    ...option("--cache-dir", task.cacheDir),
    ...(task.include ?? []).flatMap((pattern) => ["--include", pattern]),
    ...(task.exclude ?? []).flatMap((pattern) => ["--exclude", pattern]),
  ];
}

/** Before the one line of the script's answer: what a library prints beside it is passed over. */
export const answerMark = "aim-hub-answer:";

/** The listing in the output of the script; null when there is none. */
export function readListing(output: string): HubListing | null {
  const line = output.split("\n").findLast((each) => each.startsWith(answerMark));
  if (line === undefined) return null;
  try {
    return JSON.parse(line.slice(answerMark.length)) as HubListing;
  } catch {
    return null;
  }
}
