import { visit } from "jsonc-parser";
import {
  type Finding,
  fault,
  MAX_DEPTH,
  quoted,
  type SourceEntry,
  type SourceNode,
  type TreeReading,
  tooDeep,
} from "./document-tree.ts";

/** What stands in a JSON file (RFC 8259, nothing beyond it), or the first error in it. */
export function readJson(text: string): TreeReading {
  const builder = new JsonBuilder(text);
  try {
    visit(text, builder.visitor, { disallowComments: true, allowTrailingComma: false });
    return { root: builder.root, findings: [] };
  } catch (error) {
    if (error instanceof Stop) return { findings: [error.finding] };
    throw error;
  }
}

/** Leaves the library at the first error: never seen outside this module. */
class Stop {
  readonly finding: Finding;

  constructor(finding: Finding) {
    this.finding = finding;
  }
}

/** A list or mapping whose end is not reached yet; of a list, the key is not used. */
interface Open {
  readonly at: number;
  readonly closer: "]" | "}";
  add(key: SourceNode, value: SourceNode): void;
}

const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;
/** What someone may have meant as one value: up to a space or a sign of JSON. */
const WORD = /[^\s,:[\]{}"']*/y;
/** A text up to the first sign that it cannot hold; escapes that there are not are left out. */
const CONTENT = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;

/** Words of other languages, and what they are in JSON. */
const MEANT = new Map([
  ["true", "true"],
  ["false", "false"],
  ["null", "null"],
  ["none", "null"],
  ["nil", "null"],
  ["undefined", "null"],
]);

/** Builds the tree as the library goes through the text, and words what it stumbles on. */
class JsonBuilder {
  root: SourceNode | undefined;
  private readonly text: string;
  private readonly open: Open[] = [];
  /** The last thing that was read: what may follow depends on it. */
  private last: "start" | "begin" | "key" | ":" | "," | "value" = "start";
  private lastAt = 0;
  private key: SourceNode = { kind: "scalar", at: 0, text: "", plain: false };

  constructor(text: string) {
    this.text = text;
  }

  readonly visitor = {
    onObjectBegin: (at: number) => {
      const entries: SourceEntry[] = [];
      this.begin({ kind: "mapping", at, entries }, "}", (key, value) =>
        entries.push({ key, value }),
      );
    },
    onArrayBegin: (at: number) => {
      const items: SourceNode[] = [];
      this.begin({ kind: "sequence", at, items }, "]", (_key, value) => items.push(value));
    },
    onObjectEnd: (at: number) => this.end(at),
    onArrayEnd: (at: number) => this.end(at),
    onObjectProperty: (name: string, at: number) => {
      this.key = { kind: "scalar", at, text: this.whole(name, at), plain: false };
      this.went("key", at);
    },
    onLiteralValue: (value: unknown, at: number, length: number) => {
      const plain = typeof value !== "string";
      const text = plain ? this.text.slice(at, at + length) : this.whole(value, at);
      this.add({ kind: "scalar", at, text, plain });
      this.went("value", at);
    },
    onSeparator: (sign: string, at: number) => this.went(sign === ":" ? ":" : ",", at),
    onError: (_code: unknown, at: number) => this.fail(at),
  };

  private went(last: JsonBuilder["last"], at: number): void {
    this.last = last;
    this.lastAt = at;
  }

  private begin(node: SourceNode, closer: Open["closer"], add: Open["add"]): void {
    if (this.open.length >= MAX_DEPTH) throw new Stop(tooDeep(node.at));
    this.add(node);
    this.open.push({ at: node.at, closer, add });
    this.went("begin", node.at);
  }

  private end(at: number): void {
    if (at === this.text.length) this.fail(at);
    this.open.pop();
    this.went("value", at);
  }

  private add(node: SourceNode): void {
    const open = this.open.at(-1);
    if (open === undefined) this.root = node;
    else open.add(this.key, node);
  }

  private whole(text: string, at: number): string {
    if (text.isWellFormed()) return text;
    const hint = "`\\uD800` to `\\uDFFF` stand in pairs only";
    return stop(at, "a text holds half of a character", hint);
  }

  /** What is wrong at a place follows from what stands there and what could have. */
  private fail(at: number): never {
    const { text, last } = this;
    const open = this.open.at(-1);
    const sign = text.charAt(at);
    if (last === "start" && sign === "") stop(0, "the file is empty");
    if (last === "key" && this.key.kind === "scalar") {
      stop(at, `no \`:\` after key ${quoted(this.key.text)}`);
    }
    if (sign === "" && open !== undefined && last !== ":") {
      stop(
        open.at,
        `${quoted(text.charAt(open.at))} is not closed`,
        `close it with \`${open.closer}\``,
      );
    }
    if (last === "value") this.failAfterValue(at, open);
    if (last !== ":" && last !== "start") {
      if (sign === ",") stop(at, "a `,` with nothing before it", "remove it");
      if (last === "," && sign === open?.closer) {
        stop(this.lastAt, "a `,` with nothing after it", "remove it");
      }
    }
    if (sign === '"') this.failInText(at);
    const word = this.wordAt(at);
    const isKey = open?.closer === "}" && last !== ":";
    if (isKey && word !== "" && !startsComment(word)) {
      stop(at, `key ${quoted(word)} is not in double quotes`, `write \`"${word}"\``);
    }
    if (isValue(word)) {
      // What follows it without a space is no sign of JSON, so the library took both for one word.
      this.went("value", at);
      this.failAfterValue(at + word.length, open);
    }
    return this.failAtWord(at, word);
  }

  private failAfterValue(at: number, open: Open | undefined): never {
    // A number or word that goes on: the library takes the rest of it for another value.
    const before = this.wordAt(this.lastAt);
    if (this.lastAt + before.length > at) this.failAtWord(this.lastAt, before);
    if (open === undefined) return this.unexpected(at, "after the end of the value");
    if (startsComment(this.wordAt(at))) this.failAtWord(at, this.wordAt(at));
    if (/[\]}:]/.test(this.text.charAt(at))) this.unexpected(at, "after an entry");
    return stop(at, "no `,` between two entries");
  }

  private failInText(start: number): never {
    const at = start + matchAt(CONTENT, this.text, start).length;
    const sign = this.text.charAt(at);
    if (sign === "\\") {
      const found = quoted(this.text.slice(at, at + 2));
      stop(at, `unknown escape ${found}`, "write `\\\\` for a backslash");
    }
    if (sign === "" || sign === "\n" || sign === "\r") {
      const hint = 'close it with `"` on the same line; a line break in a text is `\\n`';
      stop(start, 'a text that begins with `"` has no end', hint);
    }
    return stop(at, `a text cannot hold ${quoted(sign)} as it is`, "write it as an escape");
  }

  private failAtWord(at: number, word: string): never {
    if (this.text.startsWith("'", at)) {
      stop(at, "a text in single quotes", "JSON knows double quotes only");
    }
    if (startsComment(word)) stop(at, "a comment", "JSON has no comments: remove it");
    if (word === "") this.unexpected(at, "where a value is expected");
    if (/^[-+.]?(?:[0-9]|NaN$|Infinity$)/.test(word)) {
      const hint = "write it in decimal, or quote it as text";
      stop(at, `${quoted(word)} is not a number in JSON`, hint);
    }
    const meant = MEANT.get(word.toLowerCase());
    const hint = meant === undefined ? "text stands in double quotes" : `write \`${meant}\``;
    return stop(at, `${quoted(word)} is not a value in JSON`, hint);
  }

  private unexpected(at: number, why: string): never {
    if (at === this.text.length) stop(at, `the file ends ${why}`);
    const word = this.wordAt(at);
    if (startsComment(word)) this.failAtWord(at, word);
    return stop(at, `unexpected ${quoted(word || this.text.charAt(at))} ${why}`);
  }

  private wordAt(at: number): string {
    return matchAt(WORD, this.text, at);
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

function isValue(word: string): boolean {
  return word === "true" || word === "false" || word === "null" || NUMBER.test(word);
}

function startsComment(word: string): boolean {
  return word.startsWith("//") || word.startsWith("/*") || word.startsWith("#");
}

function stop(at: number, message: string, hint?: string): never {
  throw new Stop(fault(at, "json-syntax", message, hint));
}
