import type { EngineChecks } from "../../generated/checks.ts";
import { type CommandLine, type KnownFlag, meaningOf } from "./command-line.ts";
import { type Misfit, misfitOf, standsForNothing } from "./convert-value.ts";

/** What the parser of one version makes of the words of one argument. */
export type WordsReading = Accepted | Refused;

export interface Accepted {
  readonly accepted: true;
  /** The option that it sets; null where nothing is passed. */
  readonly flag: KnownFlag | null;
  /** The value, or the last of several; empty where it stands for nothing, null where it has none. */
  readonly value: string | null;
  /** The whole flag, where only its beginning was written. */
  readonly abbreviates: string | null;
  /** Values that belong to no flag. */
  readonly stray: readonly string[];
}

export interface Refused {
  readonly accepted: false;
  readonly why: Refusal;
}

export type Refusal =
  | { readonly is: "unknown-option" }
  | { readonly is: "ambiguous-option"; readonly among: readonly string[] }
  | { readonly is: "ends-with-help" }
  | { readonly is: "value-missing"; readonly flag: KnownFlag }
  | { readonly is: "takes-no-value"; readonly flag: KnownFlag; readonly value: string }
  | {
      readonly is: "misfit";
      readonly flag: KnownFlag;
      readonly value: string;
      readonly misfit: Misfit;
    };

/** What a version does with words beyond its flag table. */
export interface WordRules {
  /** True: `--x.key value` sets a key of a JSON option. */
  readonly dottedKeys: boolean;
  /** True: JSON options also take `key=1,key=2`. */
  readonly takesPairs: boolean;
  /** Texts for no value, where the default is none. */
  readonly nothing: readonly string[];
  readonly shorthands: NonNullable<EngineChecks["shorthands"]>;
}

const nothing: Accepted = {
  accepted: true,
  flag: null,
  value: null,
  abbreviates: null,
  stray: [],
};

/**
 * Reads the words of one argument, as encode-arguments writes them, like the engine's parser: nothing,
 * or one flag, perhaps repeated, with its values. The first refusal counts.
 */
export function readWords(
  words: readonly string[],
  line: CommandLine,
  rules: WordRules,
): WordsReading {
  let result: Accepted = nothing;
  for (const occurrence of occurrencesOf(words)) {
    const reading = readOccurrence(occurrence, line, rules);
    if (!reading.accepted) return reading;
    result = { ...reading, stray: [...result.stray, ...reading.stray] };
  }
  return result;
}

/** A flag and what stands behind it. */
interface Occurrence {
  readonly flag: string;
  /** The value in `--x=value`. */
  readonly joined: string | null;
  readonly values: readonly string[];
}

/** A value of its own begins with `-` only where it is a number or nothing else: see encode-list. */
const looksLikeFlag = /^-(?!\d*(?:\.\d+)?$)/;

function occurrencesOf(words: readonly string[]): readonly Occurrence[] {
  const found: { flag: string; joined: string | null; values: string[] }[] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last !== undefined && !looksLikeFlag.test(word)) {
      last.values.push(word);
      continue;
    }
    const equals = word.indexOf("=");
    const flag = equals === -1 ? word : word.slice(0, equals);
    found.push({ flag, joined: equals === -1 ? null : word.slice(equals + 1), values: [] });
  }
  return found;
}

function readOccurrence(given: Occurrence, line: CommandLine, rules: WordRules): WordsReading {
  const occurrence = rules.dottedKeys ? withoutKeys(given) : given;
  const meaning = meaningOf(line, occurrence.flag);
  if (meaning.is === "ambiguous") return refused({ is: "ambiguous-option", among: meaning.among });
  if (meaning.is === "unknown") {
    return shorthand(given, line, rules) ?? refused({ is: "unknown-option" });
  }
  const reading = readValues(occurrence, meaning.flag, rules);
  const { written } = meaning;
  return reading.accepted && written !== occurrence.flag
    ? { ...reading, abbreviates: written }
    : reading;
}

function readValues(
  { joined, values }: Occurrence,
  flag: KnownFlag,
  rules: WordRules,
): WordsReading {
  const { kind, mayBeEmpty } = flag.facts;
  const all = joined === null ? values : [joined, ...values];
  switch (kind) {
    case "help":
      return refused({ is: "ends-with-help" });
    case "flag":
    case "boolean":
      return joined === null
        ? accepted(flag, null, values)
        : refused({ is: "takes-no-value", flag, value: joined });
    case "value":
    case "append":
    case "list": {
      const most = kind === "list" && joined === null ? all.length : 1;
      if (all.length === 0 && !mayBeEmpty) return refused({ is: "value-missing", flag });
      const taken = all.slice(0, most);
      const last = taken.at(-1) ?? null;
      const value =
        last !== null && standsForNothing(last, { ...flag.facts, nothing: rules.nothing })
          ? ""
          : last;
      return misfitIn(taken, flag, rules) ?? accepted(flag, value, all.slice(most));
    }
  }
}

function misfitIn(values: readonly string[], flag: KnownFlag, rules: WordRules): Refused | null {
  for (const value of values) {
    const misfit = misfitOf(value, { ...flag.facts, ...rules });
    if (misfit !== null) return refused({ is: "misfit", flag, value, misfit });
  }
  return null;
}

function accepted(flag: KnownFlag, value: string | null, stray: readonly string[]): Accepted {
  return { accepted: true, flag, value, abbreviates: null, stray };
}

function refused(why: Refusal): Refused {
  return { accepted: false, why };
}

/** `--x.a.b value` as the parser gets it in the end: `--x {"a": {"b": …}}`. */
function withoutKeys(given: Occurrence): Occurrence {
  const dot = given.flag.indexOf(".");
  if (dot === -1) return given;
  const text = given.joined ?? given.values[0] ?? "";
  const object = JSON.stringify({ [given.flag.slice(dot + 1)]: text });
  return { flag: given.flag.slice(0, dot), joined: null, values: [object] };
}

/** A short form that stands for an option of another name, with the values that it has. */
function shorthand(
  { flag, values }: Occurrence,
  line: CommandLine,
  rules: WordRules,
): WordsReading | null {
  const [value, ...others] = values;
  if (value === undefined) return null;
  const found = rules.shorthands.find((each) => each.flag === flag && each.values.includes(value));
  if (found === undefined) return null;
  const full = { flag: `--${found.option}`, joined: null, values: [value, ...others] };
  return readOccurrence(full, line, { ...rules, shorthands: [] });
}
