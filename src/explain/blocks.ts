/** What a span means; writers show it by colour, weight or markup, and the text says it too. */
export type Tone = "plain" | "strong" | "quiet" | "good" | "bad" | "caution" | "accent";

/** A piece of text. `isCode` is for what is typed or named exactly: ids, paths, commands. */
export interface Span {
  readonly text: string;
  readonly tone: Tone;
  readonly isCode: boolean;
}

/** Text with some of its parts marked. */
export type Words = string | Span | readonly (string | Span)[];

/** Cells beside one another, and what belongs under them. */
export interface Row {
  readonly cells: readonly Words[];
  readonly below: readonly Block[];
}

/**
 * What is to be said, without how it looks: a terminal, a ticket and a page are written from the same
 * blocks, so that all say the same.
 */
export type Block =
  | { readonly kind: "title"; readonly words: Words }
  | { readonly kind: "section"; readonly title: Words; readonly blocks: readonly Block[] }
  | {
      readonly kind: "line";
      readonly words: Words;
      /** What belongs under it. */
      readonly blocks: readonly Block[];
      /** By how much its further lines, and what belongs under it, are indented. */
      readonly hang: number;
      /** Columns that it may take on a terminal instead of those of the screen. */
      readonly width?: number;
    }
  /** Sentences that stand by themselves, and are no item among others. */
  | { readonly kind: "paragraph"; readonly words: Words }
  | {
      readonly kind: "table";
      /** Names of the columns. */
      readonly head: readonly Words[];
      /** Whether a terminal shows them: what the cells are is often plain. */
      readonly hasHead: boolean;
      readonly rows: readonly Row[];
      /** Columns that it may take on a terminal instead of those of the screen. */
      readonly width?: number;
    }
  /** Lines to copy or to look at as they are; of a difference, those with `-` went and those with `+` came. */
  | { readonly kind: "listing"; readonly lines: readonly string[]; readonly isDifference: boolean }
  /** Commands to go on with, shown on a terminal alone. */
  | { readonly kind: "hints"; readonly hints: readonly Hint[] };

/** A command, and what it shows. */
export interface Hint {
  readonly command: string;
  readonly what: string;
}

/** Rows as they are given: cells alone, or with what belongs under them. */
export type Rows = readonly (readonly Words[] | Row)[];

/** What all of the screen is about. */
export function title(words: Words): Block {
  return { kind: "title", words };
}

/** A titled part. */
export function section(heading: Words, blocks: readonly Block[]): Block {
  return { kind: "section", title: heading, blocks };
}

/** Blocks that stand together, indented by as much, without anything that they stand under. */
export function group(blocks: readonly Block[], indent = 0): Block {
  return line("", blocks, indent);
}

/** A line, and what belongs under it. */
export function line(words: Words, blocks: readonly Block[] = [], hang = 2): Block {
  return { kind: "line", words, blocks, hang };
}

/** A line that a terminal does not break: what it says is looked for, or copied. */
export function unbroken(words: Words, blocks: readonly Block[] = [], hang = 2): Block {
  return { kind: "line", words, blocks, hang, width: Number.POSITIVE_INFINITY };
}

/** A line of which all parts begin in the same column. */
export function prose(words: Words): Block {
  return line(words, [], 0);
}

/** Sentences between other blocks. */
export function paragraph(words: Words): Block {
  return { kind: "paragraph", words };
}

/** Rows of cells under the names of their columns. */
export function table(rows: Rows, head: readonly Words[], width?: number): Block {
  const all = rows.map((row) => ("cells" in row ? row : { cells: row, below: [] }));
  return {
    kind: "table",
    head,
    hasHead: true,
    rows: all,
    ...(width === undefined ? {} : { width }),
  };
}

/** Rows of cells of which one sees what they are; Markdown cannot do without names. */
export function plainTable(rows: Rows, head: readonly Words[]): Block {
  return { ...table(rows, head), hasHead: false } as Block;
}

/** Lines to copy as they are. */
export function listing(lines: readonly string[]): Block {
  return { kind: "listing", lines, isDifference: false };
}

/** What went and what came, a line each. */
export function difference(lines: readonly string[]): Block {
  return { kind: "listing", lines, isDifference: true };
}

/** Commands that show more. */
export function hints(...commands: readonly (readonly [command: string, what: string])[]): Block {
  return { kind: "hints", hints: commands.map(([command, what]) => ({ command, what })) };
}

const span = (tone: Tone, isCode = false) => {
  return (text: string): Span => ({ text, tone, isCode });
};

export const strong = span("strong");
export const quiet = span("quiet");
export const good = span("good");
export const bad = span("bad");
export const caution = span("caution");
export const accent = span("accent");
export const code = span("plain", true);
export const quietCode = span("quiet", true);
export const strongCode = span("strong", true);
export const goodCode = span("good", true);

/** The spans of words, in order. */
export function spansOf(words: Words): readonly Span[] {
  const parts: readonly (string | Span)[] =
    typeof words === "string" || "text" in words ? [words] : words;
  return parts
    .map(
      (part): Span =>
        typeof part === "string" ? { text: part, tone: "plain", isCode: false } : part,
    )
    .filter(({ text }) => text !== "");
}

/** Words without their marks. */
export function plainText(words: Words): string {
  return spansOf(words)
    .map(({ text }) => text)
    .join("");
}

/** Words one after another, with `between` among them. */
export function joined(parts: readonly Words[], between: string): Words {
  return parts.flatMap((part, index) => [...(index === 0 ? [] : [between]), ...spansOf(part)]);
}

/** Words in one tone, as far as they have none of their own. */
export function toned(words: Words, tone: Tone): Words {
  return spansOf(words).map((part) => (part.tone === "plain" ? { ...part, tone } : part));
}
