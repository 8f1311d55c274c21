import { didYouMean } from "../shared/did-you-mean.ts";
import { allowedValues, wordsOf } from "./allowed-values.ts";
import { badValue, good, type Reading } from "./bad-value.ts";
import { type EngineArguments, parseEngineArguments } from "./engine-arguments.ts";
import { type LogDestination, parseLogDestination } from "./log-destination.ts";
import {
  type ModelReference,
  parseModelDirectory,
  parseModelId,
  parseModelReference,
} from "./model-reference.ts";
import type { KnownNames, ValueKind } from "./value-kind.ts";

/** Every value that a setting can have. */
export type SettingValue =
  | string
  | number
  | boolean
  | null
  | ModelReference
  | EngineArguments
  | LogDestination;

type Kind<Name extends ValueKind["kind"]> = Extract<ValueKind, { readonly kind: Name }>;

const TRUE = ["true", "yes", "on", "1"];
const FALSE = ["false", "no", "off", "0"];

/**
 * Reads the text of one value, without blanks around it. `from` is the variable or flag that errors
 * name. A value in quotes, as `docker run --env-file` passes it on, is an error that says so.
 */
export function parseValue(
  type: ValueKind,
  text: string,
  from: string,
  names: KnownNames,
): Reading<SettingValue> {
  const reading = parseKind(type, text, from, names);
  const inner = /^(["'])(.+)\1$/s.exec(text)?.[2];
  if (inner === undefined || reading.value !== undefined) return reading;
  if (parseKind(type, inner, from, names).value === undefined) return reading;
  const hint = "leave the quotes out: nothing has taken them off, so they are part of the value";
  return { problems: reading.problems.map((problem) => ({ ...problem, hint })) };
}

function parseKind(
  type: ValueKind,
  text: string,
  from: string,
  names: KnownNames,
): Reading<SettingValue> {
  switch (type.kind) {
    case "choice":
    case "name":
      return parseWord(type, text, from, names);
    case "integer":
      return parseInteger(type, text, from);
    case "boolean":
      return parseBoolean(type, text, from);
    case "path":
      return parsePath(type, text, from);
    case "text":
      return parseText(type, text, from);
    case "model-id":
      return parseModelId(text, from);
    case "model-reference":
      return parseModelReference(text, from);
    case "model-directory":
      return parseModelDirectory(text, from);
    case "engine-arguments":
      return parseEngineArguments(text, from);
    case "log-destination": {
      const { value, problems } = parsePath(type, text, from);
      return value === undefined ? { problems } : parseLogDestination(text, from);
    }
  }
}

function parseWord(
  type: Kind<"choice"> | Kind<"name">,
  text: string,
  from: string,
  names: KnownNames,
): Reading<SettingValue> {
  const aliases: Readonly<Record<string, string | null>> = type.aliases ?? {};
  const words = [...new Set([...wordsOf(type, names), ...Object.keys(aliases)])];
  const word = sameWord(text, words);
  if (word === undefined) {
    const meant = type.kind === "name" ? meantNames(type, text, names) : [];
    const [only] = meant;
    if (only !== undefined && meant.length === 1) return good(only);
    if (only !== undefined) {
      const hint = `it means several models: set it to ${meant.map((name) => `\`${name}\``).join(" or ")}`;
      return badValue(from, text, allowedValues(type, names), hint);
    }
    const isCpu = type.kind === "name" && type.of === "canonicalGpuModels" && cpus.test(text);
    const hint = isCpu
      ? "that is a CPU, and this `aim` serves on GPUs alone: leave it out to detect the GPUs"
      : didYouMean(text, words);
    return badValue(from, text, allowedValues(type, names), hint);
  }
  return good(Object.hasOwn(aliases, word) ? (aliases[word] ?? null) : word);
}

/** AMD's names and numbers of CPUs in the place of a GPU model: `EPYC_9965`, `EPYC_ZEN5`, `CPU`, `9654P`. */
const cpus = /^(?:cpu|epyc(?:[_ -]?\w+)?|9[\da-z]{2}[45][a-z]?)$/i;

/** What a text that is no name stands for: only GPU models have ids and labels. */
function meantNames(type: Kind<"name">, text: string, names: KnownNames): readonly string[] {
  return type.of === "canonicalGpuModels" ? (names.gpuModelsMeantBy?.(text) ?? []) : [];
}

/** Only digits, without a leading zero: `08`, `+4`, `1.0` and `1e1` are typing errors until proved otherwise. */
function parseInteger(type: Kind<"integer">, text: string, from: string): Reading<SettingValue> {
  const word = sameWord(text, type.words);
  if (word !== undefined) return good(word);
  const number = Number(text);
  const isInRange = number >= type.least && number <= type.most;
  if (/^(?:0|[1-9][0-9]*)$/.test(text) && isInRange) return good(number);
  const hint = nearestInteger(type, number) ?? didYouMean(text, type.words);
  return badValue(from, text, allowedValues(type), hint);
}

function nearestInteger(type: Kind<"integer">, number: number): string | undefined {
  if (Number.isNaN(number)) return undefined;
  const allowed = Math.min(Math.max(Math.round(number), type.least), type.most);
  return allowed === number
    ? `did you mean \`${allowed}\`?`
    : `the nearest allowed value is \`${allowed}\``;
}

function parseBoolean(type: Kind<"boolean">, text: string, from: string): Reading<SettingValue> {
  if (sameWord(text, TRUE) !== undefined) return good(true);
  if (sameWord(text, FALSE) !== undefined) return good(false);
  return badValue(from, text, allowedValues(type), booleanHint(text, wordsOf(type)));
}

/** A single letter is near to every digit, so it is taken as the beginning of a word instead. */
function booleanHint(text: string, words: readonly string[]): string | undefined {
  const long = words.filter((word) => word.length > 1);
  const begun = long.filter((word) => word.startsWith(text.toLowerCase()));
  return begun.length === 1 ? `did you mean \`${begun[0]}\`?` : didYouMean(text, long);
}

function parsePath(
  type: Kind<"path"> | Kind<"log-destination">,
  text: string,
  from: string,
): Reading<SettingValue> {
  if (/^~(?:\/|$)/.test(text)) {
    const hint = "write the path in full: `~` means a home directory only in a shell";
    return badValue(from, text, allowedValues(type), hint);
  }
  return parseText(type, text, from);
}

function parseText(
  type: Kind<"path"> | Kind<"text"> | Kind<"log-destination">,
  text: string,
  from: string,
): Reading<SettingValue> {
  if (/\p{Cc}/u.test(text)) {
    const hint = "leave line breaks and control characters out";
    return badValue(from, text, allowedValues(type), hint);
  }
  const isQuoted = /^(["']).+\1$/.test(text);
  return isQuoted ? badValue(from, text, `${allowedValues(type)} without quotes`) : good(text);
}

/** The word as the list has it, whatever the letter case. */
function sameWord(text: string, words: readonly string[]): string | undefined {
  const folded = text.toLowerCase();
  return words.find((word) => word.toLowerCase() === folded);
}
