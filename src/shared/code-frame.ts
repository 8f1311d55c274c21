import { widthOf } from "./text-width.ts";

/** How many columns of a line are shown; longer lines are cut around the place. */
const WIDEST = 100;
const TAB = "  ";
const CUT = "…";

const UNSHOWABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * Source lines around a place, as plain text: `>` before the line meant, a caret under the column.
 * `where.line` and `where.column` count from 1, columns in UTF-16 code units. Lines end at a line
 * feed, with or without a carriage return. A line wider than 100 columns is cut around the place; a
 * place behind the end of the text is shown at its last line.
 */
export function codeFrame(
  text: string,
  where: { readonly line: number; readonly column?: number },
  contextLines = 2,
): string {
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  if (lines.length > 1 && lines.at(-1) === "") lines.pop();
  const meant = Math.min(Math.max(where.line, 1), lines.length);
  const first = Math.max(meant - contextLines, 1);
  const last = Math.min(meant + contextLines, lines.length);
  const gutter = String(last).length;
  const line = withoutLineEnd(lines[meant - 1]);
  const at = Math.min(Math.max(where.column ?? 1, 1) - 1, line.length);
  const start = startOfWindow(line, at);
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const mark = number === meant ? ">" : " ";
    const shown = shownFrom(withoutLineEnd(lines[number - 1]), start);
    frame.push(`${mark} ${String(number).padStart(gutter)} | ${shown}`.trimEnd());
    if (number !== meant || where.column === undefined) continue;
    const before = widthOf((start > 0 ? CUT : "") + shownText(line.slice(start, at)));
    frame.push(`  ${" ".repeat(gutter)} | ${" ".repeat(before)}^`);
  }
  return frame.join("\n");
}

function withoutLineEnd(line = ""): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

/** Where a long line begins to be shown, so that the place is in the middle. */
function startOfWindow(line: string, at: number): number {
  if (line.length <= WIDEST) return 0;
  const start = Math.max(0, Math.min(at - WIDEST / 2, line.length - WIDEST));
  // Not between the halves of a character.
  return /^[\uDC00-\uDFFF]/.test(line.slice(start, start + 1)) ? start - 1 : start;
}

function shownFrom(line: string, start: number): string {
  const text = line.slice(start, start + WIDEST);
  const before = start > 0 && text !== "" ? CUT : "";
  return before + shownText(text) + (line.length > start + WIDEST ? CUT : "");
}

/** Tabs as blanks, and what has no glyph, or would turn the text around, as a question mark. */
function shownText(text: string): string {
  return text.replaceAll("\t", TAB).replace(UNSHOWABLE, "?");
}
