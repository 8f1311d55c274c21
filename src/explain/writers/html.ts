import { type Block, plainText, type Row, type Span, spansOf, type Words } from "../blocks.ts";
import { html, type Markup, raw } from "../html/markup.ts";
import style from "../html/page.css" with { type: "text" };

/** Nothing is loaded and nothing runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What a screen has beside the style of all pages. */
const ownStyle = `
main>section{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:0 0 1rem}
main>section>:first-child{margin-top:0}
table{border-collapse:collapse}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid var(--line)}
.good{color:var(--good)}.bad{color:var(--bad)}.caution{color:var(--warn)}
del,ins{text-decoration:none;display:block}
del{background:var(--bad-soft);color:var(--bad)}ins{background:var(--good-soft);color:var(--good)}
`;

/** Blocks as one page that loads nothing and needs no script; its title is what the screen begins with. */
export function blocksAsHtml(blocks: readonly Block[]): string {
  const [first] = blocks;
  const name = first === undefined ? "aim" : plainText(headOf(first)).replace(/\s+/g, " ");
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${name} - aim</title>
<style>${raw(style)}${raw(ownStyle)}</style>
</head>
<body>
<main>
${blocksMarkup(blocks, 2)}
</main>
</body>
</html>
`.text;
}

function headOf(block: Block): Words {
  if (block.kind === "section") return block.title;
  return "words" in block && plainText(block.words) !== "" ? block.words : "aim";
}

/**
 * Blocks as markup, sections under headings of this level. Lines that follow one another are a list;
 * what a terminal offers to type next is left out.
 */
export function blocksMarkup(blocks: readonly Block[], level: number): readonly Markup[] {
  const parts: Markup[] = [];
  let items: Markup[] = [];
  const endList = () => {
    if (items.length > 0) parts.push(html`<ul>${items}</ul>\n`);
    items = [];
  };
  for (const block of blocks) {
    if (block.kind === "line" && plainText(block.words) !== "") {
      items.push(html`<li>${inline(block.words)}${blocksMarkup(block.blocks, level)}</li>`);
    } else {
      endList();
      parts.push(...blockMarkup(block, level));
    }
  }
  endList();
  return parts;
}

function blockMarkup(block: Block, level: number): readonly Markup[] {
  switch (block.kind) {
    case "title":
      return [html`<h1>${inline(block.words)}</h1>\n`];
    case "section": {
      if (block.blocks.length > 0 && block.blocks.every(({ kind }) => kind === "hints")) return [];
      const tag = raw(`h${Math.min(level, 6)}`);
      return [
        html`<section><${tag}>${inline(block.title)}</${tag}>\n${blocksMarkup(block.blocks, level + 1)}</section>\n`,
      ];
    }
    case "line":
      return blocksMarkup(block.blocks, level);
    case "paragraph":
      return [html`<p>${inline(block.words)}</p>\n`];
    case "table":
      return [tableMarkup(block.head, block.rows, level)];
    case "listing":
      return [
        block.isDifference
          ? html`<p>${block.lines.map(changed)}</p>\n`
          : html`<pre>${block.lines.join("\n")}</pre>\n`,
      ];
    case "hints":
      return [];
  }
}

function changed(line: string): Markup {
  return line.startsWith("-") ? html`<del>${line}</del>` : html`<ins>${line}</ins>`;
}

function tableMarkup(head: readonly Words[], rows: readonly Row[], level: number): Markup {
  const last = rows.some(({ below }) => below.length > 0) ? 1 : 0;
  return html`<div class="scroll"><table>
<thead><tr>${[...head, ...(last ? [""] : [])].map((name) => html`<th scope="col">${plainText(name)}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ cells, below }) =>
      html`<tr>${cells.map((cell) => html`<td>${inline(cell)}</td>`)}${last ? html`<td>${blocksMarkup(below, level)}</td>` : null}</tr>\n`,
  )}</tbody></table></div>
`;
}

const classes = {
  plain: "",
  strong: "",
  quiet: "dim",
  good: "good",
  bad: "bad",
  caution: "caution",
  accent: "",
};

function inline(words: Words): readonly Markup[] {
  return spansOf(words).map(spanMarkup);
}

function spanMarkup({ text, tone, isCode }: Span): Markup {
  const content = isCode ? html`<code>${text}</code>` : backticked(text);
  if (tone === "strong" || tone === "accent") return html`<b>${content}</b>`;
  return tone === "plain"
    ? html`${content}`
    : html`<span class="${classes[tone]}">${content}</span>`;
}

/** What stands in backticks as code; a backtick alone is one. */
function backticked(text: string): readonly Markup[] {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) =>
      index % 2 === 0 ? html`${part}` : html`<code>${part.slice(1, -1)}</code>`,
    );
}
