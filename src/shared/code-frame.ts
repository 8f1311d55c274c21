/**
 * Source lines around a place, as plain text: `>` before the line meant, a caret under the column.
 * `where.line` and `where.column` count from 1, columns in UTF-16 code units.
 */
export function codeFrame(
  _text: string,
  _where: { readonly line: number; readonly column?: number },
  _contextLines = 2,
): string {
  throw new Error("being written");
}
