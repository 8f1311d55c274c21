import { isAlias, isScalar, isSeq, type ParsedNode, type Scalar } from "yaml";
import { type Finding, fault, quoted, type SourceEntry, type SourceNode } from "./document-tree.ts";

const TAG = "tag:yaml.org,2002:";

/** All that YAML 1.1 allows in the name of an anchor: it ends the name at anything else. */
const ANCHOR_NAME = /^[A-Za-z0-9_-]+$/;

const SINGLE_QUOTED = /^'(?:[^']|'')*'$/;
const DOUBLE_QUOTED = /^"(?:[^"\\]|\\[^])*"$/;

/** Half of a character beyond U+FFFF, as JSON escapes it: YAML 1.1 does not put the halves together. */
const HALF_ESCAPE = /\\u[dD][89a-fA-F][0-9a-fA-F]{2}/;

/** A line end that is escaped before an empty line: the library counts the empty lines wrong. */
const ESCAPED_LINE_END = /\\\r?\n[ \t]*\r?\n/;

/**
 * Copies the library's nodes into a tree without comments and styles, and reports what the two
 * versions of YAML, or the library and PyYAML, do not read alike (found by comparing the two on
 * generated files: test/shared/document-pyyaml.test.ts).
 */
export class TreeBuilder {
  readonly findings: Finding[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The tree of a node; where the file has nothing, an empty scalar at `at`. */
  build(node: ParsedNode | null, at = 0, inFlow = false): SourceNode {
    if (node === null) return { kind: "scalar", at, text: "", plain: true };
    const start = node.range[0];
    if (isAlias(node)) {
      this.checkName("*", node.source, start);
      return { kind: "alias", at: start, name: node.source };
    }
    const { anchor } = node;
    if (anchor !== undefined) this.checkName("&", anchor, start);
    if (isScalar(node)) return this.scalar(node, inFlow);
    const flow = node.flow === true;
    if (isSeq(node)) {
      this.checkTag(node.tag, `${TAG}seq`, start);
      const items = node.items.map((item) => this.build(item, start, flow));
      return { kind: "sequence", at: start, items, anchor };
    }
    this.checkTag(node.tag, `${TAG}map`, start);
    const entries = node.items.map(({ key, value }) => this.entry(key, value, flow));
    return { kind: "mapping", at: start, entries, anchor };
  }

  private entry(key: ParsedNode, value: ParsedNode | null, inFlow: boolean): SourceEntry {
    return { key: this.build(key, 0, inFlow), value: this.build(value, key.range[1], inFlow) };
  }

  private scalar(node: Scalar.Parsed, inFlow: boolean): SourceNode {
    const at = node.range[0];
    const { anchor } = node;
    this.checkTag(node.tag, `${TAG}str`, at);
    if (node.type === "PLAIN") {
      if (inFlow && node.source.startsWith("?")) this.reportQuestionMark(node);
      return { kind: "scalar", at, text: node.source, plain: node.tag === undefined, anchor };
    }
    if (node.type === "QUOTE_DOUBLE") this.checkDoubleQuoted(node);
    else if (node.type === "QUOTE_SINGLE") this.checkClosed(node, SINGLE_QUOTED);
    return { kind: "scalar", at, text: this.textOf(node), plain: false, anchor };
  }

  /** The text of a quoted or block scalar. */
  private textOf(node: Scalar.Parsed): string {
    const [start, end] = node.range;
    if (!node.type?.startsWith("BLOCK") || end < this.text.length || this.text.endsWith("\n")) {
      return node.source;
    }
    // The last line has no line end, so neither has the text (YAML 1.2.2, rule 165): the library adds
    // one.
    const [header = "", ...lines] = this.text.slice(start, end).split("\n");
    const keeps = /^.[0-9]?\+/.test(header) || (lines.at(-1) ?? "").trim() !== "";
    return keeps && node.source.endsWith("\n") ? node.source.slice(0, -1) : node.source;
  }

  private checkName(sign: string, name: string, at: number): void {
    if (ANCHOR_NAME.test(name)) return;
    const hint = "use letters, digits, `-` and `_`; quote the value if it is text";
    this.ambiguous(at, `YAML 1.1 (PyYAML) reads the name ${quoted(sign + name)} otherwise`, hint);
  }

  /** Tags other than the three that change nothing in either version of YAML have no place in JSON. */
  private checkTag(tag: string | undefined, allowed: string, at: number): void {
    if (tag === undefined || tag === allowed) return;
    const shown = tag.startsWith(TAG) ? `!!${tag.slice(TAG.length)}` : tag;
    const hint = "remove the tag; quote the value if it is text";
    const place = this.tagBefore(at);
    this.findings.push(fault(place, "yaml-tag", `tag ${quoted(shown)} is not read here`, hint));
  }

  private tagBefore(at: number): number {
    let place = this.text.lastIndexOf("!", at);
    while (/[^\s,[\]{}]/.test(this.text.charAt(place - 1))) place -= 1;
    return Math.max(place, 0);
  }

  private checkDoubleQuoted(node: Scalar.Parsed): void {
    const source = this.checkClosed(node, DOUBLE_QUOTED);
    if (!source.includes("\\")) return;
    const half = HALF_ESCAPE.exec(source);
    if (half !== null) {
      this.ambiguous(
        node.range[0] + half.index,
        `${quoted(half[0])} is half of a character in YAML 1.1 (PyYAML)`,
        "write the character itself, or all of it as `\\U` and eight digits",
      );
    }
    const lineEnd = ESCAPED_LINE_END.exec(source);
    if (lineEnd !== null) {
      const place = node.range[0] + lineEnd.index;
      this.ambiguous(place, "a `\\` at the end of a line before an empty line", "write `\\n`");
    }
  }

  /** The library takes `''` and `\"` at the end of a line for the end of a text that goes on unindented. */
  private checkClosed(node: Scalar.Parsed, pattern: RegExp): string {
    const [start, end] = node.range;
    const source = this.text.slice(start, end);
    if (!source.includes("\n") || pattern.test(source)) return source;
    const message = `a text that begins with ${quoted(source.charAt(0))} goes on in a line that is not indented`;
    this.findings.push(
      fault(start, "yaml-syntax", message, "indent its lines deeper than the key"),
    );
    return source;
  }

  private reportQuestionMark(node: Scalar.Parsed): void {
    const shown = quoted(node.source);
    const hint = `quote it: \`"${node.source}"\``;
    this.ambiguous(node.range[0], `${shown} in brackets begins a key in YAML 1.1 (PyYAML)`, hint);
  }

  private ambiguous(at: number, message: string, hint: string): void {
    this.findings.push(fault(at, "yaml-ambiguous", message, hint));
  }
}
