import path from "node:path";
import { readEngineNames } from "../../../edge/read-engine.ts";
import { readAllProfiles } from "../../../edge/read-profiles.ts";
import type { SarifRule } from "../../../explain/formats/sarif.ts";
import { formatsOf, ruleCheckReporters } from "../../../explain/reporters.ts";
import { canonicalGpuModels } from "../../../facts/device-ids.ts";
import { lintPage } from "../../../lint/finding.ts";
import { lintRules } from "../../../lint/lint.ts";
import { findingKinds } from "../../../lint/registry.ts";
import { lintStore } from "../../../lint/store.ts";
import { buildCatalog } from "../../../profiles/catalog.ts";
import { didYouMean } from "../../../shared/did-you-mean.ts";
import type { Problem } from "../../../shared/problem.ts";
import { profilesFolder } from "../../decision.ts";
import { declareCommand, type ValuesOf } from "../../declaration.ts";
import { exitCodes } from "../../exit-code.ts";
import { openRuleFiles, overlayOption, setOperand } from "../../opened-rules.ts";
import { flag, format, texts } from "../../parameters.ts";
import type { Session } from "../../session.ts";
import { isStop, type Outcome, Stop } from "../../stop.ts";

const options = {
  ...overlayOption,
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
 * when any finding is an error, or with `strict` when there is any.
 */
async function checkRules(session: Session, given: Given): Promise<Outcome> {
  const { settings } = session;
  const { ignore = [], strict } = given;
  const unknown = unknownNames(ignore);
  if (unknown.length > 0) return new Stop(unknown, exitCodes.usage);
  const opened = openRuleFiles(session, given);
  if (isStop(opened)) return opened;
  const { sources, problems, ignored } = opened;
  const root = profilesFolder(settings);
  const reading = readAllProfiles(root);
  const store = lintStore(root, buildCatalog(reading.files, reading.problems), reading.files);
  const engines = readEngineNames(path.join(settings.home.value, "engines"));
  const names = { gpuModels: canonicalGpuModels, engines };
  const report = await lintRules({ sources, problems, ignored, store, names }, ignore);
  const { version } = session;
  const check = { report, set: sources, isStrict: strict, version, describe: sarifRule };
  const isBad = report.findings.some(({ level }) => strict || level === "error");
  return {
    output: await ruleCheckReporters[given.format](check, session.outlet.style),
    exitCode: isBad ? exitCodes.invalidInput : exitCodes.done,
  };
}

/** What code scanning services show of a finding beside its message. */
function sarifRule(code: string): SarifRule {
  const kind = findingKinds.find(({ name }) => name === code);
  if (kind === undefined) return {};
  const { category, level, summary, why, fix } = kind;
  return {
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${fix} (${lintPage}#${code})` },
    defaultConfiguration: { level },
    properties: { category },
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
