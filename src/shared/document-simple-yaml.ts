import { MAX_DEPTH, type SourceEntry, type SourceNode } from "./document-tree.ts";

/** A line with something on it; offsets in the text, `end` before trailing spaces. */
interface Line {
  readonly indent: number;
  readonly start: number;
  readonly end: number;
}

const ENTRY = /^([A-Za-z_][\w./-]{0,99}):(?: +([^ ].*))?$/;
const ITEM = /^-(?: +([^ ].*))?$/;
const SINGLE_QUOTED = /^'((?:[^']|'')*)'(?: +#.*)?$/;
const DOUBLE_QUOTED = /^"([^"\\]*)"(?: +#.*)?$/;
const EMPTY_COLLECTION = /^(?:\{\}|\[\])$/;
/** What a plain scalar can begin with here: less than YAML allows, and never a sign. */
const PLAIN_START = /^(?:[\w/.~+]|-[\w./-])/;

/**
 * What stands in a YAML file of the simple kind that nearly all profiles are, or undefined for any
 * other: block mappings and lists, plain names as keys, values on one line without escapes. Ten times
 * as fast as the library, which decides about all other files, and equal to it in every offset:
 * test/shared/document-simple-yaml.test.ts compares the two.
 */
export function readSimpleYaml(text: string): SourceNode | undefined {
  const lines = linesOf(text);
  const first = lines?.[0];
  if (lines === undefined || first === undefined) return undefined;
  try {
    return new SimpleReader(text, lines).file(first.indent);
  } catch (error) {
    if (error instanceof NotSimple) return undefined;
    throw error;
  }
}

/** Leaves the reader at the first thing that is not simple: never seen outside this module. */
class NotSimple {}

/** The lines that are neither empty nor comments; undefined when a tab makes the file not simple. */
function linesOf(text: string): Line[] | undefined {
  if (text.includes("\t")) return undefined;
  const lines: Line[] = [];
  for (let at = 0; at < text.length; ) {
    const lineFeed = text.indexOf("\n", at);
    const next = lineFeed === -1 ? text.length : lineFeed;
    let start = at;
    while (text.charCodeAt(start) === 32) start += 1;
    let end = text.charCodeAt(next - 1) === 13 ? next - 1 : next;
    while (end > start && text.charCodeAt(end - 1) === 32) end -= 1;
    if (start < end && text.charCodeAt(start) !== 35) lines.push({ indent: start - at, start, end });
    at = next + 1;
  }
  return lines;
}

class SimpleReader {
  private readonly text: string;
  private readonly lines: Line[];
  private index = 0;

  constructor(text: string, lines: Line[]) {
    this.text = text;
    this.lines = lines;
  }

  file(indent: number): SourceNode {
    const root = this.mapping(indent, 1);
    if (this.index < this.lines.length) throw new NotSimple();
    return root;
  }

  private mapping(indent: number, depth: number): SourceNode {
    if (depth > MAX_DEPTH) throw new NotSimple();
    const at = this.line(indent).start;
    const entries: SourceEntry[] = [];
    do {
      const { start, end } = this.line(indent);
      const [, name, rest] = ENTRY.exec(this.text.slice(start, end)) ?? [];
      if (name === undefined) throw new NotSimple();
      const key: SourceNode = { kind: "scalar", at: start, text: name, plain: true };
      const isItem = true;
      const value = this.value(indent, rest, start + name.length + 1, end, isItem, depth);
      entries.push({ key, value });
    } while (this.lines[this.index]?.indent === indent);
    return { kind: "mapping", at, entries };
  }
}
