import {
  type Finding,
  fault,
  MAX_DEPTH,
  quoted,
  type ScalarNode,
  type SourceEntry,
  type SourceNode,
  type TreeReading,
  tooDeep,
} from "./document-tree.ts";

/** What stands in a JSON file (RFC 8259, nothing beyond it), or the first error in it. */
export function readJson(text: string): TreeReading {
  try {
    return { root: new JsonReader(text).file(), findings: [] };
  } catch (error) {
    if (error instanceof Stop) return { findings: [error.finding] };
    throw error;
  }
}

/** Leaves the reader at the first error: never seen outside this module. */
class Stop {
  readonly finding: Finding;

  constructor(finding: Finding) {
    this.finding = finding;
  }
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;
/** What someone may have meant as one value: up to a space or a sign of JSON. */
const WORD = /[^\s,:[\]{}"']*/y;
const UNESCAPED = /[^"\\\u0000-\u001F]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|/y;

const ESCAPED = new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/** Words of other languages, and what they are in JSON. */
const MEANT = new Map([
  ["true", "true"],
  ["false", "false"],
  ["null", "null"],
  ["none", "null"],
  ["nil", "null"],
  ["undefined", "null"],
]);

class JsonReader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  file(): SourceNode {
    this.skip(SPACE);
    if (this.at === this.text.length) stop(0, "the file is empty");
    const root = this.value(0);
    this.skip(SPACE);
    if (this.at < this.text.length) this.stopHere("after the end of the value");
    return root;
  }

  private value(depth: number): SourceNode {
    const { at } = this;
    const sign = this.text.charAt(at);
    if (sign === '"') return { kind: "scalar", at, text: this.string(), plain: false };
    if (sign !== "{" && sign !== "[") return this.word();
    if (depth >= MAX_DEPTH) throw new Stop(tooDeep(at));
    return sign === "{" ? this.mapping(depth + 1) : this.sequence(depth + 1);
  }

  private sequence(depth: number): SourceNode {
    const { at } = this;
    const items: SourceNode[] = [];
    for (const _ of this.places("]")) items.push(this.value(depth));
    return { kind: "sequence", at, items };
  }

  private mapping(depth: number): SourceNode {
    const { at } = this;
    const entries: SourceEntry[] = [];
    for (const _ of this.places("}")) {
      const key = this.key();
      this.skip(SPACE);
      if (!this.text.startsWith(":", this.at))
        stop(this.at, `no \`:\` after key ${quoted(key.text)}`);
      this.at += 1;
      this.skip(SPACE);
      entries.push({ key, value: this.value(depth) });
    }
    return { kind: "mapping", at, entries };
  }

  private key(): ScalarNode {
    const { at } = this;
    if (this.text.startsWith('"', at)) {
      return { kind: "scalar", at, text: this.string(), plain: false };
    }
    const word = this.skip(WORD);
    if (word === "" || startsComment(word)) this.stopAtWord(at, word);
    return stop(at, `key ${quoted(word)} is not in double quotes`, `write \`"${word}"\``);
  }

  /** Stops at each entry between two brackets in turn, and ends behind the closing one. */
  private *places(closer: string): Generator<void> {
    const start = this.at;
    let comma = -1;
    this.at += 1;
    while (true) {
      this.skip(SPACE);
      const sign = this.text.charAt(this.at);
      if (sign === "") {
        const opener = quoted(this.text.charAt(start));
        stop(start, `${opener} is not closed`, `close it with \`${closer}\``);
      }
      if (sign === ",") stop(this.at, "a `,` with nothing before it", "remove it");
      if (sign === closer && comma >= 0) stop(comma, "a `,` with nothing after it", "remove it");
      if (sign === closer) break;
      yield;
      this.skip(SPACE);
      comma = this.text.startsWith(",", this.at) ? this.at : -1;
      if (comma >= 0) this.at += 1;
      else if (!this.text.startsWith(closer, this.at)) this.stopAtEnd();
    }
    this.at += 1;
  }

  private string(): string {
    const start = this.at;
    this.at += 1;
    let text = this.skip(UNESCAPED);
    while (this.text.startsWith("\\", this.at)) text += this.escape() + this.skip(UNESCAPED);
    const sign = this.text.charAt(this.at);
    if (sign === "" || sign === "\n" || sign === "\r") {
      const hint = 'close it with `"` on the same line; a line break in a text is `\\n`';
      stop(start, 'a text that begins with `"` has no end', hint);
    }
    if (sign !== '"') {
      stop(this.at, `a text cannot hold ${quoted(sign)} as it is`, "write it as an escape");
    }
    this.at += 1;
    if (!text.isWellFormed()) {
      stop(start, "a text holds half of a character", "`\\uD800` to `\\uDFFF` stand in pairs only");
    }
    return text;
  }

  private escape(): string {
    const { at } = this;
    const found = this.skip(ESCAPE);
    if (found === "") {
      const shown = quoted(this.text.slice(at, at + 2));
      stop(at, `unknown escape ${shown}`, "write `\\\\` for a backslash");
    }
    const name = found.charAt(1);
    if (name === "u") return String.fromCharCode(Number.parseInt(found.slice(2), 16));
    return ESCAPED.get(name) ?? name;
  }

  private word(): SourceNode {
    const { at } = this;
    const word = this.skip(WORD);
    if (word !== "true" && word !== "false" && word !== "null" && !NUMBER.test(word)) {
      this.stopAtWord(at, word);
    }
    return { kind: "scalar", at, text: word, plain: true };
  }

  private stopAtWord(at: number, word: string): never {
    if (this.text.startsWith("'", at)) {
      stop(at, "a text in single quotes", "JSON knows double quotes only");
    }
    if (startsComment(word)) stop(at, "a comment", "JSON has no comments: remove it");
    if (word === "") this.stopHere("where a value is expected");
    if (/^[-+.]?(?:[0-9]|NaN$|Infinity$)/.test(word)) {
      stop(
        at,
        `${quoted(word)} is not a number in JSON`,
        "write it in decimal, or quote it as text",
      );
    }
    const meant = MEANT.get(word.toLowerCase());
    const hint = meant === undefined ? "text stands in double quotes" : `write \`${meant}\``;
    return stop(at, `${quoted(word)} is not a value in JSON`, hint);
  }

  /** After an entry stands neither a comma nor the closing bracket. */
  private stopAtEnd(): void {
    if (this.at === this.text.length) return;
    const { at } = this;
    const word = this.skip(WORD);
    if (startsComment(word)) this.stopAtWord(at, word);
    if (/^[\]}:]/.test(this.text.slice(at, at + 1))) {
      this.at = at;
      this.stopHere("after an entry");
    }
    stop(at, "no `,` between two entries");
  }

  private stopHere(why: string): never {
    const { at } = this;
    if (at === this.text.length) stop(at, `the file ends ${why}`);
    const word = this.skip(WORD);
    if (startsComment(word)) this.stopAtWord(at, word);
    return stop(at, `unexpected ${quoted(word || this.text.charAt(at))} ${why}`);
  }

  /** What matches here, which is then left behind; every pattern used matches something or nothing. */
  private skip(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }
}

function startsComment(word: string): boolean {
  return word.startsWith("//") || word.startsWith("/*") || word.startsWith("#");
}

function stop(at: number, message: string, hint?: string): never {
  throw new Stop(fault(at, "json-syntax", message, hint));
}
