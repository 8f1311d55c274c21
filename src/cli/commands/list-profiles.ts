import { requestFacts, requestOrigins } from "../../config/request.ts";
import { readAllProfiles } from "../../edge/read-profiles.ts";
import { amdStateOf, amdStates } from "../../explain/json/amd-profile-list.ts";
import { formatsOf, profileListReporters } from "../../explain/reporters.ts";
import type { ListedProfile, ProfileList } from "../../explain/screens/profile-list.ts";
import type { Resolution } from "../../generated/resolution.ts";
import { buildCatalog, type ProfileCatalog } from "../../profiles/catalog.ts";
import { didYouMean } from "../../shared/did-you-mean.ts";
import { ExactMapping } from "../../shared/exact-value.ts";
import { compareText } from "../../shared/order.ts";
import { decide, openCatalog, profilesFolder } from "../decision.ts";
import { declareCommand, type ValuesOf } from "../declaration.ts";
import { exitCodes } from "../exit-code.ts";
import { loadingSource } from "../models.ts";
import { flag, format, text } from "../parameters.ts";
import { openRuleSide } from "../rule-side.ts";
import { logWarning, type Session } from "../session.ts";
import { isStop, type Outcome, Stop } from "../stop.ts";

const options = {
  format: format(formatsOf(profileListReporters), "table"),
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
    [
      "aim list-profiles --format amd-json",
      "the array that AMD's runtime prints, for what reads it",
    ],
  ],
  main: listProfiles,
});

/** Lists the profiles of the request with state, reason and rank, or of the store without judging them. */
async function listProfiles(session: Session, given: Given): Promise<Outcome> {
  const listing = given.skipCompatibilityCheck ? unjudged(session) : await judged(session);
  if (isStop(listing)) return listing;
  const { profiles, resolution, states, catalog } = listing;
  const wanted = given.state ?? "all";
  const meant = meantStates(wanted, states);
  if (meant === undefined) {
    const words = [...new Set(["all", ...states, ...amdStates])];
    const problem = {
      code: "unknown-state",
      level: "error",
      message: `--state \`${wanted}\` is not a state of these rules`,
      hint: didYouMean(wanted, words) ?? `the states are: all, ${states.join(", ")}`,
    } as const;
    return new Stop([problem], exitCodes.usage);
  }
  const list = {
    profiles: profiles.filter(({ state }) => meant.includes(state)),
    resolution,
    written: writtenDocuments(catalog),
    request: requestOf(session),
    isVerbose: given.verbose,
  };
  const output = await profileListReporters[given.format](list, session.outlet.style);
  return { output, exitCode: exitCodes.done };
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
  const rules = openRuleSide(session);
  if (isStop(rules)) return rules;
  const hasModel = requestFacts(session.settings).model !== null;
  const reading = hasModel ? undefined : readAllProfiles(profilesFolder(session.settings));
  const catalog =
    reading === undefined
      ? openCatalog(session).catalog
      : buildCatalog(reading.files, reading.problems, loadingSource(session.settings));
  for (const problem of catalog.problems) logWarning(session.log, problem);
  const profiles = catalog.profiles.map(({ facts }) => ({
    id: facts.id,
    origin: facts.origin,
    precedence: facts.precedence,
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

/** The document of each file, by path. */
function writtenDocuments({ profiles }: ProfileCatalog): ProfileList["written"] {
  return new Map(
    profiles.flatMap(({ facts, document: { exact } }) =>
      exact instanceof ExactMapping ? [[facts.path, exact] as const] : [],
    ),
  );
}

/**
 * The states that `--state` means, in any letter case: those of the rules and `unknown` by their names,
 * else all that AMD's runtime of either generation calls so (none of them may be here). Undefined for
 * no state at all.
 */
function meantStates(wanted: string, states: readonly string[]): readonly string[] | undefined {
  const word = wanted.toLowerCase();
  if (word === "all") return [...states, "unknown"];
  const own = [...states, "unknown"].find((state) => state.toLowerCase() === word);
  if (own !== undefined) return [own];
  const present = word === "gpu_mismatch" ? amdStateOf(word) : word;
  if (!amdStates.some((state) => state === present)) return undefined;
  return states.filter((state) => amdStateOf(state) === present);
}

/** What is asked for, each value by its name in the request. */
function requestOf({ settings }: Session): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(requestOrigins(settings)).map(([key, { value }]) => [key, value]),
  );
}
