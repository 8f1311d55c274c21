/** Where a profile is below the profile root, and what follows from it. */
export interface Place {
  /** `general` below any folder of that name, else `custom` below `custom/`, else `model`. */
  readonly origin: "custom" | "model" | "general";
  /** By the folder it is searched in: `custom/` 1, `<org>/<model>/` 2, `general/` 3. */
  readonly precedence: 1 | 2 | 3;
  readonly isCustom: boolean;
  /** `<org>/<model>` for a file in a model's folder. */
  readonly modelFolder: string | null;
  /** File name without its ending. */
  readonly name: string;
}

/**
 * The place of a profile by its path relative to the profile root: never by where the root itself
 * lies. `custom/general/x.yaml` is a general profile (it names no model, is for any, and needs the
 * opt-in of general profiles) with the precedence of `custom/`, where it is searched. A file in none
 * of the folders, such as a lone one to check, is judged by what is in it.
 */
export function placeOf(relative: string, isForAnyModel: boolean): Place {
  const folders = relative.split("/");
  const name = withoutEnding(folders.pop() ?? "");
  const [top, second] = folders;
  const isCustom = top === "custom";
  const isModel = !isCustom && top !== "general" && second !== undefined;
  const isSearched = isSearchedPlace(relative);
  const isGeneral = folders.includes("general") || (!isSearched && isForAnyModel);
  return {
    origin: isGeneral ? "general" : isCustom ? "custom" : "model",
    precedence: isCustom ? 1 : isModel || !isGeneral ? 2 : 3,
    isCustom,
    modelFolder: isModel ? `${top}/${second}` : null,
    name,
  };
}

/** Whether a file is in `custom/`, `general/` or `<org>/<model>/`; others are offered to nobody. */
export function isSearchedPlace(relative: string): boolean {
  const [top, second, ...rest] = relative.split("/");
  return top === "custom" || top === "general" ? second !== undefined : rest.length > 0;
}

/** The id of a profile by its place and its `aim_id`, which all but general profiles have. */
export function profileId(place: Place, aimId: string | null): string {
  const custom = place.isCustom ? "custom/" : "";
  if (place.origin === "general") return `${custom}general/${place.name}`;
  return place.isCustom ? `custom/${aimId}/${place.name}` : place.name;
}

/**
 * The id that an unusable file would have had. Where its `aim_id` is not known, the folders below
 * `custom/` stand for it.
 */
export function expectedId(relative: string, aimId: string | null): string {
  const place = placeOf(relative, false);
  if (place.origin !== "custom" || aimId !== null) return profileId(place, aimId);
  return withoutEnding(relative);
}

/** A file name or id without `.yaml` or `.yml`. */
export function withoutEnding(name: string): string {
  return name.replace(/\.ya?ml$/, "");
}

/** A name with its letters A to Z as small ones: how models and ids are compared when they are not the same. */
export function foldCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
