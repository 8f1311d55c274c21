import type { RequestValue } from "../generated/resolution.ts";
import type { KnownNames } from "./value-kind.ts";

/** Where a value comes from: a flag beats the environment, which beats the default. */
export type Origin = RequestValue["origin"];

/** A value with its origin; `from` is the flag, the variable (as it was named) or `default`. */
export interface Setting<T> {
  readonly value: T;
  readonly origin: Origin;
  readonly from: string;
}

/** What settings are read from. */
export interface SettingsInput extends KnownNames {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** By the camel-case name of the flag, as commander gives them: `--gpu-count 4` is `gpuCount`. */
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  /** Directory of this package: the default of AIM_HOME. */
  readonly packageRoot: string;
}
