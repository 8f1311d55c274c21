import { plainText, quiet, spansOf, type Words } from "./blocks.ts";
import { linesOf, longestChunk, type Margins, type TextLine } from "./text-lines.ts";

const gap = 2;
/** A column of prose is not made narrower than this. */
const narrowest = 24;

/**
 * A table in columns between margins, cells broken into lines where that makes it fit. Where it does
 * not, only the first is a column and the rest follows it as text. Under names of columns, rows that
 * are too wide have their cells below the first one instead, each by its name.
 */
export function tableLines(
  head: readonly string[] | null,
  rows: readonly (readonly Words[])[],
  { first: indent, end }: Margins,
): readonly TextLine[] {
  const room = end - indent;
  if (head !== null) return headedLines(head, rows, indent, end);
  const widths = columnWidths(rows, room);
  if (widths !== undefined) return rows.flatMap((row) => rowLines(row, widths, indent));
  const [first = 0] = naturalWidths(rows);
  return rows.flatMap((row) => raggedLines(row, first, indent, end));
}

function headedLines(
  head: readonly string[],
  rows: readonly (readonly Words[])[],
  indent: number,
  end: number,
): readonly TextLine[] {
  const title = head.map(quiet);
  const room = end - indent;
  const all = columnWidths([title, ...rows], room);
  const fitting = all === undefined ? rows.filter((row) => fitsEvenly(row, rows, room)) : rows;
  const widths = all ?? columnWidths([title, ...fitting], room);
  const columns = fitting.length === 0 || widths === undefined ? undefined : widths;
  return [
    ...(columns === undefined ? [] : rowLines(title, columns, indent)),
    ...rows.flatMap((row) =>
      columns !== undefined && fitting.includes(row)
        ? rowLines(row, columns, indent)
        : stackedLines(head, row, indent, end),
    ),
  ];
}

/** Whether a row's cells fit beside one another if all columns but the first are equally wide. */
function fitsEvenly(
  row: readonly Words[],
  rows: readonly (readonly Words[])[],
  room: number,
): boolean {
  const [first = 0] = naturalWidths(rows);
  const others = row.length - 1;
  const share = Math.floor((room - first - gap * others) / Math.max(1, others));
  return row.slice(1).every((cell) => longestChunk(cell) <= share);
}

function naturalWidths(rows: readonly (readonly Words[])[]): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => plainText(row[column] ?? "").length)),
  );
}

/** Widths that fit into the room, prose broken where it must be; undefined when there are none. */
function columnWidths(
  rows: readonly (readonly Words[])[],
  room: number,
): readonly number[] | undefined {
  const natural = naturalWidths(rows);
  const least = natural.map((width, column) => {
    const chunks = rows.map((row) => longestChunk(row[column] ?? ""));
    return Math.min(width, Math.max(narrowest, ...chunks));
  });
  const total = (widths: readonly number[]) =>
    widths.reduce((sum, width) => sum + width, gap * (widths.length - 1));
  if (total(least) > room) return undefined;
  const widths = [...least];
  // What is left goes to the columns that need it, one character at a time: evenly.
  for (let left = room - total(least); left > 0; ) {
    const needy = widths.flatMap((width, column) =>
      width < (natural[column] ?? 0) ? [column] : [],
    );
    if (needy.length === 0) break;
    for (const column of needy.slice(0, left)) widths[column] = (widths[column] ?? 0) + 1;
    left -= Math.min(left, needy.length);
  }
  return widths;
}

function rowLines(
  row: readonly Words[],
  widths: readonly number[],
  indent: number,
): readonly TextLine[] {
  const cells = widths.map((width, column) =>
    linesOf(row[column] ?? "", { first: 0, rest: 0, end: width }),
  );
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) =>
    beside(
      cells.map((lines) => lines[index]),
      widths,
      indent,
    ),
  );
}

/** Lines side by side; nothing stands after the last one. */
function beside(
  lines: readonly (TextLine | undefined)[],
  widths: readonly number[],
  indent: number,
): TextLine {
  const last = lines.findLastIndex((line) => line !== undefined);
  const shown = lines.slice(0, last + 1);
  const padding = shown.map((line, column) =>
    column === last ? 0 : (widths[column] ?? 0) + gap - (line?.length ?? 0),
  );
  return {
    length: shown.reduce(
      (sum, line, column) => sum + (line?.length ?? 0) + (padding[column] ?? 0),
      indent,
    ),
    paint: (style) =>
      " ".repeat(indent) +
      shown
        .map((line, column) => (line?.paint(style) ?? "") + " ".repeat(padding[column] ?? 0))
        .join(""),
  };
}

/** The first column stays one where its row has room for it. */
function raggedLines(
  row: readonly Words[],
  width: number,
  indent: number,
  end: number,
): readonly TextLine[] {
  const [first = "", ...rest] = row.filter((cell) => plainText(cell) !== "");
  const blanks = " ".repeat(gap);
  const words = (padding: string) => [
    ...spansOf(first),
    padding,
    ...rest.flatMap((cell) => [blanks, ...spansOf(cell)]),
  ];
  const padded = words(" ".repeat(Math.max(0, width - plainText(first).length)));
  const fits = indent + plainText(padded).length <= end;
  return linesOf(fits ? padded : words(""), { first: indent, rest: indent + gap, end });
}

function stackedLines(
  [, ...names]: readonly string[],
  [first = "", ...cells]: readonly Words[],
  indent: number,
  end: number,
): readonly TextLine[] {
  const width = Math.max(0, ...names.map((name) => name.length));
  const inner = indent + gap;
  return [
    ...linesOf(first, { first: indent, rest: inner, end }),
    ...cells.flatMap((cell, index) => {
      if (plainText(cell) === "") return [];
      const label = quiet((names[index] ?? "").padEnd(width));
      const words = [label, " ".repeat(gap), ...spansOf(cell)];
      return linesOf(words, { first: inner, rest: inner + width + gap, end });
    }),
  ];
}
