import type { Situation } from "../counterfactual/situation.ts";
import { gfxOfModel } from "../facts/device-ids.ts";
import { hardwarePrecisions } from "../facts/hardware-precisions.ts";
import { launchVisibilityProblems } from "../facts/launch-visibility.ts";
import type { ModelFacts } from "../generated/facts.ts";
import { checkLaunch, type LaunchCheckInput } from "../launch/check/check-launch.ts";
import { type LaunchPlan, planLaunch } from "../launch/plan.ts";
import { resolveModel } from "../models/locate-model.ts";
import { modelFactsFor } from "../models/model-facts.ts";
import type { Profile } from "../profiles/profile.ts";
import { hasErrors, type Problem } from "../shared/problem.ts";
import { adaptersFor } from "./adapters.ts";
import { findEngineProgram, installedVersion, openEngine, openEngineTables } from "./engine.ts";
import { exitCodeFor, exitCodes } from "./exit-code.ts";
import { modelNotes, openModel, whyNotLoaded } from "./models.ts";
import type { Session } from "./session.ts";
import { isStop, Stop } from "./stop.ts";

/** The plan for a profile, and where its program was looked for: an absolute path or the reason there is none. */
export interface Launch {
  readonly profile: Profile;
  readonly plan: LaunchPlan;
  readonly program: string | Problem;
  /** What is known of the model. */
  readonly model: ModelFacts;
}

/**
 * How the selected profile is started, or what stands in its way. Where nothing is to be started now,
 * that the model cannot be fetched is a warning: it may be otherwise where it is started.
 */
export function prepareLaunch(
  session: Session,
  profile: Profile,
  { machine, input }: Pick<Situation, "machine" | "input">,
  { isStart }: { readonly isStart: boolean },
): Launch | Stop {
  const { settings, environment } = session;
  const engine = openEngine(session, profile.facts.metadata.engine);
  if (!("descriptor" in engine)) return new Stop(engine, exitCodes.invalidInput);
  const model = openModel(session, profile);
  if ("code" in model) return new Stop([model], exitCodeFor([model], exitCodes.usage));
  const { name, found } = findEngineProgram(engine, environment["PATH"]);
  const isDecided = input.engine.id === engine.descriptor.id;
  const engineVersion = isDecided ? input.engine.version : installedVersion(session, engine);
  const plan = planLaunch({
    engine,
    engineVersion,
    program: name,
    profileArguments: profile.engineArguments,
    profileEnvironment: profile.facts.env_vars,
    overrides: settings.engineArgs.value ?? [],
    adapters: adaptersFor(session, profile, engine),
    logLevel: {
      value: settings.logLevelRoot.value,
      isGiven: settings.logLevelRoot.origin !== "default",
    },
    port: settings.port.value,
    model: resolveModel(model.wanted, model.located),
    cachePath: settings.cachePath.value,
    environment,
  });
  if (!("argv" in plan)) return new Stop(plan, exitCodeFor(plan, exitCodes.usage));
  const env = { ...environment, ...plan.env };
  // Where the GPUs are told, it may be started on another machine.
  const isHere = isStart || input.gpu.source !== "setting";
  // A token can be an argument, too: then it is not missing.
  const isTokenGiven = plan.argv.some((word) => /^--hf-token(?:=|$)/.test(word));
  const facts = modelFactsFor(profile.facts, input.request, input.models);
  const absent = whyNotLoaded(
    session,
    model,
    facts,
    env,
    isHere ? [...(isTokenGiven ? [] : (["token"] as const)), "folder", "space"] : [],
  );
  const visibility = launchVisibilityProblems({
    machine,
    added: plan.env,
    gpuCount: profile.facts.metadata.gpu_count,
    path: profile.facts.path,
  });
  if (hasErrors(visibility)) return new Stop(visibility, exitCodes.usage);
  const availableGpus = input.gpu.count;
  const warnings = checkArguments(session, {
    engine,
    engineVersion,
    profile,
    plan,
    availableGpus,
  });
  if (isStop(warnings)) return warnings;
  // What somebody has put at a path is wrong wherever it is started.
  if (hasErrors(absent) && (isStart || model.wanted.reference.kind === "path")) {
    return new Stop(absent, exitCodes.modelNotAvailable);
  }
  const ofModel = [...absent, ...modelNotes(model)].map((note) => asWarning(note));
  const notes = [...plan.notes, ...ofModel, ...visibility, ...warnings];
  return { profile, plan: { ...plan, notes }, program: found, model: facts };
}

function asWarning(problem: Problem): Problem {
  return { ...problem, level: "warning" };
}

/**
 * Warnings about arguments and variables that the engine's version does not know as they are meant.
 * What the engine would refuse is a Stop: the profile is at fault, or else AIM_ENGINE_ARGS.
 */
function checkArguments(
  session: Session,
  launch: Pick<LaunchCheckInput, "engine" | "engineVersion" | "profile" | "plan" | "availableGpus">,
): readonly Problem[] | Stop {
  const { engine, profile } = launch;
  const { settings, environment, log } = session;
  const tables = openEngineTables(session, engine);
  if (!("checks" in tables)) return new Stop(tables, exitCodes.invalidInput);
  const { problems, note } = checkLaunch({
    ...launch,
    tables,
    hardwarePrecisions: hardwarePrecisions([gfxOfModel(profile.facts.metadata.gpu)]),
    environment,
    isStrict: settings.strictEngineArgs.value,
  });
  const errors = problems.filter(({ level }) => level === "error");
  if (errors.length > 0) {
    const ofProfile = errors.some(({ where }) => where?.path === profile.facts.path);
    return new Stop(problems, ofProfile ? exitCodes.invalidInput : exitCodes.usage);
  }
  if (note !== null) log.info(note);
  return problems;
}
