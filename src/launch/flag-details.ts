import type { FlagDetails, FlagOption, FlagTable } from "../generated/flags.ts";

type Ranges = FlagVariant["in"];
type FlagVariant = NonNullable<FlagOption["variants"]>[number];

/** What the table says of an option in one version. */
export type FlagFacts = FlagDetails & { readonly kind: FlagOption["kind"] };

/**
 * The place of a version in the table, or null when the table does not know it. A local suffix such
 * as the `+rocm700` of `0.11.0+rocm700` names a build of the same version.
 */
export function versionIndex(table: FlagTable, version: string | null): number | null {
  if (version === null) return null;
  const exact = table.versions.indexOf(version);
  const index = exact === -1 ? table.versions.indexOf(version.replace(/\+.*$/, "")) : exact;
  return index === -1 ? null : index;
}

/** True when the version at that place has the option. */
export function hasOption(option: FlagOption, version: number): boolean {
  return option.in === undefined || isIn(option.in, version);
}

/** The last of the versions that have the option. */
export function newestVersion(table: FlagTable, option: FlagOption): number {
  return option.in?.at(-1)?.[1] ?? table.versions.length - 1;
}

/** The option as it is in the version at that place, whether that version has it or not. */
export function flagFacts(option: FlagOption, version: number): FlagFacts {
  const { variants, ...stated } = option;
  const variant = variants?.find((candidate) => isIn(candidate.in, version));
  return { ...stated, ...variant?.is, kind: variant?.is.kind ?? option.kind };
}

function isIn(ranges: Ranges, version: number): boolean {
  return ranges.some(([first, last]) => first <= version && version <= last);
}
