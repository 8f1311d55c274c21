import path from "node:path";
import { readEngineNames } from "../../../edge/read-engine.ts";
import { readAllProfiles } from "../../../edge/read-profiles.ts";
import { findingsAsGithub } from "../../../explain/findings-github.ts";
import { findingsAsJunit } from "../../../explain/findings-junit.ts";
import { findingsAsSarif, type SarifRule } from "../../../explain/findings-sarif.ts";
import { lintAsJson, lintAsText } from "../../../explain/lint-findings.ts";
import { canonicalGpuModels } from "../../../facts/device-ids.ts";
import { lintPage } from "../../../lint/finding.ts";
import { type LintReport, lintRules } from "../../../lint/lint.ts";
import { findingKinds } from "../../../lint/registry.ts";
import { lintStore } from "../../../lint/store.ts";
import { buildCatalog } from "../../../profiles/catalog.ts";
import type { RuleSources } from "../../../rules/load-rule-set.ts";
import { didYouMean } from "../../../shared/did-you-mean.ts";
import { profilesFolder } from "../../decision.ts";
import { exitCodes } from "../../exit-code.ts";
import { endWith, type Session } from "../../session.ts";
import { openRuleFiles, type RuleChoice } from "./open.ts";

/** How findings are printed. */
export const checkFormats = ["text", "json", "sarif", "github", "junit"] as const;

/** Options of `aim rules check`. */
export interface CheckOptions extends RuleChoice {
  readonly format: (typeof checkFormats)[number];
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
  outlet.data(rendered(session, report, sources, options));
  const isBad = report.findings.some(({ level }) => options.strict || level === "error");
  return isBad ? exitCodes.invalidInput : exitCodes.done;
}

function rendered(
  { outlet, version }: Session,
  report: LintReport,
  sources: RuleSources,
  { format, strict }: CheckOptions,
): string {
  const { findings, files, notes } = report;
  switch (format) {
    case "text":
      return lintAsText(report, outlet.style);
    case "json":
      return lintAsJson(report, sources);
    case "junit":
      return findingsAsJunit({
        suite: `aim rules check ${sources.name}`,
        files: [...files.keys()],
        problems: findings,
        strict,
      });
    case "github":
      return findingsAsGithub({ files, problems: findings, notes, matrices: [] });
    case "sarif":
      return findingsAsSarif(
        { files, problems: findings, notes, matrices: [] },
        { name: "aim rules check", version },
        sarifRule,
      );
  }
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
