import { formatsOf, type ValidateReport, validateReporters } from "../../explain/reporters.ts";
import { asErrors, compareProblems, hasErrors } from "../../shared/problem.ts";
import { checkInstallation, checkPath } from "../checks.ts";
import { declareCommand, type ValuesOf } from "../declaration.ts";
import { exitCodes } from "../exit-code.ts";
import { operands as allOperands, flag, format } from "../parameters.ts";
import { findRuleSide } from "../rule-side.ts";
import type { Session } from "../session.ts";
import { type Answer, isStop } from "../stop.ts";

const operands = {
  paths: allOperands("[PATHS...]", "files and folders to check instead of this installation's"),
};
const options = {
  format: format(formatsOf(validateReporters), "text"),
  strict: flag("--strict", "count warnings as errors"),
};
type Given = ValuesOf<typeof operands> & ValuesOf<typeof options>;

/** `aim validate` */
export const validateCommand = declareCommand({
  name: "validate",
  summary: "check profiles, rules and engines",
  operands,
  options,
  examples: [
    ["aim validate", "check every profile, rule set and engine of this installation"],
    ["aim validate my-profile.yaml rules/custom", "check these only"],
    ["aim validate profiles --engine-version all", "which profile works with which version"],
    ["aim validate --strict --format github", "annotations for GitHub Actions; warnings fail"],
  ],
  main: validate,
});

/**
 * Checks profiles, rules and engines: those of the settings, or the files and folders given. Prints
 * every problem; the exit code is 3 when any is an error, which
 * each is if `strict`. Rules that the
 * settings name wrongly are a wrong setting.
 */
async function validate(session: Session, { paths, format, strict }: Given): Promise<Answer> {
  const rules = findRuleSide(session);
  if (isStop(rules)) return rules;
  const checks =
    paths.length === 0
      ? await checkInstallation(session)
      : (await Promise.all(paths.map((path) => checkPath(session, path)))).flat();
  const found = checks.flatMap((check) => check.problems).sort(compareProblems);
  const problems = strict ? asErrors(found) : found;
  const report: ValidateReport = {
    files: new Map(checks.flatMap((check) => check.files.map(({ path, text }) => [path, text]))),
    problems,
    notes: [...new Set(checks.flatMap((check) => check.notes ?? []))],
    matrices: checks.flatMap((check) => check.matrices ?? []),
    version: session.version,
  };
  return {
    output: await validateReporters[format](report, session.outlet.style),
    exitCode: hasErrors(problems) ? exitCodes.invalidInput : exitCodes.done,
  };
}
