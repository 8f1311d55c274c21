import type { Style } from "../../shared/style.ts";
import { widthOf } from "../../shared/text-width.ts";
import { type Block, type Hint, quiet, toned } from "../blocks.ts";
import { linesOf } from "./terminal-lines.ts";
import { tableLines } from "./terminal-table.ts";

/** Columns of the narrowest terminal that people use. */
const narrow = 80;
const step = 2;

/** How a terminal is written to. */
interface Terminal {
  readonly style: Style;
  readonly end: number;
}

/**
 * Blocks as text for a terminal of 80 columns, or of the width that is given. Lines are broken at
 * blanks; a path or an id that is longer stays whole. What stands beside one another at the top is set
 * apart by an empty line.
 */
export function blocksAsText(blocks: readonly Block[], style: Style, width = narrow): string {
  const parts = blocks.map((block) =>
    blockLines(block, 0, { style, end: width })
      .map((line) => line.trimEnd())
      .join("\n"),
  );
  return `${parts.filter((text) => text !== "").join("\n\n")}\n`;
}

function blockLines(block: Block, indent: number, terminal: Terminal): readonly string[] {
  const { style } = terminal;
  const end = "width" in block ? (block.width ?? terminal.end) : terminal.end;
  const below = (blocks: readonly Block[], by: number) =>
    blocks.flatMap((child) => blockLines(child, indent + by, terminal));
  switch (block.kind) {
    case "title":
      return linesOf(toned(block.words, "strong"), { first: indent, rest: indent, end }, style);
    case "section": {
      const margins = { first: indent, rest: indent + step, end };
      return [
        ...linesOf(toned(block.title, "strong"), margins, style),
        ...below(block.blocks, step),
      ];
    }
    case "line": {
      const margins = { first: indent, rest: indent + block.hang, end };
      return [...linesOf(block.words, margins, style), ...below(block.blocks, block.hang)];
    }
    case "paragraph":
      return linesOf(block.words, { first: indent, rest: indent, end }, style);
    case "table": {
      const cells = block.rows.map((row) => row.cells);
      const lines = tableLines(block.hasHead ? block.head : null, cells, { indent, end, style });
      const rows = block.rows.map((row, index) => [
        ...(lines.rows[index] ?? []),
        ...below(row.below, step),
      ]);
      return [...lines.head, ...rows.flat()];
    }
    case "listing": {
      const paint = block.isDifference ? differencePaint(style) : (text: string) => text;
      return block.lines.map((text) => " ".repeat(indent) + paint(text));
    }
    case "hints":
      return hintLines(block.hints, indent, terminal);
  }
}

function differencePaint({ red, green }: Style): (text: string) => string {
  return (text) => (text.startsWith("-") ? red(text) : green(text));
}

/**
 * Commands with what they show beside them, or above where they are too long. One that is longer
 * than a line goes on in the next, so that it can be copied as it is.
 */
function hintLines(
  hints: readonly Hint[],
  indent: number,
  { style, end }: Terminal,
): readonly string[] {
  const width = Math.max(...hints.map(({ command }) => widthOf(command)));
  const longest = Math.max(...hints.map(({ what }) => widthOf(what)));
  if (indent + width + step + longest <= end) {
    const rows = hints.map(({ command, what }) => [command, quiet(what)]);
    return tableLines(null, rows, { indent, end, style }).rows.flat();
  }
  const margins = { first: indent, rest: indent + step, end };
  const goesOn = " \\";
  return hints.flatMap(({ command, what }) => {
    const lines = linesOf(command, { ...margins, end: end - goesOn.length }, style);
    return [
      ...linesOf(quiet(`# ${what}`), margins, style),
      ...lines.map((line, index) => (index < lines.length - 1 ? line + goesOn : line)),
    ];
  });
}
