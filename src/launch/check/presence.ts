import type { IndexRanges } from "../../shared/index-ranges.ts";

/** When a thing came or went as seen from a version that does not have it; null where nobody knows. */
export function presence(
  ranges: IndexRanges,
  versions: readonly string[],
  version: number,
): string | null {
  const before = ranges.findLast(([, last]) => last < version);
  const after = ranges.find(([first]) => first > version);
  if (before !== undefined) return `the last version with it is ${versions[before[1]]}`;
  return after === undefined ? null : `the first version with it is ${versions[after[0]]}`;
}
