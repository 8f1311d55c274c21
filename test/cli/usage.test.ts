import { describe, expect, it } from "vitest";
import { commands, programExamples } from "../../src/cli/all-commands.ts";
import { isChosen, readCommandLine } from "../../src/cli/command-line.ts";
import type { Example } from "../../src/cli/declaration.ts";
import { settingsOf } from "../../src/cli/session.ts";
import { isStop } from "../../src/cli/stop.ts";
import { aim, machine, root } from "../support/aim.ts";

const llama = { AIM_ID: "meta-llama/Llama-3.1-8B-Instruct", ...machine("mi300x-1") };

/** The examples of each command's help, by the words that name it. */
const examples: Readonly<Record<string, readonly Example[]>> = Object.fromEntries([
  ["aim", programExamples],
  ...commands.flatMap((each) => [
    [each.name, each.examples],
    ...("commands" in each
      ? each.commands.map((below) => [`${each.name} ${below.name}`, below.examples])
      : []),
  ]),
]);

describe("cli/usage", () => {
  it.each([
    [
      ["explian"],
      "error[unknown-command]: there is no command `explian`\n\nhint: did you mean `explain`?\n",
    ],
    [
      ["explain", "--precison", "fp8"],
      "error[usage]: unknown option `--precison`\n\nhint: did you mean `--precision`?\n",
    ],
    [
      ["dry-run", "--format", "jason"],
      "error[usage]: option `--format <FORMAT>` argument `jason` is invalid. Allowed choices are yaml, json, script, argv\n\nhint: see `aim --help`\n",
    ],
    [
      ["dry-run", "--port"],
      "error[usage]: option `--port <PORT>` argument missing\n\nhint: see `aim --help`\n",
    ],
    [
      ["--max-model-len=4096"],
      `error[usage]: unknown option \`--max-model-len=4096\`\n\nhint: an option of the engine is given as AIM_ENGINE_ARGS='{"max-model-len":4096}', or by --engine-args\n`,
    ],
    [
      ["dry-run", "--chat_template", "it's", "--format", "argv"],
      `error[usage]: unknown option \`--chat_template\`\n\nhint: an option of the engine is given as AIM_ENGINE_ARGS='{"chat-template":"it'\\''s"}', or by --engine-args\n`,
    ],
    [
      ["serve", "org/model", "--enforce-eager", "--gpu-model", "MI300X"],
      `error[usage]: unknown option \`--enforce-eager\`\n\nhint: an option of the engine is given as AIM_ENGINE_ARGS='{"enforce-eager":true}', or by --engine-args\n`,
    ],
    [
      ["--", "--max-model-len", "4096"],
      `error[usage]: unknown option \`--max-model-len\`\n\nhint: an option of the engine is given as AIM_ENGINE_ARGS='{"max-model-len":4096}', or by --engine-args\n`,
    ],
  ])("%j is a usage error with a suggestion, exit 2", async (args, message) => {
    expect(await aim(args, llama)).toEqual({ status: 2, stdout: "", stderr: message });
  });

  it("reports every bad setting at once, and the nearest value of each", async () => {
    const run = await aim(["explain"], {
      ...llama,
      AIM_PRECISION: "fp81",
      AIM_PORT: "70000",
      AIM_GPU_MODEL: "MI300",
    });
    expect(run.status).toBe(2);
    expect(run.stderr.match(/^error\[/gm)).toHaveLength(3);
    expect(run.stderr).toContain("`AIM_PRECISION` is `fp81`");
    expect(run.stderr).toContain("did you mean `fp8`?");
  });

  it("without a model says which two variables name one", async () => {
    expect(await aim(["explain"], machine("mi300x-1"))).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^error\[model-required\]: no model is named: neither `AIM_ID` nor `AIM_MODEL_ID` is set\n/,
      ),
    });
  });

  it("a flag beats the environment, and explain says where each value is from", async () => {
    const run = await aim(["explain", "--precision", "fp16"], { ...llama, AIM_PRECISION: "fp8" });
    expect(run.stdout).toMatch(/precision +fp16 +from --precision/);
    expect(run.stdout).toContain("Chosen  vllm-mi300x-fp16-tp1-latency");
  });

  it("a misspelt variable is a warning that names the right one, not silence", async () => {
    const run = await aim(["dry-run", "--format", "argv"], {
      ...llama,
      AIM_PRECISON: "fp16",
      AIM_LOG_LEVEL: "WARNING",
    });
    expect(run.status).toBe(0);
    expect(run.stderr).toContain("did you mean `AIM_PRECISION`?");
  });

  it("a profile id that does not exist is fatal and names the nearest", async () => {
    const run = await aim(["dry-run"], {
      ...llama,
      AIM_PROFILE_ID: "vllm-mi300x-fp8-tp1-latencyy",
    });
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain("did you mean `vllm-mi300x-fp8-tp1-latency`?");
  });

  it("colours only when asked to or on a terminal, and never with NO_COLOR", async () => {
    const plain = await aim(["explain"], llama);
    const coloured = await aim(["explain", "--color", "always"], llama);
    const never = await aim(["explain", "--no-color"], llama);
    const esc = String.fromCharCode(27);
    expect(plain.stdout.includes(esc)).toBe(false);
    expect(never.stdout).toBe(plain.stdout);
    expect(coloured.stdout.replaceAll(new RegExp(`${esc}\\[\\d+m`, "g"), "")).toBe(plain.stdout);
    expect(coloured.stdout.includes(esc)).toBe(true);
  });

  it("the log is JSON on stderr when it is not a terminal, and silent at CRITICAL", async () => {
    const logged = await aim(["dry-run", "--format", "argv"], { ...llama, AIM_LOG_LEVEL: "INFO" });
    const lines = logged.stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(lines[0]).toMatchObject({ level: "info", profile: "vllm-mi300x-fp8-tp1-latency" });
    expect(
      (await aim(["dry-run", "--format", "argv"], { ...llama, AIM_LOG_LEVEL: "CRITICAL" })).stderr,
    ).toBe("");
  });

  it.each(Object.keys(examples))(
    "%s --help shows its examples, on stdout, exit 0",
    async (name) => {
      const args = name === "aim" ? ["--help"] : [...name.split(" "), "--help"];
      const run = await aim(args);
      expect(run).toMatchObject({ status: 0, stderr: "" });
      for (const [line] of examples[name] ?? []) expect(run.stdout).toContain(line);
      expect(Math.max(...run.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(
        100,
      );
    },
  );

  it.each(
    Object.entries(examples).flatMap(([name, rows]) => rows.map(([line]) => [line, name] as const)),
  )("%s is a command line of %s", (line, name) => {
    const words = line.replace(/ >.*/, "").split(" ");
    const at = words.indexOf("aim");
    for (const word of words.slice(0, at)) expect(word).toMatch(/^(?:AIM|HIP)_[A-Z_]+=/);
    const chosen = readCommandLine(words.slice(at + 1), "0");
    if (isStop(chosen) || !isChosen(chosen)) return expect(chosen).toBe("a command");
    const { command, flags } = chosen;
    const environment = Object.fromEntries(words.slice(0, at).map((word) => word.split("=")));
    const settings = settingsOf({ environment, flags, packageRoot: root });
    expect(isStop(settings) ? settings : settings.problems).toEqual([]);
    const bound = command.bind(chosen.words, flags);
    expect(isStop(bound) ? bound.problems : []).toEqual([]);
    const named = name === "aim" || name === "rules" ? command.name : name;
    expect(named.split(" ").at(-1)).toBe(command.name);
  });
});

describe("cli/explain: what would stop a launch", () => {
  it("is said by explain, which decides all the same, and stops dry-run", async () => {
    const contradictory = {
      AIM_ID: "meta-llama/Llama-3.1-8B-Instruct",
      ...machine("mi300x-8"),
      HIP_VISIBLE_DEVICES: "0",
      CUDA_VISIBLE_DEVICES: "1",
    };
    const explained = await aim(["explain"], contradictory);
    expect(explained.status).toBe(0);
    expect(explained.stdout).toContain(
      "error[contradictory-visible-devices] would not start: HIP_VISIBLE_DEVICES is",
    );
    expect(await aim(["dry-run"], contradictory)).toMatchObject({ status: 2, stdout: "" });
  });
});
