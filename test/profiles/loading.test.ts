import { describe, expect, it } from "vitest";
import { loadingOf } from "../../src/profiles/loading.ts";
import type { EngineArgument } from "../../src/shared/engine-argument.ts";
import { shippedLoading } from "../support/loading.ts";

type Given = Readonly<Record<string, string | boolean>>;

const args = (given: Given): readonly EngineArgument[] =>
  Object.entries(given).map(([name, value]) => ({ name, value }));

function loading(profile: Given, overrides: Given = {}, engine = "vllm") {
  return loadingOf(shippedLoading.optionsOf(engine), args(profile), args(overrides));
}

describe("profiles/loading", () => {
  it("is what the engine does where nothing is said", () => {
    expect(loading({})).toEqual({
      facts: {
        tensor_parallel: 1,
        weights_divided_by: 1,
        memory_share: 0.9,
        max_context: null,
        kv_bytes: null,
        quantization: null,
      },
      revision: null,
      streams: false,
      readsFiles: true,
      downloadsTo: null,
    });
  });

  it.each<[string, Given, Given, number | null]>([
    ["tensor and pipeline parallelism", { tp: "4", "pipeline-parallel-size": "2" }, {}, 8],
    ["what AIM_ENGINE_ARGS says of the same", { "tensor-parallel-size": "4" }, { tp: "2" }, 2],
    ["a spelling with underscores", { tensor_parallel_size: "4" }, {}, 4],
    ["a number that is none", { tp: "all" }, {}, null],
    ["offloading", { "cpu-offload-gb": "8" }, {}, null],
    ["replicas, which may divide experts", { tp: "4", "data-parallel-size": "2" }, {}, null],
    ["one replica", { tp: "4", "data-parallel-size": "1" }, {}, 4],
    ["a format that is loaded as it is stored", { "load-format": "runai_streamer" }, {}, 1],
    ["a format that is not", { "load-format": "bitsandbytes" }, {}, null],
    ["no weights at all", { "load-format": "dummy" }, {}, null],
    [
      "an option that is taken away",
      { "language-model-only": true },
      { "no-language-model-only": true },
      1,
    ],
  ])("weights are divided as the arguments say: %s", (_what, profile, overrides, divisor) => {
    expect(loading(profile, overrides).facts.weights_divided_by).toBe(divisor);
  });

  it.each([
    ["32768", 32768],
    ["32k", 32_000],
    ["32K", 32_768],
    ["1.5k", 1500],
    ["1m", 1_000_000],
    ["1M", 1_048_576],
    ["auto", 1],
    ["-1", 1],
    ["0", null],
    ["long", null],
  ])("a longest context of %s is %s tokens", (given, tokens) => {
    expect(loading({ "max-model-len": given }).facts.max_context).toBe(tokens);
  });

  it.each([
    ["auto", null],
    ["bfloat16", 2],
    ["fp8_e4m3", 1],
    ["fp8", 1],
  ])("keys and values in %s have %s bytes", (given, bytes) => {
    expect(loading({ "kv-cache-dtype": given }).facts.kv_bytes).toBe(bytes);
  });

  it("reads a share only between 0 and 1", () => {
    const shareOf = (given: string) => loading({ "gpu-memory-utilization": given }).facts;
    expect(["0.95", "1", "1.5", "0"].map((given) => shareOf(given).memory_share)).toEqual([
      0.95,
      1,
      null,
      null,
    ]);
  });

  it("tells where weights come from and go to", () => {
    const told = loading({ revision: "v2", "load-format": "runai_streamer", "download-dir": "/w" });
    expect(told).toMatchObject({ revision: "v2", streams: true, downloadsTo: "/w" });
  });

  it("knows nothing of an engine that does not say", () => {
    const { facts } = loading({ tp: "4" }, {}, "bentoml");
    expect(Object.values(facts).every((value) => value === null)).toBe(true);
  });
});
