// Generated from schemas/checks.schema.json by `npm run generate`. Do not edit.
import type { Precision } from "./profile.ts";

/**
 * What an engine's options mean, as far as arguments are checked for more than their form. `engines/<id>.checks.json`, written by hand; an engine without it is checked by its flag table alone.
 */
export interface EngineChecks {
  /**
   * Where editors find this schema.
   */
  readonly $schema?: string;
  /**
   * Engine the file is for: the `id` of its descriptor.
   */
  readonly engine: string;
  /**
   * What to do instead of options that newer versions do not have, by canonical name.
   */
  readonly gone?: {
    readonly [k: string]: Replacement;
  };
  /**
   * What to do instead of environment variables that are not read, or not any more, by name.
   */
  readonly goneVariables?: {
    readonly [k: string]: Replacement;
  };
  /**
   * Options that the engine refuses without another one.
   */
  readonly needs?: readonly OptionPair[];
  /**
   * Options that the engine refuses together with another one.
   */
  readonly excludes?: readonly OptionPair[];
  /**
   * Options whose product is the number of GPUs that the engine takes; each is 1 when it is not given.
   */
  readonly gpus?: readonly GpuFactor[];
  /**
   * Options that name a parser of `engines/<id>.parsers.json`.
   */
  readonly parsers?: {
    /**
     * Option that names the parser of tool calls.
     */
    readonly toolCall?: ParserOption;
    /**
     * Option that names the parser of reasoning.
     */
    readonly reasoning?: ParserOption;
  };
  /**
   * Options that set a number format.
   */
  readonly formats?: readonly FormatOption[];
  /**
   * Until which version JSON options also take `key=1,key=2`; absent where none does.
   */
  readonly pairsForJson?: {
    /**
     * Last version, as in the flag table.
     */
    readonly until: string;
    /**
     * Where this is known from.
     */
    readonly source: string;
  };
  /**
   * Texts that an option whose default is nothing takes for nothing, whatever its type.
   */
  readonly nothing?: readonly string[];
  /**
   * Short forms that stand for an option of another name where the version has no such flag.
   */
  readonly shorthands?: readonly Shorthand[];
  /**
   * Options that name a file of further options, which aim cannot see.
   */
  readonly files?: readonly string[];
}
export interface GpuFactor {
  /**
   * Option that takes the number.
   */
  readonly option: string;
  /**
   * Switch with which the option takes no GPUs of its own.
   */
  readonly unless?: string;
}
export interface Shorthand {
  /**
   * The short form, with its dash.
   */
  readonly flag: string;
  /**
   * Values with which it is one.
   */
  readonly values: readonly string[];
  /**
   * Option that it sets.
   */
  readonly option: string;
  /**
   * Where this is known from.
   */
  readonly source: string;
}
/**
 * What took the place of something, or why nothing has to.
 */
export interface Replacement {
  /**
   * What to do, as a hint: one line in lower case.
   */
  readonly instead: string;
  /**
   * Where this is known from.
   */
  readonly source: string;
}
/**
 * An option and the one that it depends on.
 */
export interface OptionPair {
  /**
   * Option that is refused: a switch that is on, or a value that is not empty.
   */
  readonly option: string;
  /**
   * Option that it needs, or excludes.
   */
  readonly other: string;
  /**
   * Where this is known from.
   */
  readonly source: string;
}
export interface ParserOption {
  /**
   * Option that takes the name of the parser.
   */
  readonly option: string;
  /**
   * Option that loads further parsers: with it any name may be one.
   */
  readonly plugin?: string;
  /**
   * Switch without which the name is never looked at; absent where it always is.
   */
  readonly usedWith?: string;
}
export interface FormatOption {
  /**
   * Option that names the format.
   */
  readonly option: string;
  /**
   * What has the format. `weights`: what `precision` in a profile is about. `activations`: what is computed in, which says nothing of weights that have fewer bits. `cache`: the KV cache, which must not have fewer bits than the weights.
   */
  readonly of: "weights" | "activations" | "cache";
  /**
   * Precisions that a value stands for; values that are not here may be any.
   */
  readonly values: {
    readonly [k: string]: Format;
  };
}
export interface Format {
  /**
   * Precisions of a profile that fit.
   */
  readonly is: readonly Precision[];
  /**
   * Precision that the GPU must compute in hardware; absent where values are converted.
   */
  readonly needs?: Precision;
}
