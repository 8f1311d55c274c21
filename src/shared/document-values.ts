import { ambiguityOf } from "./document-ambiguity.ts";
import {
  type AliasNode,
  type Finding,
  fault,
  MAX_ALIASED,
  MAX_DEPTH,
  type MappingNode,
  quoted,
  quoteHint,
  type ScalarNode,
  type SequenceNode,
  type SourceNode,
  tooDeep,
} from "./document-tree.ts";
import { readPlain } from "./document-yaml11.ts";
import { ExactMapping, ExactNumber, type ExactValue } from "./exact-value.ts";

/**
 * The names every JavaScript object has already: as keys of a document they would hide methods that
 * libraries call, or reach the prototype of all objects.
 */
const FORBIDDEN_KEYS = new Set(["prototype", ...Object.getOwnPropertyNames(Object.prototype)]);

/** Integers that every reader and JavaScript agree on: most numbers, without further work. */
const SIMPLE_INTEGER = /^(?:0|-?[1-9][0-9]{0,14})$/;

const NAMES: Readonly<Record<string, string>> = {
  boolean: "true or false",
  integer: "a number",
  float: "a number",
};

/** What an anchor stands for; `nodes` and `height` count what it adds where an alias stands. */
interface Anchored {
  readonly exact: ExactValue;
  readonly nodes: number;
  readonly height: number;
}

/**
 * Turns what stands in a file into values, and reports what must not stand there: scalars that YAML
 * 1.1 reads otherwise (`checkYaml11`), keys that are repeated, forbidden or no text, numbers that
 * JSON cannot hold, aliases that lead nowhere, to themselves or to too much. Where something was
 * reported the value is null.
 */
export class ValueReader {
  readonly findings: Finding[] = [];
  private readonly checkYaml11: boolean;
  private readonly lineAt: (at: number) => number;
  /** By name, in the order of the file: an alias means the nearest anchor before it. */
  private readonly anchors = new Map<string, Anchored | "open">();
  private nodes = 0;
  private aliased = 0;
  private deepest = 0;

  constructor(checkYaml11: boolean, lineAt: (at: number) => number) {
    this.checkYaml11 = checkYaml11;
    this.lineAt = lineAt;
  }

  /** The value of a node, `depth` collections deep, with numbers as written. */
  read(node: SourceNode, depth = 0): ExactValue {
    this.nodes += 1;
    if (node.anchor === undefined) return this.readUnnamed(node, depth);
    const nodesBefore = this.nodes;
    const deepestBefore = this.deepest;
    this.deepest = depth;
    this.anchors.set(node.anchor, "open");
    const exact = this.readUnnamed(node, depth);
    this.anchors.set(node.anchor, {
      exact,
      nodes: this.nodes - nodesBefore + 1,
      height: this.deepest - depth,
    });
    this.deepest = Math.max(this.deepest, deepestBefore);
    return exact;
  }

  private readUnnamed(node: SourceNode, depth: number): ExactValue {
    if (node.kind === "scalar") return this.readScalar(node);
    if (node.kind === "alias") return this.readAlias(node, depth);
    if (depth >= MAX_DEPTH) return this.report(tooDeep(node.at));
    this.deepest = Math.max(this.deepest, depth + 1);
    return node.kind === "sequence"
      ? this.readSequence(node, depth)
      : this.readMapping(node, depth);
  }

  private readSequence(node: SequenceNode, depth: number): ExactValue {
    return node.items.map((item) => this.read(item, depth + 1));
  }

  private readMapping(node: MappingNode, depth: number): ExactValue {
    const mapping = new ExactMapping();
    const places = new Map<string, number>();
    for (const { key, value } of node.entries) {
      const name = this.readKey(key);
      const exact = this.read(value, depth + 1);
      if (name === undefined) continue;
      const first = places.get(name);
      if (first === undefined) places.set(name, key.at);
      else this.report(repeatedKey(key.at, name, this.lineAt(first)));
      mapping.set(name, exact);
    }
    return mapping;
  }

  /** The text of a key, or undefined when it cannot be one, which has then been reported. */
  private readKey(key: SourceNode): string | undefined {
    this.nodes += 1;
    if (key.kind !== "scalar") {
      const what = { alias: "an alias", mapping: "a mapping", sequence: "a list" }[key.kind];
      this.report(fault(key.at, "key-not-text", `a key must be text, not ${what}`));
      return undefined;
    }
    if (key.anchor !== undefined) {
      this.anchors.set(key.anchor, { exact: key.text, nodes: 1, height: 0 });
    }
    const problem = FORBIDDEN_KEYS.has(key.text)
      ? forbiddenKey(key)
      : key.plain && this.checkYaml11
        ? plainKeyProblem(key)
        : undefined;
    if (problem === undefined) return key.text;
    this.report(problem);
    return undefined;
  }

  private readAlias(node: AliasNode, depth: number): ExactValue {
    const anchored = this.anchors.get(node.name);
    const shown = quoted(`*${node.name}`);
    if (anchored === undefined) {
      const message = `alias ${shown} stands for nothing: no anchor ${quoted(`&${node.name}`)} before it`;
      return this.report(fault(node.at, "alias-unknown", message));
    }
    if (anchored === "open") {
      return this.report(
        fault(node.at, "alias-cycle", `alias ${shown} stands inside what it stands for`),
      );
    }
    if (depth + anchored.height > MAX_DEPTH) return this.report(tooDeep(node.at));
    if (this.aliased > MAX_ALIASED) return null;
    this.aliased += anchored.nodes;
    if (this.aliased > MAX_ALIASED) {
      const message = `aliases stand for more than ${MAX_ALIASED} values`;
      return this.report(fault(node.at, "alias-bomb", message, "write the values out"));
    }
    this.nodes += anchored.nodes - 1;
    this.deepest = Math.max(this.deepest, depth + anchored.height);
    return anchored.exact;
  }

  private readScalar(node: ScalarNode): ExactValue {
    const { text } = node;
    if (!node.plain) return text;
    if (SIMPLE_INTEGER.test(text)) return new ExactNumber(text, Number(text));
    const reading = readPlain(text);
    const number = reading.type === "integer" || reading.type === "float" ? reading.value : 0;
    if (!Number.isFinite(Number(number))) return this.report(notFinite(node.at, text));
    const ambiguity = this.checkYaml11 ? ambiguityOf(text, reading, false) : undefined;
    if (ambiguity !== undefined) {
      return this.report(fault(node.at, "yaml-ambiguous", ambiguity.message, ambiguity.hint));
    }
    switch (reading.type) {
      case "null":
        return null;
      case "boolean":
        return reading.value;
      case "integer":
      case "float":
        return new ExactNumber(text, Number(number) || 0);
      default:
        return text;
    }
  }

  private report(finding: Finding): null {
    this.findings.push(finding);
    return null;
  }
}

function repeatedKey(at: number, name: string, firstLine: number): Finding {
  const message = `key ${quoted(name)} stands twice in one mapping, first in line ${firstLine}`;
  return fault(at, "duplicate-key", message, "remove one of the two");
}

function forbiddenKey(key: ScalarNode): Finding {
  const hint = "choose another name: every JavaScript object has this one already";
  return fault(key.at, "forbidden-key", `${quoted(key.text)} cannot be a key`, hint);
}

function plainKeyProblem(key: ScalarNode): Finding | undefined {
  if (key.text === "<<") {
    const hint = "write the keys out: YAML 1.2 has no merge keys";
    return fault(key.at, "yaml-merge-key", "`<<` would be a merge key in YAML 1.1 (PyYAML)", hint);
  }
  const reading = readPlain(key.text);
  if (reading.type !== "text") {
    if (key.text === "") return fault(key.at, "key-not-text", "a key without a name");
    const type = NAMES[reading.type] ?? reading.type;
    const message = `a key must be text, and ${quoted(key.text)} is ${type}`;
    return fault(key.at, "key-not-text", message, quoteHint(key.text));
  }
  const ambiguity = ambiguityOf(key.text, reading, true);
  if (ambiguity === undefined) return undefined;
  return fault(key.at, "yaml-ambiguous", ambiguity.message, ambiguity.hint);
}

function notFinite(at: number, text: string): Finding {
  if (/[0-9]/.test(text)) {
    const hint = "the largest number that JSON readers can tell apart is about 1.8e308";
    return fault(at, "number-too-large", `the number ${quoted(text)} is too large`, hint);
  }
  const message = `${quoted(text)} is a number that JSON does not have`;
  return fault(at, "number-not-finite", message, `if it is text, ${quoteHint(text)}`);
}
