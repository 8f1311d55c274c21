import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { ListProfilesJson } from "../../src/generated/list-profiles.ts";
import type { Resolution } from "../../src/generated/resolution.ts";
import { validateWhatIf, validateWhyNot } from "../../src/generated/validators.js";
import type { WhatIf } from "../../src/generated/what-if.ts";
import type { WhyNot } from "../../src/generated/why-not.ts";
import { aim, fixture, machine, root } from "../support/aim.ts";

const llama = { AIM_ID: "meta-llama/Llama-3.1-8B-Instruct", ...machine("mi300x-8") };
const gptOss = { AIM_ID: "openai/gpt-oss-120b", ...machine("mi300x-8") };

async function whyNot(id: string, environment: Readonly<Record<string, string>>) {
  const run = await aim(["explain", "--why-not", id, "--format", "json"], environment);
  expect(run.stderr).toBe("");
  const answer = JSON.parse(run.stdout) as WhyNot;
  expect(validateWhyNot(answer), JSON.stringify(validateWhyNot.errors)).toBe(true);
  return { answer, status: run.status };
}

async function whatIf(words: readonly string[], environment: Readonly<Record<string, string>>) {
  const run = await aim(["explain", "--what-if", ...words, "--format", "json"], environment);
  expect(run.stderr).toBe("");
  const answer = JSON.parse(run.stdout) as WhatIf;
  expect(validateWhatIf(answer), JSON.stringify(validateWhatIf.errors)).toBe(true);
  return { answer, status: run.status };
}

async function selected(environment: Readonly<Record<string, string>>) {
  const run = await aim(["explain", "--format", "json"], environment);
  return (JSON.parse(run.stdout) as Resolution).selection.profile;
}

describe("cli/explain --why-not", () => {
  it("names settings that make the profile win when they are given", async () => {
    const id = "vllm-mi300x-mxfp4-tp2-throughput";
    const { answer, status } = await whyNot(id, gptOss);
    expect([status, answer.selected]).toEqual([0, await selected(gptOss)]);
    expect(answer.settings.answers.length).toBeGreaterThan(0);
    for (const { changes } of answer.settings.answers) {
      const given = changes.flatMap((change) =>
        change.kind === "setting" ? [[change.variable, String(change.value ?? "")]] : [],
      );
      expect(await selected({ ...gptOss, ...Object.fromEntries(given) })).toBe(id);
    }
  });

  it("names GPUs that make the profile win when --what-if supposes them", async () => {
    const id = "vllm-mi325x-mxfp4-tp4-latency";
    const { answer } = await whyNot("vllm-mi300x-mxfp4-tp4-latency", {
      ...gptOss,
      ...machine("mi325x-4"),
    });
    expect(answer.settings.obstacle).toMatchObject({ cause: "filters", each: true });
    const [first] = answer.hardware.answers;
    const words = (first?.changes ?? []).flatMap((change) => {
      if (change.kind === "rule") return [];
      const name = change.kind === "setting" ? change.variable : `gpu.${change.name}`;
      return [`${name}=${change.value ?? ""}`];
    });
    expect(words).toContain("gpu.model=MI300X");
    const then = await whatIf(words, { ...gptOss, ...machine("mi325x-4") });
    expect(then.answer.after.selection.profile).toBe(answer.profile);
    expect(id).not.toBe(answer.profile);
  });

  describe("with an overlay", () => {
    let home = "";
    beforeAll(() => {
      home = mkdtempSync(path.join(tmpdir(), "aim-why-not-"));
      for (const name of ["profiles", "engines", "schemas"]) {
        symlinkSync(path.join(root, name), path.join(home, name));
      }
      cpSync(path.join(root, "rules/default"), path.join(home, "rules/default"), {
        recursive: true,
      });
    });
    afterAll(() => rmSync(home, { recursive: true, force: true }));

    it("names rules that make the profile win when an overlay removes them", async () => {
      const id = "vllm-mi300x-fp16-tp2-latency";
      const { answer } = await whyNot(id, { ...llama, AIM_HOME: home });
      const [first] = answer.rules.answers;
      const rules = (first?.changes ?? []).flatMap((change) =>
        change.kind === "rule" ? [{ id: change.rule, enabled: false }] : [],
      );
      expect(rules.length).toBeGreaterThan(0);
      mkdirSync(path.join(home, "rules/custom"));
      writeFileSync(path.join(home, "rules/custom/off.json"), JSON.stringify({ rules }));
      expect(await selected({ ...llama, AIM_HOME: home })).toBe(id);
    });
  });

  it("as the last resort the name does it, with what it says it overrides", async () => {
    const id = "vllm-mi325x-fp16-tp2-throughput";
    const { answer } = await whyNot(id, llama);
    const { variable, value, overridden } = answer.last_resort;
    const run = await aim(["explain", "--format", "json"], { ...llama, [variable]: value });
    const { selection } = JSON.parse(run.stdout) as Resolution;
    expect(selection.profile).toBe(id);
    expect(overridden).toEqual(selection.overridden.map(({ rule, reason }) => ({ rule, reason })));
    expect(overridden.length).toBeGreaterThan(1);
  });

  it("ends as explain does: with 1 where nothing fits, and says so", async () => {
    const environment = { ...llama, ...machine("no-gpu") };
    const run = await aim(["explain", "--why-not", "vllm-mi300x-fp8-tp1-latency"], environment);
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(run.stdout).toContain("  now nothing fits\n");
    expect(run.stdout).toContain("  1 x MI300X instead of no GPU\n");
  });

  it("a profile of another model is named with the model to ask for", async () => {
    const run = await aim(["explain", "--why-not", "vllm-mi300x-mxfp4-tp1-latency"], llama);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toBe(
      "error[unknown-profile-id]: no profile has the id `vllm-mi300x-mxfp4-tp1-latency`\n\n" +
        "hint: it is a profile of `openai/gpt-oss-120b` and of 1 other model: ask for that model with `--aim-id openai/gpt-oss-120b`\n",
    );
  });
});

describe("cli/explain --what-if", () => {
  it("reads settings as flags are read, and everything that follows from them", async () => {
    const { answer, status } = await whatIf(["AIM_ID=openai/gpt-oss-120b", "metric=throughput"], {
      ...llama,
      AIM_METRIC: "latency",
    });
    expect(status).toBe(0);
    expect(answer.changes).toEqual([
      {
        name: "AIM_ID",
        before: "meta-llama/Llama-3.1-8B-Instruct",
        after: "openai/gpt-oss-120b",
      },
      { name: "AIM_METRIC", before: "latency", after: "throughput" },
    ]);
    const given = { ...gptOss, AIM_METRIC: "throughput" };
    expect(answer.before.selection.profile).toBe(await selected(llama));
    expect(answer.after.selection.profile).toBe(await selected(given));
  });

  it("both decisions are those of explain, byte for byte but for the origin of what is supposed", async () => {
    const { answer } = await whatIf(["gpu-count=2"], llama);
    const before = await aim(["explain", "--format", "json"], llama);
    expect(answer.before).toEqual(JSON.parse(before.stdout));
    const after = await aim(["explain", "--format", "json", "--gpu-count", "2"], llama);
    expect(answer.after).toEqual(JSON.parse(after.stdout));
  });

  it("an empty value is a setting that is not given, wherever it is from", async () => {
    const environment = { ...llama, PROFILE_ID: "vllm-mi300x-fp16-tp1-latency" };
    const { answer } = await whatIf(["AIM_PROFILE_ID="], environment);
    expect(answer.before.selection.by).toBe("profile_id");
    expect(answer.after.selection.by).toBe("ranking");
  });

  it("facts of the GPUs and of the engine are supposed without being there", async () => {
    const { answer, status } = await whatIf(["gpu.model=mi300x", "gpu.count=4"], {
      ...gptOss,
      ...machine("no-gpu"),
    });
    expect(status).toBe(0);
    expect(answer.before.selection.profile).toBeNull();
    expect(answer.after.gpu).toMatchObject({ model: "MI300X", count: 4, gfx: "gfx942" });
    expect(answer.after.selection.profile).toBe("vllm-mi300x-mxfp4-tp4-latency");
  });

  it("ends with 1 where nothing fits with the changes", async () => {
    const run = await aim(["explain", "--what-if", "gpu.count=0"], llama);
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(run.stdout).toMatch(/^ {2}chosen .* nothing fits$/m);
    expect(run.stdout).toContain("\nNearest then\n");
  });

  it.each([
    [
      ["precision=fp9"],
      "error[setting-invalid]: `--precision` is `fp9`; it must be auto, int4, fp4, int8, fp8, fp16, bf16 or fp32\n\nhint: did you mean `fp4`?\n",
    ],
    [
      ["gpu.cuont=4", "x"],
      "error[what-if-unknown]: --what-if knows no `gpu.cuont`\nerror[what-if-invalid]: --what-if `x` has no value\n\nhint: did you mean `gpu.count`?\nhint: write NAME=VALUE, such as `--what-if precision=fp16 gpu.count=4`\n",
    ],
    [
      ["AIM_MODEL_ID=org/model"],
      "error[model-ambiguous]: two models are named: `AIM_ID` is `meta-llama/Llama-3.1-8B-Instruct` and `--model-id` is `org/model`\n",
    ],
  ])("%j is a usage error", async (words, message) => {
    const run = await aim(["explain", "--what-if", ...words], llama);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr.startsWith(message), run.stderr).toBe(true);
  });

  it("shows no secret of a setting that is supposed", async () => {
    const args = '{"hf-token": "hf_AbCdEfGhIjKlMnOpQrStUvWxYz0123456789"}';
    for (const format of ["text", "json", "markdown"]) {
      const run = await aim(
        ["explain", "--what-if", `AIM_ENGINE_ARGS=${args}`, "--format", format],
        llama,
      );
      expect(run.status).toBe(0);
      expect(run.stdout).toContain("AIM");
      expect(run.stdout).not.toContain("AbCdEfGh");
    }
  });
});

describe("cli/explain: questions and formats", () => {
  it.each([
    [["x", "--why-not", "y"], "`x` is one profile too many"],
    [["--why-not", "y", "--what-if", "precision=fp8"], "cannot be used with option"],
    [["--why-not", "y", "--from", "-"], "cannot be used with option"],
    [["--what-if", "precision=fp8", "--format", "mermaid"], "--format mermaid shows the whole"],
  ])("%j is a usage error", async (args, message) => {
    const run = await aim(["explain", ...args], llama);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(message);
  });

  it("Markdown says what the terminal says, without the commands", async () => {
    const [text, markdown] = await Promise.all([
      aim(["explain"], llama),
      aim(["explain", "--format", "markdown"], llama),
    ]);
    expect(markdown.stdout).toMatch(/^## Request\n\n\| setting \| value \| from \|\n\|---\|/);
    const wordsOf = (shown: string) => new Set(shown.replaceAll(/[\\`*|#]/g, "").split(/\s+/));
    const said = wordsOf(markdown.stdout);
    const body = text.stdout.slice(0, text.stdout.indexOf("\nMore\n"));
    expect([...wordsOf(body)].filter((word) => !said.has(word))).toEqual([]);
    expect(markdown.stdout).not.toContain("aim explain");
  });

  const folder = fixture("scenarios");
  const scenarios = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const anyProfile = "general/vllm-mi300x-fp16-tp1-latency";
  const questions = [
    [],
    ["--all"],
    [anyProfile],
    ["--why-not", anyProfile, "--all"],
    ["--what-if", "metric=throughput", "gpu.count=1"],
  ];

  // Each scenario with two of the questions: all of them would be a hundred processes.
  const asked = scenarios.map((file, index) => {
    const of = (offset: number) => questions[(index * 2 + offset) % questions.length] ?? [];
    return [file, [of(0), of(1)]] as const;
  });

  it.each(asked)("%s reads well at 80 columns, asked %j", async (file, some) => {
    const scenario = parse(readFileSync(path.join(folder, file), "utf8")) as {
      readonly machine: string;
      readonly arguments?: readonly string[];
      readonly environment: Readonly<Record<string, string>>;
    };
    const environment = { ...machine(scenario.machine), ...scenario.environment };
    const store = await aim(["list-profiles", "--format", "json"], environment);
    const ids = (JSON.parse(store.stdout) as ListProfilesJson).profiles.map(({ id }) => id);
    for (const question of some) {
      // A store of the scenario's own has other profiles.
      const words = question.map((word) =>
        word === anyProfile && !ids.includes(word) ? (ids[0] ?? word) : word,
      );
      const run = await aim(["explain", ...(scenario.arguments ?? []), ...words], environment);
      expect([0, 1]).toContain(run.status);
      expect(run.stderr).toBe("");
      for (const shown of run.stdout.split("\n")) {
        // AMD's operator takes such words for an HTTP 404.
        expect(shown).not.toMatch(/file.*not.*found/i);
        if (shown.length <= 80) continue;
        expect(shown.trim().split(/ +/), shown).toHaveLength(1);
      }
    }
  });
});
