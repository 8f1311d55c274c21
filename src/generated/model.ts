// Generated from schemas/model.schema.json by `npm run generate`. Do not edit.

/**
 * What `aim model --format json` prints: what is known of a model, where it is, and on which GPUs it fits.
 */
export interface ModelJson {
  /**
   * The model as it was asked for.
   */
  readonly asked: string;
  /**
   * A model that has a card and is called almost so, where nothing is known of this one; else null.
   */
  readonly similar: string | null;
  /**
   * The model itself first, then what else profiles for it would load, such as quantized variants.
   *
   * Items: A model that profiles would load, and what is known of it.
   */
  readonly models: readonly {
    /**
     * The model: `model_id` of the profile, else AIM_MODEL_ID, else AIM_ID; null when none of them names one.
     */
    readonly id: string | null;
    /**
     * Where these facts are from: the model's own files in a directory or in a cache of the hub, its card, or nowhere.
     */
    readonly from: "directory" | "hub-cache" | "card" | "unknown";
    /**
     * Folder or file in which it was found, complete or not; null when it is not there.
     */
    readonly location: string | null;
    /**
     * Whether all that an engine needs of it is there; null where nobody looked.
     */
    readonly complete: boolean | null;
    /**
     * All weights that the engine reads, in MiB, rounded down: the sizes of the files, or what the card says.
     */
    readonly weights_mb: number | null;
    /**
     * The first class in `architectures` of config.json.
     */
    readonly architecture: string | null;
    /**
     * How the weights are quantized: `quant_method` of config.json, or `none`.
     */
    readonly quantization: string | null;
    /**
     * Number format of what is not quantized: `torch_dtype` or `dtype` of config.json.
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
     * Layers of the model.
     */
    readonly layers: number | null;
    /**
     * Width of a layer.
     */
    readonly hidden_size: number | null;
    /**
     * Width of a head; null also where keys and values are compressed (multi-head latent attention) or layers differ.
     */
    readonly head_dim: number | null;
    /**
     * Longest context, in tokens: `max_position_embeddings` of config.json.
     */
    readonly context: number | null;
    /**
     * Whether the download needs the publisher's consent, and so a token (HF_TOKEN), by the card.
     */
    readonly gated: boolean | null;
    /**
     * Where the model card has its figures from; null where they are not the card's.
     */
    readonly sources: {
      /**
       * Of the size.
       */
      readonly weights: string;
      /**
       * Of the shape.
       */
      readonly config: string;
    } | null;
    /**
     * Where it was looked for, in order.
     *
     * Items: A place.
     */
    readonly places: readonly {
      /**
       * What it is.
       */
      readonly kind: "directory" | "hub-cache" | "file";
      /**
       * The folder or file; of a hub's cache the snapshot, where there is one.
       */
      readonly path: string;
      /**
       * Whether anything is there.
       */
      readonly exists: boolean;
      /**
       * Whether all that an engine needs is there.
       */
      readonly complete: boolean;
      /**
       * Why not; null where it is complete.
       */
      readonly reason: string | null;
    }[];
    /**
     * What is in the way of loading it, and what is odd.
     *
     * Items: A problem.
     */
    readonly problems: readonly {
      /**
       * Stable code.
       */
      readonly code: string;
      /**
       * `error` stops a start.
       */
      readonly level: "error" | "warning";
      /**
       * What it is.
       */
      readonly message: string;
      /**
       * What to do; null when there is nothing.
       */
      readonly hint: string | null;
    }[];
    /**
     * How profiles would fit it on whole GPUs, those with the same sum together.
     *
     * Items: As many GPUs of a model, in a precision.
     */
    readonly fits: readonly {
      /**
       * GPU model.
       */
      readonly gpu: string;
      /**
       * How many.
       */
      readonly gpu_count: number;
      /**
       * Precision of the profiles.
       */
      readonly precision: string;
      /**
       * `too large` and `heads do not divide` are proven; with `no room` the engine finds no memory for keys and values, with `tight` less than one longest context needs; of `weights fit` it is not known what the engine takes.
       */
      readonly verdict:
        | "too large"
        | "heads do not divide"
        | "no room"
        | "tight"
        | "weights fit"
        | "fits"
        | "unknown";
      /**
       * Weights on each GPU, in MiB.
       */
      readonly weights_per_gpu_mb: number | null;
      /**
       * Memory of each GPU, in MiB.
       */
      readonly gpu_mb: number | null;
      /**
       * What the engine takes of it, in MiB.
       */
      readonly engine_takes_mb: number | null;
      /**
       * What the weights leave of that, in MiB.
       */
      readonly kv_space_mb: number | null;
      /**
       * What one sequence of the longest context needs on each GPU, in MiB.
       */
      readonly kv_context_mb: number | null;
      /**
       * Ids of the profiles.
       */
      readonly profiles: readonly string[];
    }[];
  }[];
}
