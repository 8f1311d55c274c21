import type { Setting } from "../../../config/settings.ts";
import { readAllProfiles } from "../../../edge/read-profiles.ts";
import { readLog } from "../../../edge/read-records.ts";
import { ruleDiffAsHtml } from "../../../explain/rule-diff-html.ts";
import { ruleDiffAsJson } from "../../../explain/rule-diff-json.ts";
import { ruleDiffAsMarkdown } from "../../../explain/rule-diff-markdown.ts";
import { ruleDiffAsText } from "../../../explain/rule-diff-text.ts";
import { ProfileStore } from "../../../profiles/profile-store.ts";
import { readRecord } from "../../../records/read-record.ts";
import { inputOf } from "../../../records/replay.ts";
import { compareRules } from "../../../rule-diff/compare-rules.ts";
import type { DecisionPoint } from "../../../rule-diff/decision-point.ts";
import { dimensionsOf, type Narrowing } from "../../../rule-diff/dimensions.ts";
import { matrixPoints } from "../../../rule-diff/matrix.ts";
import { RecordedPoints } from "../../../rule-diff/recorded-points.ts";
import type { RuleDiff } from "../../../rule-diff/rule-diff.ts";
import type { RuleSet } from "../../../rules/rule-set.ts";
import { hasErrors, type Problem } from "../../../shared/problem.ts";
import { profilesFolder } from "../../decision.ts";
import { exitCodes } from "../../exit-code.ts";
import { findRuleSide, noOverlay, openSide, type RuleSide } from "../../rule-side.ts";
import { endWith, logWarning, type Session } from "../../session.ts";

/** How a comparison is printed. */
export const diffFormats = ["text", "json", "markdown", "html"] as const;

/** Options of `aim rules diff`. */
export interface DiffOptions {
  readonly format: (typeof diffFormats)[number];
  /** Decision log to compare instead of the matrix. */
  readonly log: string | undefined;
  readonly failOnChange: boolean;
}

/**
 * Compares what two rule sets decide: A as it is, B with the overlay. Without B it is A again, so that
 * the overlay is what differs. The exit code is 1 with `failOnChange` when a decision changes, and 3
 * when rules or records have errors.
 */
export async function diffRules(
  session: Session,
  [wantedA, wantedB]: readonly string[],
  options: DiffOptions,
): Promise<number> {
  const { outlet } = session;
  const [a, b] = sidesOf(session, wantedA, wantedB);
  const sides = [openSide(session, a).ruleSet, openSide(session, b).ruleSet] as const;
  const points =
    options.log === undefined
      ? matrixOf(session, sides)
      : recordedIn(session, options.log, sides[0]);
  const diff = await compareRules({
    before: { name: a.name, rules: sides[0] },
    after: { name: b.name, rules: sides[1] },
    points,
  });
  outlet.data(rendered(session, diff, options.format));
  return diff.changed > 0 && options.failOnChange ? exitCodes.nothingFits : exitCodes.done;
}

function sidesOf(
  session: Session,
  wantedA: string | undefined,
  wantedB: string | undefined,
): readonly [RuleSide, RuleSide] {
  const { overlay } = session.settings;
  const a = findRuleSide(session, wantedA, noOverlay);
  const isLaid = wantedB === undefined || overlay.origin === "flag";
  const b = findRuleSide(session, wantedB ?? wantedA, isLaid ? overlay : noOverlay);
  if (wantedB !== undefined || b.overlay !== null) return [a, b];
  const problem: Problem = {
    code: "nothing-to-compare",
    level: "error",
    message: `there is nothing to compare \`${a.name}\` with: no second set and no overlay`,
    hint: "name a second set, or give `--overlay ./my-rules`",
  };
  throw endWith(session.outlet, [problem], exitCodes.usage);
}

/** Every decision of the matrix; a settings flag narrows its part to the value of the flag. */
function matrixOf(session: Session, sides: readonly [RuleSet, RuleSet]): readonly DecisionPoint[] {
  const { settings } = session;
  const root = profilesFolder(settings);
  const reading = readAllProfiles(root);
  if (reading.files.length === 0) {
    const problems = hasErrors(reading.problems) ? reading.problems : [noProfiles(root)];
    throw endWith(session.outlet, problems, exitCodes.invalidInput);
  }
  for (const problem of reading.problems) logWarning(session.log, problem);
  const store = new ProfileStore(reading.files, reading.problems);
  const count = flag(settings.gpuCount);
  const narrowing: Narrowing = {
    aimId: flag(settings.aimId) ?? undefined,
    modelId: flag(settings.modelId)?.text,
    gpuModel: flag(settings.gpuModel) ?? undefined,
    gpuCount: count === "auto" ? undefined : count,
    precision: flag(settings.precision),
    metric: flag(settings.metric),
    engine: flag(settings.engine),
    fallback: flag(settings.allowGeneralProfileFallback),
  };
  return matrixPoints(dimensionsOf(store, sides, narrowing));
}

function noProfiles(root: string): Problem {
  return {
    code: "no-profiles",
    level: "error",
    message: "there are no profiles here, so no decision can change",
    where: { path: root },
    hint: "`--profiles` names the folder of the profiles",
  };
}

/** The value of a setting that a flag gives: the environment is that of this shell, not of the fleet. */
function flag<T>({ value, origin }: Setting<T>): T | undefined {
  return origin === "flag" ? value : undefined;
}

/** The decisions of a log. Throws CommandEnd when one cannot be read: what it would change is not known. */
function recordedIn(session: Session, file: string, rules: RuleSet): readonly DecisionPoint[] {
  const log = readLog(file);
  if ("code" in log) throw endWith(session.outlet, [log], exitCodes.usage);
  const recorded = new RecordedPoints();
  const problems: Problem[] = [];
  for (const { line, text } of log.lines) {
    const where = { path: log.path, line };
    const record = typeof text === "string" ? readRecord(text, where) : text;
    if ("code" in record) problems.push(record);
    else recorded.add(inputOf(record, rules), `${log.path}:${line}`);
  }
  if (hasErrors(problems)) throw endWith(session.outlet, problems, exitCodes.invalidInput);
  for (const problem of problems) logWarning(session.log, problem);
  if (recorded.points.length > 0) return recorded.points;
  const empty: Problem = {
    code: "log-empty",
    level: "error",
    message: "there is no decision in this log",
    where: { path: log.path },
    hint: "AIM_DECISION_LOG says where `aim serve` and `aim dry-run` write theirs",
  };
  throw endWith(session.outlet, [empty], exitCodes.invalidInput);
}

function rendered({ outlet }: Session, diff: RuleDiff, format: DiffOptions["format"]): string {
  switch (format) {
    case "text":
      return ruleDiffAsText(diff, outlet.style);
    case "json":
      return ruleDiffAsJson(diff);
    case "markdown":
      return ruleDiffAsMarkdown(diff);
    case "html":
      return ruleDiffAsHtml(diff);
  }
}
