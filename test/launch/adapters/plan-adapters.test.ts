import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AdapterEntry, AdaptersReading } from "../../../src/launch/adapters/adapter.ts";
import { type AdaptersInput, planAdapters } from "../../../src/launch/adapters/plan-adapters.ts";
import { encodeArguments } from "../../../src/launch/encode-arguments.ts";
import { mergeArguments } from "../../../src/launch/merge-arguments.ts";
import { optionNames } from "../../../src/launch/option-names.ts";
import { bentoml, given, sglang, summary, vllm, vllmOmni } from "../support.ts";

function entry(name: string, config = '{"r": 16}', source = "/adapters"): AdapterEntry {
  const path = `${source}/${name}`;
  return {
    name,
    path,
    shown: path,
    config: { text: config, shown: `${path}/adapter_config.json` },
  };
}

function reading(...entries: readonly AdapterEntry[]): AdaptersReading {
  return { source: "/adapters", exists: true, problem: null, entries };
}

const settings = {
  mode: "static" as const,
  maxCount: 8,
  maxCpuCount: 16,
  maxRank: 32,
  ranks: [1, 8, 16, 32, 64],
  given: [],
};

function plan(change: Partial<AdaptersInput> = {}) {
  return planAdapters({
    descriptor: vllm.descriptor,
    profile: "p",
    features: ["adapters"],
    settings,
    reading: reading(entry("a")),
    ...change,
  });
}

/** The words of a launch with these adapters, without those of aim. */
function words(
  change: Partial<AdaptersInput>,
  { engine = vllm, profile = {}, overrides = {} } = {},
) {
  const { descriptor } = engine;
  const names = optionNames(engine, null);
  const made = plan({ descriptor, ...change });
  const merged = mergeArguments({
    descriptor,
    names,
    profile: given(profile),
    overrides: given(overrides, "AIM_ENGINE_ARGS"),
    adapters: made.arguments,
    runtime: { model: "m", port: 1, servedNames: ["m"] },
  });
  const own = merged.arguments.filter(({ source }) => source !== "runtime" && source !== "engine");
  return {
    words: encodeArguments(own, { descriptor, names }).words,
    sources: own.map(({ name, source }) => `${name.option} ${source}`),
    problems: merged.problems,
  };
}

const limits = ["--max-loras", "8", "--max-cpu-loras", "16", "--max-lora-rank", "32"];

describe("launch/adapters", () => {
  it("tells vLLM and vLLM-Omni each adapter and the limits, after all other arguments", () => {
    const two = reading(entry("a"), entry("b", "{}"));
    for (const engine of [vllm, vllmOmni]) {
      const made = words({ reading: two }, { engine, profile: { seed: 1 } });
      expect(made.words).toEqual([
        ...["--seed", "1", "--enable-lora", ...limits],
        ...["--lora-modules", "a=/adapters/a", "b=/adapters/b"],
      ]);
      expect(made.sources.slice(1)).toEqual([
        ...["enable-lora adapters", "max-loras adapters", "max-cpu-loras adapters"],
        ...["max-lora-rank adapters", "lora-modules adapters"],
      ]);
      expect(made.problems).toEqual([]);
    }
  });

  it("speaks another engine's words where its descriptor has them", () => {
    expect(words({}, { engine: sglang }).words).toEqual([
      ...["--enable-lora", "--max-loras-per-batch", "8", "--max-lora-rank", "32"],
      ...["--lora-paths", "a=/adapters/a"],
    ]);
  });

  it("puts them over what the profile and AIM_ENGINE_ARGS say, in their place, with a warning", () => {
    const made = words(
      {},
      {
        profile: { "enable-lora": null, "max-loras": 4, seed: 1 },
        overrides: { "max-lora-rank": 64, "max-cpu-loras": 16 },
      },
    );
    expect(made.words).toEqual([
      ...["--enable-lora", "--max-loras", "8", "--seed", "1", "--max-lora-rank", "32"],
      ...["--max-cpu-loras", "16", "--lora-modules", "a=/adapters/a"],
    ]);
    expect(made.problems).toEqual([
      {
        code: "argument-replaced",
        level: "warning",
        message: "`max-loras` in the profile has no effect: aim sets `max-loras` for the adapters",
        hint: "the variables AIM_ADAPTER_* set it",
        where: { path: "profile.yaml", line: 2, column: 3 },
      },
      {
        code: "argument-replaced",
        level: "warning",
        message:
          "`max-lora-rank` in AIM_ENGINE_ARGS has no effect: aim sets `max-lora-rank` for the adapters",
        hint: "the variables AIM_ADAPTER_* set it",
        where: { path: "AIM_ENGINE_ARGS", line: 1, column: 3 },
      },
    ]);
    expect(words({}, { profile: { "no-enable-lora": null } }).words[0]).toBe("--enable-lora");
  });

  it("says nothing to the engine where there are no adapters, and leaves its arguments alone", () => {
    const made = words({ reading: reading() }, { profile: { "enable-lora": null } });
    expect(made.words).toEqual(["--enable-lora"]);
    expect(made.problems).toEqual([]);
    const missing = { ...reading(), exists: false };
    expect(plan({ reading: missing })).toEqual({ adapters: [], arguments: [], problems: [] });
    const named = { ...settings, given: ["AIM_ADAPTER_SOURCE"] };
    expect(plan({ reading: missing, settings: named }).problems).toEqual([
      {
        code: "adapter-source-missing",
        level: "warning",
        message: "there are no adapters: the folder `/adapters` does not exist",
        hint: "mount the adapters there, one folder each",
      },
    ]);
  });

  it.each([
    ["x", "{", "its configuration is not JSON", "/adapters/x/adapter_config.json"],
    ["x", "[1]", "its configuration is not a JSON object", "/adapters/x/adapter_config.json"],
    ["x", "null", "its configuration is not a JSON object", "/adapters/x/adapter_config.json"],
    ["x", '{"r": 16.5}', "its rank `r` is not a whole number above 0", ""],
    ["x", '{"r": true}', "its rank `r` is not a whole number above 0", ""],
    ["x", '{"r": "a"}', "its rank `r` is not a whole number above 0", ""],
    ["x", '{"r": 0}', "its rank `r` is not a whole number above 0", ""],
    ["x", '{"r": 33}', "its rank 33 is above AIM_ADAPTER_MAX_RANK 32", ""],
    ["-x", "{}", "its name is none that clients can ask for", "/adapters/-x"],
    ["a b", "{}", "its name is none that clients can ask for", "/adapters/a b"],
    ["a=/etc", "{}", "its name is none that clients can ask for", "/adapters/a=/etc"],
    ["..", "{}", "its name is none that clients can ask for", "/adapters/.."],
  ])("skips `%s` with %s: %s", (name, config, reason, path) => {
    const made = plan({ reading: reading(entry(name, config), entry("z")) });
    expect(made.adapters).toEqual([{ name: "z", path: "/adapters/z", rank: 16 }]);
    expect(made.problems).toMatchObject([
      {
        code: "adapter-skipped",
        level: "warning",
        message: `the adapter \`${name}\` is skipped: ${reason}`,
        where: { path: path || `/adapters/${name}/adapter_config.json` },
      },
    ]);
  });

  it("names the limit that would let an adapter in, and none that the variable cannot be", () => {
    const made = plan({ reading: reading(entry("a", '{"r": 33}'), entry("b", '{"r": 65}')) });
    expect(made.problems.map(({ hint }) => hint)).toEqual([
      "set AIM_ADAPTER_MAX_RANK=64",
      "no engine takes that rank",
    ]);
  });

  it.each([
    ['{"r": 8}', 8],
    ['{"r": 16.0}', 16],
    ['{"r": "16"}', 16],
    ['{"r": null}', null],
    ["{}", null],
  ])("reads the rank of %s as %s", (config, rank) => {
    expect(plan({ reading: reading(entry("a", config)) }).adapters).toMatchObject([{ rank }]);
  });

  it("raises the number of kept adapters to that of one batch, with a warning", () => {
    const made = plan({ settings: { ...settings, maxCpuCount: 4 } });
    expect(made.arguments.find(({ name }) => name === "max-cpu-loras")?.value).toMatchObject({
      text: "8",
    });
    expect(made.problems).toMatchObject([
      {
        code: "adapter-count-raised",
        message:
          "AIM_ADAPTER_MAX_CPU_COUNT `4` is raised to 8: no fewer adapters are kept than AIM_ADAPTER_MAX_COUNT lets one batch use",
        hint: "set AIM_ADAPTER_MAX_CPU_COUNT to 8 or more",
      },
    ]);
  });

  it("refuses dynamic mode for `adapters`, and serves `adapters-scale-only` as in static mode", () => {
    const dynamic = { ...settings, mode: "dynamic" as const };
    const made = plan({ settings: dynamic });
    expect(summary(made.problems)).toEqual(["error adapters-dynamic"]);
    expect(made.arguments).toEqual([]);
    const scaleOnly = plan({ settings: dynamic, features: ["adapters-scale-only"] });
    expect(scaleOnly).toEqual(plan());
  });

  it("warns once that variables have no effect, and only where there are adapters", () => {
    const named = { ...settings, given: ["AIM_ADAPTER_SOURCE", "--adapter-max-count"] };
    expect(plan({ features: [], settings: named })).toEqual({
      adapters: [],
      arguments: [],
      problems: [
        {
          code: "adapters-without-effect",
          level: "warning",
          message:
            "the adapters in `/adapters` are not served: the profile `p` is for none, so `AIM_ADAPTER_SOURCE`, `--adapter-max-count` have no effect",
          hint: "choose a profile with the feature `adapters`, or remove the variables",
        },
      ],
    });
    expect(plan({ descriptor: bentoml.descriptor, settings: named }).problems).toMatchObject([
      { message: expect.stringContaining("`BentoML` takes no adapters") },
    ]);
    const silent = [
      plan({ features: [] }),
      plan({ features: [], settings: named, reading: reading() }),
      plan({ features: [], settings: named, reading: null }),
    ];
    for (const { problems } of silent) expect(problems).toEqual([]);
  });

  it("refuses a path that would not arrive as it is", () => {
    for (const source of ["/a=b", "/a,b"]) {
      const made = plan({ reading: { ...reading(entry("x", "{}", source)), source } });
      expect(summary(made.problems)).toEqual(["error adapter-source-invalid"]);
      expect(made.arguments).toEqual([]);
    }
  });

  it("never lets a name or a configuration become anything but one `name=path`", () => {
    const names = fc.array(
      fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[\w.=, -]+$/)),
    );
    fc.assert(
      fc.property(names, fc.string(), (list, config) => {
        const entries = list.map((name, at) => entry(name, at % 2 === 0 ? config : "{}"));
        const made = words({ reading: reading(...entries) });
        if (made.words.length === 0) return;
        const at = made.words.indexOf("--lora-modules");
        expect(made.words.slice(0, at)).toEqual(["--enable-lora", ...limits]);
        for (const word of made.words.slice(at + 1)) {
          expect(word).toMatch(/^([A-Za-z0-9][A-Za-z0-9._-]*)=\/adapters\/\1$/);
        }
      }),
    );
  });
});
