import { formatsOf, ruleCheckReporters } from "../../../explain/reporters.ts";
import { findingKinds } from "../../../lint/registry.ts";
import { didYouMean } from "../../../shared/did-you-mean.ts";
import { asErrors, hasErrors, type Problem } from "../../../shared/problem.ts";
import { describeFinding, lintSide } from "../../check-rules.ts";
import { declareCommand, type ValuesOf } from "../../declaration.ts";
import { exitCodes } from "../../exit-code.ts";
import { flag, format, texts } from "../../parameters.ts";
import { findRuleSide, setOperand } from "../../rule-side.ts";
import type { Session } from "../../session.ts";
import { isStop, type Outcome, Stop } from "../../stop.ts";

const options = {
  format: format(formatsOf(ruleCheckReporters), "text"),
  strict: flag("--strict", "count warnings as errors"),
  ignore: texts("--ignore <NAME>", "a finding not to look for, such as trivial-why", {
    isRepeated: true,
  }),
};
type Given = ValuesOf<typeof setOperand> & ValuesOf<typeof options>;

/** `aim rules check` */
export const rulesCheckCommand = declareCommand({
  name: "check",
  summary: "look for everything that is wrong with a rule set",
  operands: setOperand,
  options,
  examples: [
    ["aim rules check", "the rules that decide here, with the overlay"],
    ["aim rules check --overlay docs/overlays --strict", "an overlay before it is mounted"],
    ["aim rules check aim-0.9 --format github", "another set, as annotations of a pull request"],
  ],
  main: checkRules,
});

/**
 * Looks for everything that is wrong with a rule set, also where it does not load. The exit code is 3
 * when any finding is an error, which each is with `strict`.
 */
async function checkRules(session: Session, given: Given): Promise<Outcome> {
  const { ignore = [], strict } = given;
  const unknown = unknownNames(ignore);
  if (unknown.length > 0) return new Stop(unknown, exitCodes.usage);
  const side = findRuleSide(session, given.set);
  if (isStop(side)) return side;
  const found = await lintSide(session, side, { ignored: ignore });
  if (!("sources" in found)) return new Stop(found, exitCodes.invalidInput);
  const report = strict ? { ...found, findings: asErrors(found.findings) } : found;
  const { version } = session;
  const set = report.sources;
  const check = { report, set, version, describe: describeFinding };
  return {
    output: await ruleCheckReporters[given.format](check, session.outlet.style),
    exitCode: hasErrors(report.findings) ? exitCodes.invalidInput : exitCodes.done,
  };
}

function unknownNames(names: readonly string[]): readonly Problem[] {
  const known = findingKinds.map(({ name }) => name);
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({
      code: "unknown-finding",
      level: "error",
      message: `--ignore \`${name}\` is no finding`,
      hint: didYouMean(name, known) ?? "docs/rule-lint.md lists them all",
    }));
}
