import path from "node:path";
import { findProgram } from "../edge/exec.ts";
import { readModelDirectory } from "../edge/model-cache.ts";
import { readEngine } from "../edge/read-engine.ts";
import type { Engine } from "../launch/engine.ts";
import type { ModelRequest } from "../launch/model-request.ts";
import { type LaunchPlan, planLaunch } from "../launch/plan.ts";
import { modelDirectory } from "../launch/resolve-model.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Problem } from "../shared/problem.ts";
import { exitCodeFor, exitCodes } from "./exit-code.ts";
import { endWith, type Session } from "./session.ts";

/** A plan, and where its program was looked for: an absolute path or the reason there is none. */
export interface Launch {
  readonly plan: LaunchPlan;
  readonly program: string | Problem;
}

/** How the selected profile is started. Throws CommandEnd after reporting what stands in its way. */
export function prepareLaunch(session: Session, profile: Profile): Launch {
  const { settings, environment, outlet } = session;
  const enginesFolder = path.join(settings.home.value, "engines");
  const engine = readEngine(enginesFolder, profile.facts.metadata.engine);
  if (!("descriptor" in engine)) throw endWith(outlet, engine, exitCodes.invalidInput);
  const request: ModelRequest = {
    profileModelId: profile.facts.model_id,
    profileAimId: profile.facts.aim_id,
    modelId: settings.modelId.value,
    aimId: settings.aimId.value,
    customModelName: settings.customModelName.value,
    cachePath: settings.cachePath.value,
  };
  const directory = modelDirectory(request);
  if (typeof directory !== "string") {
    throw endWith(outlet, [directory], exitCodeFor([directory], exitCodes.usage));
  }
  const { name, found } = firstProgram(engine, environment["PATH"]);
  const plan = planLaunch({
    engine,
    engineVersion: null,
    program: name,
    profileArguments: profile.engineArguments,
    profileEnvironment: profile.facts.env_vars,
    overrides: settings.engineArgs.value ?? [],
    port: settings.port.value,
    model: request,
    modelReading: readModelDirectory(directory),
    environment,
  });
  if (!("argv" in plan)) throw endWith(outlet, plan, exitCodeFor(plan, exitCodes.usage));
  return { plan, program: found };
}

/** The first of the engine's programs that can be executed; where none can, why the first cannot. */
function firstProgram(
  engine: Engine,
  pathVariable: string | undefined,
): { readonly name: string | null; readonly found: string | Problem } {
  const names = engine.descriptor.command.programs;
  const tried = names.map((name) => ({ name, found: findProgram(name, pathVariable) }));
  const first = tried[0];
  if (first === undefined) throw new Error("the engine schema demands a program");
  return tried.find(({ found }) => typeof found === "string") ?? { name: null, found: first.found };
}
