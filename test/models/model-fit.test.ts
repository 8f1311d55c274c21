import { describe, expect, it } from "vitest";
import { unknownModel } from "../../src/facts/unknown-model.ts";
import type { GpuFacts, ModelFacts, ProfileFacts } from "../../src/generated/facts.ts";
import { fitted } from "../../src/models/model-fit.ts";
import { loadingOf } from "../../src/profiles/loading.ts";
import { engine, gpu, profile, request } from "../support/facts.ts";
import { shippedLoading } from "../support/loading.ts";

const GIB = 1024;
const mib = (gigabytes: number) => Math.floor((gigabytes * 1e9) / 1024 ** 2);

const llama8b: Partial<ModelFacts> = {
  weights_mb: 15_316,
  dtype: "bfloat16",
  quantization: "none",
  attention_heads: 32,
  kv_heads: 8,
  layers: 32,
  head_dim: 128,
  context: 131_072,
};

interface Start {
  readonly model?: Partial<ModelFacts>;
  readonly args?: Readonly<Record<string, string>>;
  /** Memory of each GPU in MiB. */
  readonly memory?: readonly (number | null)[];
  readonly gpus?: Partial<GpuFacts>;
  readonly metadata?: Partial<ProfileFacts["metadata"]>;
}

function fitOf({ model = {}, args = {}, memory = [192 * GIB], gpus, metadata }: Start) {
  const given = Object.entries(args).map(([name, value]) => ({ name, value }));
  const { facts: loading } = loadingOf(shippedLoading.optionsOf("vllm"), given, []);
  const count = (loading.tensor_parallel ?? 1) * Number(args["pipeline-parallel-size"] ?? 1);
  return fitted(profile({ loading, model_id: "org/model" }, { gpu_count: count, ...metadata }), {
    request: request(),
    gpu: gpu({ vram_per_gpu_mb: [...memory], ...gpus }),
    engine,
    models: new Map([["org/model", { ...unknownModel("org/model"), ...model }]]),
  }).profile;
}

describe("models/model-fit", () => {
  it("Llama 8B on one MI300X: what its weights leave of the engine's share", () => {
    expect(fitOf({ model: llama8b })).toMatchObject({
      weights_per_gpu_mb: 15_316,
      weights_fit: true,
      heads_divide: true,
      smallest_gpu_mb: 196_608,
      engine_takes_mb: 176_947,
      kv_space_mb: 161_631,
      // 2 x 8 heads x 128 x 2 bytes x 131072 tokens x 32 layers
      kv_context_mb: 16_384,
      memory_is_tight: false,
      suggested_per_gpu_mb: null,
    });
  });

  it("Llama 405B in 16 bits needs more than four MI300X have", () => {
    const model = { ...llama8b, weights_mb: mib(811.7), attention_heads: 128, layers: 126 };
    const on = (tp: string) =>
      fitOf({ model, args: { tp }, memory: Array.from({ length: 8 }, () => 192 * GIB) });
    expect(on("4")).toMatchObject({ weights_per_gpu_mb: 193_524, weights_fit: true });
    expect(on("4")).toMatchObject({ kv_space_mb: 0, memory_is_tight: true });
    expect(on("2")).toMatchObject({ weights_fit: false, kv_space_mb: 0 });
    // 2 x 1 head of each GPU x 128 x 2 bytes x 131072 tokens x 126 layers
    expect(on("8")).toMatchObject({ weights_per_gpu_mb: 96_762, kv_context_mb: 8064 });
  });

  it("does not estimate keys and values of latent attention", () => {
    const model = { ...llama8b, head_dim: null, weights_mb: mib(688.6), attention_heads: 128 };
    const memory = Array.from({ length: 8 }, () => 192 * GIB);
    expect(fitOf({ model, args: { tp: "8" }, memory })).toMatchObject({
      weights_fit: true,
      kv_context_mb: null,
      memory_is_tight: null,
    });
  });

  it.each<[string, Start, Partial<ProfileFacts>]>([
    [
      "32-bit weights are loaded in 16",
      { model: { dtype: "float32" } },
      { weights_per_gpu_mb: 7658 },
    ],
    [
      "28 heads over 8 GPUs",
      { model: { attention_heads: 28 }, args: { tp: "8" } },
      { heads_divide: false },
    ],
    [
      "28 heads over 4",
      { model: { attention_heads: 28 }, args: { tp: "4" } },
      { heads_divide: true },
    ],
    [
      "offloading",
      { args: { "cpu-offload-gb": "4" } },
      { weights_per_gpu_mb: null, weights_fit: null, kv_context_mb: null, memory_is_tight: null },
    ],
    [
      "quantization on the way",
      { args: { quantization: "fp8" } },
      { weights_per_gpu_mb: null, weights_fit: null },
    ],
    [
      "a quantization that the weights have already",
      { args: { quantization: "fp8" }, model: { quantization: "fp8" } },
      { weights_per_gpu_mb: 15_316 },
    ],
    [
      "a quantization of weights of which that is not known",
      { args: { quantization: "fp8" }, model: { quantization: null } },
      { weights_per_gpu_mb: null },
    ],
    ["replicas", { args: { dp: "2" } }, { weights_per_gpu_mb: null, heads_divide: true }],
    ["a shorter context", { args: { "max-model-len": "8k" } }, { kv_context_mb: 1000 }],
    ["a context that is to be found", { args: { "max-model-len": "auto" } }, { kv_context_mb: 1 }],
    ["keys and values in 8 bits", { args: { "kv-cache-dtype": "fp8" } }, { kv_context_mb: 8192 }],
    [
      "heads that are fewer than GPUs are there on each",
      { args: { tp: "16" } },
      { kv_context_mb: 2048 },
    ],
    ["pipeline stages", { args: { "pipeline-parallel-size": "2" } }, { kv_context_mb: 8192 }],
    [
      "a partition of a GPU",
      { memory: [24 * GIB] },
      {
        smallest_gpu_mb: 24_576,
        engine_takes_mb: 22_118,
        kv_space_mb: 6802,
        memory_is_tight: true,
      },
    ],
    [
      "the smallest of those that are used",
      { args: { tp: "2" }, memory: [192 * GIB, 64 * GIB, 16 * GIB] },
      { smallest_gpu_mb: 65_536 },
    ],
    [
      "one whose memory nobody knows",
      { args: { tp: "2" }, memory: [192 * GIB, null] },
      { smallest_gpu_mb: null, weights_fit: null, engine_takes_mb: null, kv_space_mb: null },
    ],
    [
      "GPUs that are only told",
      { memory: [], gpus: { model: "MI325X" } },
      { smallest_gpu_mb: 262_144 },
    ],
    [
      "memory that something else uses",
      { gpus: { vram_min_free_mb: 100_000 } },
      { memory_is_free: false },
    ],
    [
      "hardware that has no path",
      { gpus: { hardware_precisions: ["bf16"] } },
      { native_precision: false },
    ],
  ])("%s", (_what, start, expected) => {
    expect(fitOf({ ...start, model: { ...llama8b, ...start.model } })).toMatchObject(expected);
  });

  it.each<[string, ProfileFacts["metadata"]["precision"], number | null]>([
    ["org/Big-70B-Instruct", "bf16", 133_514],
    ["org/big-70b", "fp8", 66_757],
    ["org/Mix-8x7B", "fp16", 106_811],
    ["org/Moe-235B-A22B", "fp4", 112_056],
    ["org/Small-0.5B", "fp32", 953],
    ["org/llama3b8", "bf16", null],
    ["org/nothing", "bf16", null],
  ])("guesses from the name of %s in %s", (id, precision, expected) => {
    const found = fitOf({ model: { id }, metadata: { precision } });
    expect(found).toMatchObject({ suggested_per_gpu_mb: expected, weights_fit: null });
  });

  it("knows nothing of a model of which nothing is known", () => {
    expect(fitOf({})).toMatchObject({
      weights_per_gpu_mb: null,
      weights_fit: null,
      heads_divide: null,
      kv_context_mb: null,
      memory_is_tight: null,
    });
  });
});

// Starts that were measured in public: kaito-project/kaito#2156. All of them ran. Weights are
// computed from the published numbers of parameters, in GB of 10^9 bytes; memory is the nominal one.
const ran: readonly (readonly [string, number, number, Start["args"]])[] = [
  ["Qwen3-8B in bf16 on one A10", 16.4, 24, {}],
  ["Qwen3-14B in bf16 on two A10", 29.5, 24, { "pipeline-parallel-size": "2" }],
  ["gemma-4-31b-it in bf16 on two H100", 62, 80, { tp: "2" }],
  [
    "MiniMax-M2.7 in fp8 on four H100",
    230,
    80,
    { tp: "2", "pipeline-parallel-size": "2", "gpu-memory-utilization": "0.7" },
  ],
  [
    "the same with a larger share",
    230,
    80,
    { tp: "2", "pipeline-parallel-size": "2", "gpu-memory-utilization": "0.75" },
  ],
];

describe("models/model-fit: what really ran", () => {
  it.each(ran)("%s is not said to be too large", (_what, gigabytes, gpuGib, args = {}) => {
    const memory = Array.from({ length: 8 }, () => gpuGib * GIB);
    // Files may be 3 % larger than computed.
    const found = fitOf({ model: { weights_mb: mib(gigabytes * 1.03) }, args, memory });
    expect(found.weights_fit).toBe(true);
    expect(found.kv_space_mb).toBeGreaterThan(0);
  });

  it.each([0.7, 0.75])(
    "MiniMax-M2.7 has less than one longest context on four H100 with a share of %s, as was measured",
    (share) => {
      // config.json of the model; what an H100 of 80 GB reports.
      const shape = { kv_heads: 8, head_dim: 128, layers: 62, context: 204_800 };
      const model = { ...shape, weights_mb: mib(230), quantization: "fp8", dtype: "bfloat16" };
      const args = {
        tp: "2",
        "pipeline-parallel-size": "2",
        "gpu-memory-utilization": String(share),
      };
      const memory = Array.from({ length: 4 }, () => 81_559);
      expect(fitOf({ model, args, memory })).toMatchObject({
        weights_fit: true,
        memory_is_tight: true,
      });
    },
  );

  it("Qwen3-8B has less than one longest context on an A10, and Qwen3-14B on two has one", () => {
    const shape = { kv_heads: 8, head_dim: 128, context: 40_960, quantization: "none" };
    // What an A10 of 24 GB reports.
    const memory = [23_028, 23_028];
    const small = { ...shape, weights_mb: mib(16.4), layers: 36 };
    expect(fitOf({ model: small, memory }).memory_is_tight).toBe(true);
    const large = { ...shape, weights_mb: mib(29.5), layers: 40 };
    const args = { "pipeline-parallel-size": "2" };
    expect(fitOf({ model: large, memory, args }).memory_is_tight).toBe(false);
  });
});
