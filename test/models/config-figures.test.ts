import { describe, expect, it } from "vitest";
import { configFigures } from "../../src/models/config-figures.ts";

// Values of published config.json files, as far as they are read.
const llama8b = {
  architectures: ["LlamaForCausalLM"],
  hidden_size: 4096,
  num_attention_heads: 32,
  num_hidden_layers: 32,
  num_key_value_heads: 8,
  max_position_embeddings: 131072,
  torch_dtype: "bfloat16",
};
const deepseekR1 = {
  architectures: ["DeepseekV3ForCausalLM"],
  hidden_size: 7168,
  num_attention_heads: 128,
  num_key_value_heads: 128,
  num_hidden_layers: 61,
  kv_lora_rank: 512,
  max_position_embeddings: 163840,
  quantization_config: { quant_method: "fp8", weight_block_size: [128, 128] },
  torch_dtype: "bfloat16",
};
const qwen3Moe = {
  architectures: ["Qwen3MoeForCausalLM"],
  head_dim: 128,
  hidden_size: 4096,
  num_attention_heads: 64,
  num_hidden_layers: 94,
  num_key_value_heads: 4,
  max_position_embeddings: 40960,
  sliding_window: null,
  use_sliding_window: false,
  torch_dtype: "bfloat16",
};
const gptOss = {
  architectures: ["GptOssForCausalLM"],
  head_dim: 64,
  hidden_size: 2880,
  num_attention_heads: 64,
  num_hidden_layers: 36,
  num_key_value_heads: 8,
  layer_types: ["sliding_attention", "full_attention"],
  sliding_window: 128,
  max_position_embeddings: 131072,
  quantization_config: { quant_method: "mxfp4" },
};
const mistral = { dim: 5120, n_layers: 40, head_dim: 128, n_heads: 32, n_kv_heads: 8 };

describe("models/config-figures", () => {
  it.each<[string, object, object]>([
    [
      "Llama 3.1 8B",
      llama8b,
      {
        architecture: "LlamaForCausalLM",
        quantization: "none",
        dtype: "bfloat16",
        attention_heads: 32,
        kv_heads: 8,
        layers: 32,
        hidden_size: 4096,
        head_dim: 128,
        context: 131072,
      },
    ],
    [
      "Llama 3.1 405B",
      { ...llama8b, hidden_size: 16384, num_attention_heads: 128, num_hidden_layers: 126 },
      { attention_heads: 128, kv_heads: 8, layers: 126, hidden_size: 16384, head_dim: 128 },
    ],
    [
      "DeepSeek-R1, whose attention is latent",
      deepseekR1,
      { attention_heads: 128, layers: 61, quantization: "fp8", context: 163840, head_dim: null },
    ],
    [
      "Qwen3 235B A22B, whose heads are wider than their share of the whole",
      qwen3Moe,
      { attention_heads: 64, kv_heads: 4, layers: 94, head_dim: 128, context: 40960 },
    ],
    [
      "gpt-oss 120B, of which every second layer has a window",
      gptOss,
      { attention_heads: 64, kv_heads: 8, head_dim: null, quantization: "mxfp4", dtype: null },
    ],
    [
      "Gemma 3 12B, whose text part has the figures",
      {
        architectures: ["Gemma3ForConditionalGeneration"],
        torch_dtype: "bfloat16",
        text_config: { hidden_size: 3840, num_hidden_layers: 48, sliding_window: 1024 },
        vision_config: { hidden_size: 1152, num_attention_heads: 16, num_hidden_layers: 27 },
      },
      {
        architecture: "Gemma3ForConditionalGeneration",
        dtype: "bfloat16",
        attention_heads: null,
        kv_heads: null,
        layers: 48,
        head_dim: null,
      },
    ],
    [
      "a part inside a part",
      { thinker_config: { text_config: { num_attention_heads: 28, num_key_value_heads: 4 } } },
      { attention_heads: 28, kv_heads: 4 },
    ],
    [
      "params.json of Mistral Small",
      mistral,
      { attention_heads: 32, kv_heads: 8, layers: 40, hidden_size: 5120, head_dim: 128 },
    ],
    ["a model that has no config", {}, { attention_heads: null, quantization: null, dtype: null }],
  ])("reads %s", (_what, config, figures) => {
    expect(configFigures(config)).toMatchObject(figures);
  });

  it("takes the attention heads for those of keys and values only where the whole is told", () => {
    expect(configFigures({ n_head: 12, n_embd: 768 })).toMatchObject({ kv_heads: 12 });
    // Of a part, what is the default of its class is left out.
    expect(configFigures({ text_config: { num_attention_heads: 8 } })).toMatchObject({
      attention_heads: 8,
      kv_heads: null,
    });
    expect(configFigures({ num_attention_heads: 71, multi_query: true }).kv_heads).toBeNull();
  });

  it.each<[string, object]>([
    ["Llama 4: attention in chunks", { attention_chunk_size: 8192 }],
    ["Qwen3-Next: full attention in every fourth layer", { full_attention_interval: 4 }],
    ["Nemotron Super 49B: layers of several kinds", { block_configs: [{}] }],
    ["Jamba: attention in every eighth layer", { attn_layer_period: 8 }],
    ["MiniMax-Text-01: lightning attention", { attn_type_list: [0, 0, 1] }],
    ["Granite 4: states", { layer_types: ["mamba", "attention"] }],
    ["Mistral 7B v0.1: a window", { sliding_window: 4096 }],
    ["Nemotron-H: a pattern", { hybrid_override_pattern: "M-M*" }],
  ])("does not tell the width of heads for %s", (_what, extra) => {
    expect(configFigures(llama8b).head_dim).toBe(128);
    expect(configFigures({ ...llama8b, ...extra }).head_dim).toBeNull();
  });

  it.each([
    ["use_sliding_window is false", { sliding_window: 131072, use_sliding_window: false }],
    ["all layers are alike", { layer_types: ["full_attention", "full_attention"] }],
    ["layers are not cut into chunks", { attention_chunk_size: null, num_kv_shared_layers: 0 }],
  ])("tells it where %s", (_what, extra) => {
    expect(configFigures({ ...llama8b, ...extra }).head_dim).toBe(128);
  });

  it.each([null, [], "x", 7, { num_attention_heads: -1 }, { num_attention_heads: [32, 16] }])(
    "tells nothing of %j",
    (config) => expect(configFigures(config).attention_heads).toBeNull(),
  );
});
