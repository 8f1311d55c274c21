import { requestFacts, requestOrigins } from "../../config/request.ts";
import { readAllProfiles } from "../../edge/read-profiles.ts";
import { type FormatOf, formatsOf, profileListReporters } from "../../explain/reporters.ts";
import type { ListedProfile } from "../../explain/screens/profile-list.ts";
import type { Resolution } from "../../generated/resolution.ts";
import { buildCatalog } from "../../profiles/catalog.ts";
import { didYouMean } from "../../shared/did-you-mean.ts";
import { compareText } from "../../shared/order.ts";
import { decide, openCatalog, openRules, profilesFolder } from "../decision.ts";
import { exitCodes } from "../exit-code.ts";
import { endWith, logWarning, type Session } from "../session.ts";

/** How the list is printed. */
export const listFormats = formatsOf(profileListReporters);

/** Options of `aim list-profiles`. */
export interface ListOptions {
  readonly format: FormatOf<typeof profileListReporters>;
  readonly state: string | undefined;
  readonly skipCompatibilityCheck: boolean;
  readonly verbose: boolean;
}

/** Lists the profiles of the request with state, reason and rank, or of the store without judging them. */
export async function listProfiles(session: Session, options: ListOptions): Promise<number> {
  const { profiles, resolution, states } = options.skipCompatibilityCheck
    ? unjudged(session)
    : await judged(session);
  const wanted = options.state;
  if (wanted !== undefined && wanted !== "all" && !states.includes(wanted)) {
    const problem = {
      code: "unknown-state",
      level: "error",
      message: `--state \`${wanted}\` is not a state of these rules`,
      hint: didYouMean(wanted, states) ?? `the states are: all, ${states.join(", ")}`,
    } as const;
    throw endWith(session.outlet, [problem], exitCodes.usage);
  }
  const shown =
    wanted === undefined || wanted === "all"
      ? profiles
      : profiles.filter((profile) => profile.state === wanted);
  const list = {
    profiles: shown,
    resolution,
    request: requestOf(session),
    isVerbose: options.verbose,
  };
  session.outlet.data(profileListReporters[options.format](list, session.outlet.style));
  return exitCodes.done;
}

interface Listing {
  readonly profiles: readonly ListedProfile[];
  readonly resolution: Resolution | undefined;
  readonly states: readonly string[];
}

async function judged(session: Session): Promise<Listing> {
  const { resolution } = await decide(session);
  const named = resolution.rules.flatMap(({ state }) => state ?? []);
  const states = [...new Set(["compatible", ...named, "errored"])];
  return { profiles: resolution.profiles, resolution, states };
}

/** Profiles as they are on disk: those of the request's model, or all when there is no request. */
function unjudged(session: Session): Listing {
  openRules(session);
  const hasModel = requestFacts(session.settings).model !== null;
  const reading = hasModel ? undefined : readAllProfiles(profilesFolder(session.settings));
  const catalog =
    reading === undefined
      ? openCatalog(session).catalog
      : buildCatalog(reading.files, reading.problems);
  for (const problem of catalog.problems) logWarning(session.log, problem);
  const profiles = catalog.profiles.map(({ facts }) => ({
    id: facts.id,
    origin: facts.origin,
    path: facts.path,
    metadata: facts.metadata,
    manual_only: facts.manual_only,
    state: "unknown",
    rank: null,
    reasons: [],
  }));
  return {
    profiles: profiles.sort((a, b) => compareText(a.id, b.id)),
    resolution: undefined,
    states: ["unknown"],
  };
}

/** What is asked for, each value by its name in the request. */
function requestOf({ settings }: Session): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(requestOrigins(settings)).map(([key, { value }]) => [key, value]),
  );
}
