/** One cell: its text, and how to paint it once its width is known. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Rows in aligned columns, two blanks between them, nothing after the last column. */
export function alignColumns(rows: readonly (readonly (Cell | string)[])[]): readonly string[] {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? { text: cell } : cell)),
  );
  const widths: number[] = [];
  for (const row of cells) {
    for (const [index, cell] of row.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, cell.text.length);
    }
  }
  return cells.map((row) =>
    row
      .map((cell: Cell, index) => {
        const last = index === row.length - 1;
        const padding = last ? "" : " ".repeat((widths[index] ?? 0) - cell.text.length + 2);
        return (cell.paint?.(cell.text) ?? cell.text) + padding;
      })
      .join("")
      .trimEnd(),
  );
}
