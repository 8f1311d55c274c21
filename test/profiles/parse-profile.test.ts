import { describe, expect, test } from "vitest";
import { notFitted } from "../../src/profiles/not-fitted.ts";
import { parseProfile } from "../../src/profiles/parse-profile.ts";
import { ExactMapping, ExactNumber } from "../../src/shared/document.ts";
import { hasErrors } from "../../src/shared/problem.ts";
import { ids, profileText, source } from "./profile-source.ts";

/** `level code line:column` of each problem of a text at a place. */
function problems(relative: string, text: string): string[] {
  return parseProfile(source(relative, text)).problems.map(
    ({ level, code, where }) => `${level} ${code} ${where?.line}:${where?.column}`,
  );
}

describe("profiles/parse-profile: a valid profile", () => {
  const text = profileText(
    ids,
    `engine_args:
  tensor-parallel-size: 1
  "10": a
  no-enable-prefix-caching:
  seed: 9007199254740993
  compilation-config: {cudagraph_mode: FULL}
  gpu-memory-utilization: 0.90
  "2": b
env_vars:
  HSA_NO_SCRATCH_RECLAIM: "1"
`,
  );

  test("parseProfile: gives the facts that rules see", () => {
    const { id, profile, problems } = parseProfile(source("org/model/x.yaml", text));
    expect(problems).toEqual([]);
    expect(id).toBe("x");
    expect(profile?.document.text).toBe(text);
    expect(profile?.facts).toEqual({
      id: "x",
      name: "x",
      path: "profiles/org/model/x.yaml",
      origin: "model",
      precedence: 2,
      aim_id: "org/model",
      model_id: "org/model-fp8",
      manual_only: false,
      engine_version_fits: true,
      min_vram_mb: null,
      ...notFitted,
      metadata: {
        engine: "vllm",
        accelerator_type: "gpu",
        gpu: "MI300X",
        precision: "fp8",
        gpu_count: 1,
        metric: "latency",
        manual_selection_only: false,
        type: "unoptimized",
        primary: null,
        variant: null,
        features: [],
        capabilities: { tool_calling: null, structured_outputs: null, reasoning: null },
        engine_version: null,
        min_vram_gb: null,
      },
      engine_args: {
        "tensor-parallel-size": 1,
        "10": "a",
        "no-enable-prefix-caching": null,
        seed: 9007199254740992,
        "compilation-config": { cudagraph_mode: "FULL" },
        "gpu-memory-utilization": 0.9,
        "2": "b",
      },
      env_vars: { HSA_NO_SCRATCH_RECLAIM: "1" },
    });
  });

  test("parseProfile: keeps the order and the digits of the engine's arguments, with their places", () => {
    const { profile } = parseProfile(source("org/model/x.yaml", text));
    const args = profile?.engineArguments ?? [];
    expect(args.map(({ name }) => name)).toEqual([
      "tensor-parallel-size",
      "10",
      "no-enable-prefix-caching",
      "seed",
      "compilation-config",
      "gpu-memory-utilization",
      "2",
    ]);
    expect(args.map(({ value }) => (value instanceof ExactNumber ? value.text : value))).toEqual([
      "1",
      "a",
      null,
      "9007199254740993",
      new ExactMapping([["cudagraph_mode", "FULL"]]),
      "0.90",
      "b",
    ]);
    expect(args[3]?.where).toEqual({ path: "profiles/org/model/x.yaml", line: 15, column: 3 });
  });

  test("parseProfile: a general profile has no model, and no arguments or variables need be there", () => {
    const { profile, problems } = parseProfile(source("general/x.yml", profileText()));
    expect(problems).toEqual([]);
    expect(profile?.engineArguments).toEqual([]);
    expect(profile?.facts).toMatchObject({
      id: "general/x",
      origin: "general",
      precedence: 3,
      aim_id: null,
      model_id: null,
      engine_args: {},
      env_vars: {},
    });
  });

  test("parseProfile: manual_only begins as manual_selection_only", () => {
    const manual = profileText(ids).replace("only: false", "only: true");
    expect(parseProfile(source("org/model/x.yaml", manual)).profile?.facts.manual_only).toBe(true);
  });

  test("parseProfile: a file in no folder is judged by what is in it", () => {
    const general = parseProfile(source("x.yaml", profileText()));
    expect(general.profile?.facts).toMatchObject({ id: "general/x", origin: "general" });
    const model = parseProfile(source("x.yaml", profileText(ids)));
    expect(model.profile?.facts).toMatchObject({ id: "x", origin: "model" });
  });
});

describe("profiles/parse-profile: place and model", () => {
  test("parseProfile: ignores a model in any general folder, with a warning for each key", () => {
    for (const folder of ["general", "custom/general", "org/model/general"]) {
      const { profile, problems } = parseProfile(source(`${folder}/x.yaml`, profileText(ids)));
      expect(profile?.facts).toMatchObject({ aim_id: null, model_id: null, origin: "general" });
      expect(problems).toEqual([
        {
          code: "general-names-model",
          level: "warning",
          message: "a profile in a `general` folder is for any model: its `aim_id` is ignored",
          where: { path: `profiles/${folder}/x.yaml`, line: 1, column: 1 },
          hint: "leave `aim_id` out, or move the file to `custom/` or to the model's folder",
        },
        {
          code: "general-names-model",
          level: "warning",
          message: "a profile in a `general` folder is for any model: its `model_id` is ignored",
          where: { path: `profiles/${folder}/x.yaml`, line: 2, column: 1 },
          hint: "leave `model_id` out, or move the file to `custom/` or to the model's folder",
        },
      ]);
    }
  });

  test("parseProfile: wants a model everywhere else", () => {
    const { profile, problems } = parseProfile(source("org/model/x.yaml", profileText()));
    expect(profile).toBeUndefined();
    expect(problems).toEqual([
      {
        code: "model-not-named",
        level: "error",
        message:
          "it has neither `aim_id` nor `model_id`, which only profiles in a `general` folder may leave out",
        where: { path: "profiles/org/model/x.yaml", line: 1, column: 1 },
        hint: "add `aim_id: org/model` and the `model_id` to load, or move the file to `general/`",
      },
    ]);
    const custom = parseProfile(source("custom/x.yaml", profileText()));
    expect(custom.problems.map(({ code }) => code)).toEqual(["model-not-named"]);
  });

  test("parseProfile: wants both ids where there is one", () => {
    const text = profileText("aim_id: org/model\n");
    expect(hasErrors(parseProfile(source("org/model/x.yaml", text)).problems)).toBe(true);
    expect(problems("org/model/x.yaml", text)).toHaveLength(1);
  });

  test("parseProfile: warns of a profile of another model in a model's folder, which no request chooses", () => {
    const { profile, problems } = parseProfile(source("org/other/deep/x.yaml", profileText(ids)));
    expect(profile?.facts.aim_id).toBe("org/model");
    expect(problems).toEqual([
      {
        code: "aim-id-elsewhere",
        level: "warning",
        message: "`aim_id` is `org/model`, but the file is in the folder of `org/other`",
        where: { path: "profiles/org/other/deep/x.yaml", line: 1, column: 9 },
        hint: "write `aim_id: org/other`, or move the file to `org/model/` or to `custom/`",
      },
    ]);
  });

  test("parseProfile: only warns when the folder differs in letter case", () => {
    const { profile, problems } = parseProfile(source("Org/MODEL/x.yaml", profileText(ids)));
    expect(profile?.facts.aim_id).toBe("org/model");
    expect(problems).toEqual([
      {
        code: "aim-id-case",
        level: "warning",
        message: "`aim_id` is `org/model`, but the file is in the folder of `Org/MODEL`",
        where: { path: "profiles/Org/MODEL/x.yaml", line: 1, column: 9 },
        hint: "write `aim_id: Org/MODEL`, or rename the folder",
      },
    ]);
  });

  test("parseProfile: a custom profile may be for any model, whatever its folder is called", () => {
    const { id, problems } = parseProfile(source("custom/acme/other/x.yaml", profileText(ids)));
    expect(problems).toEqual([]);
    expect(id).toBe("custom/org/model/x");
  });
});

describe("profiles/parse-profile: arguments and variables", () => {
  const withArgs = (...lines: readonly string[]) =>
    parseProfile(
      source(
        "org/model/x.yaml",
        profileText(ids, `engine_args:\n${lines.map((line) => `  ${line}\n`).join("")}`),
      ),
    );

  test("parseProfile: refuses an argument that is there twice in two spellings", () => {
    const { profile, problems } = withArgs("max_model_len: 1", "seed: 1", "max-model-len: 2");
    expect(profile).toBeUndefined();
    expect(problems).toEqual([
      {
        code: "repeated-argument",
        level: "error",
        message: "`max-model-len` is the same argument as `max_model_len` in line 12",
        where: { path: "profiles/org/model/x.yaml", line: 14, column: 3 },
        hint: "keep one of the two",
      },
    ]);
  });

  test("parseProfile: refuses an argument beside its negation", () => {
    const { problems } = withArgs("enable_prefix_caching:", "no-enable-prefix-caching:");
    expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      "contradicting-arguments: `no-enable-prefix-caching` is the negation of `enable_prefix_caching` in line 12",
    ]);
  });

  test("parseProfile: keys of one option, and values of any kind, are no repetition", () => {
    const { problems } = withArgs(
      "compilation-config.level: 1",
      "compilation_config.cudagraph_mode: FULL",
      "compilation-config.cudagraph-mode: FULL",
      "note: 1",
      '"no": 1',
    );
    expect(problems).toEqual([]);
  });

  test("parseProfile: says what to write for a variable that is not text", () => {
    const text = profileText(
      ids,
      `env_vars:
  A: 1
  B: 0.50
  C: true
  D:
  E: [1]
  F: {g: h}
  G: "1"
`,
    );
    const { profile, problems } = parseProfile(source("org/model/x.yaml", text));
    expect(profile).toBeUndefined();
    expect(
      problems.map(({ code, where, message, hint }) => [code, where?.line, message, hint]),
    ).toEqual([
      ["wrong-type", 12, "`A` is `1`; it must be text", 'quote it: `"1"`'],
      ["wrong-type", 13, "`B` is `0.50`; it must be text", 'quote it: `"0.50"`'],
      ["wrong-type", 14, "`C` is `true`; it must be text", 'quote it: `"true"`'],
      [
        "wrong-type",
        15,
        "`D` is empty; it must be text",
        'write one text in quotes, `""` for an empty one; where the program reads JSON, that JSON as text',
      ],
      [
        "wrong-type",
        16,
        "`E` is a list; it must be text",
        'write one text in quotes, `""` for an empty one; where the program reads JSON, that JSON as text',
      ],
      [
        "wrong-type",
        17,
        "`F` is a mapping; it must be text",
        'write one text in quotes, `""` for an empty one; where the program reads JSON, that JSON as text',
      ],
    ]);
  });

  test("parseProfile: warns when the parallel sizes do not make gpu_count", () => {
    const warned = (...lines: readonly string[]) =>
      withArgs(...lines).problems.map(({ level, code, message }) => `${level} ${code}: ${message}`);
    expect(warned("tensor-parallel-size: 4")).toEqual([
      "warning gpu-count-differs: `tensor-parallel-size` 4 does not match `gpu_count` 1",
    ]);
    expect(warned('tensor_parallel_size: "2"', "pipeline-parallel-size: 2")).toEqual([
      "warning gpu-count-differs: `tensor_parallel_size` 2 × `pipeline-parallel-size` 2 = 4 does not match `gpu_count` 1",
    ]);
    expect(warned("tensor-parallel-size: 1", "data-parallel-size: 1")).toEqual([]);
    expect(warned("pipeline-parallel-size: 2")).toEqual([]);
    expect(warned("tensor-parallel-size: [4]", "pipeline-parallel-size:")).toEqual([]);
    expect(withArgs("tensor-parallel-size: 4").profile?.facts.id).toBe("x");
  });

  test("parseProfile: accepts sizes that make gpu_count together", () => {
    const text = profileText(
      ids,
      "engine_args: {tensor-parallel-size: 2, pipeline-parallel-size: 4}\n",
    );
    expect(problems("org/model/x.yaml", text.replace("gpu_count: 1", "gpu_count: 8"))).toEqual([]);
  });
});

describe("profiles/parse-profile: broken files", () => {
  test("parseProfile: reports everything at once, in order of place", () => {
    const text = `aim_id: org/other
model_id: nothing
metadata:
  engine: vllm
  gpu: MI300X
  precision: fp9
  gpu_count: 0
  metric: latency
  manual_selection_only: false
engine_args:
  seed: 1
  se_ed: 1
  se-ed: 1
env_vars:
  A: 1
extra: 1
`;
    const { id, profile, problems } = parseProfile(source("org/model/x.yaml", text));
    expect(id).toBe("x");
    expect(profile).toBeUndefined();
    const lines = problems.map(({ where }) => where?.line ?? 0);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(lines.filter((line) => line !== 3 && line !== 4)).toEqual([1, 2, 6, 7, 13, 15, 16]);
    expect(lines).toHaveLength(8);
    expect(problems.every(({ hint }) => hint !== undefined)).toBe(true);
    const warnings = problems.filter(({ level }) => level === "warning");
    expect(warnings.map(({ message }) => message)).toEqual([
      "`aim_id` is `org/other`, but the file is in the folder of `org/model`",
      "unknown key `extra`",
    ]);
  });

  test("parseProfile: reports text that is no YAML, and none at all, and no mapping", () => {
    for (const text of ["a: [", "", "# nothing\n", "- 1\n", "text", "null"]) {
      const { id, profile, problems } = parseProfile(source("custom/org/model/x.yaml", text));
      expect(profile).toBeUndefined();
      expect(id).toBe("custom/org/model/x");
      expect(problems).toHaveLength(1);
      expect(problems[0]?.level).toBe("error");
    }
  });

  test("parseProfile: says what authors often get wrong, and what to write", () => {
    const text = `aim_id: model
model_id:
metadata: {engine: vllm, gpu: MI300X, precision: fp8, gpu_count: 1, metric: latency, manual_selection_only: false, type: preview}
engine_args:
  --max-model-len: 1
  "a\\nb": 1
env_vars:
  9-LIVES: "1"
`;
    const { problems } = parseProfile(source("org/model/x.yaml", text));
    expect(problems.map(({ where, message, hint }) => [where?.line, message, hint])).toEqual([
      [
        1,
        "`aim_id` is `model`; it must be `org/model`, each part with a letter, a digit or `_` in front, then also `.` and `-`",
        "schemas/profile.schema.json describes what can stand here",
      ],
      [
        2,
        "`model_id` is empty; it must be text",
        "schemas/profile.schema.json describes what can stand here",
      ],
      [
        5,
        "`--max-model-len` is no name that can stand in `engine_args`; it must be made of letters, digits, `.`, `_` and `-`, with a letter or a digit in front",
        "write an option as the engine names it, without the dashes in front: `max-model-len: 4096`",
      ],
      [
        6,
        "`a\\nb` is no name that can stand in `engine_args`; it must be made of letters, digits, `.`, `_` and `-`, with a letter or a digit in front",
        "write an option as the engine names it, without the dashes in front: `max-model-len: 4096`",
      ],
      [
        8,
        "`9-LIVES` is no name that can stand in `env_vars`; it must be made of letters, digits and `_`, with no digit in front",
        "schemas/profile.schema.json describes what can stand here",
      ],
    ]);
    const empty = parseProfile(
      source("general/x.yaml", profileText("", "engine_args:\nenv_vars:\n")),
    );
    expect(empty.problems.map(({ message }) => message)).toEqual([
      "`engine_args` is empty; it must be a mapping",
      "`env_vars` is empty; it must be a mapping",
    ]);
  });

  test("parseProfile: asks for no second id in a general profile that has one too many", () => {
    const text = profileText("model_id: org/model\n");
    const { problems } = parseProfile(source("general/x.yaml", text));
    expect(problems.map(({ code }) => code)).toEqual(["general-names-model"]);
  });

  test("parseProfile: a broken custom profile has the id of its aim_id where that can be read", () => {
    expect(parseProfile(source("custom/x.yaml", "aim_id: a/b\n")).id).toBe("custom/a/b/x");
    expect(parseProfile(source("custom/x.yaml", "aim_id: 1\n")).id).toBe("custom/x");
  });

  test("parseProfile: hostile keys are refused like any other and reach no prototype", () => {
    const text = profileText(
      `${ids}__proto__: {polluted: 1}\n`,
      "engine_args: {__proto__: 1, constructor: 2}\n",
    );
    const { profile, problems } = parseProfile(source("org/model/x.yaml", text));
    expect(profile).toBeUndefined();
    expect(problems.map(({ where }) => where?.line)).toContain(3);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
