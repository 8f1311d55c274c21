import path from "node:path";
import { readHome, readSettings, type Settings } from "../config/settings.ts";
import type { Host } from "../edge/host.ts";
import { createLog, type Log } from "../edge/log.ts";
import { readEngineNames } from "../edge/read-engine.ts";
import { canonicalGpuModels } from "../facts/device-ids.ts";
import { gpuModelsMeantBy } from "../facts/gpu-names.ts";
import type { Problem } from "../shared/problem.ts";
import { exitCodes } from "./exit-code.ts";
import type { Outlet } from "./outlet.ts";
import { maskedLog, maskFor } from "./secrets.ts";
import { isStop, Stop } from "./stop.ts";

/** What a command is run with. */
export interface Invocation {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Values of the flags of this run. */
  readonly flags: Flags;
  readonly packageRoot: string;
  readonly version: string;
  readonly host: Host;
  readonly outlet: Outlet;
}

/** Values of flags, by commander's attribute names. */
export type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** An invocation with its settings read. */
export interface Session extends Invocation {
  readonly settings: Settings;
  readonly log: Log;
  /** What is odd about the settings and stops nothing. */
  readonly problems: readonly Problem[];
}

/** Settings of this run and a log at their level, in which their warnings are. */
export function openSession(invocation: Invocation): Session | Stop {
  const read = settingsOf(invocation);
  if (isStop(read)) return read;
  const { settings, problems } = read;
  const { environment, host } = invocation;
  const target = { format: settings.logFormat.value, streams: host, environment };
  const log = maskedLog(createLog("aim", { ...target, level: settings.logLevel.value }), () =>
    maskFor({ environment, settings }),
  );
  host.logWarnings(createLog("root", { ...target, level: settings.logLevelRoot.value }));
  for (const problem of problems) logWarning(log, problem);
  return { ...invocation, settings, log, problems };
}

/** What the environment and the flags say, with what is odd about it. */
export function settingsOf({
  environment,
  flags,
  packageRoot,
}: Pick<Invocation, "environment" | "flags" | "packageRoot">):
  | Pick<Session, "settings" | "problems">
  | Stop {
  const home = readHome({ environment, flags, packageRoot });
  const { settings, problems } = readSettings({
    environment,
    flags,
    packageRoot,
    canonicalGpuModels,
    gpuModelsMeantBy,
    engines: readEngineNames(path.join(home, "engines")),
  });
  return settings === undefined ? new Stop(problems, exitCodes.usage) : { settings, problems };
}

/** A problem that does not stop anything, in the log. */
export function logWarning(log: Log, problem: Problem): void {
  const { code, message, hint, where } = problem;
  log.warning(hint === undefined ? message : `${message}; ${hint}`, { code, where });
}
