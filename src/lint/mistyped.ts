import { nearest } from "../shared/did-you-mean.ts";

/** Shorter words are too easily alike. */
const shortest = 4;

/**
 * Whether a name of several words looks like a slip of the pen of another one: all words are the same
 * but one, and that one has its letters in another order or is one edit for every three letters away.
 */
export function looksMistyped(name: string, other: string, separator: string): boolean {
  const words = name.split(separator);
  const others = other.split(separator);
  if (name === other || words.length !== others.length) return false;
  const differing = words.flatMap((word, index) =>
    word === others[index] ? [] : [[word, others[index] ?? ""] as const],
  );
  const [pair] = differing;
  if (pair === undefined || differing.length > 1) return false;
  const [word, meant] = pair;
  if (Math.min(word.length, meant.length) < shortest) return false;
  return letters(word) === letters(meant) || nearest(word, [meant]) !== undefined;
}

function letters(word: string): string {
  return [...word].sort().join("");
}
