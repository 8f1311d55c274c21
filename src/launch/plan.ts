import type { ResolvedModel } from "../models/locate-model.ts";
import type { EngineArgument } from "../shared/engine-argument.ts";
import { hasErrors, type Problem } from "../shared/problem.ts";
import type { Adapter } from "./adapters/adapter.ts";
import type { AdapterPlan } from "./adapters/plan-adapters.ts";
import { encodeArguments, type WrittenArgument } from "./encode-arguments.ts";
import type { Engine } from "./engine.ts";
import { type LogLevelSetting, launchEnvironment } from "./environment.ts";
import { mergeArguments } from "./merge-arguments.ts";
import { optionNames } from "./option-names.ts";

/** Everything that decides how the engine is started. */
export interface LaunchInput {
  readonly engine: Engine;
  /** Installed version of the engine, null when unknown. */
  readonly engineVersion: string | null;
  /** The one of the descriptor's programs that is there, null when none was looked for or found. */
  readonly program: string | null;
  /** `engine_args` of the profile, in its order. */
  readonly profileArguments: readonly EngineArgument[];
  /** `env_vars` of the profile. */
  readonly profileEnvironment: Readonly<Record<string, string>>;
  /** AIM_ENGINE_ARGS. */
  readonly overrides: readonly EngineArgument[];
  /** The adapters that are there, and what the engine is told of them; absent where nobody looked. */
  readonly adapters?: AdapterPlan;
  /** AIM_LOG_LEVEL_ROOT; absent: the engine is left to its own. */
  readonly logLevel?: LogLevelSetting;
  /** AIM_PORT. */
  readonly port: number;
  readonly model: ResolvedModel;
  /** AIM_CACHE_PATH. */
  readonly cachePath: string;
  /** The container's environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** How the engine is started. */
export interface LaunchPlan {
  /** argv[0], such as `python3`. */
  readonly program: string;
  /** The whole command, argv[0] included. */
  readonly argv: readonly string[];
  /** What is set on top of the container's environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly model: ResolvedModel;
  /** The LoRA adapters that the engine is told of. */
  readonly adapters: readonly Adapter[];
  /** What the profile, AIM_ENGINE_ARGS, the adapters, the engine's descriptor and aim set, merged, with its words. */
  readonly arguments: readonly WrittenArgument[];
  /** Warnings: variables that are overridden, arguments that are reserved, adapters that are skipped and the like. */
  readonly notes: readonly Problem[];
}

/** The plan; or all problems, warnings too, when at least one of them is an error. */
export function planLaunch(input: LaunchInput): LaunchPlan | readonly Problem[] {
  const { engine, environment, model } = input;
  const { descriptor } = engine;
  const { model: option, takesModel = true } = descriptor.options;

  const names = optionNames(engine, input.engineVersion);
  const merged = mergeArguments({
    descriptor,
    names,
    profile: input.profileArguments,
    overrides: input.overrides,
    adapters: input.adapters?.arguments,
    runtime: { model: model.argument, port: input.port, servedNames: model.servedNames },
  });
  const encoded = encodeArguments(merged.arguments, { descriptor, names });
  const { env, notes } = launchEnvironment({
    descriptor,
    container: environment,
    profile: input.profileEnvironment,
    cachePath: input.cachePath,
    logLevel: input.logLevel,
  });

  const problems = [
    ...merged.problems,
    ...encoded.problems,
    ...(input.adapters?.problems ?? []),
    ...notes,
  ];
  if (hasErrors(problems)) return problems;
  const program = input.program ?? descriptor.command.programs[0] ?? "python3";
  const positional = option === null && takesModel ? [model.argument] : [];
  const argv = [program, ...descriptor.command.arguments, ...positional, ...encoded.words];
  const adapters = input.adapters?.adapters ?? [];
  return { program, argv, env, model, adapters, arguments: encoded.written, notes: problems };
}
