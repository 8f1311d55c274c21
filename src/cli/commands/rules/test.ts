import path from "node:path";
import { readEngineNames } from "../../../edge/read-engine.ts";
import { readAllProfiles } from "../../../edge/read-profiles.ts";
import { formatsOf, ruleTestReporters } from "../../../explain/reporters.ts";
import { hasFailed, isBelow, type RuleTestReport } from "../../../explain/screens/rule-tests.ts";
import { canonicalGpuModels } from "../../../facts/device-ids.ts";
import { gpuModelsMeantBy } from "../../../facts/gpu-names.ts";
import { ProfileStore } from "../../../profiles/profile-store.ts";
import { type RuleTestRun, runRuleTests } from "../../../rule-tests/run-tests.ts";
import { hasErrors, type Problem } from "../../../shared/problem.ts";
import { profilesFolder } from "../../decision.ts";
import { declareCommand, type OptionKind, type ValuesOf } from "../../declaration.ts";
import { exitCodes } from "../../exit-code.ts";
import { loadingSource } from "../../models.ts";
import { operands as allOperands, badOption, flag, format, parsed } from "../../parameters.ts";
import { findRuleSide, type RuleSide, readSide } from "../../rule-side.ts";
import { logWarning, type Session } from "../../session.ts";
import { isStop, type Outcome, Stop } from "../../stop.ts";

/** How the tests beside rules are called. */
const testEndings = [".test.yaml", ".test.yml"];

const operands = {
  sets: allOperands("[SETS...]", "sets by name, or folders, instead of the one that --rules says"),
};
const options = {
  run: parsed("--run <REGEX>", "only tests whose name matches", pattern),
  format: format(formatsOf(ruleTestReporters), "text"),
  coverage: flag("--coverage", "which outcomes of rules and comparisons the tests have seen"),
  coverageThreshold: threshold(
    "--coverage-threshold [PERCENT]",
    "exit 1 below this coverage; 100 without a number",
  ),
};
type Given = ValuesOf<typeof operands> & ValuesOf<typeof options>;

/** `aim rules test` */
export const rulesTestCommand = declareCommand({
  name: "test",
  summary: "run the tests that lie beside the rules",
  operands,
  options,
  examples: [
    ["aim rules test", "the tests of the rules that decide here, with the overlay"],
    [
      "aim rules test default aim-0.9 aim-2026.9 --coverage-threshold",
      "of both shipped sets; exit 1 unless they see every outcome of every rule",
    ],
    ["aim rules test --overlay docs/overlays --format junit", "of an overlay before it is mounted"],
  ],
  main: testRules,
});

/**
 * Runs the tests of rule sets with their overlay: those named, else that of the settings. The exit
 * code is 3 when a rule or test file has errors, else 1 when a test fails, a set has no tests to run,
 * or less is covered than the threshold says.
 */
async function testRules(session: Session, given: Given): Promise<Outcome> {
  const { settings } = session;
  const { coverage, coverageThreshold, run = null } = given;
  const threshold = coverageThreshold ?? (coverage ? null : undefined);
  const wanted = given.sets.length === 0 ? [undefined] : given.sets;
  const found = wanted.map((name) => findRuleSide(session, name));
  const missing = found.find(isStop);
  if (missing !== undefined) return missing;
  const sides = found.flatMap((side) => (isStop(side) ? [] : [side]));
  const reading = readAllProfiles(profilesFolder(settings));
  const store = new ProfileStore(reading.files, reading.problems, loadingSource(settings));
  const engines = readEngineNames(path.join(settings.home.value, "engines"));
  const runs: RuleTestRun[] = [];
  const problems: Problem[] = [];
  for (const side of sides) {
    const names = { canonicalGpuModels, gpuModelsMeantBy, engines };
    const result = await runSide(side, { store, names, run });
    if ("results" in result) runs.push(result);
    problems.push(...result.problems);
  }
  if (hasErrors(problems)) return new Stop(problems, exitCodes.invalidInput);
  for (const problem of problems) logWarning(session.log, problem);
  const report: RuleTestReport = { runs, threshold };
  const hasAllPassed = runs.every((each) => hasPassed(each, report));
  return {
    output: await ruleTestReporters[given.format](report, session.outlet.style),
    exitCode: hasAllPassed ? exitCodes.done : exitCodes.nothingFits,
  };
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

function pattern(given: string): RegExp | Stop {
  try {
    return new RegExp(given);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return badOption("--run", given, `a regular expression (${reasonIn(message)})`);
  }
}

/** V8's message without the expression, which is shown already. */
function reasonIn(message: string): string {
  return message.replace(/^.*: /s, "").toLowerCase();
}

/** A percentage; commander gives true where the flag stands alone. */
function threshold(flags: string, description: string): OptionKind<number | undefined> {
  return {
    flags,
    description,
    read(given) {
      if (given === undefined) return undefined;
      if (given === true) return 100;
      const text = String(given);
      if (/^\d+(?:\.\d+)?$/.test(text) && Number(text) <= 100) return Number(text);
      const hint = "sets are named before it: `aim rules test default --coverage-threshold`";
      return badOption("--coverage-threshold", text, "a number from 0 to 100", hint);
    },
  };
}
