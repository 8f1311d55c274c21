import type { PageInput } from "../explain/html/page-input.ts";
import type { Resolution } from "../generated/resolution.ts";
import type { ProfileCatalog } from "../profiles/catalog.ts";
import { catalogOf } from "../records/replay.ts";
import type { Problem } from "../shared/problem.ts";
import { decide } from "./decision.ts";
import { pageOfDecision, pageOfRecorded } from "./decision-page.ts";
import { exitCodes } from "./exit-code.ts";
import { openRecorded } from "./recorded-decision.ts";
import { endWith, type Session } from "./session.ts";

/** Where the decision to explain is: `--from FILE|-` with `--line N`; undefined to decide now. */
export interface ExplainedFrom {
  readonly from: string | undefined;
  readonly line: string | undefined;
}

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

/** The decision that `--from` names, else the one of this machine. Throws CommandEnd after reporting why there is none. */
export async function openExplained(
  session: Session,
  { from, line }: ExplainedFrom,
): Promise<Explained> {
  if (from === undefined) {
    if (line !== undefined) throw endWith(session.outlet, [lineWithoutFrom], exitCodes.usage);
    const decision = await decide(session);
    const { resolution, catalog, similar } = decision;
    return { resolution, catalog, similar, page: () => pageOfDecision(session, decision) };
  }
  const recorded = openRecorded(session, from, line);
  const { resolution } = recorded;
  return {
    resolution,
    catalog: catalogOf(resolution),
    similar: undefined,
    page: () => pageOfRecorded(recorded),
  };
}

const lineWithoutFrom: Problem = {
  code: "usage",
  level: "error",
  message: "--line names a line of the log that --from names",
  hint: "give the log, too: --from FILE --line N",
};
