import type { Coverage } from "../rule-tests/coverage.ts";
import type { RuleTestRun } from "../rule-tests/run-tests.ts";
import type { Location } from "../shared/problem.ts";
import type { RuleTestReport } from "./rule-test-text.ts";

/**
 * The runs for programs: `{sets: [{set, path, overlay, tests: [{name, path, line, column, outcome,
 * failures: [{about, path, line, column, expected, got, because}]}], not_run, coverage}]}`.
 */
export function ruleTestsAsJson(
  runs: readonly RuleTestRun[],
  { threshold }: RuleTestReport,
): string {
  const sets = runs.map((run) => ({
    set: run.set,
    path: run.path,
    overlay: run.overlay,
    tests: run.results.map(({ name, where, failures }) => ({
      name,
      ...placeOf(where),
      outcome: failures.length === 0 ? "passed" : "failed",
      failures: failures.map(({ where: place, ...failure }) => ({ ...failure, ...placeOf(place) })),
    })),
    not_run: run.tests - run.results.length,
    coverage: threshold === undefined ? null : coverageOf(run.coverage, threshold),
  }));
  return `${JSON.stringify({ sets }, null, 2)}\n`;
}

function coverageOf({ rules, conditions, items }: Coverage, threshold: number | null) {
  return {
    threshold,
    rules,
    conditions,
    items: items.map(({ where, ...item }) => ({ ...item, ...placeOf(where) })),
  };
}

function placeOf({ path, line, column }: Location) {
  return { path, line: line ?? null, column: column ?? null };
}
