// Generated from schemas/rules-check.schema.json by `npm run generate`. Do not edit.

/**
 * What `aim rules check --format json` prints: what is wrong with a rule set.
 */
export interface RulesCheckJson {
  /**
   * The set by its name or folder.
   */
  readonly set: string;
  /**
   * Its folder.
   */
  readonly path: string;
  /**
   * Folder or file that is laid over it.
   */
  readonly overlay: string | null;
  /**
   * How many files were checked.
   */
  readonly files: number;
  /**
   * How many rules.
   */
  readonly rules: number;
  /**
   * Against how many profiles.
   */
  readonly profiles: number;
  /**
   * What was found, by place.
   */
  readonly findings: readonly RuleFindingJson[];
  /**
   * What has to be known of the check itself.
   */
  readonly notes: readonly string[];
}
/**
 * One finding.
 */
export interface RuleFindingJson {
  /**
   * Which finding; docs/rule-lint.md lists them.
   */
  readonly code: string;
  /**
   * What kind of finding.
   */
  readonly category: string;
  /**
   * How much it matters.
   */
  readonly level: "error" | "warning";
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
   * What is wrong.
   */
  readonly message: string;
  /**
   * Why it matters.
   */
  readonly why: string;
  /**
   * What to do.
   */
  readonly fix: string | null;
  /**
   * Where to read on.
   */
  readonly docs: string;
}
