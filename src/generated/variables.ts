// Generated from schemas/variables.schema.json by `npm run generate`. Do not edit.

/**
 * The environment variables that an engine reads, per version: only names. `scripts/generate/variable-tables.mjs` writes the files.
 */
export interface VariableTable {
  /**
   * Where editors find this schema.
   */
  readonly $schema?: string;
  /**
   * Engine the table is for: the `id` of its descriptor.
   */
  readonly engine: string;
  /**
   * Versions whose variables were read, oldest first. Ranges below are indexes into this list.
   */
  readonly versions: readonly string[];
  /**
   * The versions that read each variable, by name: ranges as pairs of indexes, both included.
   */
  readonly variables: {
    readonly [k: string]: readonly (readonly [number, number])[];
  };
}
