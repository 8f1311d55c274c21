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
  { environment, settings, host }: Session,
  engine: Engine,
): string | null {
  if (settings.engineVersion.value !== null) return settings.engineVersion.value;
  const { distribution } = engine.descriptor;
  if (distribution === undefined) return null;
  const { found: program } = findEngineProgram(engine, environment["PATH"]);
  if (typeof program !== "string") return null;
  const { workingDirectory } = host;
  return readEngineVersion(distribution, { program, environment, workingDirectory }).version;
}

/** The first of the engine's programs that can be executed; where none can, why the first cannot. */
export function findEngineProgram(
  engine: Engine,
  pathVariable: string | undefined,
): { readonly name: string | null; readonly found: string | Problem } {
  const names = engine.descriptor.command.programs;
  const tried = names.map((name) => ({ name, found: findProgram(name, pathVariable) }));
  const first = tried[0];
  if (first === undefined) throw new Error("the engine schema demands a program");
  return tried.find(({ found }) => typeof found === "string") ?? { name: null, found: first.found };
}
