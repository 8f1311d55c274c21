import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/shared/document.ts";
import { argumentsOf, sglang, summary } from "./support.ts";

const words = (...args: Parameters<typeof argumentsOf>) => argumentsOf(...args).words;

describe("launch/merge-arguments", () => {
  it("keeps the order of the profile, puts an override in its place and new ones at the end", () => {
    const found = argumentsOf({
      profile: { dtype: "auto", "max-model-len": 1, seed: 3 },
      overrides: { "swap-space": 4, max_model_len: 2 },
    });
    expect(found.words).toEqual([
      "--dtype",
      "auto",
      "--max-model-len",
      "2",
      "--seed",
      "3",
      "--swap-space",
      "4",
    ]);
    expect(found.problems).toEqual([]);
  });

  it("passes the model first, then the arguments, the port and the served names", () => {
    const { allWords } = argumentsOf({ profile: { seed: 3 } });
    expect(allWords).toEqual(
      ["--model", "org/model", "--seed", "3", "--port", "8000"].concat([
        "--served-model-name",
        "org/model",
        "org/container",
      ]),
    );
  });

  it("gives one served name to an engine that takes one, and the descriptor's defaults", () => {
    const { allWords } = argumentsOf({ engine: sglang, profile: { "tp-size": 2 } });
    expect(allWords).toEqual(
      [
        "--model-path",
        "org/model",
        "--tp-size",
        "2",
        "--host",
        "0.0.0.0",
        "--enable-metrics",
      ].concat(["--port", "8000", "--served-model-name", "org/model"]),
    );
  });

  it("leaves out a default of the descriptor that the profile or AIM_ENGINE_ARGS sets", () => {
    const { allWords } = argumentsOf({
      engine: sglang,
      profile: { host: "::" },
      overrides: { enable_metrics: false },
    });
    expect(allWords).toContain("::");
    expect(allWords).not.toContain("0.0.0.0");
    expect(allWords).not.toContain("--enable-metrics");
  });

  it("compares names in canonical form and by alias", () => {
    expect(words({ profile: { tensor_parallel_size: 2 }, overrides: { tp: 4 } })).toEqual([
      "-tp",
      "4",
    ]);
  });

  it("replaces a whole mapping: mappings are not merged", () => {
    const mapping = { cudagraph_mode: "FULL", level: 3 };
    expect(
      words({
        profile: { "compilation-config": mapping },
        overrides: { compilation_config: { level: 0 } },
      }),
    ).toEqual(["--compilation-config", '{"level":0}']);
  });

  describe("the negation of an option", () => {
    const x = "enable-prefix-caching";
    const on = [`--${x}`];
    const off = [`--no-${x}`];

    it.each([
      [{ [`no-${x}`]: null }, { [x]: null }, on],
      [{ [`no-${x}`]: null }, { [x]: true }, on],
      [{ [`no-${x}`]: true }, { [x]: null }, on],
      [{ [`no-${x}`]: null }, { [x]: false }, off],
      [{ [x]: null }, { [`no_${x}`]: null }, off],
      [{ [x]: true }, { [`no-${x}`]: true }, off],
      [{ [x]: null }, { [x]: false }, off],
      [{ [x]: false }, { [x]: null }, on],
      [{ [x]: false }, { [`no-${x}`]: null }, off],
    ])("%j under %j becomes %j, once, where the profile had it", (profile, overrides, expected) => {
      const found = argumentsOf({ profile: { seed: 1, ...profile, dtype: "auto" }, overrides });
      expect(found.words).toEqual(["--seed", "1", ...expected, "--dtype", "auto"]);
      expect(found.problems).toEqual([]);
    });

    it.each([[{ [x]: null }], [{ [`no-${x}`]: null }], [{ [x]: false }], [{}]])(
      "`no-x: false` over %j leaves the engine's default, and says so",
      (profile) => {
        const found = argumentsOf({ profile, overrides: { [`no-${x}`]: false } });
        expect(found.words).toEqual([]);
        expect(found.problems).toEqual([
          {
            code: "double-negation",
            level: "warning",
            message: `\`no-${x}: false\` in AIM_ENGINE_ARGS leaves \`${x}\` at the engine's default`,
            hint: `write \`${x}: true\` to switch it on`,
            where: { path: "AIM_ENGINE_ARGS", line: 1, column: 3 },
          },
        ]);
      },
    );

    it("`x: false` takes away what the profile says of an option that takes a value", () => {
      const found = argumentsOf({
        profile: { "max-seq-len-to-capture": 32768 },
        overrides: { max_seq_len_to_capture: false },
      });
      expect(found.words).toEqual([]);
      expect(found.problems).toEqual([]);
    });
  });

  describe("a key of a JSON option", () => {
    const config = "compilation-config";

    it("is set inside the mapping of the profile, other keys and their order kept", () => {
      expect(
        words({
          profile: {
            [config]: parseDocument(
              '{"8": 1, "level": 3, "2": 0.50, "pass_config": {"a": 1}}',
              "profile.yaml",
              "json",
            ).document?.exact,
          },
          overrides: {
            "compilation_config.level": 0,
            [`${config}.pass_config.b`]: true,
            [`${config}.new.key`]: "x",
          },
        }),
      ).toEqual([
        `--${config}`,
        '{"8":1,"level":0,"2":0.50,"pass_config":{"a":1,"b":true},"new":{"key":"x"}}',
      ]);
    });

    it("replaces the same key and stands beside others", () => {
      expect(
        words({
          profile: { [`${config}.level`]: 3, [`${config}.backend`]: "eager" },
          overrides: { [`${config}.level`]: 0, [`${config}.splitting_ops`]: [] },
        }),
      ).toEqual([
        `--${config}.level`,
        "0",
        `--${config}.backend`,
        "eager",
        `--${config}.splitting_ops`,
        "[]",
      ]);
    });

    it("gives way to the whole option", () => {
      expect(
        words({
          profile: { [`${config}.level`]: 3, seed: 1, [`${config}.backend`]: "eager" },
          overrides: { [config]: { level: 0 } },
        }),
      ).toEqual([`--${config}`, '{"level":0}', "--seed", "1"]);
    });

    it("drops a value that is not a mapping, as the engine would, and says so", () => {
      const found = argumentsOf({
        profile: { [config]: '{"level":3}' },
        overrides: { [`${config}.level`]: 0 },
      });
      expect(found.words).toEqual([`--${config}.level`, "0"]);
      expect(found.problems).toEqual([
        {
          code: "argument-dropped",
          level: "warning",
          message: `\`${config}\` in the profile is left out: AIM_ENGINE_ARGS sets its key \`level\`, and it is not a mapping`,
          hint: `set the whole of \`${config}\` in one place`,
          where: { path: "profile.yaml", line: 1, column: 3 },
        },
      ]);
    });
  });

  describe("reserved arguments", () => {
    it.each([
      ["model", "name the model with AIM_MODEL_ID, or with `model_id` in the profile"],
      ["port", "set AIM_PORT"],
      ["served_model_name", "the served names follow the profile's `model_id` and AIM_ID"],
    ])("`%s` in a profile has no effect, and the warning names what to set", (name, hint) => {
      const found = argumentsOf({ profile: { [name]: "x", seed: 1 } });
      expect(found.words).toEqual(["--seed", "1"]);
      expect(found.problems).toEqual([
        {
          code: "reserved-argument",
          level: "warning",
          message: `\`${name}\` in the profile has no effect: aim sets it`,
          hint,
          where: { path: "profile.yaml", line: 1, column: 3 },
        },
      ]);
    });

    it("are known by alias and by negation, in AIM_ENGINE_ARGS too", () => {
      const found = argumentsOf({
        engine: sglang,
        profile: { "no-port": null },
        overrides: { model: "other/model" },
      });
      expect(found.words).toEqual([]);
      expect(found.problems.map(({ message }) => message)).toEqual([
        "`no-port` in the profile has no effect: aim sets it",
        "`model` in AIM_ENGINE_ARGS has no effect: aim sets it",
      ]);
    });
  });

  describe("names that do not go together", () => {
    it.each([
      [{ max_model_len: 1, "max-model-len": 2 }],
      [{ "tensor-parallel-size": 1, tp: 2 }],
      [{ "enable-prefix-caching": null, "no-enable-prefix-caching": null }],
      [{ "compilation-config": { level: 3 }, "compilation-config.level": 3 }],
      [{ "compilation-config.level": 3, "compilation-config": { level: 3 } }],
    ])("%j in one source is an error that names both", (profile) => {
      const [first, second] = Object.keys(profile);
      const { problems } = argumentsOf({ profile });
      expect(problems).toEqual([
        {
          code: "duplicate-argument",
          level: "error",
          message: `\`${second}\` and \`${first}\` in the profile set the same engine argument`,
          hint: "keep one of them",
          where: { path: "profile.yaml", line: 2, column: 3 },
        },
      ]);
    });

    it("two keys of one JSON option are no duplicates", () => {
      const profile = { "compilation-config.null": 1, "compilation-config.level": 2 };
      expect(argumentsOf({ profile }).problems).toEqual([]);
    });

    it("a name that no option can have is an error", () => {
      const found = argumentsOf({ overrides: { "max model": 1, "": 2, "---x": 3, "x=y": 4 } });
      expect(summary(found.problems)).toEqual(Array(4).fill("error invalid-argument-name"));
      expect(found.words).toEqual([]);
    });
  });
});
