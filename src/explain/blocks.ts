/** What a span means; renderers show it by colour, weight or markup, and the text says it too. */
export type Tone = "plain" | "strong" | "quiet" | "good" | "bad" | "caution";

/** A piece of text. `isCode` is for what is typed or named exactly: ids, paths, commands. */
export interface Span {
  readonly text: string;
  readonly tone: Tone;
  readonly isCode: boolean;
}

/** Text with some of its parts marked. */
export type Words = string | Span | readonly (string | Span)[];

/**
 * What is to be said, without how it looks: rendered for a terminal and for a ticket from the same
 * blocks, so that both say the same. `hints` are commands to go on with, shown on a terminal alone.
 */
export type Block =
  | { readonly kind: "section"; readonly title: Words; readonly blocks: readonly Block[] }
  | {
      readonly kind: "line";
      readonly words: Words;
      /** What belongs under it. */
      readonly blocks: readonly Block[];
      /** By how much its further lines, and what belongs under it, are indented. */
      readonly hang: number;
    }
  | {
      readonly kind: "table";
      /** Names of the columns. */
      readonly head: readonly string[];
      /** Whether a terminal shows them: what the cells are is often plain. */
      readonly hasHead: boolean;
      readonly rows: readonly (readonly Words[])[];
    }
  | { readonly kind: "listing"; readonly lines: readonly string[] }
  | { readonly kind: "hints"; readonly hints: readonly Hint[] };

/** A command, and what it shows. */
export interface Hint {
  readonly command: string;
  readonly what: string;
}

/** A titled part. */
export function section(title: Words, blocks: readonly Block[]): Block {
  return { kind: "section", title, blocks };
}

/** A line, and what belongs under it. */
export function line(words: Words, blocks: readonly Block[] = [], hang = 2): Block {
  return { kind: "line", words, blocks, hang };
}

/** A line of which all parts begin in the same column. */
export function prose(words: Words): Block {
  return line(words, [], 0);
}

/** Rows of cells under the names of their columns. */
export function table(rows: readonly (readonly Words[])[], head: readonly string[]): Block {
  return { kind: "table", head, hasHead: true, rows };
}

/** Rows of cells of which one sees what they are; Markdown cannot do without names. */
export function plainTable(rows: readonly (readonly Words[])[], head: readonly string[]): Block {
  return { kind: "table", head, hasHead: false, rows };
}

/** Lines to copy as they are. */
export function listing(lines: readonly string[]): Block {
  return { kind: "listing", lines };
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
