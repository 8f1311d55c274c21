// Generated from schemas/rule-test.schema.json by `npm run generate`. Do not edit.

/**
 * What the rules are expected to do, as a sentence; unique in the set.
 */
export type Name = string;
/**
 * `false` removes the test from the set.
 */
export type Enabled = boolean;
/**
 * The value, as the variable would have it; null: not set.
 */
export type Setting = string | number | boolean | null;
/**
 * Profile id.
 */
export type ProfileId = string;
/**
 * Id of a rule.
 */
export type RuleId = string;

/**
 * Tests of a rule set: a `*.test.yaml` file beside the rules. `aim rules test` runs them.
 */
export interface RuleTestDocument {
  /**
   * Where editors find this schema.
   */
  readonly $schema?: string;
  /**
   * What every test of the file is given. A test's own comes on top: settings and facts one by one, profiles as a whole.
   */
  readonly given?: RuleTestGiven;
  /**
   * The tests. In an overlay, a test with the name of one of the set replaces it, and `enabled: false` removes it.
   */
  readonly tests: readonly (RuleTest | RemovedRuleTest)[];
}
/**
 * In an overlay: removes the test of this name. Other members are ignored.
 */
export interface RemovedRuleTest {
  readonly name: Name;
  readonly enabled: false;
  readonly [k: string]: unknown;
}
/**
 * One decision, and what is expected of it.
 */
export interface RuleTest {
  readonly name: Name;
  readonly enabled?: Enabled;
  readonly given?: RuleTestGiven;
  readonly expect: RuleTestExpect;
}
/**
 * What is decided about.
 */
export interface RuleTestGiven {
  readonly settings?: RuleTestSettings;
  readonly gpu?: RuleTestGpus;
  /**
   * What is known of the model that a profile would load, whichever it is. Absent: nothing.
   */
  readonly model?: Partial<import("./facts.ts").ModelFacts>;
  readonly engine?: RuleTestEngine;
  /**
   * The profiles to choose from: paths and patterns (`*`, `**`, `?`, `{a,b}`) relative to the profile root, and profiles written out. Absent: what a request for this model is offered by the store.
   */
  readonly profiles?: readonly (string | InlineProfile)[];
}
/**
 * The engine of the image; which one is asked for is a setting.
 */
export interface RuleTestEngine {
  /**
   * Installed version; null, or absent: not known.
   */
  readonly version?: string | null;
}
/**
 * The request: by the names of the variables, or of the facts of `request`.
 */
export interface RuleTestSettings {
  /**
   * Model of a model-specific container.
   */
  readonly AIM_ID?: Setting;
  /**
   * Model in a base container.
   */
  readonly AIM_MODEL_ID?: Setting;
  /**
   * Precision asked for.
   */
  readonly AIM_PRECISION?: Setting;
  /**
   * Number of GPUs to use instead of that of `gpu`.
   */
  readonly AIM_GPU_COUNT?: Setting;
  /**
   * GPU model to take instead of that of `gpu`.
   */
  readonly AIM_GPU_MODEL?: Setting;
  /**
   * Engine asked for.
   */
  readonly AIM_ENGINE?: Setting;
  /**
   * Metric asked for.
   */
  readonly AIM_METRIC?: Setting;
  /**
   * Profile asked for by its id.
   */
  readonly AIM_PROFILE_ID?: Setting;
  /**
   * Whether a general profile may be chosen automatically.
   */
  readonly AIM_ALLOW_GENERAL_PROFILE_FALLBACK?: Setting;
  /**
   * AIM_ID.
   */
  readonly aim_id?: Setting;
  /**
   * AIM_MODEL_ID.
   */
  readonly model_id?: Setting;
  /**
   * AIM_PRECISION.
   */
  readonly precision?: Setting;
  /**
   * AIM_GPU_COUNT.
   */
  readonly gpu_count?: Setting;
  /**
   * AIM_GPU_MODEL.
   */
  readonly gpu_model?: Setting;
  /**
   * AIM_ENGINE.
   */
  readonly engine?: Setting;
  /**
   * AIM_METRIC.
   */
  readonly metric?: Setting;
  /**
   * AIM_PROFILE_ID.
   */
  readonly profile_id?: Setting;
  /**
   * AIM_ALLOW_GENERAL_PROFILE_FALLBACK.
   */
  readonly allow_general_profile_fallback?: Setting;
  /**
   * AIM_ALLOW_UNOPTIMIZED.
   */
  readonly allow_unoptimized?: Setting;
}
/**
 * The machine: so many whole, idle GPUs of a model, as they would be detected. Any other fact given here replaces what follows from these two. Absent: no GPU.
 */
export interface RuleTestGpus {
  /**
   * Canonical model, or `UNKNOWN`.
   */
  readonly model?: string | null;
  /**
   * How many; one where absent. AIM_GPU_COUNT uses fewer or more of them.
   */
  readonly count?: number;
  /**
   * AMD GPUs of the host, each partition counted as one; null when nothing was probed.
   */
  readonly host_count?: number | null;
  /**
   * GPUs (or partitions) whose devices this container can open; null when nothing was probed.
   */
  readonly container_count?: number | null;
  /**
   * GPUs of the container that the engine sees after ROCR_VISIBLE_DEVICES and HIP_VISIBLE_DEVICES (or CUDA_VISIBLE_DEVICES); null when nothing was probed.
   */
  readonly visible_count?: number | null;
  /**
   * Memory of all usable GPUs together, in MiB; null when it is not known.
   */
  readonly vram_total_mb?: number | null;
  /**
   * Free memory of all usable GPUs together, in MiB; null when it is not known.
   */
  readonly vram_free_mb?: number | null;
  /**
   * Memory of each usable GPU in MiB, in the order in which the engine numbers them; null for one that does not tell.
   */
  readonly vram_per_gpu_mb?: readonly (number | null)[];
  /**
   * Memory of the usable GPU that has least, in MiB; null when it is not known.
   */
  readonly vram_min_total_mb?: number | null;
  /**
   * Free memory of the usable GPU that has least of it free, in MiB; null when it is not known.
   */
  readonly vram_min_free_mb?: number | null;
  /**
   * Whether no usable GPU is busy; null when that is not known. Busy is work on the GPU, or more than 5 % of its memory in use, at every one of several looks.
   */
  readonly idle?: boolean | null;
  /**
   * Usable GPUs that are busy, by the index that `aim gpus` shows.
   */
  readonly busy?: readonly number[];
  /**
   * Whether all usable GPUs are of one model.
   */
  readonly homogeneous?: boolean;
  readonly partition?: RuleTestPartition;
  /**
   * Instruction set of `model`, such as `gfx942`; null when it is not known.
   */
  readonly gfx?: string | null;
  /**
   * Precisions that all usable GPUs compute in hardware, lowest first; null when the instruction set is not in the table. Weights of other precisions run after conversion.
   */
  readonly hardware_precisions?: readonly ("int4" | "fp4" | "int8" | "fp8" | "fp16" | "bf16" | "fp32")[] | null;
  /**
   * Where model and count come from.
   */
  readonly source?: "setting" | "amdsmi" | "sysfs" | "none";
}
/**
 * How the usable GPUs are cut into partitions.
 */
export interface RuleTestPartition {
  /**
   * Compute partitioning: `SPX` (whole), `DPX`, `TPX`, `QPX` or `CPX`; null when it is not known or differs.
   */
  readonly compute?: string | null;
  /**
   * Memory partitioning: `NPS1`, `NPS2`, `NPS4` or `NPS8`; null when it is not known or differs.
   */
  readonly memory?: string | null;
}
/**
 * A profile written out: `path` says where it would lie, and the rest what would be in the file. What is left out of `metadata` has the value given there.
 */
export interface InlineProfile {
  /**
   * Path relative to the profile root, with or without `.yaml`: it gives the profile its id, origin and precedence.
   */
  readonly path: string;
  /**
   * As in a profile. Absent: the model in whose folder it is; for one in `custom/`, the model of the request.
   */
  readonly aim_id?: string;
  /**
   * As in a profile. Absent: the same as `aim_id`.
   */
  readonly model_id?: string;
  readonly metadata?: InlineMetadata;
  /**
   * As in a profile.
   */
  readonly engine_args?: {
    readonly [k: string]: unknown;
  };
  /**
   * As in a profile.
   */
  readonly env_vars?: {
    readonly [k: string]: string;
  };
}
/**
 * As in a profile.
 */
export interface InlineMetadata {
  /**
   * Engine; `vllm` where absent.
   */
  readonly engine?: string;
  /**
   * GPU model; `MI300X` where absent.
   */
  readonly gpu?: string;
  /**
   * Precision; `fp16` where absent.
   */
  readonly precision?: "int4" | "fp4" | "int8" | "fp8" | "fp16" | "bf16" | "fp32";
  /**
   * GPUs that it uses, or cores of a CPU; 1 where absent.
   */
  readonly gpu_count?: number;
  /**
   * Metric; `latency` where absent.
   */
  readonly metric?: "latency" | "throughput";
  /**
   * Whether it is chosen only by AIM_PROFILE_ID; false where absent. null: the profile does not say, as AMD has it since 2026.9.
   */
  readonly manual_selection_only?: boolean | null;
  /**
   * What it is for; `gpu` where absent.
   */
  readonly accelerator_type?: "gpu" | "cpu";
  /**
   * Whether AMD's Kubernetes operator prefers it.
   */
  readonly primary?: boolean;
  /**
   * What tells it from others that are equal to it.
   */
  readonly variant?: string;
  /**
   * What it is made for beside its model.
   */
  readonly features?: readonly ("adapters" | "adapters-scale-only")[];
  /**
   * How far it was tuned; `general` in a `general/` folder, else `optimized`, where absent.
   */
  readonly type?: "optimized" | "preview" | "unoptimized" | "general";
  /**
   * Versions of the engine that it is for.
   */
  readonly engine_version?: string;
  /**
   * Memory that each GPU must have, in GiB.
   */
  readonly min_vram_gb?: number;
}
/**
 * What is expected. Only what is named is looked at.
 */
export interface RuleTestExpect {
  /**
   * Id of the selected profile; null: nothing fits.
   */
  readonly selected?: string | null;
  /**
   * Id of the rank rule that puts the selected profile before the next one; `profile-id` when they are equal in all of them, null when there is no next one.
   */
  readonly decided_by?: string | null;
  /**
   * State of profiles, by id.
   */
  readonly states?: {
    readonly [k: string]: string;
  };
  /**
   * The filters that reject a profile, by id: exactly these, in any order; none for a profile that is not rejected.
   */
  readonly rejected?: {
    readonly [k: string]: readonly RuleId[];
  };
  /**
   * Ids of ranked profiles, each of which goes before the next; others may stand between them.
   */
  readonly order?: readonly ProfileId[];
  /**
   * The rules that say something of the selection: exactly these. A list of ids in any order, or levels by id.
   */
  readonly advice?: readonly string[] | Readonly<Record<string, "info" | "warn" | "deny">>;
}
