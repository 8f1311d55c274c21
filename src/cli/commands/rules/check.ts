import path from "node:path";
import { readEngineNames } from "../../../edge/read-engine.ts";
import { readAllProfiles } from "../../../edge/read-profiles.ts";
import type { SarifRule } from "../../../explain/formats/sarif.ts";
import { type FormatOf, formatsOf, ruleCheckReporters } from "../../../explain/reporters.ts";
import { canonicalGpuModels } from "../../../facts/device-ids.ts";
import { lintPage } from "../../../lint/finding.ts";
import { lintRules } from "../../../lint/lint.ts";
import { findingKinds } from "../../../lint/registry.ts";
import { lintStore } from "../../../lint/store.ts";
import { buildCatalog } from "../../../profiles/catalog.ts";
import { didYouMean } from "../../../shared/did-you-mean.ts";
import { profilesFolder } from "../../decision.ts";
import { exitCodes } from "../../exit-code.ts";
import { endWith, type Session } from "../../session.ts";
import { openRuleFiles, type RuleChoice } from "./open.ts";

/** How findings are printed. */
export const checkFormats = formatsOf(ruleCheckReporters);

/** Options of `aim rules check`. */
export interface CheckOptions extends RuleChoice {
  readonly format: FormatOf<typeof ruleCheckReporters>;
  /** Whether warnings count as errors. */
  readonly strict: boolean;
  /** Names of findings not to look for. */
  readonly ignore: readonly string[];
}

/**
 * Looks for everything that is wrong with a rule set, also where it does not load. The exit code is 3
 * when any finding is an error, or with `strict` when there is any.
 */
export async function checkRules(session: Session, options: CheckOptions): Promise<number> {
  refuseUnknownNames(session, options.ignore);
  const { settings, outlet } = session;
  const { sources, problems, ignored } = openRuleFiles(session, options);
  const root = profilesFolder(settings);
  const reading = readAllProfiles(root);
  const store = lintStore(root, buildCatalog(reading.files, reading.problems), reading.files);
  const engines = readEngineNames(path.join(settings.home.value, "engines"));
  const names = { gpuModels: canonicalGpuModels, engines };
  const report = await lintRules({ sources, problems, ignored, store, names }, options.ignore);
  const { strict: isStrict, format } = options;
  const { version } = session;
  const check = { report, set: sources, isStrict, version, describe: sarifRule };
  outlet.data(await ruleCheckReporters[format](check, outlet.style));
  const isBad = report.findings.some(({ level }) => options.strict || level === "error");
  return isBad ? exitCodes.invalidInput : exitCodes.done;
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

function refuseUnknownNames(session: Session, names: readonly string[]): void {
  const known = findingKinds.map(({ name }) => name);
  const problems = names
    .filter((name) => !known.includes(name))
    .map((name) => ({
      code: "unknown-finding",
      level: "error" as const,
      message: `--ignore \`${name}\` is no finding`,
      hint: didYouMean(name, known) ?? "docs/rule-lint.md lists them all",
    }));
  if (problems.length > 0) throw endWith(session.outlet, problems, exitCodes.usage);
}
