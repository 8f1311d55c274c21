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
   * On what the model is best run. The operator makes a template of each.
   */
  readonly recommendedDeployments: readonly RecommendedDeployment[];
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
