import type { SettingsInput } from "../../src/config/setting.ts";
import { readSettings, type Settings } from "../../src/config/settings.ts";
import type { ValueKind } from "../../src/config/value-kind.ts";
import { gpuModelsMeantBy } from "../../src/facts/gpu-names.ts";

export const names = {
  engines: ["sglang", "vllm"],
  canonicalGpuModels: ["MI210", "MI250X", "MI300A", "MI300X", "MI308X", "MI325X", "MI355X"],
  gpuModelsMeantBy,
};

type Environment = SettingsInput["environment"];
type Flags = SettingsInput["flags"];

/** Settings and problems for this environment and these flags on a made-up installation. */
export function read(environment: Environment, flags: Flags = {}): ReturnType<typeof readSettings> {
  return readSettings({ environment, flags, packageRoot: "/opt/aim", ...names });
}

/** The settings of input that has no errors. */
export function settingsOf(environment: Environment, flags: Flags = {}): Settings {
  const { settings, problems } = read(environment, flags);
  if (settings === undefined) throw new Error(`no settings: ${JSON.stringify(problems)}`);
  return settings;
}

/** Problems as `level[code] message / hint`. */
export function complaints(environment: Environment, flags: Flags = {}): string[] {
  return read(environment, flags).problems.map(
    ({ level, code, message, hint }) =>
      `${level}[${code}] ${message}${hint === undefined ? "" : ` / ${hint}`}`,
  );
}

const allowed: Record<ValueKind["kind"], string> = {
  choice: "",
  name: "",
  integer: "7",
  boolean: "no",
  path: "/flag",
  text: "flag",
  "model-id": "of/flag",
  "model-reference": "of/flag",
  "model-directory": "flag",
  "log-destination": "fd:3",
  "engine-arguments": '{"flag": 1.50, "8": [true, {"a": null}], "3": "x"}',
};

/** A text that the kind allows. */
export function allowedText(type: ValueKind): string {
  if (type.kind === "choice") return type.values[0] ?? "";
  return type.kind === "name" ? (names[type.of][0] ?? "") : allowed[type.kind];
}
