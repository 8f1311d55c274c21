// Generated from schemas/flags.schema.json by `npm run generate`. Do not edit.

/**
 * The options of an engine's command line, per version: only facts, read from the engine's own parser. `scripts/generate/flag-tables.mjs` writes the files.
 */
export interface FlagTable {
  /**
   * Where editors find this schema.
   */
  readonly $schema?: string;
  /**
   * Engine the table is for: the `id` of its descriptor.
   */
  readonly engine: string;
  /**
   * Versions whose parser was read, oldest first. Ranges below are indexes into this list.
   */
  readonly versions: readonly string[];
  /**
   * Version whose details an option states, where it has the option; other versions differ by `variants`.
   */
  readonly reference: string;
  /**
   * By canonical name: no leading dashes, `-` for `_`.
   */
  readonly options: {
    readonly [k: string]: FlagOption;
  };
}
/**
 * What may differ from version to version. Null: this version has no such thing though the option states one.
 */
export interface FlagDetails {
  /**
   * `flag`: bare, no negated form; `boolean`: bare, with a negated form (`--no-x`); `value`: one value; `list`: several values after one flag, a repeat replaces them; `append`: one value, a repeat adds; `help`: prints the help and ends.
   */
  readonly kind?: "flag" | "boolean" | "value" | "list" | "append" | "help";
  /**
   * What one value is. `integer`, `number`, `string`; `human-integer` also takes `32k` or `1M`, `human-integer-or-auto` also `auto`; `boolean` is Python's bool(), for which every text but the empty one is true; `json` is JSON text, `json-list` a JSON list, `string-or-json` JSON where it parses, else text; `nullable-string` takes `None`; `lora-module` and `lora-path` are `name=path`, or (lora-module) a JSON object, or (lora-path) a bare path; `prompt-adapter` is `name=path`; `other` is the engine's own conversion. Absent or null: takes no value.
   */
  readonly type?:
    | "string"
    | "integer"
    | "human-integer"
    | "human-integer-or-auto"
    | "number"
    | "boolean"
    | "json"
    | "json-list"
    | "string-or-json"
    | "nullable-string"
    | "lora-module"
    | "lora-path"
    | "prompt-adapter"
    | "other"
    | null;
  /**
   * Name of the engine's class that a JSON object fills, where it is known: its fields are the allowed keys.
   */
  readonly of?: string | null;
  /**
   * The only allowed values; absent or null where any is.
   */
  readonly choices?: readonly (string | number | boolean | null)[] | null;
  /**
   * Value when the option is not given; absent where it is null or unknown. An empty mapping also stands for an object with the class's own defaults.
   */
  readonly default?: unknown;
  /**
   * True: the flag may stand without any value.
   */
  readonly mayBeEmpty?: boolean | null;
  /**
   * Other names of the option, with their dashes.
   */
  readonly aliases?: readonly string[] | null;
  /**
   * True: the engine warns about the option or ignores it.
   */
  readonly deprecated?: boolean | null;
}
/**
 * Versions that differ from what the option states, and how.
 */
export interface FlagVariant {
  /**
   * Ranges of versions, as pairs of indexes, both included.
   */
  readonly in: readonly (readonly [number, number])[];
  /**
   * What is different in these versions; the rest is as the option states.
   */
  readonly is: FlagDetails;
}
/**
 * One option of the command line.
 */
export interface FlagOption {
  /**
   * `flag`: bare, no negated form; `boolean`: bare, with a negated form (`--no-x`); `value`: one value; `list`: several values after one flag, a repeat replaces them; `append`: one value, a repeat adds; `help`: prints the help and ends.
   */
  readonly kind: "flag" | "boolean" | "value" | "list" | "append" | "help";
  /**
   * What one value is. `integer`, `number`, `string`; `human-integer` also takes `32k` or `1M`, `human-integer-or-auto` also `auto`; `boolean` is Python's bool(), for which every text but the empty one is true; `json` is JSON text, `json-list` a JSON list, `string-or-json` JSON where it parses, else text; `nullable-string` takes `None`; `lora-module` and `lora-path` are `name=path`, or (lora-module) a JSON object, or (lora-path) a bare path; `prompt-adapter` is `name=path`; `other` is the engine's own conversion. Absent or null: takes no value.
   */
  readonly type?:
    | "string"
    | "integer"
    | "human-integer"
    | "human-integer-or-auto"
    | "number"
    | "boolean"
    | "json"
    | "json-list"
    | "string-or-json"
    | "nullable-string"
    | "lora-module"
    | "lora-path"
    | "prompt-adapter"
    | "other"
    | null;
  /**
   * Name of the engine's class that a JSON object fills, where it is known: its fields are the allowed keys.
   */
  readonly of?: string | null;
  /**
   * The only allowed values; absent or null where any is.
   */
  readonly choices?: readonly (string | number | boolean | null)[] | null;
  /**
   * Value when the option is not given; absent where it is null or unknown. An empty mapping also stands for an object with the class's own defaults.
   */
  readonly default?: unknown;
  /**
   * True: the flag may stand without any value.
   */
  readonly mayBeEmpty?: boolean | null;
  /**
   * Other names of the option, with their dashes.
   */
  readonly aliases?: readonly string[] | null;
  /**
   * True: the engine warns about the option or ignores it.
   */
  readonly deprecated?: boolean | null;
  /**
   * Values that the engine names, though it takes others too.
   */
  readonly suggested?: readonly string[];
  /**
   * True: the option also takes `--name.key value`.
   */
  readonly dotted?: boolean;
  /**
   * True: the engine refuses to start without the option.
   */
  readonly required?: boolean;
  /**
   * True: an argument without a flag, so not an option at all.
   */
  readonly positional?: boolean;
  /**
   * Ranges of versions that have the option, as pairs of indexes into `versions`, both included; absent when every version has it.
   */
  readonly in?: readonly (readonly [number, number])[];
  /**
   * Where some versions differ from what stands above.
   */
  readonly variants?: readonly FlagVariant[];
}
