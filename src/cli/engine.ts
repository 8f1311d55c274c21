import path from "node:path";
import { readEngineVersion } from "../edge/engine-version.ts";
import { findProgram } from "../edge/exec.ts";
import { readEngine } from "../edge/read-engine.ts";
import { readEngineTables } from "../edge/read-engine-tables.ts";
import type { EngineFacts } from "../generated/facts.ts";
import type { EngineTables } from "../launch/check/engine-tables.ts";
import type { Engine } from "../launch/engine.ts";
import type { Problem } from "../shared/problem.ts";
import type { Session } from "./session.ts";

/** The engine of that name as `engines/` in AIM_HOME describes it, or what is wrong with it. */
export function openEngine({ settings }: Session, name: string): Engine | readonly Problem[] {
  return readEngine(path.join(settings.home.value, "engines"), name);
}

/** What lies beside the descriptor of an engine, or what is wrong with it. */
export function openEngineTables(
  { settings }: Session,
  { descriptor }: Engine,
): EngineTables | readonly Problem[] {
  return readEngineTables(path.join(settings.home.value, "engines"), descriptor.id);
}

/** What rules see of an engine. A broken descriptor is for the launch to report: its version is not known. */
export function engineFacts(session: Session, id: string): EngineFacts {
  const engine = openEngine(session, id);
  return { id, version: "descriptor" in engine ? installedVersion(session, engine) : null };
}

/** The version of the engine that would be started, as given or installed; null when it is not known. */
export function installedVersion(
  { environment, settings }: Session,
  { descriptor }: Engine,
): string | null {
  if (settings.engineVersion.value !== null) return settings.engineVersion.value;
  const { distribution, command } = descriptor;
  if (distribution === undefined) return null;
  const program = command.programs
    .map((name) => findProgram(name, environment["PATH"]))
    .find((found) => typeof found === "string");
  if (program === undefined) return null;
  const workingDirectory = process.cwd();
  return readEngineVersion(distribution, { program, environment, workingDirectory }).version;
}
