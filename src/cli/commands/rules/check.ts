import { findingsAsGithub } from "../../../explain/findings-github.ts";
import { findingsAsJunit } from "../../../explain/findings-junit.ts";
import { findingsAsSarif } from "../../../explain/findings-sarif.ts";
import { lintAsJson, lintAsText } from "../../../explain/lint-findings.ts";
import { findingKinds } from "../../../lint/registry.ts";
import { didYouMean } from "../../../shared/did-you-mean.ts";
import { lintSide, type SideReport, sarifRule } from "../../check-rules.ts";
import { exitCodes } from "../../exit-code.ts";
import { findRuleSide } from "../../rule-side.ts";
import { endWith, type Session } from "../../session.ts";

/** How findings are printed. */
export const checkFormats = ["text", "json", "sarif", "github", "junit"] as const;

/** Options of `aim rules check`. */
export interface CheckOptions {
  /** A set by name, its folder, or SET+OVERLAY; undefined for the one of the settings. */
  readonly set: string | undefined;
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
  const { outlet } = session;
  const side = findRuleSide(session, options.set);
  const report = await lintSide(session, side, options.ignore);
  if (!("sources" in report)) throw endWith(outlet, report, exitCodes.invalidInput);
  outlet.data(rendered(session, report, options));
  const isBad = report.findings.some(({ level }) => options.strict || level === "error");
  return isBad ? exitCodes.invalidInput : exitCodes.done;
}

function rendered(
  { outlet, version }: Session,
  report: SideReport,
  { format, strict }: CheckOptions,
): string {
  const { findings, files, notes, sources } = report;
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
