// JavaScript lists keys like "8" before all others, in numerical order. Where that differs from the
// file, the order of the file is remembered here, beside the object.
const orders = new WeakMap<object, readonly string[]>();

const ARRAY_INDEX = /^(?:0|[1-9][0-9]{0,9})$/;

/** The keys of a mapping of a document in the order of the file, numeric-looking ones included. */
export function keysInOrder(mapping: object): readonly string[] {
  return orders.get(mapping) ?? Object.keys(mapping);
}

/** Remembers the order of the keys where JavaScript would not keep it. */
export function rememberKeyOrder(mapping: object, keys: readonly string[]): void {
  if (keys.some((key) => ARRAY_INDEX.test(key))) orders.set(mapping, keys);
}
