import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
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

describe("cli: what is not known is not refused", () => {
  const here = {
    ...machine("mi300x-1"),
    AIM_GPU_DETECTION: "sysfs",
    AIM_CACHE_PATH: "/nowhere/at/all",
  };

  it("options that change the shape leave heads unjudged", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "aim-shape-"));
    writeFileSync(path.join(folder, "config.json"), '{"num_attention_heads": 28}');
    writeFileSync(path.join(folder, "model.safetensors"), "x");
    const asked = { AIM_MODEL_ID: folder, ...gpus("MI300X", 8) };
    expect((await dryRun(asked)).argv).toContain('"--tensor-parallel-size","4"');
    const changed = { ...asked, AIM_ENGINE_ARGS: '{"hf-overrides": {"num_attention_heads": 32}}' };
    expect((await dryRun(changed)).argv).toContain('"--tensor-parallel-size","8"');
    rmSync(folder, { recursive: true });
  });

  it("of a model that profiles load in two revisions nothing is known", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "aim-revisions-"));
    const snapshots = (commit: string) =>
      path.join(folder, "cache/hub/models--org--model/snapshots", commit);
    for (const commit of ["a", "b"]) {
      mkdirSync(snapshots(commit), { recursive: true });
      const heads = commit === "a" ? 7 : 8;
      writeFileSync(
        path.join(snapshots(commit), "config.json"),
        `{"num_attention_heads": ${heads}}`,
      );
      writeFileSync(path.join(snapshots(commit), "model.safetensors"), "x");
    }
    mkdirSync(path.join(folder, "profiles/custom"), { recursive: true });
    const metadata =
      "{engine: vllm, gpu: MI300X, precision: bf16, gpu_count: 2, metric: latency, type: unoptimized, manual_selection_only: false}";
    const put = (name: string, revision: string) =>
      writeFileSync(
        path.join(folder, `profiles/custom/${name}.yaml`),
        `aim_id: org/model\nmodel_id: org/model\nmetadata: ${metadata}\nengine_args: {tensor-parallel-size: 2, revision: ${revision}}\nenv_vars: {}\n`,
      );
    put("first", "a");
    const asked = {
      AIM_MODEL_ID: "org/model",
      AIM_PROFILES_PATH: path.join(folder, "profiles"),
      AIM_CACHE_PATH: path.join(folder, "cache"),
      ...gpus("MI300X", 2),
    };
    expect((await dryRun(asked)).stderr).toContain("cannot divide 7 attention heads");
    put("second", "b");
    expect(await dryRun(asked)).toMatchObject({ status: 0 });
    rmSync(folder, { recursive: true });
  });

  it("a format that reads no weights needs none", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "aim-dummy-"));
    writeFileSync(path.join(folder, "config.json"), "{}");
    const asked = { AIM_MODEL_ID: folder, ...gpus("MI300X", 1) };
    expect(await dryRun(asked)).toMatchObject({ status: 5 });
    const dummy = { ...asked, AIM_ENGINE_ARGS: '{"load-format": "dummy"}' };
    expect(await dryRun(dummy)).toMatchObject({ status: 0 });
    rmSync(folder, { recursive: true });
  });

  it("a GGUF file of a repository is the engine's to find, offline too", async () => {
    const asked = { AIM_MODEL_ID: "org/model:Q4_K_M", HF_HUB_OFFLINE: "1", ...here };
    expect((await dryRun(asked)).stderr).not.toContain("cannot fetch it");
  });

  it("says what of the model is there where it cannot be fetched", async () => {
    const cache = mkdtempSync(path.join(tmpdir(), "aim-part-"));
    mkdirSync(path.join(cache, "org/model"), { recursive: true });
    writeFileSync(path.join(cache, "org/model/config.json"), "{}");
    const asked = {
      AIM_MODEL_ID: "org/model",
      HF_HUB_OFFLINE: "1",
      ...here,
      AIM_CACHE_PATH: cache,
    };
    const { stderr } = await dryRun(asked);
    expect(stderr).toContain(`not there completely (\`${cache}/org/model\` has no weights), and`);
    rmSync(cache, { recursive: true });
  });

  it("what a profile needs is held against what drivers report: a little less than the nominal size", async () => {
    const profiles = mkdtempSync(path.join(tmpdir(), "aim-vram-"));
    mkdirSync(path.join(profiles, "custom"));
    const metadata =
      "{engine: vllm, gpu: MI300X, precision: bf16, gpu_count: 1, metric: latency, type: unoptimized, manual_selection_only: false, min_vram_gb: 192}";
    writeFileSync(
      path.join(profiles, "custom/whole.yaml"),
      `aim_id: org/model\nmodel_id: org/model\nmetadata: ${metadata}\nengine_args: {}\nenv_vars: {}\n`,
    );
    const asked = { AIM_MODEL_ID: "org/model", AIM_PROFILES_PATH: profiles, ...here };
    expect(await dryRun(asked)).toMatchObject({ status: 0 });
    rmSync(profiles, { recursive: true });
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
