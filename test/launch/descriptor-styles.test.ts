import { describe, expect, it } from "vitest";
import type { EngineDescriptor } from "../../src/generated/engine.ts";
import type { Engine } from "../../src/launch/engine.ts";
import { planLaunch } from "../../src/launch/plan.ts";
import { modelToFetch } from "../support/models.ts";
import { argumentsOf, bentoml, given, madeUp, summary, vllmOmni } from "./support.ts";

/** The made-up engine with other names of the options that aim sets, and another server. */
function withOptions(
  options: Partial<EngineDescriptor["options"]>,
  server: Partial<EngineDescriptor["server"]> = {},
): Engine {
  const { descriptor } = madeUp();
  return {
    descriptor: {
      ...descriptor,
      options: { ...descriptor.options, ...options },
      server: { ...descriptor.server, ...server },
    },
    flags: null,
  };
}

function argvOf(engine: Engine, profile: Readonly<Record<string, unknown>> = {}) {
  const plan = planLaunch({
    engine,
    engineVersion: null,
    program: null,
    profileArguments: given(profile),
    profileEnvironment: {},
    overrides: [],
    port: 9000,
    model: modelToFetch({ modelId: { kind: "hub", text: "org/model", id: "org/model" } }),
    cachePath: "/cache",
    environment: {},
  });
  if (!("argv" in plan)) throw new Error(JSON.stringify(plan));
  return plan.argv.join(" ");
}

describe("launch: what only a descriptor says", () => {
  it("prefix, separator: how a name is written, whatever the profile writes", () => {
    const engine = madeUp({ prefix: "-", separator: "_" });
    expect(argumentsOf({ engine, profile: { "max-model-len": 1, other_name: 2 } }).words).toEqual([
      ...["-max_model_len", "1", "-other_name", "2"],
    ]);
  });

  it("assignment: `equals` joins every value with its option", () => {
    const engine = madeUp({ assignment: "equals", booleans: "value", lists: "json" });
    const profile = { a: 1, b: "-x", c: [1, 2], d: { k: "v" }, e: true, f: false, g: null };
    expect(argumentsOf({ engine, profile }).words).toEqual([
      ...["--a=1", "--b=-x", "--c=[1,2]", '--d={"k":"v"}', "--e=true", "--f=false", "--g"],
    ]);
  });

  it("assignment: `equals` holds for repeated options and dotted mappings too", () => {
    const engine = madeUp({ assignment: "equals", lists: "repeat", mappings: "dotted" });
    const profile = { a: ["x", "y"], b: { c: 1, d: { e: 2 } } };
    expect(argumentsOf({ engine, profile }).words).toEqual([
      ...["--a=x", "--a=y", "--b.c=1", "--b.d.e=2"],
    ]);
  });

  it("lists: `comma` makes one value, which no comma of a value can be in", () => {
    const engine = madeUp({ lists: "comma" });
    expect(argumentsOf({ engine, profile: { a: [1, "x"], b: ["-y"] } }).words).toEqual([
      ...["--a", "1,x", "--b=-y"],
    ]);
    const refused = argumentsOf({ engine, profile: { a: ["1,5", 2], b: [] } });
    expect(summary(refused.problems)).toEqual([
      "error argument-not-representable",
      "warning argument-without-effect",
    ]);
  });

  it("negation: any prefix negates, and `x` still takes the place of its negation", () => {
    const engine = madeUp({ negation: "without-" });
    const profile = { cache: false, "without-graphs": null };
    expect(argumentsOf({ engine, profile }).words).toEqual(["--without-cache", "--without-graphs"]);
    const overrides = { cache: true };
    expect(argumentsOf({ engine, profile, overrides }).words).toEqual([
      ...["--cache", "--without-graphs"],
    ]);
  });

  it("options.model: null puts the model right after the command", () => {
    const engine = withOptions({ model: null });
    expect(argvOf(engine, { a: 1 })).toBe("serve org/model --a 1 --port 9000 --name org/model");
  });

  it("options.servedModelName: null passes no name", () => {
    expect(argvOf(withOptions({ servedModelName: null }))).toBe(
      "serve --model org/model --port 9000",
    );
  });

  it("server.listen: is passed by options.host unless the profile says where to listen", () => {
    const engine = withOptions({ host: "bind" }, { listen: "0.0.0.0" });
    expect(argvOf(engine)).toContain(" --bind 0.0.0.0 --port 9000");
    expect(argvOf(engine, { bind: "::1" })).toContain("--bind ::1 --port 9000");
    expect(argvOf(withOptions({}, { listen: "0.0.0.0" }))).not.toContain("0.0.0.0");
  });

  it("pair: every argument is the value of one option, its key as the profile writes it", () => {
    const profile = { workers: 2, "max-size": "-1", a_b: null, on: true, off: false, "x.y": "a=b" };
    expect(argvOf(bentoml, profile)).toBe(
      [
        "python3 -m bentoml serve --working-dir /workspace/model",
        "--arg workers=2 --arg max-size=-1 --arg a_b=True --arg on=True --arg off=False",
        "--arg x.y=a=b --arg port=9000",
      ].join(" "),
    );
  });

  it("pair: an override takes the profile's place, and a reserved key is a warning", () => {
    const { words, problems } = argumentsOf({
      engine: bentoml,
      profile: { workers: 2, last: 1, "no-cache": null },
      overrides: { workers: 4, port: 1, cache: true },
    });
    expect(words).toEqual([
      ...["--arg", "workers=4", "--arg", "last=1", "--arg", "no-cache=True"],
      ...["--arg", "cache=True"],
    ]);
    expect(summary(problems)).toEqual(["warning reserved-argument"]);
  });

  it("lists, mappings: `python` writes one value as Python prints it", () => {
    const list = ["it's", 1, true, null, "tab\t", { "a b": [0.5] }, '"', "\u00a0\u{e0001}"];
    const profile = { list, mapping: { k: "v" }, empty: [] };
    expect(argumentsOf({ engine: bentoml, profile }).words).toEqual([
      "--arg",
      `list=["it's", 1, True, None, 'tab\\t', {'a b': [0.5]}, '"', '\\xa0\\U000e0001']`,
      ...["--arg", "mapping={'k': 'v'}", "--arg", "empty=[]"],
    ]);
  });

  it("booleans: `switch` passes nothing for false, and says what would", () => {
    const { words, problems } = argumentsOf({
      engine: vllmOmni,
      profile: { "enable-x": false, "no-y": null, z: true },
    });
    expect(words).toEqual(["--no-y", "--z"]);
    expect(problems).toEqual([
      {
        code: "argument-without-effect",
        level: "warning",
        message:
          "`enable-x` is not passed to the engine: whether it has a negation is not known; `no-enable-x` passes its negation",
        where: { path: "profile.yaml", line: 1, column: 3 },
      },
    ]);
  });

  it("takesModel: an engine whose image has the model is not told one", () => {
    expect(argvOf(withOptions({ model: null }))).toContain("org/model --port");
    expect(argvOf(withOptions({ model: null, takesModel: false }))).toBe(
      "serve --port 9000 --name org/model",
    );
  });

  it("vLLM-Omni: the subcommand, its fixed switch and the options of vLLM's way", () => {
    const profile = { usp: 8, distributed_executor_backend: "mp", "vae-use-tiling": null };
    expect(argvOf(vllmOmni, { ...profile, lora: ["a", "b"], config: { a: 1 } })).toBe(
      [
        "vllm serve --omni --model org/model --usp 8 --distributed-executor-backend mp",
        '--vae-use-tiling --lora a b --config {"a":1} --port 9000 --served-model-name org/model',
      ].join(" "),
    );
  });
});
