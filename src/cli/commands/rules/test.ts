import path from "node:path";
import { readEngineNames } from "../../../edge/read-engine.ts";
import { readAllProfiles } from "../../../edge/read-profiles.ts";
import { ruleTestsAsJson } from "../../../explain/rule-test-json.ts";
import { ruleTestsAsJunit } from "../../../explain/rule-test-junit.ts";
import {
  hasFailed,
  isBelow,
  type RuleTestReport,
  ruleTestsAsText,
} from "../../../explain/rule-test-text.ts";
import { canonicalGpuModels } from "../../../facts/device-ids.ts";
import { ProfileStore } from "../../../profiles/profile-store.ts";
import { type RuleTestRun, runRuleTests } from "../../../rule-tests/run-tests.ts";
import { hasErrors, type Problem } from "../../../shared/problem.ts";
import { profilesFolder } from "../../decision.ts";
import { exitCodes } from "../../exit-code.ts";
import { findRuleSide, type RuleSide, readSide } from "../../rule-side.ts";
import { endWith, logWarning, type Session } from "../../session.ts";

/** How test results are printed. */
export const testFormats = ["text", "json", "junit"] as const;

/** How the tests beside rules are called. */
const testEndings = [".test.yaml", ".test.yml"];

/** Options of `aim rules test`. */
export interface TestOptions {
  readonly format: (typeof testFormats)[number];
  readonly run: string | undefined;
  readonly coverage: boolean;
  /** True where it is given without a number, which means 100. */
  readonly coverageThreshold: string | boolean | undefined;
}

/**
 * Runs the tests of rule sets with their overlay: those named, else that of the settings. The exit
 * code is 3 when a rule or test file has errors, else 1 when a test fails, a set has no tests to run,
 * or less is covered than the threshold says.
 */
export async function testRules(
  session: Session,
  sets: readonly string[],
  options: TestOptions,
): Promise<number> {
  const { settings, outlet } = session;
  const run = readPattern(session, options.run);
  const report: RuleTestReport = { threshold: readThreshold(session, options) };
  const wanted = sets.length === 0 ? [undefined] : sets;
  const sides = wanted.map((name) => findRuleSide(session, name));
  const reading = readAllProfiles(profilesFolder(settings));
  const store = new ProfileStore(reading.files, reading.problems);
  const engines = readEngineNames(path.join(settings.home.value, "engines"));
  const runs: RuleTestRun[] = [];
  const problems: Problem[] = [];
  for (const side of sides) {
    const names = { canonicalGpuModels, engines };
    const found = await runSide(side, { store, names, run });
    if ("results" in found) runs.push(found);
    problems.push(...found.problems);
  }
  if (hasErrors(problems)) throw endWith(outlet, problems, exitCodes.invalidInput);
  for (const problem of problems) logWarning(session.log, problem);
  outlet.data(rendered(session, runs, report, options.format));
  return runs.every((each) => hasPassed(each, report)) ? exitCodes.done : exitCodes.nothingFits;
}

async function runSide(
  side: RuleSide,
  given: Pick<Parameters<typeof runRuleTests>[0], "store" | "names" | "run">,
): Promise<RuleTestRun | { readonly problems: readonly Problem[] }> {
  const sources = readSide(side);
  const tests = side.set.read(testEndings);
  const overlayTests = side.overlay?.read(testEndings);
  const unread = [...tests.problems, ...(overlayTests?.problems ?? [])];
  if (hasErrors(unread)) return { problems: unread };
  const found = await runRuleTests({
    sources: { ...sources, name: side.name },
    testFiles: tests.files,
    overlayTestFiles: overlayTests?.files ?? [],
    ...given,
  });
  if (!("results" in found)) return { problems: [...unread, ...found] };
  return { ...found, problems: [...unread, ...found.problems] };
}

function hasPassed(run: RuleTestRun, { threshold }: RuleTestReport): boolean {
  if (run.results.length === 0 || run.results.some(hasFailed)) return false;
  return typeof threshold !== "number" || !isBelow(run.coverage, threshold);
}

function rendered(
  { outlet }: Session,
  runs: readonly RuleTestRun[],
  report: RuleTestReport,
  format: TestOptions["format"],
): string {
  switch (format) {
    case "text":
      return ruleTestsAsText(runs, report, outlet.style);
    case "json":
      return ruleTestsAsJson(runs, report);
    case "junit":
      return ruleTestsAsJunit(runs, report);
  }
}

function readPattern(session: Session, text: string | undefined): RegExp | null {
  if (text === undefined) return null;
  try {
    return new RegExp(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw badOption(session, "--run", text, `a regular expression (${reasonIn(message)})`);
  }
}

/** V8's message without the expression, which is shown already. */
function reasonIn(message: string): string {
  return message.replace(/^.*: /s, "").toLowerCase();
}

function readThreshold(
  session: Session,
  { coverage, coverageThreshold: text }: TestOptions,
): number | null | undefined {
  if (text === undefined) return coverage ? null : undefined;
  if (typeof text === "boolean") return 100;
  const number = Number(text);
  if (/^\d+(?:\.\d+)?$/.test(text) && number <= 100) return number;
  const hint = "sets are named before it: `aim rules test default --coverage-threshold`";
  throw badOption(session, "--coverage-threshold", text, "a number from 0 to 100", hint);
}

function badOption(session: Session, flag: string, text: string, must: string, hint?: string) {
  const problem: Problem = {
    code: "setting-invalid",
    level: "error",
    message: `\`${flag}\` is \`${text}\`; it must be ${must}`,
    ...(hint === undefined ? {} : { hint }),
  };
  return endWith(session.outlet, [problem], exitCodes.usage);
}
