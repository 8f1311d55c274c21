import path from "node:path";
import { requestFacts, requestOrigins } from "../config/request.ts";
import { requireGpus } from "../config/require-gpus.ts";
import { requireModel } from "../config/require-model.ts";
import type { Settings } from "../config/settings.ts";
import { type RoomierMachine, roomierMachines } from "../counterfactual/roomier-machines.ts";
import type { Situation } from "../counterfactual/situation.ts";
import { readProfiles } from "../edge/read-profiles.ts";
import type { GpuReportInput } from "../facts/gpu-report.ts";
import type { Resolution, RulesInput } from "../generated/resolution.ts";
import { buildCatalog, findProfile, type ProfileCatalog } from "../profiles/catalog.ts";
import { catalogFolders } from "../profiles/model-folder.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Mask } from "../records/mask.ts";
import { type ResolveInput, resolve } from "../resolve.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { hasErrors, type Problem } from "../shared/problem.ts";
import { adapterFacts } from "./adapters.ts";
import { engineFacts } from "./engine.ts";
import { exitCodes } from "./exit-code.ts";
import { isUnreadable, logGpuProblems, probe, seenByEngine } from "./hardware.ts";
import { knownModels, loadingSource } from "./models.ts";
import { openRuleSide } from "./rule-side.ts";
import { maskFor } from "./secrets.ts";
import { logWarning, type Session } from "./session.ts";
import { isStop, Stop } from "./stop.ts";

/** Everything that a decision is made from, read and checked. */
export interface Question {
  readonly situation: Situation;
  readonly catalog: ProfileCatalog;
  /** The most similar `<org>/<model>` folder when the model has none. */
  readonly similar: string | undefined;
  /** Errors of the hardware that do not stop a decision, but a launch. */
  readonly blockers: readonly Problem[];
}

/** A resolution with what it was made from. */
export interface Decision extends Question {
  readonly resolution: Resolution;
  /** The selected profile; undefined when nothing fits. */
  readonly selected: Profile | undefined;
  /** Machines on which something would fit, where memory is all that is in the way here. */
  readonly roomier: readonly RoomierMachine[];
  /** Knows the secrets that are taken out of the resolution, and of everything made of it. */
  readonly mask: Mask;
  /** JSON pointers to what was masked in the resolution. */
  readonly masked: readonly string[];
}

/** What a decision is for. */
export interface Purpose {
  /** True where profiles are listed and nothing is to be started: then a CPU may be asked for, too. */
  readonly listsOnly?: boolean;
}

/** Folder of the profiles: AIM_PROFILES_PATH, else `profiles` in AIM_HOME. */
export function profilesFolder(settings: Settings): string {
  return settings.profilesPath.value ?? path.join(settings.home.value, "profiles");
}

/** Where the rules came from, as the decision says it. */
function rulesInput({ name, path: folder, bases, overlay, digest }: RuleSet): RulesInput {
  const extending = bases.length === 0 ? {} : { extends: bases };
  return { name, path: folder, ...extending, overlay, digest };
}

/** The profiles for the model of the request, or of the whole store's general part when there is none. */
export function openCatalog(session: Session): {
  readonly catalog: ProfileCatalog;
  readonly digest: string;
  readonly root: string;
  readonly similar: string | undefined;
} {
  const root = profilesFolder(session.settings);
  const { aimId, modelId } = session.settings;
  const model = aimId.value ?? modelId.value?.id ?? null;
  const reading = readProfiles(root, (list) => catalogFolders(model, list));
  const catalog = buildCatalog(reading.files, reading.problems, loadingSource(session.settings));
  return { catalog, digest: reading.digest, root, similar: reading.similar };
}

/**
 * Reads rules, profiles and GPUs; a Stop where a decision is impossible. What was probed before can
 * be handed in, to be seen with other settings.
 */
export function prepare(
  session: Session,
  probed?: GpuReportInput,
  { listsOnly = false }: Purpose = {},
): Question | Stop {
  const { settings, log, environment } = session;
  const missing = [...requireModel(settings), ...(listsOnly ? [] : requireGpus(settings))];
  if (hasErrors(missing)) return new Stop(missing, exitCodes.usage);
  const opened = openRuleSide(session);
  if (isStop(opened)) return opened;
  const rules = opened.ruleSet;
  const { catalog, digest, root, similar } = openCatalog(session);
  for (const problem of catalog.problems) logWarning(log, problem);
  const found = probed ?? probe(session, settings.gpuCount.value);
  const gpu = seenByEngine(session, found);
  const unreadable = gpu.problems.filter(isUnreadable);
  if (hasErrors(unreadable)) return new Stop(unreadable, exitCodes.hardwareUnreadable);
  const blockers = gpu.problems.filter(({ level }) => level === "error");
  logGpuProblems(log, gpu);
  const request = requestFacts(settings);
  const models = knownModels(session, catalog, request);
  const requested = requestedProfile(session, catalog);
  if (isStop(requested)) return requested;
  const adapters = adapterFacts(settings, catalog.profiles);
  const input: ResolveInput = {
    request,
    requestOrigins: requestOrigins(settings),
    gpu: gpu.facts,
    detection: found.attempts,
    engine: engineFacts(session, request.engine),
    adapters,
    models,
    catalog,
    rules,
    inputs: {
      rules: rulesInput(rules),
      profiles: { path: root, files: catalog.filesRead, digest },
    },
    requestedProfile: requested?.facts.id ?? null,
    problems: [...session.problems, ...gpu.problems],
  };
  const situation = {
    input,
    machine: { probe: found.probe, attempts: found.attempts, environment },
  };
  return { situation, catalog, similar, blockers };
}

/**
 * Decides: rules, profiles and GPUs are read, and every profile is judged; a Stop where that is
 * impossible.
 */
export async function decide(session: Session, purpose?: Purpose): Promise<Decision | Stop> {
  const question = prepare(session, undefined, purpose);
  if (isStop(question)) return question;
  const resolution = await resolve(question.situation.input);
  const selected = question.catalog.profiles.find(
    (profile) => profile.facts.id === resolution.selection.profile,
  );
  const roomier =
    selected === undefined ? await roomierMachines(question.situation.input, resolution) : [];
  const mask = maskFor(session, question.catalog);
  const { value, masked } = mask.value(resolution);
  return { ...question, resolution: value, selected, roomier, mask, masked };
}

/** The profile that AIM_PROFILE_ID names. An unknown or broken one is fatal. */
function requestedProfile(
  { settings }: Session,
  catalog: ProfileCatalog,
): Profile | undefined | Stop {
  const { value: wanted, from } = settings.profileId;
  if (wanted === null) return undefined;
  const found = findProfile(catalog, wanted);
  if (!("code" in found)) return found;
  const isBroken = found.code === "broken-profile";
  const problem: Problem = { ...found, message: `${from}: ${found.message}` };
  return new Stop([problem], isBroken ? exitCodes.invalidInput : exitCodes.usage);
}
