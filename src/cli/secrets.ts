import type { Settings } from "../config/settings.ts";
import type { Log } from "../edge/log.ts";
import type { ProfileCatalog } from "../profiles/catalog.ts";
import { createMask, type Mask, secretsIn } from "../records/mask.ts";
import type { Problem } from "../shared/problem.ts";
import { maskText } from "../shared/secret-text.ts";

/** Knows the secrets of the container's environment, of AIM_ENGINE_ARGS and of every profile. */
export function maskFor(
  {
    environment,
    settings,
  }: {
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly settings: Settings;
  },
  catalog?: ProfileCatalog,
): Mask {
  const given = (settings.engineArgs.value ?? []).map(({ name, value }) => [name, value]);
  const profiles = (catalog?.profiles ?? []).flatMap(({ facts }) => [
    facts.engine_args,
    facts.env_vars,
  ]);
  return createMask(secretsIn([environment, Object.fromEntries(given), ...profiles]));
}

/** A log that takes secrets out of every line. The mask is made when there is a line to write. */
export function maskedLog(log: Log, createLineMask: () => Mask): Log {
  let mask: Mask | undefined;
  const masked = (method: "debug" | "info" | "warning" | "error") => {
    return (message: string, fields: object = {}): void => {
      mask ??= createLineMask();
      log[method](mask.text(message), mask.value(fields).value);
    };
  };
  return {
    debug: masked("debug"),
    info: masked("info"),
    warning: masked("warning"),
    error: masked("error"),
  };
}

/** A problem whose texts show no secret that is known by its form or by the name before it. */
export function maskedProblem(problem: Problem): Problem {
  const { message, hint, cause } = problem;
  return {
    ...problem,
    message: maskText(message),
    ...(hint === undefined ? {} : { hint: maskText(hint) }),
    ...(cause === undefined ? {} : { cause: maskText(cause) }),
  };
}
