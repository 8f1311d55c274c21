import { describe, expect, it } from "vitest";
import type { FlagTable } from "../../../src/generated/flags.ts";
import type { Problem } from "../../../src/shared/problem.ts";
import { madeUp, sglang } from "../support.ts";
import { type Case, checked, sglangTables } from "./support.ts";

/** Each problem as one text: level, code, place, message, hint. */
const said = (how: Case) => checked(how).problems.map(inWords);

function inWords({ level, code, where, message, hint }: Problem): string {
  const place = where === undefined ? "" : ` ${where.path}:${where.line}`;
  return `${level}[${code}]${place} ${message}${hint === undefined ? "" : ` / ${hint}`}`;
}

const inVersion = (version: string | null, profile: Case["profile"]) => said({ version, profile });

describe("launch/check/check-arguments: options and versions", () => {
  it("an unknown option names the nearest one of the version", () => {
    expect(inVersion("0.11.2", { "max-model-len": 8192, "max-num-seq": 8 })).toEqual([
      "warning[engine-option-abbreviated] profile.yaml:2 `max-num-seq` is read as `max-num-seqs`, until another option begins like it / write the whole name",
    ]);
    expect(inVersion("0.11.2", { "max-modle-len": 8192 })).toEqual([
      "error[engine-option-unknown] profile.yaml:1 `max-modle-len` is not an option of vLLM / did you mean `max-model-len`?",
    ]);
    expect(inVersion("0.11.2", { "no-enable-prefix-cashing": null })).toEqual([
      "error[engine-option-unknown] profile.yaml:1 `no-enable-prefix-cashing` is not an option of vLLM / did you mean `no-enable-prefix-caching`?",
    ]);
  });

  it("an option that is gone says since when, and what to do instead", () => {
    expect(inVersion("0.11.2", { "max-seq-len-to-capture": 32768 })).toEqual([
      "error[engine-option-not-in-version] profile.yaml:1 `max-seq-len-to-capture` is not an option of vLLM 0.11.2: the last version with it is 0.10.2 / remove it: the V1 engine does not read it",
    ]);
    expect(inVersion("0.19.1", { swap_space: 16 })).toEqual([
      "error[engine-option-not-in-version] profile.yaml:1 `swap-space` is not an option of vLLM 0.19.1: the last version with it is 0.17.1 / remove it: the V1 engine does not swap",
    ]);
  });

  it("an option that is yet to come says from when on", () => {
    expect(inVersion("0.9.2", { "async-scheduling": null })).toEqual([
      "error[engine-option-not-in-version] profile.yaml:1 `async-scheduling` is not an option of vLLM 0.9.2: the first version with it is 0.10.0 / remove it",
    ]);
  });

  it("a switch that cannot be negated says so", () => {
    expect(inVersion("0.11.2", { "no-headless": null })).toEqual([
      "error[engine-option-not-negatable] profile.yaml:1 `headless` cannot be negated in vLLM 0.11.2 / write `headless: false`, or leave it out",
    ]);
  });

  it("the names of one option count only where the version has them", () => {
    expect(inVersion("0.11.2", { tp: 2 })).toEqual([]);
    expect(inVersion("0.18.1", { sc: { method: "ngram" } })).toEqual([
      "error[engine-option-unknown] profile.yaml:1 `sc` is not a name of `speculative-config` in vLLM 0.18.1 / write `speculative-config`",
    ]);
    expect(inVersion("0.11.2", { O: 3 })).toEqual([]);
    expect(inVersion("0.25.1", { O: 3 })).toEqual([]);
    expect(inVersion("0.25.1", { O: { level: 3 } })).toHaveLength(1);
  });

  it("an ambiguous beginning is refused with what it may mean", () => {
    const [problem] = inVersion("0.11.2", { "max-lo": 4 });
    expect(problem).toMatch(
      /^error\[engine-option-ambiguous\] profile.yaml:1 `max-lo` is the beginning of \d+ options of vLLM 0.11.2 \/ write the whole name: `/,
    );
  });

  it("AIM_STRICT_ENGINE_ARGS=false makes unknown options warnings, and nothing else", () => {
    const profile = { "max-modle-len": 1, "swap-space": 4, dtype: "fp16", "max-model-len": null };
    const levels = (isStrict: boolean) =>
      checked({ version: "0.19.1", profile, isStrict }).problems.map(
        ({ level, code }) => `${level} ${code}`,
      );
    expect(levels(true)).toEqual([
      "error engine-option-unknown",
      "error engine-option-not-in-version",
      "error engine-option-choice",
      "error engine-option-value-missing",
    ]);
    expect(levels(false)).toEqual([
      "warning engine-option-unknown",
      "warning engine-option-not-in-version",
      "error engine-option-choice",
      "error engine-option-value-missing",
    ]);
  });

  it("an unknown version takes what any version takes, and one note says so", () => {
    const profile = { "max-seq-len-to-capture": 1, "async-scheduling": null, "swap-space": 4 };
    expect(checked({ version: null, profile })).toMatchObject({
      problems: [],
      note: "the version of vLLM is not known: arguments pass that one of 26 versions takes",
    });
    expect(inVersion(null, { "max-modle-len": 1, dtype: "fp16" })).toHaveLength(2);
    expect(checked({ version: "0.11.2", profile: {} }).note).toBeNull();
  });

  it("a version between two of the table is refused what both refuse", () => {
    const profile = { "max-seq-len-to-capture": 1, "rope-theta": 5 };
    const { problems, note } = checked({ version: "0.11.1rc3.dev39+rocm", profile });
    expect(problems.map(({ message }) => message)).toEqual([
      "`max-seq-len-to-capture` is not an option of vLLM 0.11.0 to 0.11.1: the last version with it is 0.10.2",
    ]);
    expect(note).toBe(
      "vLLM 0.11.1rc3.dev39+rocm is not in the flag table: arguments pass that vLLM 0.11.0 to 0.11.1 take",
    );
  });

  it("a version newer than the table may have options that no version has yet", () => {
    expect(inVersion("99.0", { "quantum-leap": 1, "swap-space": 4, dtype: "fp16" })).toMatchObject([
      expect.stringContaining("warning[engine-option-unknown]"),
      expect.stringContaining("warning[engine-option-not-in-version]"),
      expect.stringContaining("error[engine-option-choice]"),
    ]);
  });

  it("a profile that is for some versions is judged by those alone when the version is unknown", () => {
    const profile = { "max-seq-len-to-capture": 1 };
    const metadata = { engine_version: ">=0.11.1 <0.18" };
    expect(checked({ profile, metadata })).toMatchObject({
      problems: [{ code: "engine-option-not-in-version" }],
      note: "the version of vLLM is not known: arguments pass that one of 8 versions of `>=0.11.1 <0.18` takes",
    });
  });
});

describe("launch/check/check-arguments: values", () => {
  it.each([
    [{ "max-num-seqs": "many" }, "`max-num-seqs` is `many`", "an integer, such as `8192`"],
    [{ "max-num-seqs": 8.5 }, "`max-num-seqs` is `8.5`", "an integer, such as `8192`"],
    [{ "gpu-memory-utilization": "90%" }, "is `90%`", "a number, such as `0.9`"],
    [{ "max-model-len": "32kb" }, "is `32kb`", "an integer, such as `8192` or `8k`"],
    [{ "max-model-len": "1.5K" }, "is `1.5K`", "an integer: `K` takes no fraction, `k` does"],
    [{ "compilation-config": "{level: 3}" }, "is `{level: 3}`", "a JSON object"],
    [{ "compilation-config": [1] }, "is `[1]`", "a JSON object"],
    [{ "hf-overrides": "{rope}" }, "is `{rope}`", "text, or valid JSON where"],
    [{ "lora-modules": ["x=y=z"] }, "is `x=y=z`", '`name=path`, or `{"name": …, "path": …}`'],
  ])("%j is not what the option reads", (profile, message, hint) => {
    const [problem, ...others] = checked({ version: "0.11.2", profile }).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: "engine-option-value", level: "error" });
    expect(problem?.message).toContain(message);
    expect(problem?.hint).toContain(hint);
  });

  it.each([
    { "max-model-len": "32k" },
    { "max-model-len": "25.6k" },
    { "max-model-len": "auto" },
    { "max-num-batched-tokens": "1_000" },
    { "gpu-memory-utilization": 1 },
    { "compilation-config": { cudagraph_mode: "FULL" } },
    { "compilation-config.cudagraph_mode": "FULL" },
    { "allowed-origins": ["*"] },
    { "hf-overrides": "not JSON" },
    { "lora-modules": ["a=/b", '{"name": "c", "path": "/d"}'] },
    { "kv-cache-memory-bytes": "None" },
    { "enforce-eager": false },
    { "block-size": "32" },
  ])("%j is taken by the newest version", (profile) => {
    expect(inVersion("main-20260817", profile)).toEqual([]);
  });

  it("`false` for an option with a value is without effect in a profile, and takes it away in AIM_ENGINE_ARGS", () => {
    expect(inVersion("0.11.2", { "max-model-len": false })).toEqual([
      "warning[engine-option-without-effect] profile.yaml:1 `max-model-len: false` passes nothing to the engine: the option takes a value / write the value, or remove it",
    ]);
    const profile = { "max-model-len": 8192 };
    const overrides = { "max-model-len": false };
    expect(said({ version: "0.11.2", profile, overrides })).toEqual([]);
  });

  it("a value that is no choice names the nearest, or all", () => {
    expect(inVersion("0.11.2", { dtype: "bfloat" })).toEqual([
      "error[engine-option-choice] profile.yaml:1 `dtype` cannot be `bfloat` for vLLM 0.11.2 / did you mean `float`?",
    ]);
    expect(inVersion("0.11.2", { dtype: "fp16" })).toEqual([
      "error[engine-option-choice] profile.yaml:1 `dtype` cannot be `fp16` for vLLM 0.11.2 / it can be `auto`, `bfloat16`, `float`, `float16`, `float32` or `half`",
    ]);
  });

  it("a choice `None` that the parser lists is one that it refuses", () => {
    expect(inVersion("0.12.0", { "all2all-backend": "None" })).toHaveLength(1);
    expect(inVersion("0.8.5", { quantization: "None" })).toEqual([]);
  });

  it("an option without its value is refused", () => {
    expect(inVersion("0.11.2", { "max-model-len": null, "load-format": true })).toEqual([
      "error[engine-option-value-missing] profile.yaml:1 `max-model-len` needs a value / write it behind `max-model-len`, or leave the argument out",
      "error[engine-option-value-missing] profile.yaml:2 `load-format` needs a value / write it behind `load-format`, or leave the argument out",
    ]);
  });

  it("a value behind a switch is dropped by newer parsers and refused by older ones", () => {
    expect(inVersion("0.11.2", { "enforce-eager": "yes" })).toEqual([
      "warning[engine-option-stray-value] profile.yaml:1 `enforce-eager` does not take `yes`: the engine drops it / write `true` or `false` for a switch, and one value where an option takes one",
    ]);
    expect(inVersion("0.9.2", { "enforce-eager": "yes" })[0]).toMatch(
      /^error\[.*the engine refuses it/,
    );
    expect(inVersion("0.11.2", { "enforce-eager": "yes", "enable-lora": 1 })).toMatchObject([
      expect.stringMatching(/^warning/),
      expect.stringMatching(/^error/),
    ]);
    expect(inVersion("0.11.2", { "enforce-eager": -1 })).toEqual([
      "error[engine-option-takes-no-value] profile.yaml:1 `enforce-eager` takes no value, and gets `-1` / write `true` to switch it on, `false` to switch it off",
    ]);
  });

  it("values that look wrong though they are taken are warned about", () => {
    expect(inVersion("0.11.2", { "api-key": ["a", "b", "a"], revision: "--port" })).toEqual([
      "warning[engine-option-repeated-value] profile.yaml:1 `api-key` has the value `…` twice / keep one of the two",
      "warning[engine-option-dashed-value] profile.yaml:2 the value `--port` of `revision` looks like an option / every option has a line of its own",
    ]);
    expect(inVersion("0.11.2", { config: "more.yaml", "disable-log-requests": null })).toEqual([
      "warning[engine-option-file] profile.yaml:1 the options in the file of `config` are not checked / write them as engine arguments",
      "warning[engine-option-deprecated] profile.yaml:2 `disable-log-requests` is deprecated in vLLM 0.11.2 / remove it, or write `no-enable-log-requests`: requests are not logged by default",
    ]);
  });

  it("`help` is refused, since the engine ends after it", () => {
    expect(inVersion("0.11.2", { help: null })).toEqual([
      "error[engine-option-ends] profile.yaml:1 with `help` the engine prints its help and ends / remove it",
    ]);
  });

  it("no secret is shown", () => {
    const [problem] = checked({
      version: "0.9.2",
      profile: { "api-key": ["s3cret", "other"] },
    }).problems;
    expect(problem?.message).toBe("`api-key` does not take `…`: the engine refuses it");
  });

  it("the place of an override is in AIM_ENGINE_ARGS", () => {
    const problems = said({
      version: "0.11.2",
      profile: { dtype: "float16" },
      overrides: { dtype: "fp16" },
    });
    expect(problems).toEqual([
      expect.stringContaining("AIM_ENGINE_ARGS:1 `dtype` cannot be `fp16`"),
    ]);
  });
});

describe("launch/check/check-arguments: options together", () => {
  it("a switch that needs another option is refused without it", () => {
    expect(inVersion("0.11.2", { "enable-auto-tool-choice": null })).toEqual([
      "error[engine-option-needs] profile.yaml:1 `enable-auto-tool-choice` needs `tool-call-parser`, which is not set / set `tool-call-parser`, or remove `enable-auto-tool-choice`",
    ]);
    const parser = { "tool-call-parser": "hermes" };
    expect(inVersion("0.11.2", { "enable-auto-tool-choice": null, ...parser })).toEqual([]);
    expect(inVersion("0.11.2", { "no-enable-auto-tool-choice": null })).toEqual([]);
    expect(
      inVersion("0.11.2", { "enable-auto-tool-choice": null, "tool-call-parser": "" }),
    ).toHaveLength(1);
    expect(inVersion("0.11.2", { "enable-log-outputs": true })).toHaveLength(1);
    expect(
      inVersion("0.11.2", { "enable-log-outputs": true, "enable-log-requests": true }),
    ).toEqual([]);
  });

  it("two switches that exclude each other are refused", () => {
    expect(
      inVersion("main-20260817", { "enable-per-request-metrics": true, "disable-log-stats": true }),
    ).toEqual([
      "error[engine-option-excludes] profile.yaml:1 `enable-per-request-metrics` and `disable-log-stats` exclude each other / keep one of the two",
    ]);
  });

  it("parallel sizes of AIM_ENGINE_ARGS that do not make up the profile's GPUs are warned about", () => {
    const profile = { "tensor-parallel-size": 4 };
    const metadata = { gpu_count: 4 as const };
    const with_ = (overrides: Record<string, unknown>) =>
      said({ version: "0.11.2", profile, metadata, overrides });
    expect(with_({ "tensor-parallel-size": 8 })).toEqual([
      "warning[gpu-count-differs] AIM_ENGINE_ARGS:1 `tensor-parallel-size` 8 does not match `gpu_count` 4 of the profile / the profile was chosen for that number of GPUs: choose one for another number",
    ]);
    expect(with_({ "pipeline-parallel-size": 2 })[0]).toContain(
      "`tensor-parallel-size` 4 × `pipeline-parallel-size` 2 = 8 does not match `gpu_count` 4",
    );
    expect(
      said({
        version: "0.11.2",
        profile,
        metadata,
        overrides: { "tensor-parallel-size": 8 },
        availableGpus: 4,
      }),
    ).toEqual([
      "warning[gpu-count-differs] AIM_ENGINE_ARGS:1 `tensor-parallel-size` 8 does not match `gpu_count` 4 of the profile, and only 4 GPUs are available / the engine stops where it cannot find that many: ask for at most what is there",
    ]);
    expect(with_({ tp: 2, dp: 2 })).toEqual([]);
    expect(with_({})).toEqual([]);
  });

  it("SGLang's data parallelism within attention takes no GPUs of its own", () => {
    const metadata = { engine: "sglang", gpu_count: 4 as const };
    const overrides = { "tp-size": 4, "dp-size": 4 };
    const how = { engine: sglang, tables: sglangTables, version: "0.5.5", metadata };
    expect(said({ ...how, overrides })).toHaveLength(1);
    expect(said({ ...how, overrides: { ...overrides, "enable-dp-attention": true } })).toEqual([]);
  });

  it.each([
    ["fp16", "dtype", "bfloat16", 1],
    ["fp16", "dtype", "half", 0],
    ["bf16", "dtype", "float16", 1],
    ["fp8", "dtype", "float16", 0],
    ["fp4", "dtype", "bfloat16", 0],
    ["fp16", "dtype", "auto", 0],
    ["fp16", "kv-cache-dtype", "fp8", 1],
    ["fp8", "kv-cache-dtype", "fp8_e4m3", 0],
    ["fp4", "kv-cache-dtype", "fp8", 0],
    ["fp16", "kv-cache-dtype", "auto", 0],
    ["fp16", "quantization", "fp8", 1],
    ["fp8", "quantization", "fp8", 0],
    ["fp8", "quantization", "compressed-tensors", 0],
    ["int8", "quantization", "awq", 1],
    ["int4", "quantization", "gptq", 0],
  ] as const)("precision %s with %s %s: %d contradictions", (precision, option, value, count) => {
    const { problems } = checked({
      version: "0.11.2",
      profile: { [option]: value },
      metadata: { precision },
    });
    expect(problems.map(({ code }) => code)).toEqual(count === 0 ? [] : ["precision-contradicted"]);
  });

  it("a format that the GPU does not compute is warned about, and only where that is known", () => {
    const profile = { "kv-cache-dtype": "fp8" };
    const metadata = { precision: "fp8" as const, gpu: "MI250X" };
    const how = { version: "0.11.2", profile, metadata };
    expect(said({ ...how, hardware: ["int8", "fp16", "bf16", "fp32"] })).toEqual([
      "warning[precision-not-in-hardware] profile.yaml:1 `kv-cache-dtype` `fp8` needs fp8 in hardware, which MI250X does not have / it computes `int8`, `fp16`, `bf16` or `fp32`",
    ]);
    expect(said({ ...how, hardware: null })).toEqual([]);
  });
});

describe("launch/check/check-arguments: other engines", () => {
  it("SGLang: names and choices are those of its own version", () => {
    const how = { engine: sglang, tables: sglangTables, version: "0.5.5" };
    expect(said({ ...how, profile: { "tp-size": 2, "tool-call-parser": "qwen25" } })).toEqual([]);
    expect(said({ ...how, profile: { "tensor-parallel-size": "None" } })).toHaveLength(1);
    expect(said({ ...how, profile: { "tool-call-parser": "hermes" } })[0]).toMatch(
      /^error\[engine-option-choice\] profile.yaml:1 `tool-call-parser` cannot be `hermes` for SGLang 0.5.5/,
    );
    expect(said({ ...how, profile: { "disable-radix-cache": "x" } })[0]).toMatch(/^error/);
  });

  it("an engine without a flag table is not judged, and a note says so", () => {
    const how = { engine: madeUp(), tables: { parsers: null, variables: null, checks: null } };
    expect(checked({ ...how, profile: { anything: 1 } })).toMatchObject({
      problems: [],
      note: "the options of made-up are not known to aim: its arguments are not checked",
    });
  });

  it("an engine with a flag table of its own has its own prefix, and no beginnings of flags", () => {
    const { descriptor } = madeUp({ prefix: "-", separator: "_", flagTable: "x.flags.json" });
    const flags: FlagTable = {
      engine: "made-up",
      versions: ["1.0"],
      reference: "1.0",
      options: {
        model: { kind: "value", type: "string" },
        port: { kind: "value", type: "integer" },
        name: { kind: "list", type: "string" },
        "max-batch": { kind: "value", type: "integer" },
      },
    };
    const tables = { parsers: null, variables: null, checks: null };
    const how = { engine: { descriptor, flags }, tables, version: "1.0" };
    expect(checked({ ...how, profile: { "max-batch": 4 } })).toMatchObject({
      words: expect.arrayContaining(["-max_batch", "4"]),
      problems: [],
    });
    expect(said({ ...how, profile: { "max-batc": 4 } })).toEqual([
      "error[engine-option-unknown] profile.yaml:1 `max_batc` is not an option of made-up / did you mean `max_batch`?",
    ]);
  });
});
