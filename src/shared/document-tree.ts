import type { Level } from "./problem.ts";

/** How deep lists and mappings may stand inside one another. */
export const MAX_DEPTH = 64;

/** How many values aliases may stand for in one file. */
export const MAX_ALIASED = 10_000;

/** A text, number or word. `plain`: without quotes, so that its form decides what it is. */
export interface ScalarNode {
  readonly kind: "scalar";
  readonly at: number;
  readonly text: string;
  readonly plain: boolean;
  readonly anchor?: string;
}

export interface SequenceNode {
  readonly kind: "sequence";
  readonly at: number;
  readonly items: readonly SourceNode[];
  readonly anchor?: string;
}

export interface MappingNode {
  readonly kind: "mapping";
  readonly at: number;
  readonly entries: readonly SourceEntry[];
  readonly anchor?: string;
}

export interface AliasNode {
  readonly kind: "alias";
  readonly at: number;
  readonly name: string;
  readonly anchor?: undefined;
}

/** What stands in a file, in its order; `at` is the offset in the text, in UTF-16 code units. */
export type SourceNode = ScalarNode | SequenceNode | MappingNode | AliasNode;

export interface SourceEntry {
  readonly key: SourceNode;
  readonly value: SourceNode;
}

/** A problem at an offset, before it has a line and a column. */
export interface Finding {
  readonly at: number;
  readonly code: string;
  readonly level: Level;
  readonly message: string;
  readonly hint?: string;
}

/** The tree of a file, or, where an error was found, none. */
export interface TreeReading {
  readonly root?: SourceNode;
  readonly findings: readonly Finding[];
}

/** An error of the given code at an offset. */
export function fault(at: number, code: string, message: string, hint?: string): Finding {
  return { at, code, level: "error", message, ...(hint === undefined ? {} : { hint }) };
}

/** The finding for nesting beyond the limit: the same wherever it is noticed. */
export function tooDeep(at: number): Finding {
  return fault(
    at,
    "too-deep",
    `lists and mappings are nested more than ${MAX_DEPTH} deep`,
    "a file that is meant for people is never this deep: look for unclosed brackets",
  );
}

/** Text of the user in a message: in backticks, on one line, control characters escaped, shortened. */
export function quoted(text: string, longest = 60): string {
  const shown = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  const mark = shown.includes("`") ? "'" : "`";
  return `${mark}${shown.replace(UNSHOWABLE, escapeOf)}${mark}`;
}

/** How to write a plain scalar as text. */
export function quoteHint(text: string): string {
  return text.length > 40 || /["\\]/.test(text) ? "put it in quotes" : `quote it: \`"${text}"\``;
}

const UNSHOWABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/gu;
const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escapeOf(character: string): string {
  return SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
