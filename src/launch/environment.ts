import type { EngineDescriptor } from "../generated/engine.ts";
import type { Problem } from "../shared/problem.ts";
import { isSecretName } from "../shared/secret-names.ts";
import { maskText } from "../shared/secret-text.ts";

export interface EnvironmentInput {
  readonly descriptor: EngineDescriptor;
  /** The container's environment. */
  readonly container: Readonly<Record<string, string | undefined>>;
  /** `env_vars` of the profile. */
  readonly profile: Readonly<Record<string, string>>;
  /** AIM_CACHE_PATH. */
  readonly cachePath: string;
  /** Absent: the engine is left to its own. */
  readonly logLevel?: LogLevelSetting | undefined;
}

/** AIM_LOG_LEVEL_ROOT. */
export interface LogLevelSetting {
  readonly value: string;
  /** False: it is the default. */
  readonly isGiven: boolean;
}

/**
 * What is set on top of the container's environment: the engine's log level, the variables of the
 * profile in their order, then the directory that the engine downloads to (HF_HOME), unless the
 * container or the profile sets it; an empty one counts as not set, as the engine would download to
 * its working directory. A warning for each variable whose value in the container is another, and an error for each that no
 * environment can hold.
 */
export function launchEnvironment({
  descriptor,
  container,
  profile,
  cachePath,
  logLevel,
}: EnvironmentInput): {
  readonly env: Readonly<Record<string, string>>;
  readonly notes: readonly Problem[];
} {
  const cacheHome = descriptor.environment?.cacheHome;
  const isCacheSet = cacheHome === undefined || Boolean(profile[cacheHome] || container[cacheHome]);
  const notes = Object.entries(profile).flatMap(([name, value]) => {
    if (!isRepresentable(name, value)) return [notRepresentable(name)];
    const before = Object.hasOwn(container, name) ? container[name] : undefined;
    return overridden(name, before, value, "the profile");
  });
  const level = logLevelOf(descriptor, container, logLevel);
  for (const [name, value] of Object.entries(level)) {
    if (Object.hasOwn(profile, name)) continue;
    notes.push(...overridden(name, container[name] || undefined, value, "AIM_LOG_LEVEL_ROOT"));
  }
  const cache = isCacheSet ? {} : { [cacheHome]: cachePath };
  return { env: { ...level, ...profile, ...cache }, notes };
}

/**
 * The engine's log level, for the profile to replace. One that the container sets for the engine
 * stands where AIM_LOG_LEVEL_ROOT is only the default: whoever named the engine's own variable meant it.
 */
function logLevelOf(
  { environment }: EngineDescriptor,
  container: EnvironmentInput["container"],
  setting: LogLevelSetting | undefined,
): Readonly<Record<string, string>> {
  const name = environment?.logLevel;
  if (name === undefined || setting === undefined) return {};
  return !setting.isGiven && container[name] ? {} : { [name]: setting.value };
}

/** A warning where the container has another value. */
function overridden(
  name: string,
  before: string | undefined,
  after: string,
  by: string,
): readonly Problem[] {
  if (before === undefined || before === after) return [];
  const values = isSecretName(name)
    ? `the value of the container is replaced by another one of ${by}`
    : `${quoted(before)} of the container is replaced by ${quoted(after)} of ${by}`;
  return [
    {
      code: "environment-overridden",
      level: "warning",
      message: `environment variable \`${name}\`: ${values}`,
    },
  ];
}

function isRepresentable(name: string, value: string): boolean {
  const isText = (text: string) => !text.includes("\0") && text.isWellFormed();
  return name !== "" && !name.includes("=") && isText(name) && isText(value);
}

function notRepresentable(name: string): Problem {
  return {
    code: "environment-not-representable",
    level: "error",
    message: `environment variable ${JSON.stringify(name)} of the profile cannot be set: a name has no \`=\`, and neither name nor value has a NUL character or half of a surrogate pair`,
    hint: "remove that character",
  };
}

/** On one line, and not longer than a line. */
function quoted(value: string): string {
  const shown = JSON.stringify(maskText(value)).slice(1, -1).replaceAll('\\"', '"');
  return `\`${shown.length > 200 ? `${shown.slice(0, 200)}…` : shown}\``;
}
