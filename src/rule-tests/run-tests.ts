import type { KnownNames } from "../config/value-kind.ts";
import type { ProfileStore } from "../profiles/profile-store.ts";
import { resolve } from "../resolve.ts";
import { createJudge } from "../rules/judge.ts";
import { loadRuleSet } from "../rules/load-rule-set.ts";
import { placeOf, type RuleRecord } from "../rules/merge-layers.ts";
import type { RuleSources } from "../rules/rule-sources.ts";
import { compareProblems, hasErrors, type Problem } from "../shared/problem.ts";
import { type Coverage, coverageOf, type LocateInRule } from "./coverage.ts";
import { failuresOf } from "./expectations.ts";
import { TestCatalogs } from "./given-profiles.ts";
import { collectTests, type TestFile } from "./parse-tests.ts";
import { isProblems, prepareTest, type ReadyTest } from "./prepare-test.ts";
import type { TestResult } from "./rule-test-case.ts";
import { createObserver } from "./sightings.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** A rule set with its tests, and what these need. */
export interface RuleTestInput {
  readonly sources: RuleSources;
  readonly testFiles: readonly TestFile[];
  /** Tests beside the overlay. */
  readonly overlayTestFiles: readonly TestFile[];
  readonly store: ProfileStore;
  readonly names: KnownNames;
  /** Only tests whose name it matches are run; null: all. */
  readonly run: RegExp | null;
}

/** What the tests of one rule set found. */
export interface RuleTestRun {
  readonly set: string;
  readonly path: string;
  readonly overlay: string | null;
  /** How many tests the set has, those that were not run included. */
  readonly tests: number;
  readonly results: readonly TestResult[];
  readonly coverage: Coverage;
  /** Warnings. */
  readonly problems: readonly Problem[];
}

/**
 * Runs the tests of a rule set, each through the whole decision; or, when a rule or a test file has an
 * error, gives every problem of all of them and runs none.
 */
export async function runRuleTests(
  input: RuleTestInput,
): Promise<RuleTestRun | readonly Problem[]> {
  const { sources } = input;
  const loaded = loadRuleSet(sources);
  const collected = collectTests(input.testFiles, input.overlayTestFiles);
  const problems = [...loaded.problems, ...collected.problems];
  const { ruleSet: rules } = loaded;
  if (rules === undefined) return problems.sort(compareProblems);
  const bare = loadRuleSet({ ...sources, overlay: null, overlayFiles: [] }).ruleSet;
  const surroundings = {
    rules,
    vocabulary: vocabularyOf(rules, bare),
    catalogs: new TestCatalogs(input.store),
    names: input.names,
  };
  const ready: ReadyTest[] = [];
  for (const test of collected.tests) {
    const prepared = prepareTest(test, surroundings);
    if (isProblems(prepared)) problems.push(...prepared);
    else ready.push(prepared);
  }
  problems.sort(compareProblems);
  if (hasErrors(problems)) return problems;
  const judge = createJudge(rules);
  const observer = createObserver(rules);
  const results: TestResult[] = [];
  for (const { placed, input: decision } of ready) {
    if (input.run?.test(placed.name) === false) continue;
    const resolution = await resolve(decision, judge);
    await observer.observe(decision, resolution);
    const { name, where, test, document, pointer } = placed;
    const failures = failuresOf(test?.expect ?? {}, resolution, (below) =>
      document.locate(`${pointer}/expect${below}`),
    );
    results.push({ name, where, failures });
  }
  const locate = locateIn(loaded.records);
  return {
    set: sources.name,
    path: sources.path,
    overlay: sources.overlay,
    tests: collected.tests.length,
    results,
    coverage: coverageOf(rules, observer.sightings, locate),
    problems,
  };
}

/** Places of the parts of rules: a rule whose level another layer changes has them where it stands. */
function locateIn(records: readonly RuleRecord[]): LocateInRule {
  const byId = new Map(records.map((record) => [record.rule.id, record]));
  return (id, pointer) => {
    const record = byId.get(id);
    if (record === undefined) throw new Error(`there is no rule ${id}`);
    return pointer === "/id" ? record.rule.where : placeOf(record.entry, pointer);
  };
}
