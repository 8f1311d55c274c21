import { appendToDecisionLog } from "../edge/decision-log.ts";
import { programDigest } from "../edge/program-digest.ts";
import type { DecisionRecord } from "../generated/record.ts";
import { createRecord, recordLine } from "../records/record.ts";
import type { Problem } from "../shared/problem.ts";
import type { Decision } from "./decision.ts";
import type { Launch } from "./launch.ts";
import { logWarning, type Session } from "./session.ts";
import { isStop, type Stop } from "./stop.ts";

/**
 * Records a decision with its launch, or with what stops it, where AIM_DECISION_LOG says. That it
 * cannot be written is a warning and stops nothing.
 */
export function record(
  session: Session,
  command: DecisionRecord["command"],
  { resolution, masked, catalog, mask }: Decision,
  launch: Launch | Stop,
): void {
  const destination = session.settings.decisionLog.value;
  if (destination === null) return;
  if (command === "dry-run" && destination.descriptor === 1) {
    logWarning(session.log, stdoutIsTaken);
    return;
  }
  const entry = createRecord(
    {
      time: new Date().toISOString(),
      command,
      aim: { version: session.version, digest: programDigest(session.packageRoot) },
      resolution: { value: resolution, masked },
      profiles: catalog.profiles.map(({ facts }) => facts),
      launch: isStop(launch)
        ? null
        : { program: programOf(launch), argv: launch.plan.argv, env: launch.plan.env },
      stoppedBy: stoppedBy(command, launch),
    },
    mask,
  );
  const problem = appendToDecisionLog(destination, recordLine(entry));
  if (problem !== undefined) logWarning(session.log, problem);
}

function programOf({ program }: Launch): string | null {
  return typeof program === "string" ? program : null;
}

/** A program that is not there stops `serve` alone: `dry-run` starts nothing. */
function stoppedBy(command: DecisionRecord["command"], launch: Launch | Stop): readonly Problem[] {
  if (isStop(launch)) return launch.problems;
  return command === "serve" && typeof launch.program !== "string" ? [launch.program] : [];
}

const stdoutIsTaken: Problem = {
  code: "decision-not-recorded",
  level: "warning",
  message: "the decision is not recorded in `fd:1`: dry-run prints what would be started there",
  hint: "name a file or another descriptor with AIM_DECISION_LOG",
};
