import { appendToDecisionLog } from "../edge/decision-log.ts";
import { programDigest } from "../edge/program-digest.ts";
import type { DecisionRecord } from "../generated/record.ts";
import { createRecord, recordLine } from "../records/record.ts";
import type { Problem } from "../shared/problem.ts";
import type { Decision } from "./decision.ts";
import type { Launch } from "./launch.ts";
import { CommandEnd, logWarning, type Session } from "./session.ts";

/**
 * What `prepare` gives, with the decision recorded where AIM_DECISION_LOG says, whether it leads to a
 * launch or ends the command. That a record cannot be written is a warning and stops nothing.
 */
export function recorded(
  session: Session,
  command: DecisionRecord["command"],
  decision: Decision,
  prepare: () => Launch,
): Launch {
  let launch: Launch | undefined;
  let stoppedBy: readonly Problem[] = [];
  try {
    launch = prepare();
    if (command === "serve" && typeof launch.program !== "string") stoppedBy = [launch.program];
    return launch;
  } catch (error) {
    if (error instanceof CommandEnd) stoppedBy = error.problems;
    throw error;
  } finally {
    record(session, command, decision, launch, stoppedBy);
  }
}

function record(
  session: Session,
  command: DecisionRecord["command"],
  { resolution, masked, catalog, mask }: Decision,
  launch: Launch | undefined,
  stoppedBy: readonly Problem[],
): void {
  const destination = session.settings.decisionLog.value;
  if (destination === null) return;
  if (command === "dry-run" && destination.descriptor === 1) {
    logWarning(session.log, stdoutIsTaken);
    return;
  }
  const program = typeof launch?.program === "string" ? launch.program : null;
  const entry = createRecord(
    {
      time: new Date().toISOString(),
      command,
      aim: { version: session.version, digest: programDigest(session.packageRoot) },
      resolution: { value: resolution, masked },
      profiles: catalog.profiles.map(({ facts }) => facts),
      launch:
        launch === undefined ? null : { program, argv: launch.plan.argv, env: launch.plan.env },
      stoppedBy,
    },
    mask,
  );
  const problem = appendToDecisionLog(destination, recordLine(entry));
  if (problem !== undefined) logWarning(session.log, problem);
}

const stdoutIsTaken: Problem = {
  code: "decision-not-recorded",
  level: "warning",
  message: "the decision is not recorded in `fd:1`: dry-run prints what would be started there",
  hint: "name a file or another descriptor with AIM_DECISION_LOG",
};
