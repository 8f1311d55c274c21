import { ExactMapping, ExactNumber, type ExactValue, parseDocument } from "../shared/document.ts";
import { exactJson } from "../shared/exact-json.ts";
import { pointerTo } from "../shared/json-pointer.ts";
import { isBarePlural, isSecretName } from "../shared/secret-names.ts";
import { MASK, maskText } from "../shared/secret-text.ts";

/** A value without its secrets, and the JSON pointers to what was masked in it. */
export interface Masked<T> {
  readonly value: T;
  readonly masked: readonly string[];
}

/** Takes secrets out of texts and of trees of JSON. The same secrets are taken out of all of them. */
export interface Mask {
  text(text: string): string;
  /** Members keep their order; what holds no secret is the very same object. */
  value<T>(value: T): Masked<T>;
}

/** Shorter texts are masked only where a name tells that they are secret: elsewhere they are words. */
const SHORTEST_KNOWN = 8;

/**
 * A mask for secrets of three kinds: what is known by the name it stands under (or after, in a list of
 * arguments), what is known by its form, and the texts of `known`, wherever they occur: what a secret
 * name holds in one place can be quoted in another.
 */
export function createMask(known: Iterable<string> = []): Mask {
  return new TreeMask(known);
}

/** What stands at secret names in a tree, long enough to be known again elsewhere. */
export function secretsIn(tree: unknown): readonly string[] {
  const found = new Set<string>();
  collect(tree, false, found);
  return [...found];
}

function collect(value: unknown, isSecret: boolean, found: Set<string>): void {
  if (typeof value === "string") {
    if (isSecret && value.length >= SHORTEST_KNOWN && !value.includes(MASK)) found.add(value);
  } else if (value instanceof ExactNumber) {
    if (isSecret && value.text.length >= SHORTEST_KNOWN) found.add(value.text);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, isSecret, found);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, member] of entriesOf(value)) {
      collect(member, isSecret || isSecretName(key), found);
    }
  }
}

/** Where the walk is: whether a name on the way made everything below it secret. */
interface Place {
  readonly pointer: string;
  readonly isSecret: boolean;
}

class TreeMask implements Mask {
  readonly #known: RegExp | undefined;
  readonly #texts = new Map<string, string>();
  /** Whether objects hold no secret: traces are shared between profiles that look alike. */
  readonly #clean = new Map<object, boolean>();

  constructor(known: Iterable<string>) {
    const texts = [...new Set(known)].filter((text) => text.length >= SHORTEST_KNOWN);
    // The longest first: one secret can be the beginning of another.
    texts.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    if (texts.length === 0) return;
    this.#known = new RegExp(texts.flatMap(spellings).map(escaped).join("|"), "g");
  }

  text(text: string): string {
    const seen = this.#texts.get(text);
    if (seen !== undefined) return seen;
    const inside = this.#document(text) ?? text;
    const masked = maskText(this.#known === undefined ? inside : inside.replace(this.#known, MASK));
    if (this.#texts.size < 50_000) this.#texts.set(text, masked);
    return masked;
  }

  value<T>(value: T): Masked<T> {
    const masked: string[] = [];
    const result = this.#walk(value, { pointer: "", isSecret: false }, masked);
    return { value: result as T, masked };
  }

  #walk(value: unknown, place: Place, masked: string[]): unknown {
    if (typeof value === "string" || typeof value === "number" || value instanceof ExactNumber) {
      return this.#scalar(value, place, masked);
    }
    if (typeof value !== "object" || value === null) return value;
    if (!place.isSecret && this.#isClean(value)) return value;
    const before = masked.length;
    const result = Array.isArray(value)
      ? this.#list(value, place, masked)
      : this.#members(value, place, masked);
    return masked.length > before ? result : value;
  }

  /**
   * True when there is nothing to mask below a value that no name makes secret. It may be wrong the
   * other way round. Most of a resolution is clean, and looking is cheaper than making it anew.
   */
  #isClean(value: unknown): boolean {
    if (typeof value === "string") return value !== MASK && this.text(value) === value;
    if (typeof value !== "object" || value === null || value instanceof ExactNumber) return true;
    const known = this.#clean.get(value);
    if (known !== undefined) return known;
    const isClean = Array.isArray(value)
      ? value.every((item) => this.#isClean(item) && !namesSecret(item))
      : this.#hasCleanMembers(value);
    this.#clean.set(value, isClean);
    return isClean;
  }

  #hasCleanMembers(members: object): boolean {
    if (comparesSecrets(members)) return false;
    for (const [key, member] of entriesOf(members)) {
      if (isSecretName(key) && holdsSecrets(key, member)) return false;
      if (!this.#isClean(member) || this.text(key) !== key) return false;
    }
    return true;
  }

  #scalar(value: string | number | ExactNumber, place: Place, masked: string[]): unknown {
    const isEmpty = value === "";
    const result =
      place.isSecret && !isEmpty ? MASK : typeof value === "string" ? this.text(value) : value;
    if (result !== value || value === MASK) masked.push(place.pointer);
    return result;
  }

  /** A mapping of the same kind: an exact one keeps the order of keys that look like numbers. */
  #members(members: object, { pointer, isSecret }: Place, masked: string[]): unknown {
    const result = new Map<string, unknown>();
    const isSecretTrace = comparesSecrets(members);
    for (const [key, member] of entriesOf(members)) {
      const name = unused(this.text(key), key, result);
      const here = pointerTo(pointer, name);
      if (name !== key) masked.push(here);
      const isNamed = isSecretName(key) && holdsSecrets(key, member);
      const isCompared = isSecretTrace && COMPARED.includes(key);
      const place = { pointer: here, isSecret: isSecret || isNamed || isCompared };
      result.set(name, this.#walk(member, place, masked));
    }
    return members instanceof ExactMapping
      ? new ExactMapping(result as ReadonlyMap<string, ExactValue>)
      : Object.fromEntries(result);
  }

  /** In a list, what follows `--api-key` is secret, up to the next option. */
  #list(list: readonly unknown[], { pointer, isSecret }: Place, masked: string[]): unknown {
    let isAfterOption = false;
    return list.map((item, index) => {
      const here = pointerTo(pointer, index);
      const option = typeof item === "string" ? OPTION.exec(item) : null;
      if (option === null) {
        return this.#walk(item, { pointer: here, isSecret: isSecret || isAfterOption }, masked);
      }
      const isNamed = isSecretName(option[1] ?? "");
      isAfterOption = isNamed && option[2] === "";
      if (isNamed && option[2] === "=") {
        masked.push(here);
        return `${option[0]}${MASK}`;
      }
      return this.#walk(item, { pointer: here, isSecret }, masked);
    });
  }

  /** A text that is a JSON document is masked as one, so that names in it count; else undefined. */
  #document(text: string): string | undefined {
    if (!/^\s*[{[]/.test(text)) return undefined;
    const { document } = parseDocument(text, "", "json");
    if (document === undefined) return undefined;
    const { value, masked } = this.value(document.exact);
    return masked.length === 0 ? undefined : exactJson(value);
  }
}

/** An option in a list of arguments: its name, and whether its value is in the same word. */
const OPTION = /^--?([A-Za-z][^=\s]*)(=|$)/;

function namesSecret(item: unknown): boolean {
  const name = typeof item === "string" ? OPTION.exec(item)?.[1] : undefined;
  return name !== undefined && isSecretName(name);
}

/** `keys` and `tokens` of nothing in particular are secret where they are texts, not where they are objects. */
function holdsSecrets(key: string, member: unknown): boolean {
  if (member === null || typeof member === "boolean") return false;
  if (!isBarePlural(key)) return true;
  if (Array.isArray(member)) return member.every((item) => typeof item === "string");
  return typeof member === "string";
}

function entriesOf(members: object): Iterable<readonly [string, unknown]> {
  return members instanceof Map ? members : Object.entries(members);
}

/** What a trace shows of a fact. */
const COMPARED: readonly string[] = ["wanted", "found", "value", "before", "error"];

/** True for a comparison or derivation of a fact such as `profile.env_vars.HF_TOKEN`. */
function comparesSecrets(members: object): boolean {
  const { fact, wanted_from: from } = (
    members instanceof Map ? Object.fromEntries(members) : members
  ) as Readonly<Record<string, unknown>>;
  return [fact, from].some(
    (path) => typeof path === "string" && path.split(".").some(isSecretName),
  );
}

/** The masked name, made different where the object has it already. */
function unused(name: string, key: string, members: ReadonlyMap<string, unknown>): string {
  if (name === key) return name;
  let free = name;
  for (let number = 2; members.has(free); number += 1) free = `${name} ${number}`;
  return free;
}

/** A text as it stands in itself, in JSON and in an address. */
function spellings(text: string): readonly string[] {
  const inJson = JSON.stringify(text).slice(1, -1);
  const inAddress = text.isWellFormed() ? encodeURIComponent(text) : text;
  return [...new Set([text, inJson, inAddress])];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
