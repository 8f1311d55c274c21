import type { Style } from "../../shared/style.ts";
import { widthOf } from "../../shared/text-width.ts";
import { plainText, quiet, spansOf, toned, type Words } from "../blocks.ts";
import { linesOf } from "./terminal-lines.ts";
import { padded, widestWord } from "./width.ts";

const gap = 2;
/** A column of prose is not made narrower than this. */
const narrowest = 24;

type Cells = readonly Words[];

/** The lines of a table: of the names of its columns, none where they are not shown, and of each row. */
export interface TableLines {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Where a table stands, and how its words are painted. */
export interface TablePlace {
  readonly indent: number;
  readonly end: number;
  readonly style: Style;
}

/**
 * A table in columns between margins, cells broken into lines where that makes it fit. Where it does
 * not, only the first is a column and the rest follows it as text. Under names of columns, rows that
 * are too wide have their cells below the first one instead, each by its name.
 */
export function tableLines(head: Cells | null, rows: readonly Cells[], at: TablePlace): TableLines {
  if (head !== null) return headedLines(head, rows, at);
  const widths = columnWidths(rows, at.end - at.indent);
  if (widths !== undefined) return { head: [], rows: rows.map((row) => rowLines(row, widths, at)) };
  const [first = 0] = naturalWidths(rows);
  return { head: [], rows: rows.map((row) => raggedLines(row, first, at)) };
}

function headedLines(head: Cells, rows: readonly Cells[], at: TablePlace): TableLines {
  const title = head.map((name) => toned(name, "quiet"));
  const room = at.end - at.indent;
  const all = columnWidths([title, ...rows], room);
  const fitting = all === undefined ? rows.filter((row) => fitsEvenly(row, rows, room)) : rows;
  const widths = all ?? columnWidths([title, ...fitting], room);
  const columns = fitting.length === 0 || widths === undefined ? undefined : widths;
  return {
    head: columns === undefined ? [] : rowLines(title, columns, at),
    rows: rows.map((row) =>
      columns !== undefined && fitting.includes(row)
        ? rowLines(row, columns, at)
        : stackedLines(head.map(plainText), row, at),
    ),
  };
}

/** Whether a row's cells fit beside one another if all columns but the first are equally wide. */
function fitsEvenly(row: Cells, rows: readonly Cells[], room: number): boolean {
  const [first = 0] = naturalWidths(rows);
  const others = row.length - 1;
  const share = Math.floor((room - first - gap * others) / Math.max(1, others));
  return row.slice(1).every((cell) => widestWord(plainText(cell)) <= share);
}

function naturalWidths(rows: readonly Cells[]): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(plainText(row[column] ?? "")))),
  );
}

/** Widths that fit into the room, prose broken where it must be; undefined when there are none. */
function columnWidths(rows: readonly Cells[], room: number): readonly number[] | undefined {
  const natural = naturalWidths(rows);
  const total = (widths: readonly number[]) =>
    widths.reduce((sum, width) => sum + width, gap * (widths.length - 1));
  if (total(natural) <= room) return natural;
  const least = natural.map((width, column) => {
    const words = rows.map((row) => widestWord(plainText(row[column] ?? "")));
    return Math.min(width, Math.max(narrowest, ...words));
  });
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
  row: Cells,
  widths: readonly number[],
  { indent, style }: TablePlace,
): readonly string[] {
  const cells = widths.map((width, column) =>
    linesOf(row[column] ?? "", { first: 0, rest: 0, end: width }, style),
  );
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) => {
    // Nothing stands after the last one.
    const last = cells.findLastIndex((lines) => lines[index] !== undefined);
    const shown = cells.slice(0, last + 1).map((lines, column) => {
      const text = lines[index] ?? "";
      return column === last ? text : padded(text, (widths[column] ?? 0) + gap);
    });
    return " ".repeat(indent) + shown.join("");
  });
}

/** The first column stays one where its row has room for it. */
function raggedLines(
  row: Cells,
  width: number,
  { indent, end, style }: TablePlace,
): readonly string[] {
  const [first = "", ...rest] = row.filter((cell) => plainText(cell) !== "");
  const blanks = " ".repeat(gap);
  const words = (padding: string) => [
    ...spansOf(first),
    padding,
    ...rest.flatMap((cell) => [blanks, ...spansOf(cell)]),
  ];
  const aligned = words(" ".repeat(Math.max(0, width - widthOf(plainText(first)))));
  const fits = indent + widthOf(plainText(aligned)) <= end;
  return linesOf(fits ? aligned : words(""), { first: indent, rest: indent + gap, end }, style);
}

function stackedLines(
  [, ...names]: readonly string[],
  [first = "", ...cells]: Cells,
  { indent, end, style }: TablePlace,
): readonly string[] {
  const width = Math.max(0, ...names.map(widthOf));
  const inner = indent + gap;
  return [
    ...linesOf(first, { first: indent, rest: inner, end }, style),
    ...cells.flatMap((cell, index) => {
      if (plainText(cell) === "") return [];
      const label = quiet(padded(names[index] ?? "", width + gap));
      const margins = { first: inner, rest: inner + width + gap, end };
      return linesOf([label, ...spansOf(cell)], margins, style);
    }),
  ];
}
