// Generated from schemas/validate.schema.json by `npm run generate`. Do not edit.

/**
 * What `aim validate --format json` prints: what is wrong with profiles, rules, engines and model cards.
 */
export interface ValidateJson {
  /**
   * How many files were checked.
   */
  readonly files: number;
  /**
   * What was found, by place.
   */
  readonly problems: readonly ProblemJson[];
  /**
   * What has to be known of the check itself.
   */
  readonly notes: readonly string[];
  /**
   * Which profile works with which version, for each engine; only with `--engine-version all`.
   */
  readonly versions?: readonly VersionMatrixJson[];
}
/**
 * One problem.
 */
export interface ProblemJson {
  /**
   * Path of the file; null where it is in none.
   */
  readonly path: string | null;
  /**
   * Line, from 1; null where it is not known.
   */
  readonly line: number | null;
  /**
   * Column, from 1; null where it is not known.
   */
  readonly column: number | null;
  /**
   * How much it matters.
   */
  readonly level: "error" | "warning";
  /**
   * What is wrong; stable, in kebab-case.
   */
  readonly code: string;
  /**
   * The same in words.
   */
  readonly message: string;
  /**
   * What to do next.
   */
  readonly hint: string | null;
}
/**
 * The profiles of one engine by its versions.
 */
export interface VersionMatrixJson {
  /**
   * Engine id.
   */
  readonly engine: string;
  /**
   * Its known versions, the oldest first.
   */
  readonly versions: readonly string[];
  /**
   * Its profiles.
   */
  readonly profiles: readonly VersionRowJson[];
}
/**
 * The versions that one profile works with.
 */
export interface VersionRowJson {
  /**
   * Profile id.
   */
  readonly id: string;
  /**
   * Path of the file.
   */
  readonly path: string;
  /**
   * Versions that take every argument.
   */
  readonly works: readonly string[];
  /**
   * Versions that refuse one, with what they refuse.
   *
   * Items: Versions that refuse the same.
   */
  readonly refused: readonly {
    /**
     * The versions.
     */
    readonly versions: readonly string[];
    /**
     * What they refuse.
     */
    readonly errors: readonly string[];
  }[];
  /**
   * Versions that `engine_version` leaves out.
   */
  readonly left_out: readonly string[];
}
