// Generated from schemas/profile.schema.json by `npm run generate`. Do not edit.

export type ModelName = string;
/**
 * The number format of the weights that the profile serves.
 */
export type Precision = "int4" | "fp4" | "int8" | "fp8" | "fp16" | "bf16" | "fp32";
/**
 * What the profile is tuned for: time to answer one request (`latency`) or total tokens per second (`throughput`).
 */
export type Metric = "latency" | "throughput";
/**
 * How far the profile was tuned: `optimized` (tuned and benchmarked), `preview` (tuned, not yet as fast), `unoptimized` (a starting point), `general` (for any model).
 */
export type Type = "optimized" | "preview" | "unoptimized" | "general";

/**
 * A deployment profile: which hardware and request it is for, and how the engine is started when it is chosen.
 */
export interface ProfileDocument {
  /**
   * The container (AIM) this profile belongs to, as `org/model`. Absent in general profiles.
   */
  readonly aim_id?: ModelName;
  /**
   * The model that the engine loads, as `org/model`; a quantized variant often differs from `aim_id`. Absent in general profiles.
   */
  readonly model_id?: ModelName;
  readonly metadata: ProfileMetadata;
  /**
   * Arguments of the engine, in the order in which they are passed. Keys are option names without the leading dashes (`_` and `-` mean the same). No value or `true`: the bare flag. `false`: the negated flag where the engine has one, else nothing. A list: several values after one flag, or JSON where the option takes JSON. A mapping: JSON.
   */
  readonly engine_args?: {
    readonly [k: string]: unknown;
  };
  /**
   * Environment variables that the engine is started with. They win over the container's. Values are text: quote numbers and yes/no words.
   */
  readonly env_vars?: {
    readonly [k: string]: string;
  };
}
/**
 * What selection looks at.
 */
export interface ProfileMetadata {
  /**
   * The engine that the profile starts: the name of a file in `engines/`.
   */
  readonly engine: string;
  /**
   * What the model runs on: `gpu`, also where it is absent, or `cpu`. This `aim` serves on GPUs alone; profiles for CPUs are listed.
   */
  readonly accelerator_type?: "gpu" | "cpu";
  /**
   * Model of the GPU or CPU, or a device id in quotes (`"0x74a1"`). AMD's name of `gpu` since 2026.9.
   */
  readonly accelerator_model?: string;
  /**
   * How many GPUs the profile uses, or cores of a CPU. AMD's name of `gpu_count` since 2026.9.
   */
  readonly accelerator_count?: number;
  /**
   * Model of the GPU. The older name of `accelerator_model`; where both are there, they must be equal.
   */
  readonly gpu?: string;
  /**
   * How many GPUs the profile uses (tensor parallelism). The older name of `accelerator_count`; where both are there, they must be equal.
   */
  readonly gpu_count?: number;
  readonly precision: Precision;
  readonly metric: Metric;
  readonly type: Type;
  /**
   * True: never chosen automatically, only by AIM_PROFILE_ID. False: chosen like any other. Absent, as AMD has it since 2026.9: a profile of type `unoptimized` is chosen automatically only where AIM_ALLOW_UNOPTIMIZED is true.
   */
  readonly manual_selection_only?: boolean;
  /**
   * Whether AMD's Kubernetes operator prefers the profile for its GPU model and metric. Selection does not look at it.
   */
  readonly primary?: boolean | null;
  /**
   * What tells the profile from others for the same GPUs, precision and metric. It ends the file name. Of profiles that are equal but for it none is chosen automatically.
   */
  readonly variant?: string | null;
  /**
   * What the profile is made for beside its model: LoRA adapters (`adapters`), or only those that scale (`adapters-scale-only`). At most one.
   */
  readonly features?: readonly ("adapters" | "adapters-scale-only")[];
  /**
   * What the profile's engine arguments switch on.
   */
  readonly capabilities?: {
    /**
     * Calls of tools.
     */
    readonly tool_calling?: boolean;
    /**
     * Answers in a given form, such as JSON.
     */
    readonly structured_outputs?: boolean;
    /**
     * Reasoning apart from the answer.
     */
    readonly reasoning?: boolean;
  };
  /**
   * Versions of the engine that the profile is for: comparisons with `>=`, `>`, `<=`, `<`, `==` or `!=`, all of which must hold. Absent: any version. A version that is not known fits.
   */
  readonly engine_version?: string;
  /**
   * Memory that each GPU must have, in GiB. The rule `min-vram` rejects the profile where a GPU that it would use has less.
   */
  readonly min_vram_gb?: number;
}
