import type { Style } from "../shared/style.ts";
import { type Span, spansOf, type Tone, type Words } from "./blocks.ts";

/** A line of text: how long it is on the screen, and how it is painted there. */
export interface TextLine {
  readonly length: number;
  readonly paint: (style: Style) => string;
}

/** Where lines begin and end: columns from 0. */
export interface Margins {
  /** Column of the first line, and of the further ones. */
  readonly first: number;
  readonly rest: number;
  /** Column that no line goes beyond, unless a word is longer. */
  readonly end: number;
}

/** Words broken into lines at blanks. No line for no words. */
export function linesOf(words: Words, { first, rest, end }: Margins): readonly TextLine[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let length = first;
  for (const chunk of chunksOf(piecesOf(spansOf(words)))) {
    const size = sizeOf(chunk);
    if (line.length > 0 && length + size > end) {
      lines.push(line);
      line = withoutGap(chunk);
      length = rest + sizeOf(line);
    } else {
      line = [...line, ...chunk];
      length += size;
    }
  }
  if (line.length > 0) lines.push(line);
  return lines.map((pieces, index) => textLine(pieces, index === 0 ? first : rest));
}

/** Length of the longest part of words that cannot be broken. */
export function longestChunk(words: Words): number {
  const chunks = chunksOf(piecesOf(spansOf(words)));
  return Math.max(0, ...chunks.map((chunk) => sizeOf(withoutGap(chunk))));
}

/** A word, or a part of one that has its own tone, with the blanks before it. */
interface Piece {
  readonly gap: string;
  readonly text: string;
  readonly tone: Tone;
}

function piecesOf(spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let gap = "";
  for (const { text, tone } of spans) {
    for (const [, blanks = "", word = ""] of text.matchAll(/( *)([^ ]*)/g)) {
      gap += blanks;
      if (word === "") continue;
      pieces.push({ gap, text: word, tone });
      gap = "";
    }
  }
  return pieces;
}

/** Pieces that have no blank between them stay together. */
function chunksOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const chunks: Piece[][] = [];
  for (const piece of pieces) {
    const last = chunks.at(-1);
    if (piece.gap === "" && last !== undefined) last.push(piece);
    else chunks.push([piece]);
  }
  return chunks;
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { gap, text }) => sum + gap.length + text.length, 0);
}

function withoutGap(chunk: readonly Piece[]): Piece[] {
  return chunk.map((piece, index) => (index === 0 ? { ...piece, gap: "" } : piece));
}

function textLine(pieces: readonly Piece[], indent: number): TextLine {
  return {
    length: indent + sizeOf(pieces),
    paint: (style) =>
      " ".repeat(indent) +
      pieces.map(({ gap, text, tone }) => gap + paintOf(tone, style)(text)).join(""),
  };
}

function paintOf(tone: Tone, style: Style): (text: string) => string {
  const paints = {
    plain: (text: string) => text,
    strong: style.bold,
    quiet: style.dim,
    good: style.green,
    bad: style.red,
    caution: style.yellow,
  };
  return paints[tone];
}
