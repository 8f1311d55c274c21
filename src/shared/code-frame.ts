const widest = 100;
const tabWidth = 2;

/**
 * Source lines around a place, as plain text: `>` before the line meant, a caret under the column.
 * `where.line` and `where.column` count from 1, columns in UTF-16 code units. A line wider than 100
 * is cut around the column; a place behind the end shows the last lines.
 */
export function codeFrame(
  text: string,
  where: { readonly line: number; readonly column?: number },
  contextLines = 2,
): string {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.length > 1 && lines.at(-1) === "") lines.pop();
  const meant = Math.min(Math.max(where.line, 1), lines.length);
  const first = Math.max(meant - contextLines, 1);
  const last = Math.min(meant + contextLines, lines.length);
  const gutter = String(last).length;
  const column = where.column === undefined ? undefined : Math.max(where.column, 1) - 1;
  const start = windowStart(lines[meant - 1] ?? "", column ?? 0);
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const mark = number === meant ? ">" : " ";
    const line = lines[number - 1] ?? "";
    const shown = expand(line.slice(start, start + widest));
    frame.push(`${mark} ${String(number).padStart(gutter)} | ${shown}`.trimEnd());
    if (number !== meant || column === undefined) continue;
    const offset = expand(line.slice(start, Math.max(column, start))).length;
    frame.push(`  ${" ".repeat(gutter)} | ${" ".repeat(offset)}^`);
  }
  return frame.join("\n");
}

/** Where a long line begins to be shown, so that the column is in the middle. */
function windowStart(line: string, column: number): number {
  if (line.length <= widest) return 0;
  return Math.max(0, Math.min(column - widest / 2, line.length - widest));
}

/** Tabs become blanks, other control characters a question mark, so that columns stay aligned. */
function expand(text: string): string {
  return text.replaceAll("\t", " ".repeat(tabWidth)).replaceAll(/[\u0000-\u001f\u007f]/g, "?");
}
