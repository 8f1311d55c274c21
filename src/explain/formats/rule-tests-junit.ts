import type { Failure, TestResult } from "../../rule-tests/rule-test-case.ts";
import type { RuleTestRun } from "../../rule-tests/run-tests.ts";
import { formatLocation } from "../../shared/problem.ts";
import { isBelow, type RuleTestReport, unseenIn } from "../screens/rule-tests.ts";
import { type JunitCase, junitXml } from "./junit.ts";

/**
 * The runs as JUnit XML, a suite for each set and a case for each test. A set without tests has one
 * that failed, and so has one whose coverage is below the threshold.
 */
export function ruleTestsAsJunit({ runs, threshold }: RuleTestReport): Promise<string> {
  const suites = runs.map((run) => ({
    name: run.set,
    cases: [
      ...run.results.map((result) => testCase(run.set, result)),
      ...(run.results.length === 0 ? [noTests(run.set)] : []),
      ...(typeof threshold === "number" ? [coverageCase(run, threshold)] : []),
    ],
  }));
  return junitXml("aim rules test", suites);
}

function testCase(set: string, { name, where, failures }: TestResult): JunitCase {
  const passed = { className: set, name, where };
  const [first] = failures;
  if (first === undefined) return passed;
  const message = `${first.about}: expected ${first.expected}, got ${first.got}`;
  return { ...passed, failure: { message, text: failures.map(failureText).join("\n") } };
}

function failureText({ about, where, expected, got, because }: Failure): string {
  const lines = [
    `${formatLocation(where)}: ${about}`,
    `expected: ${expected}`,
    `got: ${got}`,
    ...because.map((line) => `because: ${line}`),
  ];
  return lines.join("\n");
}

function noTests(set: string): JunitCase {
  const message = "no test was run";
  return { className: set, name: "has tests", failure: { message, text: message } };
}

function coverageCase({ set, coverage }: RuleTestRun, threshold: number): JunitCase {
  const passed = { className: set, name: `coverage is at least ${threshold} %` };
  if (!isBelow(coverage, threshold)) return passed;
  const { rules, conditions } = coverage;
  const message = `rules ${rules.percent} %, conditions ${conditions.percent} %`;
  return { ...passed, failure: { message, text: unseenIn(coverage).join("\n") } };
}
