import path from "node:path";
import { describe, expect, it } from "vitest";
import { aim, machine, root } from "../../support/aim.ts";

const nowhere = path.join(root, "test", "no-such-cache");
const llama = "meta-llama/Llama-3.1-8B-Instruct";

/** The model that a run would look for, without a hub: what it does not find names it. */
async function lookedFor(words: readonly string[], environment: Record<string, string> = {}) {
  const given = { AIM_CACHE_PATH: nowhere, ...machine("no-gpu"), ...environment };
  const run = await aim(["download-to-cache", "--verify-only", ...words], given);
  const found = /`([^`]+)` does not exist/.exec(run.stderr)?.[1];
  return { ...run, model: found?.replace(`${nowhere}/`, "") };
}

describe("cli/download: which model", () => {
  it.each([
    ["of --model-id", ["--model-id", "org/model"], {}, "org/model"],
    ["of --model-id with hf://", ["--model-id", "hf://org/model"], {}, "org/model"],
    [
      "of --model-id in an image of another model",
      ["--model-id", "org/model"],
      { AIM_ID: llama },
      "org/model",
    ],
    [
      "of AIM_MODEL_ID without a GPU, where every profile loads it",
      [],
      { AIM_MODEL_ID: "org/model" },
      "org/model",
    ],
    [
      "of a profile without a GPU",
      ["--for-profile", "vllm-mi300x-fp8-tp1-latency"],
      { AIM_ID: llama },
      "amd/Llama-3.1-8B-Instruct-FP8-KV",
    ],
    [
      "that would be chosen",
      [],
      { AIM_ID: llama, ...machine("mi300x-8") },
      "amd/Llama-3.1-8B-Instruct-FP8-KV",
    ],
    [
      "that would be chosen for a precision",
      ["--precision", "fp16"],
      { AIM_ID: llama, ...machine("mi300x-8") },
      llama,
    ],
    [
      "in the hub's layout",
      ["--model-id", "org/model", "--use-hf-cache"],
      {},
      "models--org--model",
    ],
  ] as const)("is the one %s", async (_, words, environment, model) => {
    const run = await lookedFor(words, environment);
    expect([run.status, run.model]).toEqual([5, model]);
  });

  it("asks for a name where nothing can be chosen", async () => {
    const run = await lookedFor([], { AIM_ID: llama });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(
      /\nhint: no profile can be chosen here: name one with `--for-profile ID` \(`aim list-profiles --skip-compatibility-check` lists them\), or the model with `--model-id`\n$/,
    );
  });

  it.each([
    [["--model-id", "s3://bucket/key"], "model-not-downloadable", "is in an S3 store"],
    [["--model-id", "/models/x"], "model-not-downloadable", "is a path"],
    [["--model-id", "org/model:Q4_K_M"], "model-not-downloadable", "--include '*Q4_K_M*'"],
    [[], "model-required", "no model is named"],
    [
      ["--aim-id", llama, "--for-profile", "nope"],
      "unknown-profile-id",
      "no profile has the id `nope`",
    ],
    [
      ["--model-id", "org/model", "--stall-timeout", "soon"],
      "setting-invalid",
      "`--stall-timeout` is `soon`",
    ],
  ])("ends with 2 for %j", async (words, code, text) => {
    const run = await lookedFor(words);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(`error[${code}]: `);
    expect(run.stderr).toContain(text);
  });
});
