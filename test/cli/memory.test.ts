import { describe, expect, it } from "vitest";
import { aim, machine } from "../support/aim.ts";

const gpus = (model: string, count: number) => ({
  AIM_GPU_MODEL: model,
  AIM_GPU_COUNT: String(count),
});

/** What a dry run comes to: the profile, or the lines after the counted reasons. */
async function dryRun(environment: Readonly<Record<string, string>>) {
  const run = await aim(["dry-run", "--format", "argv"], {
    AIM_LOG_LEVEL: "WARNING",
    ...environment,
  });
  return { status: run.status, stderr: run.stderr, argv: run.stdout };
}

describe("cli: memory and shape", () => {
  it.each([
    ["meta-llama/Llama-3.1-405B-Instruct", "756 GiB", "8 x MI300X, or 4 x MI325X, or 4 x MI350X"],
    ["deepseek-ai/DeepSeek-R1", "642 GiB", "4 x MI300X, or 4 x MI325X, or 4 x MI350X"],
  ])("refuses %s on one MI300X, and says what would do", async (model, size, enough) => {
    const { status, stderr } = await dryRun({ AIM_ID: model, ...gpus("MI300X", 1) });
    expect(status).toBe(1);
    expect(stderr).toContain(`${model} has ${size} of weights: 1 x MI300X has too little memory; `);
    expect(stderr).toContain(enough);
    expect(stderr).toContain(`hint: \`aim model ${model}\` shows on which GPUs it fits`);
  });

  it("what is said to do starts", async () => {
    const model = "meta-llama/Llama-3.1-405B-Instruct";
    const { stderr } = await dryRun({ AIM_ID: model, ...gpus("MI300X", 1) });
    const named = [...stderr.matchAll(/(\d+) x (MI\w+)(?=,| would)/g)];
    expect(named.length).toBeGreaterThan(1);
    for (const [, count, gpu = ""] of named) {
      const run = await dryRun({ AIM_ID: model, ...gpus(gpu, Number(count)) });
      expect(`${gpu} ${count} ${run.status}`).toBe(`${gpu} ${count} 0`);
    }
  });

  it("every start of a shipped model on 1, 2, 4 or 8 MI300X has weights that fit", async () => {
    const models = [
      ["meta-llama/Llama-3.1-405B-Instruct", 755],
      ["meta-llama/Llama-3.3-70B-Instruct", 66],
      ["mistralai/Mixtral-8x22B-Instruct-v0.1", 131],
      ["Qwen/Qwen3-235B-A22B", 218],
    ] as const;
    for (const [model, least] of models) {
      for (const count of [1, 2, 4, 8]) {
        const run = await dryRun({ AIM_ID: model, ...gpus("MI300X", count) });
        const name = `${model} on ${count}`;
        // In the fewest bits that the shipped profiles load.
        if (run.status === 0) expect(least / 2, name).toBeLessThan(count * 192);
        else expect(run.stderr, name).toContain("error[no-profile-fits]");
      }
    }
  });

  it("AIM_ENGINE_ARGS counts: more pipeline stages make the weights fit", async () => {
    const asked = { AIM_ID: "Qwen/Qwen3-235B-A22B", ...gpus("MI300X", 1) };
    expect(await dryRun(asked)).toMatchObject({ status: 1 });
    const run = await dryRun({ ...asked, AIM_ENGINE_ARGS: '{"pipeline-parallel-size": 4}' });
    expect(run).toMatchObject({ status: 0 });
    const offloads = await dryRun({ ...asked, AIM_ENGINE_ARGS: '{"cpu-offload-gb": 400}' });
    expect(offloads).toMatchObject({ status: 0 });
    // A file of options can say anything.
    const configured = await dryRun({ ...asked, AIM_ENGINE_ARGS: '{"config": "/engine.yaml"}' });
    expect(configured).toMatchObject({ status: 0 });
  });

  it("a profile asked for by its id is started with a warning that names the numbers", async () => {
    const { status, stderr } = await dryRun({
      AIM_ID: "deepseek-ai/DeepSeek-R1",
      AIM_PROFILE_ID: "general/vllm-mi300x-fp16-tp1-latency",
      ...gpus("MI300X", 1),
    });
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /fails rule weights-fit: puts \d+ MiB of weights on each GPU, which has 196608 MiB/,
    );
  });

  it("what-if takes the model for another", async () => {
    const asked = { AIM_MODEL_ID: "some-org/some-model", ...gpus("MI300X", 8) };
    const fits = await aim(["explain", "--what-if", "model.weights_mb=100"], asked);
    expect(fits.stdout).toContain("model.weights_mb");
    const huge = await aim(["explain", "--what-if", "model.weights_mb=100000000"], asked);
    expect(huge.stdout).toContain("memory_mismatch");
    const odd = await aim(["explain", "--what-if", "model.attention_heads=28"], asked);
    expect(odd.stdout).toContain("shape_mismatch");
  });
});

describe("cli: a gated model", () => {
  it("needs no HF_TOKEN where the engine is given a token as an argument", async () => {
    const gated = {
      AIM_ID: "meta-llama/Llama-3.1-8B-Instruct",
      AIM_PRECISION: "fp16",
      AIM_CACHE_PATH: "/tmp",
      ...machine("mi300x-1"),
      AIM_GPU_DETECTION: "sysfs",
    };
    expect((await dryRun(gated)).stderr).toContain("it is gated, and there is no token");
    const given = await dryRun({ ...gated, AIM_ENGINE_ARGS: '{"hf-token": "hf_of_no_account"}' });
    expect(given.status).toBe(0);
    expect(given.stderr).not.toContain("gated");
    expect(given.stderr).not.toContain("hf_of_no_account");
  });
});
