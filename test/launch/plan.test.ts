import { describe, expect, it } from "vitest";
import { type LaunchInput, type LaunchPlan, planLaunch } from "../../src/launch/plan.ts";
import { modelToFetch } from "../support/models.ts";
import { given, madeUp, sglang, summary, vllm } from "./support.ts";

const input: LaunchInput = {
  engine: vllm,
  engineVersion: null,
  program: null,
  profileArguments: given({ "tensor-parallel-size": 1, "no-enable-prefix-caching": null }),
  profileEnvironment: { HSA_NO_SCRATCH_RECLAIM: "1" },
  overrides: [],
  port: 8000,
  model: modelToFetch({
    profileModelId: "amd/Llama-3.1-8B-Instruct-FP8-KV",
    profileAimId: "meta-llama/Llama-3.1-8B-Instruct",
    aimId: "meta-llama/Llama-3.1-8B-Instruct",
  }),
  cachePath: "/cache",
  environment: { PATH: "/bin" },
};

function plan(change: Partial<LaunchInput> = {}): LaunchPlan {
  const made = planLaunch({ ...input, ...change });
  if (Array.isArray(made)) throw new Error(JSON.stringify(made));
  return made as LaunchPlan;
}

describe("launch/plan", () => {
  it("plans the command of vLLM for a profile of the container's model", () => {
    const { arguments: written, ...others } = plan();
    expect(others.argv.slice(3)).toEqual(written.flatMap(({ words }) => words));
    expect(others).toEqual({
      program: "python3",
      argv: [
        ...["python3", "-m", "vllm.entrypoints.openai.api_server"],
        ...["--model", "amd/Llama-3.1-8B-Instruct-FP8-KV"],
        ...["--tensor-parallel-size", "1", "--no-enable-prefix-caching"],
        ...["--port", "8000", "--served-model-name"],
        ...["amd/Llama-3.1-8B-Instruct-FP8-KV", "meta-llama/Llama-3.1-8B-Instruct"],
      ],
      env: { HSA_NO_SCRATCH_RECLAIM: "1", HF_HOME: "/cache" },
      model: {
        reference: {
          kind: "hub",
          text: "amd/Llama-3.1-8B-Instruct-FP8-KV",
          id: "amd/Llama-3.1-8B-Instruct-FP8-KV",
        },
        argument: "amd/Llama-3.1-8B-Instruct-FP8-KV",
        source: "profile",
        name: "amd/Llama-3.1-8B-Instruct-FP8-KV",
        servedNames: ["amd/Llama-3.1-8B-Instruct-FP8-KV", "meta-llama/Llama-3.1-8B-Instruct"],
        sourceUri: "hf://amd/Llama-3.1-8B-Instruct-FP8-KV",
        directory: null,
        directoryReason: null,
      },
      adapters: [],
      notes: [],
    });
  });

  it("plans the command of SGLang, which listens for the container and names one model", () => {
    const { argv } = plan({ engine: sglang, profileArguments: given({ "tp-size": 8 }) });
    expect(argv).toEqual([
      ...["python3", "-m", "sglang.launch_server"],
      ...["--model-path", "amd/Llama-3.1-8B-Instruct-FP8-KV", "--tp-size", "8"],
      ...["--host", "0.0.0.0", "--enable-metrics", "--port", "8000"],
      ...["--served-model-name", "amd/Llama-3.1-8B-Instruct-FP8-KV"],
    ]);
  });

  it("plans the command of an engine that is only described by a file", () => {
    const { argv, env } = plan({ engine: madeUp(), profileArguments: given({ fast: false }) });
    expect(argv.slice(0, 4)).toEqual([
      "serve",
      "--model",
      "amd/Llama-3.1-8B-Instruct-FP8-KV",
      "--no-fast",
    ]);
    expect(env).toEqual({ HSA_NO_SCRATCH_RECLAIM: "1" });
  });

  it("starts the program that is there", () => {
    expect(plan({ program: "python" })).toMatchObject({ program: "python" });
    expect(plan({ program: "python" }).argv[0]).toBe("python");
  });

  it("gives the engine the directory in which the model is", () => {
    const directory = "/cache/amd/Llama-3.1-8B-Instruct-FP8-KV";
    const made = plan({ model: { ...input.model, argument: directory, directory } });
    expect(made.argv).toContain(directory);
    expect(made.model.directory).toBe(directory);
    expect(made.argv.slice(-2)).toEqual(made.model.servedNames);
    expect(made.notes).toEqual([]);
  });

  it("collects the warnings of every step as notes", () => {
    const { notes } = plan({
      profileArguments: given({ port: 1, "allowed-media-domains": [] }),
      overrides: given({ "no-enforce-eager": false }, "AIM_ENGINE_ARGS"),
      environment: { HSA_NO_SCRATCH_RECLAIM: "0" },
    });
    expect(summary(notes)).toEqual([
      "warning reserved-argument",
      "warning double-negation",
      "warning argument-without-effect",
      "warning environment-overridden",
    ]);
  });

  it("is no plan but all problems where one is an error", () => {
    const problems = planLaunch({
      ...input,
      profileArguments: given({
        port: 1,
        dtype: "a",
        d_type: 1,
        "allowed-media-domains": ["a", "-b"],
      }),
      overrides: given({ max_model_len: 1, "max-model-len": 2 }, "AIM_ENGINE_ARGS"),
      profileEnvironment: { A: "\0" },
    });
    expect(Array.isArray(problems) && summary(problems)).toEqual([
      "warning reserved-argument",
      "error duplicate-argument",
      "error argument-not-representable",
      "error environment-not-representable",
    ]);
  });

  it("is the same for the same input, and changes none of it", () => {
    const before = structuredClone(JSON.parse(JSON.stringify(input)));
    expect(plan()).toEqual(plan());
    expect(JSON.parse(JSON.stringify(input))).toEqual(before);
  });
});
