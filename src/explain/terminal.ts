import type { Style } from "../shared/style.ts";
import { type Block, type Hint, quiet, spansOf, strong, type Words } from "./blocks.ts";
import { linesOf, type TextLine } from "./text-lines.ts";
import { tableLines } from "./text-table.ts";

/** Columns of the narrowest terminal that people use. */
const end = 80;
const step = 2;

/**
 * Blocks as text for a terminal of 80 columns. Lines are broken at blanks; a path or an id that is
 * longer stays whole. Sections are set apart by an empty line.
 */
export function blocksAsText(blocks: readonly Block[], style: Style): string {
  const sections = blocks.map((block) =>
    blockLines(block, 0)
      .map((line) => line.paint(style).trimEnd())
      .join("\n"),
  );
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}

function blockLines(block: Block, indent: number): readonly TextLine[] {
  switch (block.kind) {
    case "section":
      return [
        ...linesOf(asTitle(block.title), { first: indent, rest: indent + step, end }),
        ...block.blocks.flatMap((child) => blockLines(child, indent + step)),
      ];
    case "line": {
      const rest = indent + block.hang;
      return [
        ...linesOf(block.words, { first: indent, rest, end }),
        ...block.blocks.flatMap((child) => blockLines(child, rest)),
      ];
    }
    case "table":
      return tableLines(block.hasHead ? block.head : null, block.rows, {
        first: indent,
        rest: indent,
        end,
      });
    case "listing":
      return block.lines.map((text) => asIs(text, indent));
    case "hints":
      return hintLines(block.hints, indent);
  }
}

function asIs(text: string, indent: number): TextLine {
  return { length: indent + text.length, paint: () => " ".repeat(indent) + text };
}

/** What has no tone of its own in a title is strong. */
function asTitle(title: Words): Words {
  return spansOf(title).map((part) => (part.tone === "plain" ? { ...part, ...strongTone } : part));
}

const strongTone = { tone: strong("").tone };

/**
 * Commands with what they show beside them, or above where they are too long. One that is longer
 * than a line goes on in the next, so that it can be copied as it is.
 */
function hintLines(hints: readonly Hint[], indent: number): readonly TextLine[] {
  const width = Math.max(...hints.map(({ command }) => command.length));
  const longest = Math.max(...hints.map(({ what }) => what.length));
  if (indent + width + step + longest <= end) {
    const rows = hints.map(({ command, what }) => [command, quiet(what)]);
    return tableLines(null, rows, { first: indent, rest: indent, end });
  }
  return hints.flatMap(({ command, what }) => [
    ...linesOf(quiet(`# ${what}`), { first: indent, rest: indent + step, end }),
    ...commandLines(command, indent),
  ]);
}

function commandLines(command: string, indent: number): readonly TextLine[] {
  const goesOn = " \\";
  const lines = linesOf(command, { first: indent, rest: indent + step, end: end - goesOn.length });
  return lines.map((line, index) => ({
    length: line.length,
    paint: (style) => line.paint(style) + (index < lines.length - 1 ? goesOn : ""),
  }));
}
