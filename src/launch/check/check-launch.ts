import type { Precision } from "../../generated/profile.ts";
import type { Profile } from "../../profiles/profile.ts";
import { pointerTo } from "../../shared/json-pointer.ts";
import type { Location, Problem } from "../../shared/problem.ts";
import type { Engine } from "../engine.ts";
import type { LaunchPlan } from "../plan.ts";
import { argumentCheckers } from "./check-arguments.ts";
import type { EngineTables } from "./engine-tables.ts";
import { variableProblems } from "./variables.ts";
import { engineTitle } from "./version-words.ts";

export interface LaunchCheckInput {
  readonly engine: Engine;
  readonly tables: EngineTables;
  /** Installed or given; null when unknown. */
  readonly engineVersion: string | null;
  readonly profile: Profile;
  /** Of that engine, version and profile. */
  readonly plan: Pick<LaunchPlan, "arguments">;
  /** What the GPUs compute in hardware; null where that is not known. */
  readonly hardwarePrecisions: readonly Precision[] | null;
  /** How many GPUs the engine can use: `gpu.count` of the decision. */
  readonly availableGpus: number;
  /** The container's environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** AIM_STRICT_ENGINE_ARGS. */
  readonly isStrict: boolean;
}

/** What the engine would say of its arguments and environment, before it is started. */
export interface LaunchCheck {
  /** At the place in the profile or in AIM_ENGINE_ARGS. What planLaunch says is not repeated. */
  readonly problems: readonly Problem[];
  /** One sentence about what was judged by, where that is not simply the version. */
  readonly note: string | null;
}

/** Judges the arguments of a launch as they will be passed, and the variables that are the engine's own. */
export function checkLaunch(input: LaunchCheckInput): LaunchCheck {
  const { engine, tables, profile, plan } = input;
  const { facts } = profile;
  const wanted = { version: input.engineVersion, range: facts.metadata.engine_version ?? null };
  const checker = argumentCheckers(engine, tables)(wanted);
  const problems = checker.check({
    arguments: plan.arguments,
    metadata: facts.metadata,
    hardwarePrecisions: input.hardwarePrecisions,
    availableGpus: input.availableGpus,
    models: modelsOf(profile),
    isStrict: input.isStrict,
  });
  const ofProfile = Object.keys(facts.env_vars);
  const others = Object.keys(input.environment).filter((name) => !ofProfile.includes(name));
  return {
    problems: [
      ...problems,
      ...environmentProblems(engine, tables, wanted, ofProfile, placeOfVariable(profile)),
      ...environmentProblems(engine, tables, wanted, others, () => undefined),
    ],
    note: checker.note,
  };
}

/** Ids by which the family of a profile's model is known. */
export function modelsOf({ facts }: Profile): readonly string[] {
  return [facts.aim_id, facts.model_id].filter((id) => id !== null);
}

/** Where a profile sets a variable. */
export function placeOfVariable({ document }: Profile): (name: string) => Location {
  return (name) => document.locate(pointerTo("/env_vars", name), "key");
}

/** Warnings for variables of the engine's own that it does not read. */
export function environmentProblems(
  engine: Engine,
  { variables, checks }: EngineTables,
  wanted: { readonly version: string | null; readonly range: string | null },
  names: readonly string[],
  placeOf: (name: string) => Location | undefined,
): readonly Problem[] {
  const prefixes = engine.descriptor.environment?.prefixes ?? [];
  if (variables === null || prefixes.length === 0) return [];
  const title = engineTitle(engine);
  return variableProblems({ names, prefixes, table: variables, checks, title, wanted, placeOf });
}
