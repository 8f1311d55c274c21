import {
  type Block,
  joined,
  plainText,
  type Row,
  type Span,
  spansOf,
  type Words,
} from "../blocks.ts";

/**
 * Blocks as Markdown for a ticket or a pull request: sections are headings, lines are lists, tables
 * are tables. Nothing of what is shown can be taken for markup.
 */
export function blocksAsMarkdown(blocks: readonly Block[]): string {
  return `${partsOf(blocks, 2).join("\n\n")}\n`;
}

/** Blocks set apart by empty lines; lines that follow one another in a section make one list. */
function partsOf(blocks: readonly Block[], level: number): readonly string[] {
  return blocks.map((block) => topLevel(block, level)).filter((part) => part !== "");
}

function topLevel(block: Block, level: number): string {
  if (block.kind === "title") return `# ${inline(block.words)}`;
  if (block.kind === "line" && plainText(block.words) === "") return listed(block.blocks, level);
  if (block.kind !== "section") return blockText(block, 0);
  if (block.blocks.length > 0 && block.blocks.every(({ kind }) => kind === "hints")) return "";
  const heading = `${"#".repeat(level)} ${inline(block.title)}`;
  return [heading, listed(block.blocks, level + 1)].filter((part) => part !== "").join("\n\n");
}

function listed(blocks: readonly Block[], level: number): string {
  const parts = runs(blocks).map((run) => {
    const [first] = run;
    const isList = run.length > 1 || (first?.kind === "line" && plainText(first.words) !== "");
    return isList
      ? run.map((each) => blockText(each, 0)).join("\n")
      : partsOf(run, level).join("\n\n");
  });
  return parts.filter((part) => part !== "").join("\n\n");
}

/** Lines that follow one another make one list; everything else stands alone. */
function runs(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const isItem = (block: Block | undefined) =>
    block?.kind === "line" && plainText(block.words) !== "";
  const found: Block[][] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (isItem(block) && isItem(last?.at(-1))) last?.push(block);
    else found.push([block]);
  }
  return found;
}

function blockText(block: Block, depth: number): string {
  const indent = "  ".repeat(depth);
  switch (block.kind) {
    case "title":
    case "paragraph":
      return indent + inline(block.words);
    case "section":
    case "line": {
      const words = block.kind === "section" ? block.title : block.words;
      const isItem = plainText(words) !== "";
      const below = block.blocks.map((child) => blockText(child, depth + (isItem ? 1 : 0)));
      const item = isItem ? [`${indent}- ${inline(words)}`] : [];
      return [...item, ...below].filter((text) => text !== "").join("\n");
    }
    case "table":
      return depth === 0
        ? tableText(block.head, block.rows)
        : listText(block.head, block.rows, depth);
    case "listing":
      return [block.isDifference ? "```diff" : "```", ...block.lines, "```"]
        .map((text) => indent + text)
        .join("\n");
    case "hints":
      return "";
  }
}

/** What belongs under a row is in a last column of its own. */
function tableText(head: readonly Words[], rows: readonly Row[]): string {
  const said = ({ below }: Row) =>
    joined(
      inOneLine(below).filter((words) => plainText(words) !== ""),
      "; ",
    );
  const hasBelow = rows.some(({ below }) => below.length > 0);
  const cells = rows.map((row) => [...row.cells, ...(hasBelow ? [said(row)] : [])]);
  const columns = Math.max(head.length + (hasBelow ? 1 : 0), ...cells.map(({ length }) => length));
  const rowText = (texts: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, index) => texts[index] ?? "").join(" | ")} |`;
  return [
    rowText(head.map((name) => inline(plainText(name)))),
    `|${"---|".repeat(columns)}`,
    ...cells.map((row) => rowText(row.map((cell) => inline(cell)))),
  ].join("\n");
}

/** All that is said in blocks, on one line. */
function inOneLine(blocks: readonly Block[]): readonly Words[] {
  return blocks.flatMap((block): readonly Words[] => {
    if (block.kind === "line") return [block.words, ...inOneLine(block.blocks)];
    return block.kind === "paragraph" ? [block.words] : [];
  });
}

/** Below a list item a table cannot stand everywhere: its rows are items. */
function listText(head: readonly Words[], rows: readonly Row[], depth: number): string {
  return rows
    .map(({ cells, below }) => {
      const named = cells.map((cell, index): string => {
        const name = index === 0 ? undefined : head[index];
        return name === undefined || plainText(cell) === ""
          ? inline(cell)
          : `${plainText(name)} ${inline(cell)}`;
      });
      const item = `${"  ".repeat(depth)}- ${named.filter((text) => text !== "").join(", ")}`;
      return [item, ...below.map((block) => blockText(block, depth + 1))].join("\n");
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
