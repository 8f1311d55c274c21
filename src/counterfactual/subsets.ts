/** All subsets of exactly `size` items, in the order of the items. */
export function* subsetsOf<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, item] of items.entries()) {
    for (const rest of subsetsOf(items.slice(index + 1), size - 1)) yield [item, ...rest];
  }
}

/** All ways of taking one item from each list, in the order of the lists. */
export function* choicesFrom<T>(lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [first, ...others] = lists;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const item of first) {
    for (const rest of choicesFrom(others)) yield [item, ...rest];
  }
}
