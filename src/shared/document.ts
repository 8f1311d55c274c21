import { forbiddenCharacter } from "./document-characters.ts";
import { readJson } from "./document-json.ts";
import { offsetsOf, type Place, placesOf } from "./document-places.ts";
import { type Finding, fault } from "./document-tree.ts";
import { ValueReader } from "./document-values.ts";
import { readYaml } from "./document-yaml.ts";
import { type ExactValue, type PlainValue, plainOf } from "./exact-value.ts";
import { compareProblems, type Location, type Problem } from "./problem.ts";

export { ExactMapping, ExactNumber, type ExactValue, type PlainValue } from "./exact-value.ts";

/** How many problems are reported of one file: more than anyone reads, and a bound on time. */
const MOST_PROBLEMS = 100;

/** A YAML or JSON file as values with places. */
export interface SourceDocument {
  readonly path: string;
  /** Without the byte order mark, so that columns fit. */
  readonly text: string;
  /**
   * What schemas and rules see: numbers are JavaScript's, rounded beyond 2^53, and so is the order of
   * keys that look like numbers.
   */
  readonly value: PlainValue;
  /** The same with numbers and the order of keys as written: what reaches the engine. */
  readonly exact: ExactValue;
  /**
   * Place of the value (or of its key, if it has one) at a JSON pointer; of the nearest parent when
   * there is nothing. What comes from an alias is at the alias. Columns count UTF-16 code units.
   */
  locate(pointer: string, of?: "key" | "value"): Location;
}

/** The document, or every error that there is instead of it. */
export type DocumentReading =
  | { readonly document: SourceDocument; readonly problems: readonly Problem[] }
  | { readonly document?: undefined; readonly problems: readonly Problem[] };

/**
 * Reads a YAML 1.2 file (core schema, one document) or a strict JSON file; with nothing in it, a YAML
 * file is null. What YAML 1.1, and so AMD's Python runtime, would read with another type or value is
 * an error, never a surprise. Problems are sorted by place.
 *
 * Safe on hostile text: time grows with its length alone, depth and aliases are limited, and no key
 * reaches a prototype.
 */
export function parseDocument(
  text: string,
  path: string,
  syntax: "yaml" | "json",
): DocumentReading {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const placeAt = placesOf(source);
  const fail = (findings: readonly Finding[]): DocumentReading => ({
    problems: problemsOf(findings, path, placeAt),
  });
  const character = forbiddenCharacter(source, syntax);
  if (character !== undefined) return fail([character]);
  const { root, findings } = syntax === "yaml" ? readYaml(source) : readJson(source);
  if (root === undefined) return fail(findings);
  const reader = new ValueReader(syntax === "yaml", (at) => placeAt(at).line);
  const exact = reader.read(root);
  if (reader.findings.length > 0) return fail(reader.findings);
  const offsetAt = offsetsOf(root);
  const document: SourceDocument = {
    path,
    text: source,
    value: plainOf(exact),
    exact,
    locate: (pointer, of = "value") => ({ path, ...placeAt(offsetAt(pointer, of)) }),
  };
  return { document, problems: [] };
}

/**
 * The same document for keeping: its text and values alone. What `exact` and `locate` tell is read from
 * the text when someone asks, and remembered only as long as memory is not short.
 */
export function keptDocument(document: SourceDocument, syntax: "yaml" | "json"): SourceDocument {
  const { path, text, value } = document;
  let remembered: WeakRef<SourceDocument> | undefined;
  const whole = (): SourceDocument => {
    const known = remembered?.deref();
    if (known !== undefined) return known;
    const { document: read } = parseDocument(text, path, syntax);
    if (read === undefined) throw new Error(`${path} was read once and cannot be read again`);
    remembered = new WeakRef(read);
    return read;
  };
  return {
    path,
    text,
    value,
    get exact() {
      return whole().exact;
    },
    locate: (pointer, of) => whole().locate(pointer, of),
  };
}

/** The document of what is in no file, such as a recorded profile: nothing, at its path. */
export function emptyDocument(path: string): SourceDocument {
  return { path, text: "", value: null, exact: null, locate: () => ({ path }) };
}

function problemsOf(
  findings: readonly Finding[],
  path: string,
  placeAt: (at: number) => Place,
): Problem[] {
  const sorted = [...findings].sort((a, b) => a.at - b.at);
  const shown = sorted.slice(0, MOST_PROBLEMS);
  const left = sorted[MOST_PROBLEMS];
  if (left !== undefined) {
    const message = `${sorted.length - MOST_PROBLEMS} more errors from here on are not shown`;
    shown.push(fault(left.at, "more-errors", message));
  }
  return shown
    .map(({ at, ...problem }) => ({ ...problem, where: { path, ...placeAt(at) } }))
    .sort(compareProblems);
}
