/** How many columns of a line are shown; longer lines are cut around the place. */
const WIDEST = 100;
const TAB = "  ";
const CUT = "…";

const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
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

/** How many columns of a terminal a text takes. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!WITHOUT_WIDTH.test(character)) width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}
