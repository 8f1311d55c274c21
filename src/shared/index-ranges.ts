/** Ranges of places in a list, as pairs of indexes, both included: how tables say which versions. */
export type IndexRanges = readonly (readonly [number, number])[];

/** True when the place is in one of the ranges. */
export function isInRanges(ranges: IndexRanges, index: number): boolean {
  return ranges.some(([first, last]) => first <= index && index <= last);
}

/** The ranges of indexes that are in order. */
export function rangesOf(indexes: readonly number[]): IndexRanges {
  const made: [number, number][] = [];
  for (const index of indexes) {
    const last = made.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else made.push([index, index]);
  }
  return made;
}

/** `0.8.5 to 0.10.2, 0.12.0`. */
export function rangesInWords(ranges: IndexRanges, names: readonly string[]): string {
  return ranges
    .map(([first, last]) => (first === last ? names[first] : `${names[first]} to ${names[last]}`))
    .join(", ");
}
