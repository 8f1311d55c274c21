import { describe, expect, it } from "vitest";
import type { EngineDescriptor } from "../../src/generated/engine.ts";
import type { Engine } from "../../src/launch/engine.ts";
import { planLaunch } from "../../src/launch/plan.ts";
import { argumentsOf, given, madeUp, summary } from "./support.ts";

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
    model: {
      profileModelId: null,
      profileAimId: null,
      modelId: { kind: "hub", text: "org/model", id: "org/model" },
      aimId: null,
      customModelName: null,
      cachePath: "/cache",
    },
    modelReading: { directory: "/cache/org/model", exists: false, complete: false, reason: null },
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
});
