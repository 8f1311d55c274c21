import { isAlias, isScalar, isSeq, type ParsedNode, type Scalar } from "yaml";
import {
  type Finding,
  fault,
  quoted,
  quoteHint,
  type SourceEntry,
  type SourceNode,
} from "./document-tree.ts";

const TAG = "tag:yaml.org,2002:";

/** All that YAML 1.1 allows in the name of an anchor: it ends the name at anything else. */
const ANCHOR_NAME = /^[A-Za-z0-9_-]+$/;

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
      if (inFlow && /^[?:]/.test(node.source)) this.reportSign(node);
      return { kind: "scalar", at, text: node.source, plain: node.tag === undefined, anchor };
    }
    const source = this.text.slice(at, node.range[1]);
    if (node.type === "QUOTE_DOUBLE") this.checkDoubleQuoted(source, at);
    else if (node.type === "QUOTE_SINGLE") this.checkSingleQuoted(source, at);
    else return { kind: "scalar", at, text: this.blockText(node, source), plain: false, anchor };
    return { kind: "scalar", at, text: node.source, plain: false, anchor };
  }

  /** The text after `|` or `>`, whose header begins `source`. */
  private blockText(node: Scalar.Parsed, source: string): string {
    const [header = "", ...lines] = source.split("\n");
    const [signs = ""] = /^[|>][-+0-9]*/.exec(header) ?? [];
    const text = node.source;
    if (/[0-9]/.test(signs)) {
      const message = `YAML 1.1 (PyYAML) reads ${quoted(signs)}, an indentation in digits, otherwise`;
      this.ambiguous(
        node.range[0],
        message,
        "leave the digit out, or write the text in double quotes",
      );
    }
    if (lines.some((line) => /^[^\s]/.test(line))) {
      this.ambiguous(
        node.range[0],
        "YAML 1.1 (PyYAML) reads text that is not indented otherwise",
        "indent it",
      );
    }
    if (node.range[1] < this.text.length || this.text.endsWith("\n")) return text;
    const last = lines.at(-1) ?? "";
    if (last.trim() === "") {
      const hint = "end the file with a line feed";
      this.ambiguous(this.text.length, "a last line of spaces without an end", hint);
    }
    // The last line has no line end, so neither has the text (YAML 1.2.2, rule 165), unless it is to
    // be stripped anyway: the library adds one.
    return signs.includes("-") || !text.endsWith("\n") ? text : text.slice(0, -1);
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

  private checkSingleQuoted(source: string, at: number): void {
    const quotes = /'*$/.exec(source.slice(1))?.[0].length ?? 0;
    if (quotes % 2 === 0) this.reportUnclosed(at, "'");
  }

  private checkDoubleQuoted(source: string, at: number): void {
    if (!source.includes("\\")) return;
    const escapes = /(\\*)"$/.exec(source)?.[1]?.length ?? 0;
    if (escapes % 2 === 1) this.reportUnclosed(at, '"');
    const half = HALF_ESCAPE.exec(source);
    if (half !== null) {
      this.ambiguous(
        at + half.index,
        `${quoted(half[0])} is half of a character in YAML 1.1 (PyYAML)`,
        "write the character itself, or all of it as `\\U` and eight digits",
      );
    }
    const lineEnd = ESCAPED_LINE_END.exec(source);
    if (lineEnd !== null) {
      const message = "a `\\` at the end of a line before an empty line";
      this.ambiguous(at + lineEnd.index, message, "write `\\n` for a line break");
    }
  }

  /** The library takes `''` or `\"` for the end of a text that goes on in a line without indentation. */
  private reportUnclosed(at: number, sign: string): void {
    const message = `a text that begins with ${quoted(sign)} goes on in a line that is not indented`;
    this.findings.push(fault(at, "yaml-syntax", message, "indent its lines deeper than the key"));
  }

  private reportSign(node: Scalar.Parsed): void {
    const sign = quoted(node.source.charAt(0));
    const message = `${sign} at the start of a text in brackets is a sign in YAML 1.1 (PyYAML)`;
    this.ambiguous(node.range[0], message, quoteHint(node.source));
  }

  private ambiguous(at: number, message: string, hint: string): void {
    this.findings.push(fault(at, "yaml-ambiguous", message, hint));
  }
}
