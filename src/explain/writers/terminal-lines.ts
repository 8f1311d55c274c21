import type { Style } from "../../shared/style.ts";
import { widthOf } from "../../shared/text-width.ts";
import { plainText, spansOf, type Tone, type Words } from "../blocks.ts";
import { broken } from "./width.ts";

/** Where lines begin and end: columns from 0. */
export interface Margins {
  /** Column of the first line, and of the further ones. */
  readonly first: number;
  readonly rest: number;
  /** Column that no line goes beyond, unless a word is longer. */
  readonly end: number;
}

/** Words painted and broken into lines at blanks. No line for no words. */
export function linesOf(
  words: Words,
  { first, rest, end }: Margins,
  style: Style,
): readonly string[] {
  if (plainText(words).trim() === "") return [];
  const text = painted(words, style);
  if (first + widthOf(text) <= end) return [" ".repeat(first) + text];
  const [head = "", ...tail] = broken(text, end - first);
  const others = tail.length === 0 ? [] : broken(tail.join(" "), end - rest);
  return [" ".repeat(first) + head, ...others.map((line) => " ".repeat(rest) + line)];
}

function painted(words: Words, style: Style): string {
  return spansOf(words)
    .map(({ text, tone }) => paintOf(tone, style)(text))
    .join("");
}

function paintOf(tone: Tone, style: Style): (text: string) => string {
  const paints = {
    plain: (text: string) => text,
    strong: style.bold,
    quiet: style.dim,
    good: style.green,
    bad: style.red,
    caution: style.yellow,
    accent: style.cyan,
  };
  return paints[tone];
}
