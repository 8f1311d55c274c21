import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { aim, aimProcess, machine, root } from "../support/aim.ts";

const llama = { AIM_ID: "meta-llama/Llama-3.1-8B-Instruct", ...machine("mi300x-1") };

/** What aim-engine 0.2.0 does with the pod's log: the text from the first `[{` or `[]` on. */
function asOperatorReads(merged: string): unknown {
  const start = merged.search(/\[\s*[{\]]/);
  return JSON.parse(merged.slice(start));
}

describe("cli/dry-run", () => {
  it("argv: prints the exact command line as a JSON array and nothing else", async () => {
    const run = await aim(["dry-run", "--format", "argv"], llama);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const argv = JSON.parse(run.stdout) as string[];
    expect(argv.slice(0, 7)).toEqual([
      "python3",
      "-m",
      "vllm.entrypoints.openai.api_server",
      "--model",
      "amd/Llama-3.1-8B-Instruct-FP8-KV",
      "--tensor-parallel-size",
      "1",
    ]);
    expect(argv.slice(-5)).toEqual([
      "--port",
      "8000",
      "--served-model-name",
      "amd/Llama-3.1-8B-Instruct-FP8-KV",
      "meta-llama/Llama-3.1-8B-Instruct",
    ]);
  });

  it("script: a real bash starts the program with exactly the argv and environment of the plan", async () => {
    const args = {
      AIM_ENGINE_ARGS: '{"chat-template": "it\'s $HOME `x`\\n!", "seed": 9007199254740993}',
    };
    const script = (await aim(["dry-run", "--format", "script"], { ...llama, ...args })).stdout;
    const argv = JSON.parse(
      (await aim(["dry-run", "--format", "argv"], { ...llama, ...args })).stdout,
    ) as string[];
    const printing = script.replace(
      /^exec python3\b/m,
      `exec "${process.execPath}" -e "$PRINT" --`,
    );
    const printed = execFileSync("bash", ["-c", printing], {
      env: {
        PATH: process.env.PATH ?? "",
        PRINT: "console.log(JSON.stringify([process.argv.slice(1), process.env.GPU_ARCHS]))",
      },
      encoding: "utf8",
    });
    expect(JSON.parse(printed)).toEqual([argv.slice(1), "gfx942"]);
    expect(argv).toContain("9007199254740993");
  });

  it("json: the operator's array, alone on stdout, readable with both streams merged", async () => {
    const run = await aim(["dry-run", "--format=json"], {
      ...llama,
      AIM_LOG_LEVEL: "CRITICAL",
      AIM_LOG_LEVEL_ROOT: "CRITICAL",
    });
    expect(run.status).toBe(0);
    const [element] = asOperatorReads(run.stderr + run.stdout) as [Record<string, never>];
    expect(element).toMatchObject({
      filename: "vllm-mi300x-fp8-tp1-latency.yaml",
      profile: {
        aim_id: "meta-llama/Llama-3.1-8B-Instruct",
        metadata: { engine: "vllm", gpu: "MI300X", gpu_count: 1, type: "optimized" },
        env_vars: { HSA_NO_SCRATCH_RECLAIM: "1" },
      },
      models: [
        {
          name: "amd/Llama-3.1-8B-Instruct-FP8-KV",
          source: "hf://amd/Llama-3.1-8B-Instruct-FP8-KV",
        },
      ],
      launch: { env: { HF_HOME: "/workspace/model-cache" } },
    });
    expect(run.stdout.trimEnd().endsWith("]")).toBe(true);
  });

  it("json: with nothing that fits, [] on stdout, the reasons on stderr, exit 1", async () => {
    const run = await aim(["dry-run", "--format=json"], {
      AIM_ID: llama.AIM_ID,
      ...machine("no-gpu"),
    });
    expect(run).toMatchObject({ status: 1, stdout: "[]\n" });
    expect(run.stderr).toMatch(
      /^error\[no-profile-fits\]: none of \d+ profiles fits this request and machine\n +\d+ {2}\w/,
    );
    expect(asOperatorReads(`${run.stderr}${run.stdout}`)).toEqual([]);
  });

  it("never says anything that the operator takes for a 404", async () => {
    const runs = await Promise.all([
      aim(["dry-run", "--format=json"], { AIM_ID: llama.AIM_ID, ...machine("no-gpu") }),
      aim(["dry-run"], { ...llama, AIM_PROFILE_ID: "nonsense" }),
      aim(["dry-run"], { ...llama, AIM_PROFILES_PATH: "/nowhere" }),
      aim(["dry-run"], { AIM_MODEL_ID: "/no/model", ...machine("mi300x-1") }),
      aim(["dry-run"], { AIM_MODEL_ID: "s3://bucket/model", ...machine("mi300x-1") }),
    ]);
    for (const run of runs) {
      expect(run.stderr).not.toMatch(/file.*not.*found/i);
    }
    expect(runs.map(({ status }) => status)).toEqual([1, 2, 1, 5, 0]);
  });

  it("yaml: path and content of the profile, then the script", async () => {
    const { stdout } = await aim(["dry-run"], llama);
    expect(stdout).toMatch(/^# Profile: .*vllm-mi300x-fp8-tp1-latency\.yaml\n/);
    expect(stdout).toContain("aim_id: meta-llama/Llama-3.1-8B-Instruct\n");
    expect(stdout).toMatch(/\n# Script:\n#!\/usr\/bin\/env bash\n/);
  });

  it("AIM_ENGINE_ARGS is put over the profile, whatever dashes or underscores are used", async () => {
    const run = await aim(["dry-run", "--format", "argv"], {
      ...llama,
      AIM_ENGINE_ARGS: '{"max_model_len": 8192, "enable-prefix-caching": true}',
    });
    const argv = JSON.parse(run.stdout) as string[];
    expect(argv).toContain("--enable-prefix-caching");
    expect(argv).not.toContain("--no-enable-prefix-caching");
    expect(argv[argv.indexOf("--max-model-len") + 1]).toBe("8192");
    expect(argv.filter((word) => word === "--max-model-len")).toHaveLength(1);
  });

  it("prints nothing else on stdout, whatever debugging variables of its packages are set", async () => {
    const debugging = { LOG_TOKENS: "1", LOG_STREAM: "1", DEBUG: "*", NODE_DEBUG: "" };
    const run = await aimProcess(["dry-run", "--format", "argv"], { ...llama, ...debugging });
    expect(JSON.parse(run.stdout)).toContain("--model");
  });

  it("gives the same bytes twice, and whatever the log level is", async () => {
    const first = await aim(["explain", "--format", "json"], llama);
    const second = await aim(["explain", "--format", "json"], { ...llama, AIM_LOG_LEVEL: "DEBUG" });
    expect(second.stdout).toBe(first.stdout);
  });

  it.skipIf(process.getuid?.() !== 0)(
    "runs without a home directory, as a user that no passwd file knows",
    () => {
      const output = execFileSync(
        "setpriv",
        [
          "--reuid=65532",
          "--regid=65532",
          "--clear-groups",
          process.execPath,
          `${root}/bin/aim`,
          "dry-run",
          "--format=argv",
        ],
        {
          cwd: "/",
          env: {
            PATH: process.env.PATH ?? "",
            AIM_LOG_LEVEL: "CRITICAL",
            AIM_ID: llama.AIM_ID,
            AIM_GPU_MODEL: "MI300X",
          },
          encoding: "utf8",
        },
      );
      expect(JSON.parse(output)).toContain("--model");
    },
  );
});
