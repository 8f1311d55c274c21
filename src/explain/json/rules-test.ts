import type { CoverageJson, RulesTestJson } from "../../generated/rules-test.ts";
import type { Coverage } from "../../rule-tests/coverage.ts";
import { hasFailed, type RuleTestReport } from "../screens/rule-tests.ts";
import { asJson, placeOf } from "./as-json.ts";

/** The JSON of `rules test`. */
export function ruleTestsAsJson({ runs, threshold }: RuleTestReport): string {
  const answer: RulesTestJson = {
    sets: runs.map((run) => ({
      set: run.set,
      path: run.path,
      overlay: run.overlay,
      tests: run.results.map((result) => ({
        name: result.name,
        ...placeOf(result.where),
        outcome: hasFailed(result) ? "failed" : "passed",
        failures: result.failures.map(({ where, ...failure }) => ({
          ...failure,
          ...placeOf(where),
        })),
      })),
      not_run: run.tests - run.results.length,
      coverage: threshold === undefined ? null : coverageOf(run.coverage, threshold),
    })),
  };
  return asJson(answer);
}

function coverageOf(
  { rules, conditions, items }: Coverage,
  threshold: number | null,
): CoverageJson {
  return {
    threshold,
    rules,
    conditions,
    items: items.map(({ where, ...item }) => ({ ...item, ...placeOf(where) })),
  };
}
