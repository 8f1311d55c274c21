// Generated from schemas/model-card.schema.json by `npm run generate`. Do not edit.
import type { Metric, ModelName, Precision } from "./profile.ts";

export type Line = string;
/**
 * One line without a comma, as labels join such values by commas.
 */
export type Item = string;

/**
 * What people and operators are told of a model: `models/<org>/<model>.yaml`. `aim labels` makes the labels of its image from it.
 */
export interface ModelCard {
  /**
   * The model's name, which is that of its AIM (AIM_ID) and of its folder below `profiles/` and `models/`.
   */
  readonly canonicalName: ModelName;
  /**
   * Name for people.
   */
  readonly title: Line;
  /**
   * Who publishes the model.
   */
  readonly publisher: Line;
  /**
   * Licence of the weights: its SPDX identifier, or the name that the publisher gives it.
   */
  readonly license: Item;
  /**
   * Page of the model.
   */
  readonly source: string;
  /**
   * Whether the download needs a Hugging Face token (HF_TOKEN), as that of a gated model does.
   */
  readonly hfTokenRequired: boolean;
  /**
   * What the model is and what it is good for, in one paragraph.
   */
  readonly description: Line;
  /**
   * What is new in this release of the image.
   */
  readonly releaseNotes?: Line;
  /**
   * Words to find the model by.
   */
  readonly tags: readonly Item[];
  /**
   * Every model that a profile of this AIM loads (`model_id`): the model itself and quantized ones.
   */
  readonly variants: readonly ModelName[];
  /**
   * Sizes and shapes of the variants, for what is decided before a model is there: one entry for each variant, read where the model itself is not.
   */
  readonly figures?: readonly ModelFigures[];
  /**
   * On what the model is best run. The operator makes a template of each.
   */
  readonly recommendedDeployments: readonly RecommendedDeployment[];
}
/**
 * What is known of one variant. Null is what nobody here knows; the keys are those of the facts `model.*`.
 */
export interface ModelFigures {
  /**
   * The variant: the `model_id` of profiles.
   */
  readonly model: ModelName;
  /**
   * All weights that the engine reads, in MiB, rounded down.
   */
  readonly weights_mb: number | null;
  /**
   * The class in `architectures` of config.json.
   */
  readonly architecture: string | null;
  /**
   * How the weights are quantized: `quant_method` of config.json, or `none` where they are not.
   */
  readonly quantization: string | null;
  /**
   * Number format of what is not quantized: `torch_dtype` of config.json.
   */
  readonly dtype: string | null;
  /**
   * Attention heads of a layer: what tensor parallelism must divide.
   */
  readonly attention_heads: number | null;
  /**
   * Heads of a layer for keys and values.
   */
  readonly kv_heads: number | null;
  /**
   * Layers with attention.
   */
  readonly layers: number | null;
  /**
   * Width of a layer.
   */
  readonly hidden_size: number | null;
  /**
   * Width of a head; null also where keys and values are compressed (multi-head latent attention).
   */
  readonly head_dim: number | null;
  /**
   * Longest context, in tokens: `max_position_embeddings` of config.json.
   */
  readonly context: number | null;
  /**
   * Whether the download needs the publisher's consent, and so a token (HF_TOKEN).
   */
  readonly gated: boolean | null;
  /**
   * Where `weights_mb` is from: the files' sizes, or how it was computed.
   */
  readonly weights_source: Line;
  /**
   * Where the other figures are from.
   */
  readonly config_source: Line;
}
/**
 * One way to run the model: a profile by its properties, or by name where it is never chosen automatically.
 */
export interface RecommendedDeployment {
  /**
   * Canonical GPU model.
   */
  readonly gpuModel: string;
  /**
   * How many GPUs.
   */
  readonly gpuCount: 1 | 2 | 4 | 8;
  /**
   * Precision of the profile. May be left out where `profileId` names it.
   */
  readonly precision?: Precision;
  /**
   * What it is for: time to answer one request (`latency`) or total tokens per second (`throughput`).
   */
  readonly metric: Metric;
  /**
   * One line for people.
   */
  readonly description: Line;
  /**
   * The profile by its id: needed for one that has `manual_selection_only`.
   */
  readonly profileId?: string;
}
