import type { PageInput, PageLaunch } from "../explain/html/page-input.ts";
import { toScript } from "../launch/to-script.ts";
import type { Mask } from "../records/mask.ts";
import { requireSelection } from "./commands/serve.ts";
import type { Decision } from "./decision.ts";
import { type Launch, prepareLaunch } from "./launch.ts";
import type { RecordedDecision } from "./recorded-decision.ts";
import { CommandEnd, type Session } from "./session.ts";

/** What the page shows of a decision taken now: also how the engine would be started, or why not. */
export function pageOfDecision(session: Session, decision: Decision): PageInput {
  return { resolution: decision.resolution, launch: launchOf(session, decision), recorded: null };
}

/** What the page shows of a decision from elsewhere. */
export function pageOfRecorded({ resolution, record }: RecordedDecision): PageInput {
  if (record === null) return { resolution, launch: { kind: "unknown" }, recorded: null };
  const { time, command, aim, launch, stopped_by: problems } = record;
  const recorded = { time, by: `aim ${aim.version} ${command}` };
  return {
    resolution,
    launch:
      launch === null
        ? { kind: "stopped", problems }
        : { kind: "command", launch, script: toScript(launch) },
    recorded,
  };
}

function launchOf(session: Session, decision: Decision): PageLaunch {
  // What stands in the way of a launch is for the page to say.
  const outlet = { ...session.outlet, problems: () => undefined };
  const silent = { ...session, outlet };
  try {
    const selected = requireSelection(silent, decision);
    const launch = prepareLaunch(silent, selected, decision.situation);
    return commandOf(launch, decision.mask);
  } catch (error) {
    if (error instanceof CommandEnd) return { kind: "stopped", problems: error.problems };
    throw error;
  }
}

function commandOf({ plan, program }: Launch, mask: Mask): PageLaunch {
  const { value } = mask.value({ argv: plan.argv, env: { ...plan.env } });
  const launch = { program: typeof program === "string" ? program : null, ...value };
  return { kind: "command", launch, script: toScript(value) };
}
