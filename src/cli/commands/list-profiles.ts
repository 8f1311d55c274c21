import { requestFacts, requestOrigins } from "../../config/request.ts";
import { readAllProfiles } from "../../edge/read-profiles.ts";
import { type ListedProfile, listAsTable, listAsText } from "../../explain/profile-list.ts";
import type { Resolution } from "../../generated/resolution.ts";
import { buildCatalog, type ProfileCatalog } from "../../profiles/catalog.ts";
import { member } from "../../profiles/engine-arguments.ts";
import { didYouMean } from "../../shared/did-you-mean.ts";
import { compareText } from "../../shared/order.ts";
import { decide, openCatalog, openRules, profilesFolder } from "../decision.ts";
import { declareCommand, type ValuesOf } from "../declaration.ts";
import { exitCodes } from "../exit-code.ts";
import { flag, format, text } from "../parameters.ts";
import { logWarning, type Session } from "../session.ts";
import { isStop, type Outcome, Stop } from "../stop.ts";

const options = {
  format: format(["table", "text", "json"], "table"),
  state: text("--state <STATE>", "only profiles in this state, such as compatible or gpu_mismatch"),
  skipCompatibilityCheck: flag(
    "--skip-compatibility-check",
    "list what is there, without judging it",
  ),
  verbose: flag("-v, --verbose", "paths and every reason"),
};
type Given = ValuesOf<typeof options>;

/** `aim list-profiles` */
export const listProfilesCommand = declareCommand({
  name: "list-profiles",
  summary: "list the profiles with state, reason and rank",
  options,
  examples: [
    ["aim list-profiles --state compatible", "what could run here, best first"],
    ["aim list-profiles --skip-compatibility-check --format json", "the whole store, unjudged"],
  ],
  main: listProfiles,
});

/** Lists the profiles of the request with state, reason and rank, or of the store without judging them. */
async function listProfiles(session: Session, given: Given): Promise<Outcome> {
  const listing = given.skipCompatibilityCheck ? unjudged(session) : await judged(session);
  if (isStop(listing)) return listing;
  const { profiles, resolution, states, catalog } = listing;
  const wanted = given.state ?? "all";
  if (wanted !== "all" && !states.includes(wanted)) {
    const problem = {
      code: "unknown-state",
      level: "error",
      message: `--state \`${wanted}\` is not a state of these rules`,
      hint: didYouMean(wanted, states) ?? `the states are: all, ${states.join(", ")}`,
    } as const;
    return new Stop([problem], exitCodes.usage);
  }
  const shown = profiles.filter(({ state }) => wanted === "all" || state === wanted);
  return {
    output: rendered(session, shown, { resolution, catalog }, given),
    exitCode: exitCodes.done,
  };
}

interface Listing {
  readonly profiles: readonly ListedProfile[];
  readonly resolution: Resolution | undefined;
  readonly states: readonly string[];
  readonly catalog: ProfileCatalog;
}

async function judged(session: Session): Promise<Listing | Stop> {
  const decision = await decide(session, { listsOnly: true });
  if (isStop(decision)) return decision;
  const { resolution, catalog } = decision;
  const named = resolution.rules.flatMap(({ state }) => state ?? []);
  const states = [...new Set(["compatible", ...named, "errored"])];
  return { profiles: resolution.profiles, resolution, states, catalog };
}

/** Profiles as they are on disk: those of the request's model, or all when there is no request. */
function unjudged(session: Session): Listing | Stop {
  const rules = openRules(session);
  if (isStop(rules)) return rules;
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
    catalog,
  };
}

function rendered(
  session: Session,
  profiles: readonly ListedProfile[],
  { resolution, catalog }: Pick<Listing, "resolution" | "catalog">,
  { format, verbose }: Given,
): string {
  const { style } = session.outlet;
  if (format === "text") return listAsText(profiles, resolution, verbose, style);
  if (format === "table") {
    const table = listAsTable(profiles, style);
    if (!verbose || resolution === undefined) return table;
    return `${table}\n${listAsText(profiles, resolution, true, style)}`;
  }
  const written = new Map(catalog.profiles.map(({ facts, document }) => [facts.path, document]));
  const listed = profiles.map((profile) => ({
    id: profile.id,
    origin: profile.origin,
    path: profile.path,
    // In the spelling of the file: who reads this compares it with the file.
    metadata: member(written.get(profile.path)?.value, "metadata") ?? profile.metadata,
    manual_only: profile.manual_only,
    state: profile.state,
    rank: profile.rank,
    reasons: profile.reasons,
  }));
  const request = Object.fromEntries(
    Object.entries(requestOrigins(session.settings)).map(([key, { value }]) => [key, value]),
  );
  const answer = {
    request,
    gpu: resolution?.gpu ?? null,
    selected: resolution?.selection.profile ?? null,
    profiles: listed,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
