import type { DecisionRecord } from "../generated/record.ts";
import { adaptersInWords } from "../launch/adapters/adapters-in-words.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Decision } from "./decision.ts";
import { type Launch, prepareLaunch } from "./launch.ts";
import { record } from "./recording.ts";
import { logDecision, requireSelection } from "./selection.ts";
import { logWarning, type Session } from "./session.ts";
import { isStop, type Stop } from "./stop.ts";

/** How the selected profile is started; a Stop when nothing may be, or something is in the way. */
export function launchOf(
  session: Session,
  decision: Decision,
  selected: Profile | Stop = requireSelection(decision),
  isStart = false,
): Launch | Stop {
  return isStop(selected)
    ? selected
    : prepareLaunch(session, selected, decision.situation, { isStart });
}

/**
 * How the selected profile is started. What was decided is in the log, and recorded where
 * AIM_DECISION_LOG says, whether it leads to a launch or not.
 */
export function recordedLaunch(
  session: Session,
  command: DecisionRecord["command"],
  decision: Decision,
): Launch | Stop {
  const selected = requireSelection(decision);
  if (!isStop(selected)) logDecision(session.log, decision.resolution);
  const launch = launchOf(session, decision, selected, command === "serve");
  record(session, command, decision, launch);
  if (isStop(launch)) return launch;
  for (const note of launch.plan.notes) logWarning(session.log, note);
  const { adapters } = launch.plan;
  if (adapters.length > 0) session.log.info(adaptersInWords(adapters), { adapters });
  return launch;
}
