import path from "node:path";
import { unreachableProfiles } from "../counterfactual/reachability.ts";
import { readEngineNames } from "../edge/read-engine.ts";
import { readEngineTables } from "../edge/read-engine-tables.ts";
import { gfxOfModel } from "../facts/device-ids.ts";
import { hardwarePrecisions } from "../facts/hardware-precisions.ts";
import { type ProfileChecker, profileChecker } from "../launch/check/check-profile.ts";
import { type VersionMatrix, versionMatrix } from "../launch/check/version-matrix.ts";
import type { Engine } from "../launch/engine.ts";
import { acceleratorProblems } from "../profiles/accelerator-problems.ts";
import type { ProfileCatalog } from "../profiles/catalog.ts";
import { idProblems } from "../profiles/id-problems.ts";
import { nameProblems } from "../profiles/name-problems.ts";
import type { Profile } from "../profiles/profile.ts";
import { typeProblems } from "../profiles/type-problems.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import type { Problem } from "../shared/problem.ts";
import { isInRange } from "../shared/version-range.ts";
import { installedVersion, openEngine } from "./engine.ts";
import { rulesOf } from "./rule-side.ts";
import type { Session } from "./session.ts";

/** What is wrong with profiles beyond what is in each file for itself. */
export interface ProfilesCheck {
  readonly problems: readonly Problem[];
  /** What has to be known of the check: an engine whose version is unknown. */
  readonly notes: readonly string[];
  /** Which profile works with which version, if all versions were asked for. */
  readonly matrices: readonly VersionMatrix[];
}

/** AIM_ENGINE_VERSION for every version of the engine's table. */
const everyVersion = "all";

/**
 * Checks the valid profiles of a catalogue: names, ids, whether the rules can choose them, and their
 * arguments by the version of their engine that is given or installed, or by every version.
 */
export async function checkProfiles(
  session: Session,
  catalog: ProfileCatalog,
): Promise<ProfilesCheck> {
  const { profiles } = catalog;
  const byEngine = Map.groupBy(profiles, ({ facts }) => facts.metadata.engine);
  const engines = [...byEngine].map(([name, members]) => checkEngineOf(session, name, members));
  const reached = await reachability(session, profiles);
  return {
    problems: [
      ...idProblems(catalog),
      ...profiles.flatMap(nameProblems),
      ...profiles.flatMap(acceleratorProblems),
      ...profiles.flatMap(typeProblems),
      ...reached.problems,
      ...engines.flatMap(({ problems }) => problems),
    ],
    notes: [...reached.notes, ...engines.flatMap(({ notes }) => notes)],
    matrices: engines.flatMap(({ matrices }) => matrices),
  };
}

/** By the chosen rules. Where they are broken, that is a problem of theirs: a note is enough here. */
async function reachability(
  { settings }: Session,
  profiles: readonly Profile[],
): Promise<Pick<ProfilesCheck, "problems" | "notes">> {
  const { ruleSet } = rulesOf(settings);
  if (ruleSet === undefined) {
    const note = `the rules \`${settings.rules.value}\` have errors: whether they can choose the profiles is not checked`;
    return { problems: [], notes: [note] };
  }
  const facts = profiles.map((profile) => profile.facts);
  return { problems: await unreachableProfiles(facts, ruleSet), notes: [] };
}

function checkEngineOf(
  session: Session,
  name: string,
  profiles: readonly Profile[],
): ProfilesCheck {
  const folder = path.join(session.settings.home.value, "engines");
  const names = readEngineNames(folder);
  if (!names.includes(name)) return found(profiles.map((profile) => unknownEngine(profile, names)));
  const engine = openEngine(session, name);
  const tables = readEngineTables(folder, name);
  if (!("descriptor" in engine)) return found(engine);
  if (!("checks" in tables)) return found(tables);
  const checker = profileChecker({
    engine,
    tables,
    isStrict: session.settings.strictEngineArgs.value,
    hardwarePrecisions: (gpu) => hardwarePrecisions([gfxOfModel(gpu)]),
  });
  return session.settings.engineVersion.value === everyVersion
    ? byEveryVersion(engine, checker, profiles)
    : byVersion(checker, profiles, versionFor(session, engine));
}

function byVersion(
  checker: ProfileChecker,
  profiles: readonly Profile[],
  version: string | null,
): ProfilesCheck {
  const judged = profiles.filter(({ facts }) => isFor(facts.metadata.engine_version, version));
  const left = profiles.length - judged.length;
  const note = checker.note(version);
  return {
    problems: judged.flatMap((profile) => checker.check(profile, version)),
    notes: [
      ...(note === null ? [] : [note]),
      ...(left === 0
        ? []
        : [
            `${left} of ${profiles.length} profiles are not for version ${version}: their arguments are not checked`,
          ]),
    ],
    matrices: [],
  };
}

function byEveryVersion(
  engine: Engine,
  checker: ProfileChecker,
  profiles: readonly Profile[],
): ProfilesCheck {
  const { flags, descriptor } = engine;
  if (flags === null) return byVersion(checker, profiles, null);
  const title = descriptor.title ?? descriptor.id;
  const { matrix, problems } = versionMatrix(profiles, checker, flags, title);
  const warnings = profiles
    .flatMap((profile) => checker.check(profile, null))
    .filter(({ level }) => level === "warning");
  return { problems: [...problems, ...warnings], notes: [], matrices: [matrix] };
}

/**
 * The version that an engine's profiles are judged by: the given one, where it is that engine's (its
 * table has it, or it is the engine of the settings), else the installed one.
 */
function versionFor(session: Session, engine: Engine): string | null {
  const { settings } = session;
  const given = settings.engineVersion.value;
  const isOwn =
    given === null ||
    engine.descriptor.id === settings.engine.value ||
    engine.flags?.versions.includes(given);
  if (isOwn) return installedVersion(session, engine);
  const unset = { ...settings.engineVersion, value: null };
  return installedVersion({ ...session, settings: { ...settings, engineVersion: unset } }, engine);
}

function isFor(range: string | null, version: string | null): boolean {
  return range === null || version === null || isInRange(version, range) !== false;
}

function found(problems: readonly Problem[]): ProfilesCheck {
  return { problems, notes: [], matrices: [] };
}

function unknownEngine({ facts, document }: Profile, names: readonly string[]): Problem {
  return {
    code: "unknown-engine",
    level: "error",
    message: `no engine is called \`${facts.metadata.engine}\``,
    where: document.locate("/metadata/engine"),
    hint:
      didYouMean(facts.metadata.engine, names) ??
      `there are ${names.join(", ") || "none: is AIM_HOME right?"}`,
  };
}
