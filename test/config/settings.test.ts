import { describe, expect, test } from "vitest";
import { readHome } from "../../src/config/settings.ts";
import { complaints, read, settingsOf } from "./support.ts";

test("config/settings: without input every setting has its default", () => {
  const settings = settingsOf({});
  expect(
    Object.fromEntries(Object.entries(settings).map(([key, { value }]) => [key, value])),
  ).toEqual({
    aimId: null,
    modelId: null,
    overlay: null,
    precision: "auto",
    gpuCount: "auto",
    gpuModel: null,
    acceleratorType: "gpu",
    acceleratorFamily: null,
    engine: "vllm",
    metric: "latency",
    profileId: null,
    allowGeneralProfileFallback: true,
    allowUnoptimized: false,
    adapterSource: "/workspace/cache/adapters/",
    adapterMode: "static",
    adapterRefreshInterval: 30,
    adapterMaxCount: 8,
    adapterMaxCpuCount: 16,
    adapterMaxRank: "32",
    engineArgs: null,
    cachePath: "/workspace/model-cache",
    customModelName: null,
    servedModelName: null,
    port: 8000,
    logLevelRoot: "WARNING",
    logLevel: "INFO",
    logFormat: "auto",
    decisionLog: null,
    home: "/opt/aim",
    profilesPath: null,
    rules: "default",
    gpuDetection: "auto",
    requireIdleGpus: false,
    engineVersion: null,
    strictEngineArgs: true,
    sysfsRoot: "/sys",
    devRoot: "/dev",
    procRoot: "/proc",
  });
  for (const setting of Object.values(settings)) {
    expect(setting).toMatchObject({ origin: "default", from: "default" });
  }
});

test("config/settings: a flag beats the environment, and remembers its origin", () => {
  expect(settingsOf({ AIM_PRECISION: "bf16" }).precision).toEqual({
    value: "bf16",
    origin: "environment",
    from: "AIM_PRECISION",
  });
  expect(settingsOf({ AIM_PRECISION: "bf16" }, { precision: "FP8" }).precision).toEqual({
    value: "fp8",
    origin: "flag",
    from: "--precision",
  });
});

test("config/settings: what a flag beats is not looked at", () => {
  expect(complaints({ AIM_PORT: "many" }, { port: "80" })).toEqual([]);
});

test.each(["", " ", "\t\r\n"])(
  "config/settings: a variable that is %j counts as not set",
  (empty) => {
    const { settings, problems } = read({ AIM_ID: empty, AIM_PORT: empty, AIM_ENGINE_ARGS: empty });
    expect(problems).toEqual([]);
    expect(settings).toEqual(settingsOf({}));
  },
);

test("config/settings: an empty flag is an error", () => {
  expect(complaints({ AIM_PORT: "80" }, { port: "", rules: " ", gpuModel: true })).toEqual([
    "error[setting-invalid] `--gpu-model` is empty; it must be auto, MI210, MI250X, MI300A, MI300X, MI308X, MI325X or MI355X",
    "error[setting-invalid] `--port` is empty; it must be an integer from 1 to 65535",
    "error[setting-invalid] `--rules` is empty; it must be the name of a rule set or a path",
  ]);
});

test("config/settings: all bad values are reported at once, in the order of the table", () => {
  const { settings } = read({ AIM_PORT: "0", AIM_PRECISION: "fp9" });
  expect(settings).toBeUndefined();
  expect(
    complaints(
      {
        AIM_PORT: "0",
        AIM_PRECISON: "fp8",
        AIM_PRECISION: "fp9",
        AIM_METRIC: "speed",
        AIM_LOG_LEVEL: "LOUD",
        AIM_GPU_MODEL: "MI300",
        AIM_ALLOW_GENERAL_PROFILE_FALLBACK: "maybe",
      },
      { gpuCount: "none" },
    ),
  ).toEqual([
    "error[setting-invalid] `AIM_PRECISION` is `fp9`; it must be auto, int4, fp4, int8, fp8, fp16, bf16 or fp32 / did you mean `fp4`?",
    "error[setting-invalid] `--gpu-count` is `none`; it must be auto or an integer from 1 to 1024",
    "error[setting-invalid] `AIM_GPU_MODEL` is `MI300`; it must be auto, MI210, MI250X, MI300A, MI300X, MI308X, MI325X or MI355X / it means several models: set it to `MI300A` or `MI300X`",
    "error[setting-invalid] `AIM_METRIC` is `speed`; it must be auto, latency or throughput",
    "error[setting-invalid] `AIM_ALLOW_GENERAL_PROFILE_FALLBACK` is `maybe`; it must be true, false, yes, no, on, off, 1 or 0",
    "error[setting-invalid] `AIM_PORT` is `0`; it must be an integer from 1 to 65535 / the nearest allowed value is `1`",
    "error[setting-invalid] `AIM_LOG_LEVEL` is `LOUD`; it must be DEBUG, INFO, WARNING, ERROR or CRITICAL",
    "warning[unknown-variable] `AIM_PRECISON` is no variable of aim, so it changes nothing / did you mean `AIM_PRECISION`?",
  ]);
});

describe("config/settings: the old name of a variable", () => {
  test("is accepted, with a warning that says the new one", () => {
    expect(settingsOf({ PROFILE_ID: "p" }).profileId).toEqual({
      value: "p",
      origin: "environment",
      from: "PROFILE_ID",
    });
    expect(complaints({ PROFILE_ID: "p" })).toEqual([
      "warning[old-variable] `PROFILE_ID` is an old name of `AIM_PROFILE_ID` / set `AIM_PROFILE_ID` instead",
    ]);
  });

  test("is an error beside another value of the new one", () => {
    expect(complaints({ PROFILE_ID: "p", AIM_PROFILE_ID: "q" })).toEqual([
      "error[setting-conflict] `AIM_PROFILE_ID` is `q`, but `PROFILE_ID`, its old name, is `p` / unset `PROFILE_ID`",
    ]);
  });

  test("does no harm when it is empty, the same, or beaten by the flag", () => {
    expect(complaints({ PROFILE_ID: "", AIM_PROFILE_ID: "q" })).toEqual([]);
    expect(complaints({ PROFILE_ID: " q", AIM_PROFILE_ID: "q" })).toEqual([]);
    expect(complaints({ PROFILE_ID: "p", AIM_PROFILE_ID: "q" }, { profileId: "r" })).toEqual([]);
  });
});

test("config/settings: a port that Kubernetes set for a service says so", () => {
  expect(complaints({ AIM_PORT: "tcp://10.0.0.1:80", AIM_SERVICE_HOST: "10.0.0.1" })).toEqual([
    "error[setting-invalid] `AIM_PORT` is `tcp://10.0.0.1:80`; it must be an integer from 1 to 65535 / Kubernetes sets it for a service named `aim`: set `enableServiceLinks: false` in the pod, or give `--port`",
  ]);
});

test("config/settings: readHome gives what names the home, and the package for a bad value", () => {
  const home = (environment: Record<string, string>, flags = {}) =>
    readHome({ environment, flags, packageRoot: "/opt/aim" });
  expect(home({})).toBe("/opt/aim");
  expect(home({ AIM_HOME: "/a" })).toBe("/a");
  expect(home({ AIM_HOME: "/a" }, { home: "b" })).toBe("b");
  expect(home({ AIM_HOME: "~/a" })).toBe("/opt/aim");
});

describe("config/settings: AMD's present name of a variable", () => {
  test("is as good as ours, and no warning", () => {
    const { gpuModel, gpuCount } = settingsOf({
      AIM_ACCELERATOR_MODEL: "mi300x",
      AIM_ACCELERATOR_COUNT: "4",
    });
    expect(gpuModel).toEqual({
      value: "MI300X",
      origin: "environment",
      from: "AIM_ACCELERATOR_MODEL",
    });
    expect(gpuCount.value).toBe(4);
    expect(complaints({ AIM_ACCELERATOR_MODEL: "MI300X", AIM_ACCELERATOR_TYPE: "GPU" })).toEqual(
      [],
    );
  });

  test("may stand beside ours with the same value, however that is written", () => {
    const both = { AIM_GPU_MODEL: "MI300X", AIM_ACCELERATOR_MODEL: "0x74a1" };
    expect(complaints(both)).toEqual([]);
    expect(complaints({ AIM_GPU_COUNT: "2", AIM_ACCELERATOR_COUNT: " 2" })).toEqual([]);
  });

  test("is an error beside another value of ours, which names both", () => {
    expect(complaints({ AIM_GPU_COUNT: "2", AIM_ACCELERATOR_COUNT: "4" })).toEqual([
      "error[setting-conflict] `AIM_GPU_COUNT` is `2`, but `AIM_ACCELERATOR_COUNT`, another name of it, is `4` / unset one of the two, or set both to the same",
    ]);
    expect(complaints({ AIM_GPU_MODEL: "MI300X", AIM_ACCELERATOR_MODEL: "MI3OOX" })).toEqual([
      "error[setting-conflict] `AIM_GPU_MODEL` is `MI300X`, but `AIM_ACCELERATOR_MODEL`, another name of it, is `MI3OOX` / unset one of the two, or set both to the same",
    ]);
  });

  test("is beaten by the flag, and then not looked at", () => {
    expect(complaints({ AIM_ACCELERATOR_COUNT: "many" }, { gpuCount: "2" })).toEqual([]);
  });
});

test.each([
  ["AMD_Instinct_MI300X_OAM", "MI300X"],
  ["0x74b5", "MI300X"],
])("config/settings: AIM_GPU_MODEL=%s is %s", (text, model) => {
  expect(settingsOf({ AIM_GPU_MODEL: text }).gpuModel.value).toBe(model);
});

test("config/settings: a GPU model that means several, or a CPU, gets a hint and is no guess", () => {
  const must = "it must be auto, MI210, MI250X, MI300A, MI300X, MI308X, MI325X or MI355X";
  expect(complaints({ AIM_GPU_MODEL: "gfx942" })).toEqual([
    `error[setting-invalid] \`AIM_GPU_MODEL\` is \`gfx942\`; ${must} / it means several models: set it to \`MI300A\` or \`MI300X\` or \`MI308X\` or \`MI325X\``,
  ]);
  expect(complaints({ AIM_GPU_MODEL: "9654P" })[0]).toMatch(/ \/ that is a CPU, and /);
  expect(complaints({ AIM_ACCELERATOR_MODEL: "EPYC_9965" })).toEqual([
    `error[setting-invalid] \`AIM_ACCELERATOR_MODEL\` is \`EPYC_9965\`; ${must} / that is a CPU, and this \`aim\` serves on GPUs alone: leave it out to detect the GPUs`,
  ]);
});

test.each([
  ["mxfp4", "fp4"],
  ["MXFP4", "fp4"],
  ["bfloat16", "bf16"],
  ["half", "fp16"],
  ["any", "auto"],
])("config/settings: AIM_PRECISION=%s means %s", (text, precision) => {
  expect(settingsOf({ AIM_PRECISION: text }).precision.value).toBe(precision);
});
