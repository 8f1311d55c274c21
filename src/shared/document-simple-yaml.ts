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
/** What a plain scalar can begin with here: less than YAML allows, and never a sign. */
const NOT_PLAIN = /:(?: |$)/;
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
    if (start < end && text.charCodeAt(start) !== 35)
      lines.push({ indent: start - at, start, end });
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
    // Left over is a line that no mapping or list takes: indented oddly, or the next of a value.
    if (this.index < this.lines.length) throw new NotSimple();
    return root;
  }

  private mapping(indent: number, depth: number): SourceNode {
    if (depth > MAX_DEPTH) throw new NotSimple();
    const at = this.line().start;
    const entries: SourceEntry[] = [];
    do {
      const line = this.line();
      const [, name, rest] = ENTRY.exec(this.text.slice(line.start, line.end)) ?? [];
      if (name === undefined) throw new NotSimple();
      const key: SourceNode = { kind: "scalar", at: line.start, text: name, plain: true };
      const value = this.value(line, rest, line.start + name.length + 1, depth, indent);
      entries.push({ key, value });
    } while (this.lines[this.index]?.indent === indent);
    return { kind: "mapping", at, entries };
  }

  private sequence(indent: number, depth: number): SourceNode {
    if (depth > MAX_DEPTH) throw new NotSimple();
    const at = this.line().start;
    const items: SourceNode[] = [];
    do {
      const line = this.line();
      const [, rest] = ITEM.exec(this.text.slice(line.start, line.end)) ?? [];
      if (rest !== undefined && ENTRY.test(rest)) {
        // A mapping that begins on the line of its `-`: its keys stand below the first one.
        const start = line.end - rest.length;
        const inner = indent + start - line.start;
        this.lines[this.index] = { indent: inner, start, end: line.end };
        items.push(this.mapping(inner, depth + 1));
      } else items.push(this.value(line, rest, line.start + 1, depth, indent + 1));
    } while (this.lines[this.index]?.indent === indent && this.isItem());
    return { kind: "sequence", at, items };
  }

  /** What stands after a `:` or `-`: `rest` of the line, or lines below, where a list may begin at `listIndent`. */
  private value(
    line: Line,
    rest: string | undefined,
    signEnd: number,
    depth: number,
    listIndent: number,
  ): SourceNode {
    this.index += 1;
    const below = this.lines[this.index]?.indent ?? -1;
    if (rest !== undefined && !rest.startsWith("#")) {
      return this.scalar(rest, line.end - rest.length);
    }
    if (below >= listIndent && this.isItem()) return this.sequence(below, depth + 1);
    if (below > line.indent) return this.mapping(below, depth + 1);
    let at = signEnd;
    while (this.text.charCodeAt(at) === 32) at += 1;
    return { kind: "scalar", at, text: "", plain: true };
  }

  private scalar(rest: string, at: number): SourceNode {
    const single = SINGLE_QUOTED.exec(rest)?.[1];
    if (single !== undefined) {
      return { kind: "scalar", at, text: single.replaceAll("''", "'"), plain: false };
    }
    const double = DOUBLE_QUOTED.exec(rest)?.[1];
    if (double !== undefined) return { kind: "scalar", at, text: double, plain: false };
    const comment = rest.search(/ +#/);
    const text = comment === -1 ? rest : rest.slice(0, comment);
    if (text === "{}") return { kind: "mapping", at, entries: [] };
    if (text === "[]") return { kind: "sequence", at, items: [] };
    if (!PLAIN_START.test(text) || NOT_PLAIN.test(text)) throw new NotSimple();
    return { kind: "scalar", at, text, plain: true };
  }

  /** The line to be read, which exists. */
  private line(): Line {
    const line = this.lines[this.index];
    if (line === undefined) throw new NotSimple();
    return line;
  }

  private isItem(): boolean {
    const { start, end } = this.line();
    return (
      this.text.charCodeAt(start) === 45 &&
      (end === start + 1 || this.text.charCodeAt(start + 1) === 32)
    );
  }
}
