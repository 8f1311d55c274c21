import { ExactMapping, type ExactValue } from "../shared/exact-value.ts";
import type { Location } from "../shared/problem.ts";
import type { ArgumentName } from "./option-names.ts";

/** Who sets an argument, weakest first: the engine's descriptor, the profile, the user, aim itself. */
export type ArgumentSource = "engine" | "profile" | "AIM_ENGINE_ARGS" | "runtime";

/** One argument of the engine before it is written. */
export interface LaunchArgument {
  readonly name: ArgumentName;
  readonly value: ExactValue;
  readonly source: ArgumentSource;
  readonly where?: Location;
}

/** True for a JSON object: neither a list nor a number. */
export function isMapping(value: ExactValue | undefined): value is ExactMapping {
  return value instanceof ExactMapping;
}

/** How the source is called in a message. */
export function sourceName(source: ArgumentSource): string {
  if (source === "profile") return "the profile";
  return source === "AIM_ENGINE_ARGS" ? "AIM_ENGINE_ARGS" : "the engine's descriptor";
}
