import type { ModelFacts } from "../generated/facts.ts";

/** The figures of a model that its configuration tells. */
export type ConfigFigures = Pick<
  ModelFacts,
  | "architecture"
  | "quantization"
  | "dtype"
  | "attention_heads"
  | "kv_heads"
  | "layers"
  | "hidden_size"
  | "head_dim"
  | "context"
>;

type Config = Readonly<Record<string, unknown>>;

/**
 * What `config.json` of Transformers, or `params.json` of Mistral, tells of a model; null is what it
 * does not. Of a model with several parts (images, speech) the figures are those of the text part.
 */
export function configFigures(value: unknown): ConfigFigures {
  const config = isConfig(value) ? value : {};
  const part = ["text_config", "llm_config", "language_config", "thinker_config"]
    .map((key) => config[key])
    .find(isConfig);
  const text = isConfig(part?.["text_config"]) ? part["text_config"] : (part ?? config);
  const whole = (...keys: readonly string[]) => firstNumber(text, keys);
  const heads = whole("num_attention_heads", "n_head", "n_heads", "num_heads");
  const hidden = whole("hidden_size", "n_embd", "d_model", "dim");
  // Of a part, what is the default of its class is left out; one head may also serve all queries.
  const tellsAllHeads = text === config && config["multi_query"] !== true;
  const dtype = [config, text].flatMap((each) => [each["dtype"], each["torch_dtype"]]);
  const [architecture] = Array.isArray(config["architectures"]) ? config["architectures"] : [];
  return {
    architecture: typeof architecture === "string" ? architecture : null,
    quantization: quantizationOf(config, text),
    dtype: dtype.find((name) => typeof name === "string") ?? null,
    attention_heads: heads,
    kv_heads:
      whole("num_key_value_heads", "n_kv_heads", "num_kv_heads") ?? (tellsAllHeads ? heads : null),
    layers: whole("num_hidden_layers", "n_layer", "n_layers", "num_layers"),
    hidden_size: hidden,
    head_dim: hasEvenLayers(text) ? (whole("head_dim") ?? widthOf(hidden, heads)) : null,
    context: whole("max_position_embeddings", "n_positions", "max_sequence_length", "max_seq_len"),
  };
}

/** `quant_method`; `none` where a configuration says nothing of quantization. */
function quantizationOf(config: Config, text: Config): string | null {
  const found = [config, text].flatMap((each) =>
    ["quantization_config", "compression_config", "quantization"].map((key) => each[key]),
  );
  const described = found.find(isConfig);
  if (described === undefined) return Object.keys(config).length === 0 ? null : "none";
  const method = described["quant_method"];
  return typeof method === "string" ? method : null;
}

/** Where a configuration has one of these, not every layer has the same attention to everything before. */
const unevenBy = [
  "attention_chunk_size",
  "attn_layer_indices",
  "attn_layer_period",
  "attn_type_list",
  "block_configs",
  "cla_share_factor",
  "compress_ratios",
  "full_attention_interval",
  "hybrid_layer_pattern",
  "kv_lora_rank",
  "linear_attn_config",
  "num_kv_shared_layers",
];

/** False where layers keep less than all keys and values (latent attention, windows, states), or differ. */
function hasEvenLayers(text: Config): boolean {
  const kinds = ["layer_types", "layers_block_type", "hybrid_override_pattern", "block_types"];
  const isWindowed =
    firstNumber(text, ["sliding_window"]) !== null && text["use_sliding_window"] !== false;
  const isUneven = unevenBy.some((key) => Boolean(text[key]));
  return !isUneven && !isWindowed && kinds.every((kind) => !isMixed(text[kind]));
}

function isMixed(kinds: unknown): boolean {
  if (typeof kinds === "string") return true;
  return Array.isArray(kinds) && kinds.some((kind) => kind !== "full_attention");
}

function widthOf(hidden: number | null, heads: number | null): number | null {
  return hidden !== null && heads !== null && hidden % heads === 0 ? hidden / heads : null;
}

function firstNumber(config: Config, keys: readonly string[]): number | null {
  const found = keys.map((key) => config[key]).find(isCount);
  return found ?? null;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

function isConfig(value: unknown): value is Config {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
