import { describe, expect, test } from "vitest";
import { pytorchDeviceCount } from "../../src/facts/pytorch-devices.ts";
import { visibilityProblems } from "../../src/facts/visibility-problems.ts";
import { type Environment, visibleDevices } from "../../src/facts/visible-devices.ts";

const eight = Array.from({ length: 8 }, (_, n) => ({ uniqueId: `cc0000000000000${n}` }));
const problems = (environment: Environment) =>
  visibilityProblems(environment, 8, visibleDevices(eight, environment));
const codes = (environment: Environment) => problems(environment).map(({ code }) => code);
const count = (environment: Environment) => pytorchDeviceCount(environment, 8);

describe("facts/pytorch-devices", () => {
  test("CUDA_VISIBLE_DEVICES is overridden by HIP_VISIBLE_DEVICES", () => {
    expect(count({ CUDA_VISIBLE_DEVICES: "0,1,2", HIP_VISIBLE_DEVICES: "0" })).toEqual({
      count: 1,
    });
    expect(count({ CUDA_VISIBLE_DEVICES: "0,1,2" })).toEqual({ count: 3 });
  });

  test("with ROCR_VISIBLE_DEVICES set and HIP_VISIBLE_DEVICES not, it counts the entries of the former", () => {
    expect(count({ ROCR_VISIBLE_DEVICES: "4,5" })).toEqual({ count: 2 });
    expect(count({ ROCR_VISIBLE_DEVICES: "4,99,x" })).toEqual({ count: 3 });
  });

  test("HIP_VISIBLE_DEVICES longer than ROCR_VISIBLE_DEVICES is a RuntimeError", () => {
    expect(count({ ROCR_VISIBLE_DEVICES: "4", HIP_VISIBLE_DEVICES: "0,1" })).toEqual({
      error: "HIP_VISIBLE_DEVICES `0,1` names 2 GPUs and ROCR_VISIBLE_DEVICES `4` names 1",
    });
    expect(count({ ROCR_VISIBLE_DEVICES: "4,5", HIP_VISIBLE_DEVICES: "1,0" })).toEqual({
      count: 2,
    });
  });

  test("an empty string means zero devices", () => {
    expect(count({ HIP_VISIBLE_DEVICES: "" })).toEqual({ count: 0 });
    expect(count({ CUDA_VISIBLE_DEVICES: "" })).toEqual({ count: 0 });
  });

  test("a repeated ordinal means the empty set", () => {
    expect(count({ HIP_VISIBLE_DEVICES: "0,1,0" })).toEqual({ count: 0 });
  });

  test("without a variable it counts every GPU", () => {
    expect(count({})).toEqual({ count: 8 });
  });
});

describe("facts/visibility-problems", () => {
  test("finds nothing where no variable is set, or one in its plain form", () => {
    expect(problems({})).toEqual([]);
    expect(problems({ HIP_VISIBLE_DEVICES: "0,1" })).toEqual([]);
    expect(problems({ ROCR_VISIBLE_DEVICES: "4,5", HIP_VISIBLE_DEVICES: "1,0" })).toEqual([]);
    expect(problems({ HIP_VISIBLE_DEVICES: "3", CUDA_VISIBLE_DEVICES: "3" })).toEqual([]);
  });

  test("vLLM raises ValueError when HIP and CUDA are both set and differ: an error", () => {
    const found = problems({ HIP_VISIBLE_DEVICES: "0,1", CUDA_VISIBLE_DEVICES: "0" });
    expect(found).toContainEqual({
      code: "contradictory-visible-devices",
      level: "error",
      message:
        "HIP_VISIBLE_DEVICES is `0,1` and CUDA_VISIBLE_DEVICES is `0`: vLLM refuses to start when they differ",
      hint: "set HIP_VISIBLE_DEVICES alone",
    });
  });

  test("vLLM treats an empty string as unset and copies the other one: no contradiction", () => {
    expect(codes({ HIP_VISIBLE_DEVICES: "", CUDA_VISIBLE_DEVICES: "1" })).toEqual([
      "deprecated-variable",
    ]);
    expect(problems({ HIP_VISIBLE_DEVICES: "1", CUDA_VISIBLE_DEVICES: "" })).toEqual([]);
  });

  test("PyTorch's RuntimeError for more entries than ROCR_VISIBLE_DEVICES has is an error", () => {
    expect(problems({ ROCR_VISIBLE_DEVICES: "4", HIP_VISIBLE_DEVICES: "0,1" })).toContainEqual(
      expect.objectContaining({ code: "contradictory-visible-devices", level: "error" }),
    );
  });

  test("the contradictions are found where nothing is known of the GPUs", () => {
    const both = { HIP_VISIBLE_DEVICES: "0,1", CUDA_VISIBLE_DEVICES: "0" };
    const longer = { ROCR_VISIBLE_DEVICES: "4", HIP_VISIBLE_DEVICES: "0,1" };
    for (const environment of [both, longer]) {
      const none = visibleDevices([], environment);
      expect(
        visibilityProblems(environment, null, none).map(({ code, level }) => [code, level]),
      ).toEqual([["contradictory-visible-devices", "error"]]);
    }
  });

  test("an empty HIP_VISIBLE_DEVICES, all GPUs for ROCm and none for PyTorch, is a warning that says both", () => {
    expect(problems({ HIP_VISIBLE_DEVICES: "" })).toEqual([
      expect.objectContaining({
        code: "visible-devices-read-differently",
        level: "warning",
        message: "with HIP_VISIBLE_DEVICES `` ROCm sees 8 GPUs and PyTorch counts 0",
      }),
    ]);
  });

  test("a repeated index, skipped by ROCm and fatal for PyTorch, is a warning that says both", () => {
    expect(problems({ HIP_VISIBLE_DEVICES: "0,1,0" })[0]?.message).toBe(
      "with HIP_VISIBLE_DEVICES `0,1,0` ROCm sees 2 GPUs and PyTorch counts 0",
    );
  });

  test("an entry that ends the list early is named with its reason and what is left", () => {
    expect(problems({ ROCR_VISIBLE_DEVICES: "1,9,2" })[0]).toEqual({
      code: "bad-visible-device",
      level: "warning",
      message:
        "ROCR_VISIBLE_DEVICES `1,9,2`: `9` is not one of 0 to 7, and ends the list: 1 of 8 GPUs are left",
      hint: "see indexes and unique ids with `aim gpus`",
    });
  });

  test("asking for no GPU by -1 is no mistake", () => {
    expect(codes({ HIP_VISIBLE_DEVICES: "-1" })).toEqual([]);
  });

  test("vLLM 0.9 makes an integer of every entry, so unique ids for HIP are a warning, for ROCr none", () => {
    expect(codes({ HIP_VISIBLE_DEVICES: "GPU-cc00000000000001" })).toEqual([
      "unique-id-in-visible-devices",
    ]);
    expect(codes({ ROCR_VISIBLE_DEVICES: "GPU-cc00000000000001" })).toEqual([]);
  });

  test("CUDA_VISIBLE_DEVICES on ROCm is going away: a warning names what to use", () => {
    expect(problems({ CUDA_VISIBLE_DEVICES: "0" })).toEqual([
      {
        code: "deprecated-variable",
        level: "warning",
        message: "CUDA_VISIBLE_DEVICES is going away on ROCm",
        hint: "set HIP_VISIBLE_DEVICES instead",
      },
    ]);
  });
});
