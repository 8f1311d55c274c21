import type { RuleTest, RuleTestGiven } from "../generated/rule-test.ts";
import type { SourceDocument } from "../shared/document.ts";
import type { Location } from "../shared/problem.ts";

/** A test as it stands in its file. */
export interface PlacedTest {
  readonly name: string;
  /** Place of its name. */
  readonly where: Location;
  /** Null for one that only removes the test of its name from the set below the overlay. */
  readonly test: RuleTest | null;
  /** What the whole file is given. */
  readonly fileGiven: RuleTestGiven;
  readonly document: SourceDocument;
  /** JSON pointer to the test in the document. */
  readonly pointer: string;
}

/** One expectation that was not met: what stands in the file, what was decided, and why that. */
export interface Failure {
  /** Such as `selected` or `states.general/a`. */
  readonly about: string;
  readonly where: Location;
  readonly expected: string;
  readonly got: string;
  /** Why it is not as expected, one line each. */
  readonly because: readonly string[];
}

/** A test that was run. It passed when nothing failed. */
export interface TestResult {
  readonly name: string;
  readonly where: Location;
  readonly failures: readonly Failure[];
}
