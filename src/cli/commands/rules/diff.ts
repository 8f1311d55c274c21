import type { Setting } from "../../../config/settings.ts";
import { readAllProfiles } from "../../../edge/read-profiles.ts";
import { readLog } from "../../../edge/read-records.ts";
import { formatsOf, ruleDiffReporters } from "../../../explain/reporters.ts";
import { ProfileStore } from "../../../profiles/profile-store.ts";
import { readRecord } from "../../../records/read-record.ts";
import { inputOf } from "../../../records/replay.ts";
import { compareRules } from "../../../rule-diff/compare-rules.ts";
import type { DecisionPoint } from "../../../rule-diff/decision-point.ts";
import { dimensionsOf, type Narrowing } from "../../../rule-diff/dimensions.ts";
import { matrixPoints } from "../../../rule-diff/matrix.ts";
import { RecordedPoints } from "../../../rule-diff/recorded-points.ts";
import type { RuleSet } from "../../../rules/rule-set.ts";
import { hasErrors, type Problem } from "../../../shared/problem.ts";
import { profilesFolder } from "../../decision.ts";
import { declareCommand, type ValuesOf } from "../../declaration.ts";
import { exitCodes } from "../../exit-code.ts";
import { cardModels, loadingSource } from "../../models.ts";
import { flag, format, operand, text } from "../../parameters.ts";
import { findRuleSide, noOverlay, openSide, type RuleSide } from "../../rule-side.ts";
import { logWarning, type Session } from "../../session.ts";
import { isStop, type Outcome, Stop } from "../../stop.ts";

const operands = {
  a: operand("[A]", "a set by name, a folder, or REVISION:FOLDER; --rules says which otherwise"),
  b: operand("[B]", "the same; without it A with the overlay"),
};
const options = {
  log: text("--log <FILE>", "compare the decisions of this log, - for stdin"),
  format: format(formatsOf(ruleDiffReporters), "text"),
  failOnChange: flag("--fail-on-change", "exit 1 when a decision changes"),
};
type Given = ValuesOf<typeof operands> & ValuesOf<typeof options>;

/** `aim rules diff` */
export const rulesDiffCommand = declareCommand({
  name: "diff",
  summary: "what two rule sets decide differently, and which rules do it",
  operands,
  options,
  examples: [
    ["aim rules diff --overlay docs/overlays", "what an overlay would change, and which rule does"],
    [
      "aim rules diff HEAD~1:rules/default default --fail-on-change",
      "what the last commit changed",
    ],
    [
      "aim rules diff default aim-0.9 --aim-id openai/gpt-oss-120b --format markdown",
      "for one model only, as text for a review",
    ],
  ],
  main: diffRules,
});

/**
 * Compares what two rule sets decide: A as it is, B with the overlay. Without B it is A again, so that
 * the overlay is what differs. The exit code is 1 with `failOnChange` when a decision changes, and 3
 * when rules or records have errors.
 */
async function diffRules(session: Session, given: Given): Promise<Outcome> {
  const found = sidesOf(session, given);
  if (isStop(found)) return found;
  const [a, b] = found;
  const opened = [openSide(session, a), openSide(session, b)] as const;
  if (isStop(opened[0])) return opened[0];
  if (isStop(opened[1])) return opened[1];
  const [before, after] = [opened[0].ruleSet, opened[1].ruleSet];
  const points =
    given.log === undefined
      ? matrixOf(session, [before, after])
      : recordedIn(session, given.log, before);
  if (isStop(points)) return points;
  const diff = await compareRules({
    before: { name: a.name, rules: before },
    after: { name: b.name, rules: after },
    points,
  });
  const isBad = diff.changed > 0 && given.failOnChange;
  return {
    output: await ruleDiffReporters[given.format](diff, session.outlet.style),
    exitCode: isBad ? exitCodes.nothingFits : exitCodes.done,
  };
}

function sidesOf(
  session: Session,
  { a: wantedA, b: wantedB }: Given,
): readonly [RuleSide, RuleSide] | Stop {
  const { overlay } = session.settings;
  const a = findRuleSide(session, wantedA, noOverlay);
  if (isStop(a)) return a;
  const isLaid = wantedB === undefined || overlay.origin === "flag";
  const b = findRuleSide(session, wantedB ?? wantedA, isLaid ? overlay : noOverlay);
  if (isStop(b)) return b;
  if (wantedB !== undefined || b.overlay !== null) return [a, b];
  const problem: Problem = {
    code: "nothing-to-compare",
    level: "error",
    message: `there is nothing to compare \`${a.name}\` with: no second set and no overlay`,
    hint: "name a second set, or give `--overlay ./my-rules`",
  };
  return new Stop([problem], exitCodes.usage);
}

/** Every decision of the matrix; a settings flag narrows its part to the value of the flag. */
function matrixOf(
  session: Session,
  sides: readonly [RuleSet, RuleSet],
): readonly DecisionPoint[] | Stop {
  const { settings } = session;
  const root = profilesFolder(settings);
  const reading = readAllProfiles(root);
  if (reading.files.length === 0) {
    const problems = hasErrors(reading.problems) ? reading.problems : [noProfiles(root)];
    return new Stop(problems, exitCodes.invalidInput);
  }
  for (const problem of reading.problems) logWarning(session.log, problem);
  const store = new ProfileStore(reading.files, reading.problems, loadingSource(settings));
  const count = flagged(settings.gpuCount);
  const narrowing: Narrowing = {
    aimId: flagged(settings.aimId) ?? undefined,
    modelId: flagged(settings.modelId)?.text,
    gpuModel: flagged(settings.gpuModel) ?? undefined,
    gpuCount: count === "auto" ? undefined : count,
    precision: flagged(settings.precision),
    metric: flagged(settings.metric),
    engine: flagged(settings.engine),
    fallback: flagged(settings.allowGeneralProfileFallback),
  };
  return matrixPoints(dimensionsOf(store, sides, narrowing, cardModels(settings)));
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
function flagged<T>({ value, origin }: Setting<T>): T | undefined {
  return origin === "flag" ? value : undefined;
}

/** The decisions of a log. A Stop when one cannot be read: what it would change is not known. */
function recordedIn(
  session: Session,
  file: string,
  rules: RuleSet,
): readonly DecisionPoint[] | Stop {
  const log = readLog(file);
  if ("code" in log) return new Stop([log], exitCodes.usage);
  const recorded = new RecordedPoints();
  const problems: Problem[] = [];
  for (const { line, text } of log.lines) {
    const where = { path: log.path, line };
    const record = typeof text === "string" ? readRecord(text, where) : text;
    if ("code" in record) problems.push(record);
    else recorded.add(inputOf(record, rules), `${log.path}:${line}`);
  }
  if (hasErrors(problems)) return new Stop(problems, exitCodes.invalidInput);
  for (const problem of problems) logWarning(session.log, problem);
  if (recorded.points.length > 0) return recorded.points;
  const empty: Problem = {
    code: "log-empty",
    level: "error",
    message: "there is no decision in this log",
    where: { path: log.path },
    hint: "AIM_DECISION_LOG says where `aim serve` and `aim dry-run` write theirs",
  };
  return new Stop([empty], exitCodes.invalidInput);
}
