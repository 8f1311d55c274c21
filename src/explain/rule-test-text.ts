import type { Coverage, CoverageCount, CoverageItem } from "../rule-tests/coverage.ts";
import type { Failure, TestResult } from "../rule-tests/rule-test-case.ts";
import type { RuleTestRun } from "../rule-tests/run-tests.ts";
import { formatLocation } from "../shared/problem.ts";
import type { Style } from "../shared/style.ts";
import { alignColumns } from "../shared/table.ts";
import { countOf } from "./value.ts";

/** How tests are reported. */
export interface RuleTestReport {
  /** Percent of outcomes that must be seen; null when coverage is only shown, undefined when it is not. */
  readonly threshold: number | null | undefined;
}

/** The failed tests of each set with what was expected and got, counts, and the coverage if asked for. */
export function ruleTestsAsText(
  runs: readonly RuleTestRun[],
  { threshold }: RuleTestReport,
  style: Style,
): string {
  const blocks = runs.flatMap((run) => [
    ...run.results.filter(hasFailed).map((result) => failedTest(result, style)),
    summary(run, style),
    ...(threshold === undefined ? [] : [coverageText(run.coverage, threshold, style)]),
  ]);
  return `${blocks.join("\n\n")}\n`;
}

/** Whether a test failed. */
export function hasFailed({ failures }: TestResult): boolean {
  return failures.length > 0;
}

/** Whether fewer outcomes of rules or of conditions were seen than the threshold wants. */
export function isBelow({ rules, conditions }: Coverage, threshold: number): boolean {
  return Math.min(rules.percent, conditions.percent) < threshold;
}

function failedTest({ name, failures }: TestResult, style: Style): string {
  const head = `${style.bold(style.red("failed"))}  ${style.bold(name)}`;
  return [head, ...failures.flatMap((failure) => failureLines(failure, style))].join("\n");
}

function failureLines(
  { about, where, expected, got, because }: Failure,
  style: Style,
): readonly string[] {
  const rows = [
    ["    expected", { text: expected, paint: style.green }],
    ["    got", { text: got, paint: style.red }],
    ...because.map((line, index) => [
      { text: index === 0 ? "    because" : "", paint: style.dim },
      { text: line, paint: style.dim },
    ]),
  ];
  return [`  ${formatLocation(where)}: ${about}`, ...alignColumns(rows)];
}

function summary({ set, tests, results }: RuleTestRun, style: Style): string {
  if (tests === 0) return style.red(`${set}: there are no tests`);
  if (results.length === 0) {
    return style.red(`${set}: none of ${countOf(tests, "test")} has such a name`);
  }
  const failed = results.filter(hasFailed).length;
  const passed = results.length - failed;
  const others = tests - results.length;
  const parts = [
    ...(failed > 0 ? [style.red(`${failed} failed`)] : []),
    failed > 0 ? `${passed} passed` : style.green(`${countOf(passed, "test")} passed`),
    ...(others > 0 ? [style.dim(`${others} not run`)] : []),
  ];
  return `${set}: ${parts.join(", ")}`;
}

function coverageText(coverage: Coverage, threshold: number | null, style: Style): string {
  const row = (what: string, { seen, outcomes, percent }: CoverageCount) => {
    const isLow = percent < (threshold ?? 100);
    const numbers = `${seen} of ${outcomes} outcomes seen`;
    const share = { text: `${percent} %`, paint: isLow ? style.red : style.green };
    return [`  ${what}`, numbers, share];
  };
  const rows = [row("rules", coverage.rules), row("conditions", coverage.conditions)];
  const missing = coverage.items.filter(({ outcomes, seen }) => seen.length < outcomes.length);
  return [
    style.bold("Coverage"),
    ...alignColumns(rows),
    ...missing.map((item) => `  ${formatLocation(item.where)}: ${missingText(item)}`),
    ...(threshold === null || !isBelow(coverage, threshold)
      ? []
      : [style.red(`  below the threshold of ${threshold} %`)]),
  ].join("\n");
}

/** What was not seen of a rule or a comparison. */
export function missingText({ rule, what, text, outcomes, seen }: CoverageItem): string {
  const missing = outcomes.filter((outcome) => !seen.includes(outcome));
  const never = `never ${missing.join(", never ")}`;
  return what === "rule" ? `${rule}: ${never}` : `${rule}: \`${text}\` ${never}`;
}
