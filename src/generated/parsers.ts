// Generated from schemas/parsers.schema.json by `npm run generate`. Do not edit.

/**
 * Ranges of versions, as pairs of indexes, both included.
 */
export type ParserRanges = readonly (readonly [number, number])[];

/**
 * The tool-call and reasoning parsers of an engine, per version and per family of models: only facts. `scripts/generate/parser-tables.mjs` writes the files.
 */
export interface ParserTable {
  /**
   * Where editors find this schema.
   */
  readonly $schema?: string;
  /**
   * Engine the table is for: the `id` of its descriptor.
   */
  readonly engine: string;
  /**
   * Versions whose parsers were read, oldest first. Ranges below are indexes into this list.
   */
  readonly versions: readonly string[];
  /**
   * Tool-call parsers: the versions that have each, by name.
   */
  readonly toolCall: {
    readonly [k: string]: ParserRanges;
  };
  /**
   * Reasoning parsers: the versions that have each, by name.
   */
  readonly reasoning: {
    readonly [k: string]: ParserRanges;
  };
  /**
   * Families of models, and the parsers that are documented for them.
   */
  readonly families: readonly ModelFamily[];
}
/**
 * Models that write tool calls and reasoning in one way.
 */
export interface ModelFamily {
  /**
   * Name for people.
   */
  readonly title: string;
  /**
   * A model whose id contains one of these, in any letter case, is of the family.
   */
  readonly models: readonly string[];
  /**
   * A model whose id contains one of these is not, whatever `models` says.
   */
  readonly except?: readonly string[];
  /**
   * Tool-call parsers that fit; null where none is documented, so that any may.
   */
  readonly toolCall: readonly string[] | null;
  /**
   * Reasoning parsers that fit; none where the models do not reason in marked text.
   */
  readonly reasoning: readonly string[];
  /**
   * Where the engine says so.
   */
  readonly source?: string;
}
