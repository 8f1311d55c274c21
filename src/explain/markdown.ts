import { type Block, plainText, type Span, spansOf, type Words } from "./blocks.ts";

/**
 * Blocks as Markdown for a ticket or a pull request: sections are headings, lines are lists, tables
 * are tables. Nothing of what is shown can be taken for markup.
 */
export function blocksAsMarkdown(blocks: readonly Block[]): string {
  const parts = blocks.map((block) => topLevel(block, 2));
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function topLevel(block: Block, level: number): string {
  if (block.kind !== "section") return blockText(block, 0);
  if (block.blocks.length > 0 && block.blocks.every(({ kind }) => kind === "hints")) return "";
  const parts: string[] = [`${"#".repeat(level)} ${inline(block.title)}`];
  for (const run of runs(block.blocks)) {
    const [first] = run;
    if (first?.kind === "section") parts.push(topLevel(first, level + 1));
    else parts.push(run.map((each) => blockText(each, 0)).join("\n"));
  }
  return parts.filter((part) => part !== "").join("\n\n");
}

/** Lines that follow one another make one list; everything else stands alone. */
function runs(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const found: Block[][] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.kind === "line" && last?.at(-1)?.kind === "line") last.push(block);
    else found.push([block]);
  }
  return found;
}

function blockText(block: Block, depth: number): string {
  const indent = "  ".repeat(depth);
  switch (block.kind) {
    case "section":
    case "line": {
      const words = block.kind === "section" ? block.title : block.words;
      const below = block.blocks.map((child) => blockText(child, depth + 1));
      return [`${indent}- ${inline(words)}`, ...below].filter((text) => text !== "").join("\n");
    }
    case "table":
      return depth === 0
        ? tableText(block.head, block.rows)
        : listText(block.head, block.rows, indent);
    case "listing":
      return ["```", ...block.lines, "```"].map((text) => indent + text).join("\n");
    case "hints":
      return "";
  }
}

function tableText(head: readonly string[], rows: readonly (readonly Words[])[]): string {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  const row = (cells: readonly Words[]) =>
    `| ${Array.from({ length: columns }, (_, index) => inline(cells[index] ?? "")).join(" | ")} |`;
  return [row(head), `|${"---|".repeat(columns)}`, ...rows.map(row)].join("\n");
}

/** Below a list item a table cannot stand everywhere: its rows are items. */
function listText(
  head: readonly string[],
  rows: readonly (readonly Words[])[],
  indent: string,
): string {
  return rows
    .map((cells) => {
      const named = cells.map((cell, index): string => {
        const name = index === 0 ? undefined : head[index];
        return name === undefined || plainText(cell) === ""
          ? inline(cell)
          : `${name} ${inline(cell)}`;
      });
      return `${indent}- ${named.filter((text) => text !== "").join(", ")}`;
    })
    .join("\n");
}

function inline(words: Words): string {
  return merged(spansOf(words))
    .map(({ text, tone, isCode }) => {
      const [, before = "", inner = "", after = ""] = /^( *)(.*?)( *)$/s.exec(text) ?? [];
      if (inner === "") return text;
      const shown = isCode ? inCode(inner) : escaped(inner);
      return `${before}${tone === "strong" || tone === "good" || tone === "bad" ? `**${shown}**` : shown}${after}`;
    })
    .join("")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Neighbours with the same marks are one: `**a****b**` would not be. */
function merged(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last !== undefined && last.tone === span.tone && last.isCode === span.isCode) {
      found[found.length - 1] = { ...last, text: last.text + span.text };
    } else found.push(span);
  }
  return found;
}

/** Backticks around text that may have backticks itself; a bar would end the cell of a table. */
function inCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = longest > 0 ? " " : "";
  return `${fence}${padding}${text.replaceAll("|", "\\|")}${padding}${fence}`;
}

/** Backslashes before what Markdown and HTML would take for markup; code in backticks stays. */
function escaped(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) =>
      index % 2 === 1
        ? part.replaceAll("|", "\\|")
        : part.replace(/[\\*_[\]<>|#~]/g, (mark) => `\\${mark}`),
    )
    .join("");
}
