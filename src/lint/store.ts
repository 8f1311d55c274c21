import type { ProfileFacts } from "../generated/facts.ts";
import type { ProfileCatalog } from "../profiles/catalog.ts";
import { foldCase, isSearchedPlace, placeOf } from "../profiles/place.ts";
import type { ProfileSource } from "../profiles/profile.ts";

/** The profiles that rules are tried on, and who is offered which. */
export interface LintStore {
  /** Folder, as shown to people. */
  readonly path: string;
  /** Every profile that some request is offered. */
  readonly profiles: readonly ProfileFacts[];
  /** What a request for a model chooses from: its own profiles, custom and general ones. */
  candidates(model: string | null): readonly ProfileFacts[];
}

/** The store of a catalogue of a whole profile tree; `files` say where below the root each profile is. */
export function lintStore(
  path: string,
  catalog: ProfileCatalog,
  files: readonly ProfileSource[],
): LintStore {
  const relative = new Map(files.map((file) => [file.path, file.relative]));
  const placed = catalog.profiles.flatMap(({ facts }) => {
    const place = relative.get(facts.path) ?? facts.path;
    if (!isSearchedPlace(place)) return [];
    const { modelFolder } = placeOf(place, false);
    return [{ facts, folder: modelFolder === null ? null : foldCase(modelFolder) }];
  });
  const known = new Map<string, readonly ProfileFacts[]>();
  return {
    path,
    profiles: placed.map(({ facts }) => facts),
    candidates(model) {
      const wanted = model === null ? "" : foldCase(model);
      const found =
        known.get(wanted) ??
        placed
          .filter(({ folder }) => folder === null || folder === wanted)
          .map(({ facts }) => facts);
      known.set(wanted, found);
      return found;
    },
  };
}
