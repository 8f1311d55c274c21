import type { Problem } from "../shared/problem.ts";

/** A value, or the reasons why there is none. */
export type Reading<T> =
  | { readonly value: T; readonly problems: readonly Problem[] }
  | { readonly value?: undefined; readonly problems: readonly Problem[] };

/** Longest value that a message repeats in full, in characters. */
const LONGEST = 80;

/** A good value. */
export function good<T>(value: T): Reading<T> {
  return { value, problems: [] };
}

/** The error for a value that is not allowed; `from` is its variable or flag, `must` what is allowed. */
export function badValue(from: string, text: string, must: string, hint?: string): Reading<never> {
  const found = text === "" ? "empty" : `\`${showValue(text)}\``;
  const message = `\`${from}\` is ${found}; it must be ${must}`;
  return { problems: [{ code: "setting-invalid", level: "error", message, hint }] };
}

/** A value on one line: what cannot be seen is escaped as `\u{…}`, and the end of a long value left out. */
export function showValue(text: string): string {
  const characters = Array.from(text);
  const shown = characters
    .slice(0, LONGEST)
    .join("")
    .replace(/(?! )[\p{C}\p{Z}]/gu, escaped);
  return characters.length > LONGEST ? `${shown}…` : shown;
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
