import ruleTestSchema from "../../schemas/rule-test.schema.json" with { type: "json" };
import type { RuleTest } from "../generated/rule-test.ts";
import { validateRuleTest } from "../generated/validators.js";
import { parseDocument } from "../shared/document.ts";
import { formatLocation, type Problem } from "../shared/problem.ts";
import { schemaProblems } from "../shared/schema-problems.ts";
import type { PlacedTest } from "./rule-test-case.ts";

/** A test file as read. */
export interface TestFile {
  readonly path: string;
  readonly text: string;
}

/** The tests of a set, in the order of its files, and what is wrong with these. */
export interface CollectedTests {
  readonly tests: readonly PlacedTest[];
  readonly problems: readonly Problem[];
}

/**
 * The tests of a rule set with those of its overlay laid over them: a test with the name of one of
 * the set replaces it in its place, `enabled: false` removes it, the rest is added.
 */
export function collectTests(
  files: readonly TestFile[],
  overlayFiles: readonly TestFile[],
): CollectedTests {
  const problems: Problem[] = [];
  const base = testsOf(files, problems);
  const overlay = testsOf(overlayFiles, problems);
  const replacements = new Map(overlay.map((test) => [test.name, test]));
  const known = new Set(base.map(({ name }) => name));
  for (const { name, test, where } of overlay) {
    if (test !== null || known.has(name)) continue;
    problems.push({
      code: "unknown-test",
      level: "error",
      message: `there is no test \`${name}\` to remove`,
      where,
      hint: "a test is removed by its whole name; `aim rules test --format json` lists the names",
    });
  }
  const merged = base.map((test) => replacements.get(test.name) ?? test);
  const added = overlay.filter(({ name }) => !known.has(name));
  return { tests: [...merged, ...added].filter(({ test }) => test !== null), problems };
}

function testsOf(files: readonly TestFile[], problems: Problem[]): readonly PlacedTest[] {
  const tests = files.flatMap((file) => testsIn(file, problems));
  const first = new Map<string, PlacedTest>();
  for (const test of tests) {
    const earlier = first.get(test.name);
    if (earlier === undefined) first.set(test.name, test);
    else {
      problems.push({
        code: "duplicate-test",
        level: "error",
        message: `two tests are called \`${test.name}\``,
        where: test.where,
        hint: `the first is at ${formatLocation(earlier.where)}; give this one another name`,
      });
    }
  }
  return tests;
}

function testsIn(file: TestFile, problems: Problem[]): readonly PlacedTest[] {
  const parsed = parseDocument(file.text, file.path, "yaml");
  problems.push(...parsed.problems);
  const document = parsed.document;
  if (document === undefined) return [];
  const value: unknown = document.value;
  if (!validateRuleTest(value)) {
    problems.push(...schemaProblems(document, validateRuleTest.errors ?? [], ruleTestSchema));
    return [];
  }
  return value.tests.map((test, index) => {
    const pointer = `/tests/${index}`;
    return {
      name: test.name,
      where: document.locate(`${pointer}/name`),
      // The schema lets other members stand beside `enabled: false`; they are not read.
      test: test.enabled === false ? null : (test as RuleTest),
      fileGiven: value.given ?? {},
      document,
      pointer,
    };
  });
}
