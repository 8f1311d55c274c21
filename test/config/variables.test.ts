import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ARGUMENT_NAME } from "../../src/config/engine-arguments.ts";
import { defaultText, flagOptions } from "../../src/config/flag-options.ts";
import { MODEL_ID } from "../../src/config/model-reference.ts";
import { parseValue } from "../../src/config/parse-value.ts";
import { groups, precisions, type Variable, variables } from "../../src/config/variables.ts";
import { names } from "./support.ts";

const all: readonly Variable[] = variables;
const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8"));

test("config/variables: keys, variables and flags are each named once", () => {
  const old = all.flatMap(({ oldNames = [] }) => oldNames);
  for (const list of [
    all.map(({ key }) => key),
    [...all.map(({ variable }) => variable), ...old],
    all.map(({ flag }) => flag),
    flagOptions().map(({ attribute }) => attribute),
  ]) {
    expect(new Set(list).size).toBe(list.length);
  }
});

test("config/variables: every variable of the design has its default", () => {
  const defaults = Object.fromEntries(
    all.map((variable) => [variable.variable, defaultText(variable)]),
  );
  expect(defaults).toEqual({
    AIM_PROC_ROOT: "/proc",
    AIM_ID: "none",
    AIM_ACCELERATOR_FAMILY: "any GPU",
    AIM_ACCELERATOR_TYPE: "gpu",
    AIM_ADAPTER_MAX_COUNT: "8",
    AIM_ADAPTER_MAX_CPU_COUNT: "16",
    AIM_ADAPTER_MAX_RANK: "32",
    AIM_ADAPTER_MODE: "static",
    AIM_ADAPTER_REFRESH_INTERVAL: "30",
    AIM_ADAPTER_SOURCE: "/workspace/cache/adapters/",
    AIM_ALLOW_UNOPTIMIZED: "false",
    AIM_MODEL_ID: "none",
    AIM_PRECISION: "auto",
    AIM_GPU_COUNT: "auto",
    AIM_GPU_MODEL: "detected",
    AIM_ENGINE: "vllm",
    AIM_METRIC: "latency",
    AIM_PROFILE_ID: "none",
    AIM_ALLOW_GENERAL_PROFILE_FALLBACK: "true",
    AIM_ENGINE_ARGS: "none",
    AIM_ENGINE_VERSION: "as installed",
    AIM_STRICT_ENGINE_ARGS: "true",
    AIM_CACHE_PATH: "/workspace/model-cache",
    AIM_CUSTOM_MODEL_NAME: "none",
    AIM_SERVED_MODEL_NAME: "none",
    AIM_PORT: "8000",
    AIM_LOG_LEVEL_ROOT: "WARNING",
    AIM_LOG_LEVEL: "INFO",
    AIM_LOG_FORMAT: "auto",
    AIM_DECISION_LOG: "none",
    AIM_HOME: "where `aim` is installed",
    AIM_OVERLAY_PATH: "`rules/custom` in `AIM_HOME`, where it is there",
    AIM_PROFILES_PATH: "`profiles` in `AIM_HOME`",
    AIM_RULES_PATH: "default",
    AIM_GPU_DETECTION: "auto",
    AIM_REQUIRE_IDLE_GPUS: "false",
    AIM_SYSFS_ROOT: "/sys",
    AIM_DEV_ROOT: "/dev",
  });
});

test.each(all.map((variable) => [variable.variable, variable] as const))(
  "config/variables: the entry of %s is well formed",
  (_, variable) => {
    expect(variable.variable).toMatch(/^AIM_[A-Z0-9]+(?:_[A-Z0-9]+)*$/);
    expect(variable.flag).toMatch(/^--[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(variable.key).toMatch(/^[a-z][A-Za-z]*$/);
    expect(groups).toContain(variable.group);
    expect(variable.help).toMatch(/^[A-Z][^\n|]*[^.\n]$/);
    expect(variable.metavar === null).toBe(variable.type.kind === "boolean");
  },
);

test.each(
  all
    .filter((variable) => variable.default !== null && typeof variable.default !== "object")
    .map((variable) => [variable.variable, variable] as const),
)("config/variables: the default of %s is an allowed value that means itself", (_, variable) => {
  const reading = parseValue(variable.type, String(variable.default), variable.variable, names);
  expect(reading).toEqual({ value: variable.default, problems: [] });
});

test("config/variables: words and patterns are those of the schemas", () => {
  const facts = schema("facts").properties.request.properties;
  const profile = schema("profile");
  const valuesOf = (key: string) => {
    const type = all.find((variable) => variable.key === key)?.type;
    return type?.kind === "choice" ? type.values : [];
  };
  expect(valuesOf("precision")).toEqual(facts.precision.enum);
  expect(valuesOf("metric")).toEqual(["auto", ...facts.metric.enum]);
  expect(precisions).toEqual(profile.$defs.precision.enum);
  expect(MODEL_ID.source.replaceAll("\\/", "/")).toBe(profile.$defs.modelName.pattern);
  expect(ARGUMENT_NAME.source).toBe(profile.properties.engine_args.propertyNames.pattern);
});
