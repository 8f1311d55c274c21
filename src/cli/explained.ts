import type { PageInput, PageLaunch } from "../explain/html/page-input.ts";
import type { Resolution } from "../generated/resolution.ts";
import { toScript } from "../launch/to-script.ts";
import type { ProfileCatalog } from "../profiles/catalog.ts";
import { catalogOf } from "../records/replay.ts";
import { launchOf } from "./decided-launch.ts";
import { type Decision, decide } from "./decision.ts";
import { openRecorded, type RecordedDecision } from "./recorded-decision.ts";
import type { Session } from "./session.ts";
import { isStop, type Stop } from "./stop.ts";

/** A decision to explain: taken now, or recorded elsewhere. No format of it needs more. */
export interface Explained {
  readonly resolution: Resolution;
  /** To look up a profile by what a person calls it. */
  readonly catalog: ProfileCatalog;
  /** The most similar `<org>/<model>` folder when the model has none. */
  readonly similar: string | undefined;
  /** What the page shows. */
  page(): PageInput;
}

/** The decision of this machine. */
export async function explainedNow(session: Session): Promise<Explained | Stop> {
  const decision = await decide(session);
  if (isStop(decision)) return decision;
  const { resolution, catalog, similar } = decision;
  const page = () => ({ resolution, launch: launchNow(session, decision), recorded: null });
  return { resolution, catalog, similar, page };
}

/** The decision that a file, or stdin for `-`, holds in a line, else in the last one. */
export function explainedFrom(file: string, line: number | undefined): Explained | Stop {
  const recorded = openRecorded(file, line);
  if (isStop(recorded)) return recorded;
  const { resolution } = recorded;
  return {
    resolution,
    catalog: catalogOf(resolution),
    similar: undefined,
    page: () => pageOf(recorded),
  };
}

/** How the engine would be started, or what stands in the way: that is for the page to say. */
function launchNow(session: Session, decision: Decision): PageLaunch {
  const found = launchOf(session, decision);
  if (isStop(found)) return { kind: "stopped", problems: found.problems };
  const { plan, program } = found;
  const { value } = decision.mask.value({ argv: plan.argv, env: { ...plan.env } });
  const launch = { program: typeof program === "string" ? program : null, ...value };
  return { kind: "command", launch, script: toScript(value) };
}

function pageOf({ resolution, record }: RecordedDecision): PageInput {
  if (record === null) return { resolution, launch: { kind: "unknown" }, recorded: null };
  const { time, command, aim, launch, stopped_by: problems } = record;
  return {
    resolution,
    launch:
      launch === null
        ? { kind: "stopped", problems }
        : { kind: "command", launch, script: toScript(launch) },
    recorded: { time, by: `aim ${aim.version} ${command}` },
  };
}
