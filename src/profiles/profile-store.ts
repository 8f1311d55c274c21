import { compareText } from "../shared/order.ts";
import type { Problem } from "../shared/problem.ts";
import { buildCatalog, type ProfileCatalog } from "./catalog.ts";
import type { LoadingSource } from "./loading.ts";
import { catalogFolders, isModelName } from "./model-folder.ts";
import { isSearchedPlace } from "./place.ts";
import type { ProfileSource } from "./profile.ts";

/** All files of a profile store, and what each request would find in it. */
export class ProfileStore {
  readonly files: readonly ProfileSource[];
  readonly loading: LoadingSource | undefined;
  readonly #problems: readonly Problem[];
  readonly #folders = new Map<string, Set<string>>();
  readonly #catalogs = new Map<string, ProfileCatalog>();

  /** `problems` are those of reading the files; `loading` is as for `buildCatalog`. */
  constructor(
    files: readonly ProfileSource[],
    problems: readonly Problem[] = [],
    loading?: LoadingSource,
  ) {
    this.files = files;
    this.loading = loading;
    this.#problems = problems;
    for (const { relative } of files) {
      const [top = "", second, ...rest] = relative.split("/");
      if (second === undefined) continue;
      this.#below("").add(top);
      if (rest.length > 0) this.#below(top).add(second);
    }
  }

  /** What a request for a model chooses from, as `serve` finds it; null is a request without one. */
  catalogOf(model: string | null): ProfileCatalog {
    const list = (folder: string) => [...this.#below(folder)].sort(compareText);
    const { folders } = catalogFolders(model, list);
    const key = folders.join("\n");
    const known = this.#catalogs.get(key);
    if (known !== undefined) return known;
    const files = this.files.filter(({ relative }) =>
      folders.some((folder) => relative.startsWith(`${folder}/`)),
    );
    const catalog = buildCatalog(files, this.#problems, this.loading);
    this.#catalogs.set(key, catalog);
    return catalog;
  }

  /** Every model that has profiles: those with a folder, and those that custom profiles name. */
  models(): readonly string[] {
    const folders = this.files
      .map(({ relative }) => relative)
      .filter((relative) => isSearchedPlace(relative) && !/^(?:custom|general)\//.test(relative))
      .map((relative) => relative.split("/").slice(0, 2).join("/"));
    const custom = this.catalogOf(null).profiles.filter(({ facts }) => facts.origin === "custom");
    const named = custom.flatMap(({ facts }) => [facts.aim_id ?? [], facts.model_id ?? []].flat());
    return [...new Set([...folders, ...named])].filter(isModelName).sort(compareText);
  }

  #below(name: string): Set<string> {
    const known = this.#folders.get(name) ?? new Set<string>();
    this.#folders.set(name, known);
    return known;
  }
}
