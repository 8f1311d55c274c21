import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aim, fixture, machine } from "../support/aim.ts";

const llama = { AIM_ID: "meta-llama/Llama-3.1-8B-Instruct", ...machine("mi300x-1") };
const dryRun = ["dry-run", "--format", "argv"];

let profiles: string;
beforeAll(() => {
  profiles = mkdtempSync(path.join(tmpdir(), "aim-arguments-"));
  const folder = path.join(profiles, "meta-llama/Llama-3.1-8B-Instruct");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, "old.yaml"),
    `aim_id: meta-llama/Llama-3.1-8B-Instruct
model_id: meta-llama/Llama-3.1-8B-Instruct
metadata: {engine: vllm, gpu: MI300X, precision: fp16, gpu_count: 1, metric: latency, manual_selection_only: false, type: optimized}
engine_args:
  max-seq-len-to-capture: 32768
env_vars:
  VLLM_USE_AITER_TRITON_ROPE: "1"
`,
  );
});
afterAll(() => rmSync(profiles, { recursive: true, force: true }));

describe("cli: arguments that the engine would refuse", () => {
  it.each(["serve", "dry-run"])(
    "%s: those of the profile end with 3, before the engine is started",
    async (command) => {
      const run = await aim([command, "--engine-version", "0.11.2"], {
        ...llama,
        AIM_PROFILES_PATH: profiles,
      });
      expect(run).toMatchObject({ status: 3, stdout: "" });
      const file = `${profiles}/meta-llama/Llama-3.1-8B-Instruct/old.yaml`;
      expect(run.stderr).toBe(
        [
          `error[engine-option-not-in-version]: ${file}:5:3: \`max-seq-len-to-capture\` is not an option of vLLM 0.11.2: the last version with it is 0.10.2`,
          `warning[engine-variable-unknown]: ${file}:7:3: environment variable \`VLLM_USE_AITER_TRITON_ROPE\` is not read by vLLM 0.11.2`,
          "",
          "hint: remove it: the V1 engine does not read it",
          "hint: remove it: only forks of vLLM 0.6.7 read it; vLLM 0.11.0 has VLLM_ROCM_USE_TRITON_ROPE",
          "",
        ].join("\n"),
      );
    },
  );

  it("the installed version is found without being told", async () => {
    const environment = { ...llama, AIM_PROFILES_PATH: profiles, PYTHONPATH: fixture("engine") };
    const run = await aim(dryRun, environment);
    expect(run.status).toBe(3);
    expect(run.stderr).toContain("is not an option of vLLM 0.11.1:");
  });

  it("those of AIM_ENGINE_ARGS end with 2, at their place in it", async () => {
    const run = await aim(dryRun, {
      ...llama,
      AIM_ENGINE_VERSION: "0.11.2",
      AIM_ENGINE_ARGS: '{"dtype": "fp16", "max-modle-len": 8192}',
    });
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(
      "error[engine-option-choice]: AIM_ENGINE_ARGS:1:2: `dtype` cannot be `fp16` for vLLM 0.11.2\n",
    );
    expect(run.stderr).toContain(
      "error[engine-option-unknown]: AIM_ENGINE_ARGS:1:19: `max-modle-len` is not an option of vLLM\n",
    );
    expect(run.stderr).toContain("hint: did you mean `max-model-len`?\n");
  });

  it("AIM_STRICT_ENGINE_ARGS=false lets unknown options pass, with a warning in the log", async () => {
    const run = await aim(dryRun, {
      ...llama,
      AIM_ENGINE_VERSION: "0.11.2",
      AIM_ENGINE_ARGS: '{"quantum-leap": 7}',
      AIM_STRICT_ENGINE_ARGS: "false",
      AIM_LOG_LEVEL: "WARNING",
    });
    expect(run.status).toBe(0);
    const argv = JSON.parse(run.stdout) as string[];
    expect(argv.slice(argv.indexOf("--quantum-leap")).slice(0, 2)).toEqual(["--quantum-leap", "7"]);
    expect(JSON.parse(run.stderr.trim())).toMatchObject({
      level: "warning",
      code: "engine-option-unknown",
    });
  });

  it("an override mends what the profile says", async () => {
    const run = await aim(dryRun, {
      ...llama,
      AIM_PROFILES_PATH: profiles,
      AIM_ENGINE_VERSION: "0.11.2",
      AIM_ENGINE_ARGS: '{"max-seq-len-to-capture": false}',
    });
    expect(run.status).toBe(0);
    expect(run.stdout).not.toContain("max-seq-len-to-capture");
  });

  it("with an unknown version the launch goes on, and the log says what arguments were judged by", async () => {
    const run = await aim(dryRun, { ...llama, AIM_PROFILES_PATH: profiles, AIM_LOG_LEVEL: "INFO" });
    expect(run.status).toBe(0);
    const messages = run.stderr
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { msg: string }).msg);
    expect(messages).toContain(
      "the version of vLLM is not known: arguments pass that one of 26 versions takes",
    );
  });
});
