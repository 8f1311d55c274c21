import type { Coverage, CoverageCount, CoverageItem } from "../../rule-tests/coverage.ts";
import type { Failure, TestResult } from "../../rule-tests/rule-test-case.ts";
import type { RuleTestRun } from "../../rule-tests/run-tests.ts";
import { formatLocation } from "../../shared/problem.ts";
import {
  type Block,
  bad,
  good,
  line,
  plainTable,
  quiet,
  section,
  strong,
  type Words,
} from "../blocks.ts";
import { countOf } from "../words/counts.ts";

/** The tests of some sets. */
export interface RuleTestReport {
  readonly runs: readonly RuleTestRun[];
  /** Percent of outcomes that must be seen; null when coverage is only shown, undefined when it is not. */
  readonly threshold: number | null | undefined;
}

/** The failed tests of each set with what was expected and got, counts, and the coverage if asked for. */
export function ruleTestBlocks({ runs, threshold }: RuleTestReport): readonly Block[] {
  return runs.flatMap((run) => [
    ...run.results.filter(hasFailed).map(failedTest),
    line(summary(run)),
    ...(threshold === undefined ? [] : [coverageSection(run.coverage, threshold)]),
  ]);
}

/** Whether a test failed. */
export function hasFailed({ failures }: TestResult): boolean {
  return failures.length > 0;
}

/** Whether fewer outcomes of rules or of conditions were seen than the threshold wants. */
export function isBelow({ rules, conditions }: Coverage, threshold: number): boolean {
  return Math.min(rules.percent, conditions.percent) < threshold;
}

function failedTest({ name, failures }: TestResult): Block {
  return line([bad("failed"), "  ", strong(name)], failures.map(failureBlock));
}

function failureBlock({ about, where, expected, got, because }: Failure): Block {
  const rows = [
    ["expected", good(expected)],
    ["got", bad(got)],
    ...because.map((each, index) => [quiet(index === 0 ? "because" : ""), quiet(each)]),
  ];
  return line(`${formatLocation(where)}: ${about}`, [plainTable(rows, ["", "what"])]);
}

function summary({ set, tests, results }: RuleTestRun): Words {
  if (tests === 0) return bad(`${set}: there are no tests`);
  if (results.length === 0) {
    return bad(`${set}: none of ${countOf(tests, "test")} has such a name`);
  }
  const failed = results.filter(hasFailed).length;
  const passed = results.length - failed;
  const others = tests - results.length;
  return [
    `${set}: `,
    ...(failed > 0 ? [bad(`${failed} failed`), `, ${passed} passed`] : []),
    ...(failed > 0 ? [] : [good(`${countOf(passed, "test")} passed`)]),
    ...(others > 0 ? [quiet(`, ${others} not run`)] : []),
  ];
}

function coverageSection(coverage: Coverage, threshold: number | null): Block {
  const row = (what: string, { seen, outcomes, percent }: CoverageCount): readonly Words[] => {
    const paint = percent < (threshold ?? 100) ? bad : good;
    return [what, `${seen} of ${outcomes} outcomes seen`, paint(`${percent} %`)];
  };
  const rows = [row("rules", coverage.rules), row("conditions", coverage.conditions)];
  return section("Coverage", [
    plainTable(rows, ["of", "seen", "percent"]),
    ...unseenIn(coverage).map((text) => line(text)),
    ...(threshold === null || !isBelow(coverage, threshold)
      ? []
      : [line(bad(`below the threshold of ${threshold} %`))]),
  ]);
}

/** What was not seen of rules and comparisons, each with its place. */
export function unseenIn({ items }: Coverage): readonly string[] {
  return items
    .filter(({ outcomes, seen }) => seen.length < outcomes.length)
    .map((item) => `${formatLocation(item.where)}: ${unseenInWords(item)}`);
}

function unseenInWords({ rule, what, text, outcomes, seen }: CoverageItem): string {
  const missing = outcomes.filter((outcome) => !seen.includes(outcome));
  const never = `never ${missing.join(", never ")}`;
  return what === "rule" ? `${rule}: ${never}` : `${rule}: \`${text}\` ${never}`;
}
