import { describe, expect, test } from "vitest";
import { launchVisibilityProblems } from "../../src/facts/launch-visibility.ts";
import type { Environment } from "../../src/facts/visible-devices.ts";
import { bySysfs, rawGpus, rawProbe } from "./raw-gpu.ts";

const path = "profiles/a.yaml";
const problems = (environment: Environment, added: Environment, gpuCount = 1, isProbed = true) =>
  launchVisibilityProblems({
    machine: { probe: isProbed ? rawProbe(rawGpus(8)) : null, attempts: bySysfs, environment },
    added,
    gpuCount,
    path,
  });

describe("facts/launch-visibility", () => {
  test("launchVisibilityProblems: a profile that chooses no GPUs adds nothing", () => {
    const both = { HIP_VISIBLE_DEVICES: "0", CUDA_VISIBLE_DEVICES: "1" };
    expect(problems({}, { GPU_ARCHS: "gfx942" })).toEqual([]);
    expect(problems(both, {})).toEqual([]);
    expect(problems(both, both)).toEqual([]);
  });

  test("launchVisibilityProblems: a contradiction with the container is an error at the profile", () => {
    const [container, added] = [{ CUDA_VISIBLE_DEVICES: "1" }, { HIP_VISIBLE_DEVICES: "0" }];
    for (const isProbed of [true, false]) {
      expect(problems(container, added, 1, isProbed)).toContainEqual({
        code: "contradictory-visible-devices",
        level: "error",
        message:
          "HIP_VISIBLE_DEVICES is `0` and CUDA_VISIBLE_DEVICES is `1`: vLLM refuses to start when they differ",
        hint: "set HIP_VISIBLE_DEVICES alone",
        where: { path },
      });
    }
  });

  test("launchVisibilityProblems: fewer GPUs than the profile is for are a warning with both", () => {
    expect(problems({}, { HIP_VISIBLE_DEVICES: "0,1" }, 4)).toEqual([
      {
        code: "gpus-hidden-by-profile",
        level: "warning",
        message:
          "the profile is for 4 GPUs, but with its HIP_VISIBLE_DEVICES `0,1` the engine will see 2 GPUs of 8",
        where: { path },
        hint: "remove the variable from `env_vars` of the profile",
      },
    ]);
    expect(problems({}, { HIP_VISIBLE_DEVICES: "0,1" }, 2)).toEqual([]);
  });

  test("launchVisibilityProblems: a profile that shows more than the container does hides nothing", () => {
    expect(problems({ HIP_VISIBLE_DEVICES: "0" }, { HIP_VISIBLE_DEVICES: "0,1" }, 4)).toEqual([]);
  });
});
