import type { FlagDetails, FlagOption, FlagTable } from "../generated/flags.ts";
import { isInRanges } from "../shared/index-ranges.ts";

/** What the table says of an option in one version. */
export type FlagFacts = FlagDetails & { readonly kind: FlagOption["kind"] };

/**
 * The place of a version in the table, or null when the table does not know it. A local suffix such
 * as the `+rocm700` of `0.11.0+rocm700` names a build of the same version.
 */
export function versionIndex(versions: readonly string[], version: string | null): number | null {
  if (version === null) return null;
  const index = [version, version.replace(/\+.*$/, "")]
    .map((name) => versions.indexOf(name))
    .find((at) => at !== -1);
  return index ?? null;
}

/** True when the version at that place has the option. */
export function hasOption(option: FlagOption, version: number): boolean {
  return option.in === undefined || isInRanges(option.in, version);
}

/** The last of the versions that have the option. */
export function newestVersion(table: FlagTable, option: FlagOption): number {
  return option.in?.at(-1)?.[1] ?? table.versions.length - 1;
}

/** The option as it is in the version at that place, whether that version has it or not. */
export function flagFacts(option: FlagOption, version: number): FlagFacts {
  const { variants, ...stated } = option;
  const variant = variants?.find((candidate) => isInRanges(candidate.in, version));
  return { ...stated, ...variant?.is, kind: variant?.is.kind ?? option.kind };
}
