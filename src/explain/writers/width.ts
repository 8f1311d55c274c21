import wrapAnsi from "wrap-ansi";
import { widthOf } from "../../shared/text-width.ts";

/** Text with blanks behind it, up to so many columns. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** The columns of the longest part of a text that cannot be broken. */
export function widestWord(text: string): number {
  return Math.max(0, ...text.split(" ").map(widthOf));
}

/** Blanks at the ends of a line, which may be behind paint. */
const leadingBlanks = /^((?:\u001b\[\d+m)*) +/;
const trailingBlanks = / +((?:\u001b\[\d+m)*)$/;

/** Painted text in lines of so many columns, broken at blanks; a word that is longer stays whole. */
export function broken(text: string, columns: number): readonly string[] {
  if (widthOf(text) <= columns) return [text];
  const [first = "", ...more] = wrapAnsi(text, columns, { trim: false }).split("\n");
  const lines = [first, ...more.map((line) => line.replace(leadingBlanks, "$1"))];
  return lines
    .map((line) => line.replace(trailingBlanks, "$1"))
    .filter((line) => widthOf(line.trim()) > 0);
}
