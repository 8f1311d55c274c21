import { readVariable } from "../config/read-variable.ts";
import { requestFacts } from "../config/request.ts";
import { requireModel } from "../config/require-model.ts";
import { readSettings, type Settings } from "../config/settings.ts";
import type { KnownNames } from "../config/value-kind.ts";
import { type Variable, variables } from "../config/variables.ts";
import type { RequestFacts } from "../generated/facts.ts";
import { hasErrors, type Problem } from "../shared/problem.ts";
import type { Given, GivenSetting } from "./given.ts";

/** Names of the facts of a request that a variable sets, and of that variable. */
const variableOf: Readonly<Record<string, string>> = {
  aim_id: "AIM_ID",
  model_id: "AIM_MODEL_ID",
  precision: "AIM_PRECISION",
  gpu_count: "AIM_GPU_COUNT",
  gpu_model: "AIM_GPU_MODEL",
  engine: "AIM_ENGINE",
  metric: "AIM_METRIC",
  profile_id: "AIM_PROFILE_ID",
  allow_general_profile_fallback: "AIM_ALLOW_GENERAL_PROFILE_FALLBACK",
  allow_unoptimized: "AIM_ALLOW_UNOPTIMIZED",
};

/** The settings of a test, read as those of a start are. */
export interface TestSettings {
  readonly settings: Settings;
  readonly request: RequestFacts;
}

/** The request of a test, or what is wrong with its settings, each at its place. */
export function settingsOf(given: Given, names: KnownNames): TestSettings | readonly Problem[] {
  const environment: Record<string, string | undefined> = {};
  const places = new Map<string, GivenSetting>();
  const problems: Problem[] = [];
  for (const [key, setting] of Object.entries(given.settings)) {
    const name = variableOf[key] ?? key;
    const other = places.get(name);
    if (other !== undefined && other.value !== setting.value) {
      problems.push(saidTwice(name, setting));
    }
    places.set(name, setting);
    environment[name] = setting.value === null ? undefined : String(setting.value);
  }
  const input = { environment, flags: {}, packageRoot: "", ...names };
  for (const variable of variables as readonly Variable[]) {
    const place = places.get(variable.variable);
    if (place === undefined) continue;
    const { problems: found } = readVariable(variable, input);
    problems.push(...found.map((problem) => ({ ...problem, where: place.where })));
  }
  if (hasErrors(problems)) return problems;
  const { settings } = readSettings(input);
  if (settings === undefined) throw new Error("the settings of a test were valid a moment ago");
  const missing = requireModel(settings).map((problem) => ({
    ...problem,
    where: given.locate("settings"),
    hint: "give the test an `aim_id` or a `model_id`; `null` takes away what the file gives",
  }));
  if (missing.length > 0) return missing;
  return { settings, request: requestFacts(settings) };
}

function saidTwice(name: string, { where }: GivenSetting): Problem {
  return {
    code: "setting-conflict",
    level: "error",
    message: `\`${name}\` is given twice, with different values`,
    where,
    hint: "keep the name of the variable or that of the fact, not both",
  };
}
