import type { ModelFacts } from "../generated/facts.ts";

/** A model of which nothing is known. */
export function unknownModel(id: string | null): ModelFacts {
  return {
    id,
    from: "unknown",
    location: null,
    complete: null,
    weights_mb: null,
    architecture: null,
    quantization: null,
    dtype: null,
    attention_heads: null,
    kv_heads: null,
    layers: null,
    hidden_size: null,
    head_dim: null,
    context: null,
    gated: null,
  };
}
