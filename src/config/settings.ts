import { hasErrors, type Problem } from "../shared/problem.ts";
import type { EngineArguments } from "./engine-arguments.ts";
import type { LogDestination } from "./log-destination.ts";
import type { ModelReference } from "./model-reference.ts";
import { readVariable } from "./read-variable.ts";
import type { Setting, SettingsInput } from "./setting.ts";
import { unknownVariables } from "./unknown-variables.ts";
import type { ValueKind } from "./value-kind.ts";
import { type Variable, variables } from "./variables.ts";

export type { Origin, Setting, SettingsInput } from "./setting.ts";

/** The value that each kind gives. */
type ValueOf<Kind extends ValueKind> = Kind extends { readonly kind: "choice" }
  ? Exclude<Kind["values"][number], Kind extends { readonly aliases: infer A } ? keyof A : never>
  : Kind extends { readonly kind: "integer" }
    ? number | Kind["words"][number]
    : Kind extends { readonly kind: "boolean" }
      ? boolean
      : Kind extends { readonly kind: "model-reference" }
        ? ModelReference
        : Kind extends { readonly kind: "engine-arguments" }
          ? EngineArguments
          : Kind extends { readonly kind: "log-destination" }
            ? LogDestination
            : string;

/** Every setting by its key, with the type that its entry in the table gives. */
export type Settings = {
  readonly [V in (typeof variables)[number] as V["key"]]: Setting<
    ValueOf<V["type"]> | (V["default"] extends null ? null : never)
  >;
};

/**
 * Reads every setting. With errors there are no settings, and all of them are reported at once, in
 * the order of the table; warnings about unknown variables come last, by name. Pure.
 */
export function readSettings(input: SettingsInput): {
  readonly settings?: Settings;
  readonly problems: readonly Problem[];
} {
  const readings = variables.map((variable: Variable) => ({
    key: variable.key,
    ...readVariable(variable, input),
  }));
  const problems = [
    ...readings.flatMap((reading) => reading.problems),
    ...unknownVariables(input.environment),
  ];
  if (hasErrors(problems)) return { problems };
  const settings = Object.fromEntries(readings.map(({ key, value }) => [key, value]));
  // The keys are those of the table, and the values what each entry's kind gives.
  return { settings: settings as unknown as Settings, problems };
}

/**
 * The directory that AIM_HOME or `--home` names, else `packageRoot`: for what must be read before
 * the settings are, such as the names of the engines. A bad value counts as not given here;
 * readSettings reports it.
 */
export function readHome(
  input: Pick<SettingsInput, "environment" | "flags" | "packageRoot">,
): string {
  const names = { engines: [], canonicalGpuModels: [] };
  const home = variables.find(({ key }) => key === "home");
  const value = home && readVariable(home, { ...input, ...names }).value?.value;
  return typeof value === "string" ? value : input.packageRoot;
}
