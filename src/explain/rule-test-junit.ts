import type { Failure, TestResult } from "../rule-tests/rule-test-case.ts";
import type { RuleTestRun } from "../rule-tests/run-tests.ts";
import { formatLocation } from "../shared/problem.ts";
import { hasFailed, isBelow, missingText, type RuleTestReport } from "./rule-test-text.ts";
import { xmlText } from "./xml-text.ts";

/**
 * The runs as JUnit XML, a suite for each set and a case for each test. A set without tests has one
 * that failed, and so has one whose coverage is below the threshold.
 */
export function ruleTestsAsJunit(
  runs: readonly RuleTestRun[],
  { threshold }: RuleTestReport,
): string {
  const suites = runs.map((run) => {
    const cases = [
      ...run.results.map((result) => testCase(run.set, result)),
      ...(run.results.length === 0
        ? [failedCase(run.set, "has tests", "no test was run", "no test was run")]
        : []),
      ...(typeof threshold === "number" ? [coverageCase(run, threshold)] : []),
    ];
    const failures = cases.filter(({ isFailure }) => isFailure).length;
    return { set: run.set, cases, counts: countsOf(cases.length, failures), failures };
  });
  const tests = suites.reduce((sum, { cases }) => sum + cases.length, 0);
  const failures = suites.reduce((sum, suite) => sum + suite.failures, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="aim rules test" ${countsOf(tests, failures)}>`,
    ...suites.flatMap(({ set, cases, counts }) => [
      `  <testsuite name="${xmlText(set)}" ${counts}>`,
      ...cases.map(({ xml }) => xml),
      "  </testsuite>",
    ]),
    "</testsuites>",
    "",
  ].join("\n");
}

interface Case {
  readonly isFailure: boolean;
  readonly xml: string;
}

function countsOf(tests: number, failures: number): string {
  return `tests="${tests}" failures="${failures}" errors="0" skipped="0"`;
}

function testCase(set: string, result: TestResult): Case {
  const { name, where, failures } = result;
  const place = ` file="${xmlText(where.path)}" line="${where.line ?? 1}"`;
  const head = `    <testcase classname="${xmlText(set)}" name="${xmlText(name)}"${place}`;
  if (!hasFailed(result)) return { isFailure: false, xml: `${head}/>` };
  const [first] = failures;
  const message = `${first?.about}: expected ${first?.expected}, got ${first?.got}`;
  const text = failures.map(failureText).join("\n");
  return {
    isFailure: true,
    xml: [
      `${head}>`,
      `      <failure message="${xmlText(message)}">${xmlText(text)}</failure>`,
      "    </testcase>",
    ].join("\n"),
  };
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

function failedCase(set: string, name: string, message: string, text: string): Case {
  return {
    isFailure: true,
    xml: [
      `    <testcase classname="${xmlText(set)}" name="${xmlText(name)}">`,
      `      <failure message="${xmlText(message)}">${xmlText(text)}</failure>`,
      "    </testcase>",
    ].join("\n"),
  };
}

function coverageCase({ set, coverage }: RuleTestRun, threshold: number): Case {
  const name = `coverage is at least ${threshold} %`;
  if (!isBelow(coverage, threshold)) {
    const xml = `    <testcase classname="${xmlText(set)}" name="${xmlText(name)}"/>`;
    return { isFailure: false, xml };
  }
  const missing = coverage.items.filter(({ outcomes, seen }) => seen.length < outcomes.length);
  const lines = missing.map((item) => `${formatLocation(item.where)}: ${missingText(item)}`);
  const { rules, conditions } = coverage;
  const message = `rules ${rules.percent} %, conditions ${conditions.percent} %`;
  return failedCase(set, name, message, lines.join("\n"));
}
