/** Where a model goes, and where it is kept until it is whole: on one volume, for `rename`. */
export interface ModelPlace {
  readonly id: string;
  /** `<cache>/<org>/<model>`, or the hub's own layout `<cache>/models--<org>--<model>`. */
  readonly layout: "directory" | "hub-cache";
  readonly folder: string;
  /** Beside it: the lease, what is downloaded, and what is being replaced. */
  readonly work: string;
  /** What takes the place of `folder` when it is verified. */
  readonly staged: string;
}

/** The place of a model below a cache. */
export function modelPlace(cachePath: string, id: string, useHfCache: boolean): ModelPlace {
  const cache = cachePath.replace(/\/+$/, "");
  const [org = "", model = ""] = id.split("/");
  const name = useHfCache ? `models--${org}--${model}` : model;
  const parent = useHfCache ? cache : `${cache}/${org}`;
  const work = `${parent}/.aim-download/${name}`;
  return {
    id,
    layout: useHfCache ? "hub-cache" : "directory",
    folder: `${parent}/${name}`,
    work,
    staged: `${work}/${name}`,
  };
}

/** The folder with the files of a commit, in the place of `folder` or of `staged`. */
export function filesFolder({ layout }: ModelPlace, root: string, commit: string | null): string {
  return layout === "directory" ? root : `${root}/snapshots/${commit}`;
}

/** Where the record of what was verified lies. */
export function recordFile({ layout }: ModelPlace, root: string, commit: string | null): string {
  return layout === "directory" ? `${root}/.cache/aim.json` : `${root}/aim-${commit}.json`;
}
