import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ModelJson } from "../../src/generated/model.ts";
import { aim } from "../support/aim.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "aim-model-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, files: Readonly<Record<string, string>>): string {
  const where = path.join(folder, name);
  mkdirSync(where, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(where, file), text);
  return where;
}

async function report(word: string, environment: Readonly<Record<string, string>> = {}) {
  const run = await aim(["model", word, "--format", "json"], {
    AIM_CACHE_PATH: path.join(folder, "cache"),
    ...environment,
  });
  expect(run).toMatchObject({ status: 0, stderr: "" });
  return JSON.parse(run.stdout) as ModelJson;
}

const shape = JSON.stringify({
  architectures: ["LlamaForCausalLM"],
  num_attention_heads: 28,
  num_key_value_heads: 4,
  num_hidden_layers: 28,
  hidden_size: 3584,
  max_position_embeddings: 32768,
});

describe("cli/model", () => {
  it("says of a shipped model what its card says, and of each variant that profiles load", async () => {
    const { models } = await report("meta-llama/llama-3.1-405b-instruct");
    expect(models.map(({ id }) => id)).toEqual([
      "meta-llama/Llama-3.1-405B-Instruct",
      "amd/Llama-3.1-405B-Instruct-FP8-KV",
    ]);
    const [base] = models;
    expect(base).toMatchObject({ from: "card", weights_mb: 774103, complete: false, gated: true });
    expect(base?.sources?.weights).toContain("config.json");
    const at = (gpu: string, count: number) =>
      base?.fits.find(
        (fit) => fit.gpu === gpu && fit.gpu_count === count && fit.kv_space_mb !== null,
      );
    expect(at("MI300X", 1)).toMatchObject({ verdict: "too large", weights_per_gpu_mb: 774103 });
    expect(at("MI300X", 4)).toMatchObject({ verdict: "no room", kv_space_mb: 0 });
    expect(at("MI300X", 8)).toMatchObject({ verdict: "fits" });
    expect(at("MI325X", 4)).toMatchObject({ verdict: "fits" });
  });

  it("reads a folder, says what is missing, and which numbers of GPUs divide its heads", async () => {
    const whole = put("whole", {
      "config.json": shape,
      "model.safetensors": "x",
      "tokenizer.json": "{}",
    });
    const { models } = await report(whole);
    expect(models[0]).toMatchObject({
      id: whole,
      from: "directory",
      complete: true,
      attention_heads: 28,
      places: [{ kind: "directory", path: whole, complete: true, reason: null }],
      problems: [],
    });
    const verdicts = (count: number) =>
      new Set(models[0]?.fits.filter((fit) => fit.gpu_count === count).map((fit) => fit.verdict));
    expect(verdicts(8)).toEqual(new Set(["heads do not divide"]));
    expect(verdicts(4)).not.toContain("heads do not divide");

    const cut = put("cut", { "config.json": shape, "model-00001-of-00002.safetensors": "x" });
    expect((await report(cut)).models[0]).toMatchObject({
      complete: false,
      places: [{ exists: true, reason: expect.stringContaining("model-00002-of-00002") }],
      problems: [{ code: "model-not-available", level: "error" }],
    });
  });

  it("answers for what nobody knows: unknown, and what was perhaps meant", async () => {
    const { similar, models } = await report("meta-lama/Llama-3.1-8B-Instruct");
    expect(similar).toBe("meta-llama/Llama-3.1-8B-Instruct");
    expect(models[0]).toMatchObject({ from: "unknown", weights_mb: null, complete: false });
    expect(models[0]?.fits.every(({ verdict }) => verdict === "unknown")).toBe(true);
    const text = await aim(["model", "some-org/some-model"]);
    expect(text.stdout).toContain("not known: nothing tells how large it is");
  });

  it("says what is in the way of loading it", async () => {
    const offline = await report("some-org/some-model", { HF_HUB_OFFLINE: "1" });
    expect(offline.models[0]?.problems[0]?.message).toContain("HF_HUB_OFFLINE is set");
    const streamed = await report("s3://bucket/model", {
      AIM_ENGINE_ARGS: '{"load-format": "runai_streamer"}',
    });
    expect(streamed.models[0]).toMatchObject({ places: [], problems: [] });
    // Weights in a folder of the engine's arguments are not looked at, so nothing is proven.
    const elsewhere = await report("some-org/some-model", {
      HF_HUB_OFFLINE: "1",
      AIM_ENGINE_ARGS: '{"download-dir": "/weights"}',
    });
    expect(elsewhere.models[0]?.problems).toEqual([]);
  });

  it("looks where huggingface_hub would: `~` in HF_HOME is the home directory", async () => {
    const commit = "0123456789abcdef0123456789abcdef01234567";
    const repository = "hf/hub/models--some-org--some-model";
    const snapshot = put(`${repository}/snapshots/${commit}`, {
      "config.json": shape,
      "model.safetensors": "x",
      "tokenizer.json": "{}",
    });
    put(`${repository}/refs`, { main: commit });
    const { models } = await report("some-org/some-model", { HF_HOME: "~/hf", HOME: folder });
    expect(models[0]).toMatchObject({ from: "hub-cache", location: snapshot, complete: true });
  });

  it("takes the model of the settings, and says what to do where there is none", async () => {
    const asked = await aim(["model", "--format", "json"], { AIM_ID: "openai/gpt-oss-20b" });
    expect((JSON.parse(asked.stdout) as ModelJson).asked).toBe("openai/gpt-oss-20b");
    expect(await aim(["model"])).toMatchObject({ status: 2, stdout: "" });
    expect(await aim(["model", "nothing"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("`org/nothing`"),
    });
  });

  it("finds a variant, whatever its letter case, and an id with hf://", async () => {
    const variant = await report("amd/llama-3.1-405b-instruct-fp8-kv");
    expect(variant.asked).toBe("amd/Llama-3.1-405B-Instruct-FP8-KV");
    expect(variant.models[0]).toMatchObject({ from: "card", quantization: "fp8" });
    expect((await report("hf://OpenAI/GPT-OSS-20b")).asked).toBe("openai/gpt-oss-20b");
    expect((await report("amd/Llama-3.1-405B-Instruct-FP8-VK")).similar).toBe(variant.asked);
  });

  const next = async (
    words: readonly string[],
    environment: Readonly<Record<string, string>> = {},
  ) => {
    const run = await aim(["model", ...words], { COLUMNS: "200", ...environment });
    expect(run).toMatchObject({ status: 0, stderr: "" });
    return run.stdout
      .split("\n")
      .flatMap((text) => /^(?:AIM_ID= )?aim .*?(?= {2}|$)/.exec(text) ?? []);
  };

  it("ends with commands that work with the same environment", async () => {
    const own = { AIM_ID: "openai/gpt-oss-20b" };
    expect(await next([], own)).toEqual(["aim explain"]);
    expect(await next(["--aim-id", "openai/gpt-oss-20b"])).toEqual([
      "aim explain --aim-id openai/gpt-oss-20b",
    ]);
    expect(await next(["/my models/x"])).toEqual(["aim explain --model-id '/my models/x'"]);
    expect(await next(["openai/gpt-oss-20b"], { ...own, HF_HUB_OFFLINE: "1" })).toEqual([
      "AIM_ID= aim explain --model-id openai/gpt-oss-20b",
    ]);
    expect(await next(["openai/gpt-oss-20c"])).toEqual(["aim model openai/gpt-oss-20b"]);
  });

  it("says how to download what is not there and could be", async () => {
    const text = async (word: string, environment: Readonly<Record<string, string>> = {}) => {
      const AIM_CACHE_PATH = path.join(folder, "cache");
      return (await aim(["model", word], { AIM_CACHE_PATH, ...environment })).stdout;
    };
    const command = "aim download-to-cache";
    expect((await text("some-org/some-model")).replace(/\s+/g, " ")).toContain(
      `to do: the engine downloads it when it starts; before, ${command} --model-id some-org/some-model`,
    );
    const pinned = await text("some-org/x", { AIM_ENGINE_ARGS: '{"revision": "v1"}' });
    expect(pinned.replace(/\s+/g, " ")).toContain("--model-id some-org/x --revision v1");
    put("cache/here/whole", { "config.json": shape, "model.safetensors": "x" });
    expect(await text("here/whole")).toContain("complete");
    for (const word of ["here/whole", "/nowhere", "s3://bucket/model", "org/model:Q4_K_M"]) {
      expect(await text(word)).not.toContain(command);
    }
    const gated = await text("meta-llama/Llama-3.1-8B-Instruct", { HOME: folder });
    expect(gated).toContain("it is gated, and there is no");
    expect(gated.replace(/\s+/g, " ")).not.toContain(`${command} --model-id meta-llama/`);
  });

  it("warns of profiles that cannot be read", async () => {
    const run = await aim(["model", "openai/gpt-oss-20b"], {
      AIM_PROFILES_PATH: "/nowhere",
      AIM_LOG_LEVEL: "WARNING",
    });
    expect(run.status).toBe(0);
    expect(run.stderr).toContain("/nowhere");
  });
});
