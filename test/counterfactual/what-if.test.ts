import { describe, expect, it } from "vitest";
import { changedProfiles, supposing } from "../../src/counterfactual/what-if.ts";
import { parseWhatIf } from "../../src/counterfactual/what-if-words.ts";
import { resolve } from "../../src/resolve.ts";
import { situationFor } from "../support/decision-input.ts";

const gptOss = "openai/gpt-oss-120b";

function read(...words: readonly string[]) {
  const { suppositions, problems } = parseWhatIf(words);
  return {
    read: suppositions.map((one) =>
      one.kind === "setting" ? [one.variable.variable, one.text] : [one.path, one.value],
    ),
    problems: problems.map(({ code, message, hint }) => [code, message, hint]),
  };
}

describe("counterfactual/what-if-words", () => {
  it.each(["AIM_GPU_COUNT", "gpu-count", "--gpu-count", "gpu_count", "request.gpu_count"])(
    "a setting may be called %s",
    (name) => {
      expect(read(`${name}=4`)).toEqual({ read: [["AIM_GPU_COUNT", "4"]], problems: [] });
    },
  );

  it("an old name of a variable is known, and an empty value is a setting that is not given", () => {
    expect(read("PROFILE_ID=").read).toEqual([["AIM_PROFILE_ID", ""]]);
  });

  it.each([
    ["gpu.count=0", "gpu.count", 0],
    ["gpu.model=mi325x", "gpu.model", "MI325X"],
    ["gpu.model=unknown", "gpu.model", "UNKNOWN"],
    ["gpu.vram_min_total_mb=65536", "gpu.vram_min_total_mb", 65536],
    ["gpu.vram_min_total_mb=none", "gpu.vram_min_total_mb", null],
    ["gpu.idle=FALSE", "gpu.idle", false],
    ["gpu.busy=0,3", "gpu.busy", [0, 3]],
    ["gpu.hardware_precisions=fp8,fp16", "gpu.hardware_precisions", ["fp8", "fp16"]],
    ["gpu.partition.compute=CPX", "gpu.partition.compute", "CPX"],
    ["gpu.source=setting", "gpu.source", "setting"],
    ["engine.version=0.11.1", "engine.version", "0.11.1"],
  ])("reads %s", (word, path, value) => {
    expect(read(word)).toEqual({ read: [[path, value]], problems: [] });
  });

  it.each([
    [
      "gpu.cont=4",
      ["what-if-unknown", "--what-if knows no `gpu.cont`", "did you mean `gpu.count`?"],
    ],
    [
      "precison=fp8",
      ["what-if-unknown", "--what-if knows no `precison`", "did you mean `precision`?"],
    ],
    [
      "AIM_PRECISON=fp8",
      ["what-if-unknown", "--what-if knows no `AIM_PRECISON`", "did you mean `AIM_PRECISION`?"],
    ],
    [
      "profile.metadata.gpu=MI300X",
      [
        "what-if-unknown",
        "--what-if knows no `profile.metadata.gpu`",
        "a name is a variable such as AIM_PRECISION, its flag such as precision, or a fact such as gpu.count",
      ],
    ],
    [
      "vllm-mi300x-fp8-tp1-latency",
      [
        "what-if-invalid",
        "--what-if `vllm-mi300x-fp8-tp1-latency` has no value",
        "write NAME=VALUE, such as `--what-if precision=fp16 gpu.count=4`",
      ],
    ],
    [
      "gpu.count=-1",
      ["what-if-invalid", "`gpu.count` is `-1`; it must be an integer from 0 to 1024", undefined],
    ],
    [
      "gpu.model=MI3255X",
      [
        "what-if-invalid",
        "`gpu.model` is `MI3255X`; it must be a GPU model",
        "did you mean `MI325X`?",
      ],
    ],
    [
      "gpu.model=none",
      [
        "what-if-invalid",
        "`gpu.model` is `none`; it must be a GPU model",
        "no GPU is `gpu.count=0`",
      ],
    ],
    [
      "gpu.source=sysf",
      [
        "what-if-invalid",
        "`gpu.source` is `sysf`; it must be setting, amdsmi, sysfs, none",
        "did you mean `sysfs`?",
      ],
    ],
  ])("refuses %s with a hint", (word, problem) => {
    expect(read(word)).toEqual({ read: [], problems: [problem] });
  });

  it("refuses a thing that is supposed twice, under whatever names", () => {
    expect(read("precision=fp8", "AIM_PRECISION=fp16").problems).toEqual([
      ["what-if-twice", "--what-if names `AIM_PRECISION` twice", "keep one"],
    ]);
  });
});

describe("counterfactual/what-if", () => {
  const suppose = (situation: ReturnType<typeof situationFor>, ...words: readonly string[]) =>
    supposing(situation, parseWhatIf(words).suppositions);

  it("model and number of GPUs are another machine: what follows from them follows", () => {
    const { gpu } = suppose(situationFor(gptOss), "gpu.model=MI355X", "gpu.count=2");
    expect(gpu).toMatchObject({ model: "MI355X", count: 2, gfx: "gfx950", visible_count: 2 });
  });

  it("the number of GPUs replaces what AIM_GPU_COUNT says, unless that is supposed too", () => {
    const situation = situationFor(gptOss, { request: { gpu_count: 2 } });
    expect(suppose(situation, "gpu.count=4").gpu.count).toBe(4);
    expect(suppose(situation, "gpu.count=4", "gpu-count=2").gpu.count).toBe(2);
  });

  it("where settings stand for the GPUs, so do the supposed ones", () => {
    const machine = { probe: null, attempts: [], environment: {} };
    const told = situationFor(gptOss, { machine, request: { gpu_model: "MI300X" } });
    const { gpu } = suppose(told, "gpu.count=8");
    expect(gpu).toMatchObject({
      model: "MI300X",
      count: 8,
      source: "setting",
      vram_total_mb: null,
    });
  });

  it("every other fact is set alone", () => {
    const situation = situationFor(gptOss);
    const supposed = suppose(situation, "gpu.partition.compute=CPX", "engine.version=0.9.0");
    expect(supposed).toEqual({
      ...situation.input,
      gpu: { ...situation.input.gpu, partition: { compute: "CPX", memory: "NPS1" } },
      engine: { ...situation.input.engine, version: "0.9.0" },
    });
  });

  it("compares two decisions: who stands elsewhere, the ranked ones first", async () => {
    const before = await resolve(situationFor(gptOss).input);
    const after = await resolve(situationFor(gptOss, { gpus: ["MI300X", 1] }).input);
    const changed = changedProfiles(before, after);
    expect(changed[0]).toEqual({
      id: "vllm-mi300x-mxfp4-tp1-latency",
      before: { state: "compatible", rank: expect.any(Number) },
      after: { state: "compatible", rank: 1 },
    });
    expect(changed.find(({ id }) => id === "vllm-mi300x-mxfp4-tp8-latency")).toEqual({
      id: "vllm-mi300x-mxfp4-tp8-latency",
      before: { state: "compatible", rank: 1 },
      after: { state: "gpu_mismatch", rank: null },
    });
    const ranks = changed.map((one) => Math.min(one.before?.rank ?? 999, one.after?.rank ?? 999));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(changedProfiles(before, before)).toEqual([]);
  });

  it("a profile that takes part in one of the decisions alone is null in the other", async () => {
    const before = await resolve(situationFor(gptOss).input);
    const after = await resolve(situationFor("some-org/some-model").input);
    const changed = changedProfiles(before, after);
    const own = changed.find(({ id }) => id === "vllm-mi300x-mxfp4-tp8-latency");
    expect(own).toMatchObject({ before: { rank: 1 }, after: null });
  });
});
