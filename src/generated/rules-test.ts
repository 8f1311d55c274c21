// Generated from schemas/rules-test.schema.json by `npm run generate`. Do not edit.

/**
 * What `aim rules test --format json` prints: the tests of rule sets, and what they have seen.
 */
export interface RulesTestJson {
  /**
   * The sets in the order they were asked for.
   */
  readonly sets: readonly TestedSetJson[];
}
/**
 * The tests of one set.
 */
export interface TestedSetJson {
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
   * Tests that were run.
   */
  readonly tests: readonly TestJson[];
  /**
   * Tests that were not asked for.
   */
  readonly not_run: number;
  /**
   * What the tests have seen; null where that was not asked for.
   */
  readonly coverage: CoverageJson | null;
}
/**
 * One test.
 */
export interface TestJson {
  /**
   * Its name.
   */
  readonly name: string;
  /**
   * Path of the file.
   */
  readonly path: string;
  /**
   * Line, from 1; null where it is not known.
   */
  readonly line: number | null;
  /**
   * Column, from 1; null where it is not known.
   */
  readonly column: number | null;
  /**
   * Whether everything was as expected.
   */
  readonly outcome: "passed" | "failed";
  /**
   * What was not as expected.
   */
  readonly failures: readonly TestFailureJson[];
}
/**
 * An expectation that was not met.
 */
export interface TestFailureJson {
  /**
   * What was expected, such as `selected`.
   */
  readonly about: string;
  /**
   * Path of the file.
   */
  readonly path: string;
  /**
   * Line, from 1; null where it is not known.
   */
  readonly line: number | null;
  /**
   * Column, from 1; null where it is not known.
   */
  readonly column: number | null;
  /**
   * What stands in the file.
   */
  readonly expected: string;
  /**
   * What was decided.
   */
  readonly got: string;
  /**
   * Why, one line each.
   */
  readonly because: readonly string[];
}
/**
 * What the tests have seen of the rules.
 */
export interface CoverageJson {
  /**
   * Percent that was demanded.
   */
  readonly threshold: number | null;
  /**
   * Outcomes of rules.
   */
  readonly rules: CoverageCountJson;
  /**
   * Outcomes of comparisons.
   */
  readonly conditions: CoverageCountJson;
  /**
   * Each rule, before its comparisons.
   */
  readonly items: readonly CoverageItemJson[];
}
/**
 * Outcomes that were seen.
 */
export interface CoverageCountJson {
  /**
   * How many were seen.
   */
  readonly seen: number;
  /**
   * How many there are.
   */
  readonly outcomes: number;
  /**
   * Rounded down to a tenth.
   */
  readonly percent: number;
}
/**
 * A rule, or a comparison in it.
 */
export interface CoverageItemJson {
  /**
   * Rule id.
   */
  readonly rule: string;
  /**
   * What the rule does.
   */
  readonly kind: "derive" | "filter" | "rank" | "advise";
  /**
   * Whether it is the rule or a comparison.
   */
  readonly what: "rule" | "condition";
  /**
   * The comparison in words; the id for a rule.
   */
  readonly text: string;
  /**
   * Path of the file.
   */
  readonly path: string;
  /**
   * Line, from 1; null where it is not known.
   */
  readonly line: number | null;
  /**
   * Column, from 1; null where it is not known.
   */
  readonly column: number | null;
  /**
   * Every outcome that there can be.
   */
  readonly outcomes: readonly string[];
  /**
   * Those that were seen.
   */
  readonly seen: readonly string[];
}
