import path from "node:path";
import { requestFacts, requestOrigins } from "../config/request.ts";
import { requireModel } from "../config/require-model.ts";
import type { Settings } from "../config/settings.ts";
import { probeGpus } from "../edge/probe-gpus.ts";
import { readProfiles } from "../edge/read-profiles.ts";
import { readRules } from "../edge/read-rules.ts";
import { gpuFactsOf } from "../facts/gpu-facts.ts";
import type { Resolution } from "../generated/resolution.ts";
import { buildCatalog, findProfile, type ProfileCatalog } from "../profiles/catalog.ts";
import { catalogFolders } from "../profiles/model-folder.ts";
import type { Profile } from "../profiles/profile.ts";
import { resolve } from "../resolve.ts";
import { loadRuleSet } from "../rules/load-rule-set.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { hasErrors, type Problem } from "../shared/problem.ts";
import { exitCodes } from "./exit-code.ts";
import { endWith, logWarning, type Session } from "./session.ts";

/** A resolution with what it was made from. */
export interface Decision {
  readonly resolution: Resolution;
  readonly catalog: ProfileCatalog;
  /** The selected profile; undefined when nothing fits. */
  readonly selected: Profile | undefined;
  /** Errors of the hardware that do not stop a decision, but a launch. */
  readonly blockers: readonly Problem[];
}

/** Folder of the profiles: AIM_PROFILES_PATH, else `profiles` in AIM_HOME. */
export function profilesFolder(settings: Settings): string {
  return settings.profilesPath.value ?? path.join(settings.home.value, "profiles");
}

/** The rule set that the settings name. Throws CommandEnd after reporting every problem of its files. */
export function openRules(session: Session): RuleSet {
  const { settings, outlet, log } = session;
  const read = readRules(settings.home.value, settings.rules.value);
  const loaded = read.sources === undefined ? undefined : loadRuleSet(read.sources);
  const problems = [...read.problems, ...(loaded?.problems ?? [])];
  if (loaded?.ruleSet === undefined || hasErrors(problems)) {
    throw endWith(outlet, problems, exitCodes.invalidInput);
  }
  for (const problem of problems) logWarning(log, problem);
  return loaded.ruleSet;
}

/** The profiles for the model of the request, or of the whole store's general part when there is none. */
export function openCatalog(session: Session): {
  readonly catalog: ProfileCatalog;
  readonly digest: string;
  readonly root: string;
} {
  const root = profilesFolder(session.settings);
  const { aimId, modelId } = session.settings;
  const model = aimId.value ?? modelId.value?.id ?? null;
  const reading = readProfiles(root, (list) => catalogFolders(model, list));
  return { catalog: buildCatalog(reading.files, reading.problems), digest: reading.digest, root };
}

/** The GPUs of this machine as the settings and the container let the engine see them. */
export function openGpus(session: Session) {
  const { settings, environment } = session;
  const { probe, attempts } = probeGpus({
    gpuModel: settings.gpuModel.value,
    gpuCount: settings.gpuCount.value,
    detection: settings.gpuDetection.value,
    sysfsRoot: settings.sysfsRoot.value,
    devRoot: settings.devRoot.value,
    environment,
  });
  const gpu = gpuFactsOf({
    probe,
    attempts,
    environment,
    settings: {
      gpuModel: settings.gpuModel.value,
      gpuCount: settings.gpuCount.value,
      requireIdleGpus: settings.requireIdleGpus.value,
    },
  });
  return { probe, attempts, gpu };
}

/**
 * Decides: rules, profiles and GPUs are read, and every profile is judged. Throws CommandEnd after
 * reporting what makes a decision impossible.
 */
export async function decide(session: Session): Promise<Decision> {
  const { settings, outlet, log } = session;
  const missing = requireModel(settings);
  if (hasErrors(missing)) throw endWith(outlet, missing, exitCodes.usage);
  const rules = openRules(session);
  const { catalog, digest, root } = openCatalog(session);
  for (const problem of catalog.problems) logWarning(log, problem);
  const { attempts, gpu } = openGpus(session);
  const unreadable = gpu.problems.filter(({ code }) => code === "gpus-unreadable");
  if (hasErrors(unreadable)) throw endWith(outlet, unreadable, exitCodes.hardwareUnreadable);
  const blockers = gpu.problems.filter(({ level }) => level === "error");
  for (const problem of gpu.problems) {
    if (problem.code === "gpus-not-in-container") log.info(problem.message, { code: problem.code });
    else if (!blockers.includes(problem)) logWarning(log, problem);
  }
  const request = requestFacts(settings);
  const requested = requestedProfile(session, catalog);
  const resolution = await resolve({
    request,
    requestOrigins: requestOrigins(settings),
    gpu: gpu.facts,
    detection: attempts,
    engine: { id: request.engine, version: null },
    catalog,
    rules,
    inputs: {
      rules: { name: rules.name, path: rules.path, overlay: rules.overlay, digest: rules.digest },
      profiles: { path: root, files: catalog.filesRead, digest },
    },
    requestedProfile: requested?.facts.id ?? null,
    problems: [...session.problems, ...gpu.problems],
  });
  const selected = catalog.profiles.find(
    (profile) => profile.facts.id === resolution.selection.profile,
  );
  return { resolution, catalog, selected, blockers };
}

/** The profile that AIM_PROFILE_ID names. An unknown or broken one is fatal. */
function requestedProfile(session: Session, catalog: ProfileCatalog): Profile | undefined {
  const { value: wanted, from } = session.settings.profileId;
  if (wanted === null) return undefined;
  const found = findProfile(catalog, wanted);
  if (!("code" in found)) return found;
  const isBroken = found.code === "broken-profile";
  const problem: Problem = { ...found, message: `${from}: ${found.message}` };
  throw endWith(session.outlet, [problem], isBroken ? exitCodes.invalidInput : exitCodes.usage);
}
