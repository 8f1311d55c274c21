import path from "node:path";
import { readHome, readSettings, type Settings } from "../config/settings.ts";
import { createLog, type Log, logProcessWarnings } from "../edge/log.ts";
import { readEngineNames } from "../edge/read-engine.ts";
import { canonicalGpuModels } from "../facts/device-ids.ts";
import { gpuModelsMeantBy } from "../facts/gpu-names.ts";
import type { Problem } from "../shared/problem.ts";
import { CommandEnd } from "./command-end.ts";
import { exitCodes } from "./exit-code.ts";
import type { Outlet } from "./outlet.ts";
import { maskedLog, maskFor } from "./secrets.ts";

export { CommandEnd } from "./command-end.ts";

/** What a command is run with. */
export interface Invocation {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly packageRoot: string;
  readonly version: string;
  readonly outlet: Outlet;
}

/** Values of the settings flags, by commander's attribute names. */
export type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** An invocation with its settings read. */
export interface Session extends Invocation {
  readonly settings: Settings;
  readonly log: Log;
  readonly problems: readonly Problem[];
}

/** Settings of this run and a log at their level. Throws CommandEnd after reporting bad settings. */
export function openSession(invocation: Invocation, flags: Flags): Session {
  const { environment, packageRoot, outlet } = invocation;
  const home = readHome({ environment, flags, packageRoot });
  const { settings, problems } = readSettings({
    environment,
    flags,
    packageRoot,
    canonicalGpuModels,
    gpuModelsMeantBy,
    engines: readEngineNames(path.join(home, "engines")),
  });
  if (settings === undefined) throw endWith(outlet, problems, exitCodes.usage);
  const format = settings.logFormat.value;
  const log = maskedLog(createLog("aim", settings.logLevel.value, format), () =>
    maskFor({ environment, settings }),
  );
  logProcessWarnings(createLog("root", settings.logLevelRoot.value, format));
  for (const problem of problems) logWarning(log, problem);
  return { ...invocation, settings, log, problems };
}

/** Reports problems and gives the end to throw. */
export function endWith(
  outlet: Outlet,
  problems: readonly Problem[],
  exitCode: number,
): CommandEnd {
  outlet.problems(problems);
  return new CommandEnd(exitCode, problems);
}

/** A problem that does not stop anything, in the log. */
export function logWarning(log: Log, problem: Problem): void {
  const { code, message, hint, where } = problem;
  log.warning(hint === undefined ? message : `${message}; ${hint}`, { code, where });
}
