// Generated from schemas/facts.schema.json by `npm run generate`. Do not edit.

/**
 * Everything that rules can look at. A value that is not known is null. Units stand in the names.
 */
export interface Facts {
  readonly request: RequestFacts;
  readonly gpu: GpuFacts;
  readonly model?: ModelFacts;
  readonly profile: ProfileFacts;
  readonly engine: EngineFacts;
  readonly adapters?: AdapterFacts;
  readonly selection?: SelectionFacts;
}
/**
 * What was asked for, after defaults.
 */
export interface RequestFacts {
  /**
   * AIM_ID: the model of a model-specific container, as `org/model`.
   */
  readonly aim_id: string | null;
  /**
   * AIM_MODEL_ID: the model asked for in a base container; `hf://` is taken off, a path or `s3://` address stays.
   */
  readonly model_id: string | null;
  /**
   * The model that profiles are looked up for: aim_id, or else model_id.
   */
  readonly model: string | null;
  /**
   * Precision asked for, or `auto`.
   */
  readonly precision: "auto" | "int4" | "fp4" | "int8" | "fp8" | "fp16" | "bf16" | "fp32";
  /**
   * AIM_GPU_COUNT when it is a number, else null.
   */
  readonly gpu_count: number | null;
  /**
   * AIM_GPU_MODEL as a canonical model, else null.
   */
  readonly gpu_model: string | null;
  /**
   * Engine asked for; `auto` means vllm.
   */
  readonly engine: string;
  /**
   * Metric asked for; `auto` means latency.
   */
  readonly metric: "latency" | "throughput";
  /**
   * AIM_PROFILE_ID, else null.
   */
  readonly profile_id: string | null;
  /**
   * Whether a general profile may be chosen automatically.
   */
  readonly allow_general_profile_fallback: boolean;
  /**
   * AIM_ALLOW_UNOPTIMIZED: whether a profile of type `unoptimized` that does not say otherwise may be chosen automatically.
   */
  readonly allow_unoptimized: boolean;
}
/**
 * The GPUs that the engine will run on.
 */
export interface GpuFacts {
  /**
   * Canonical model, such as `MI300X`; `UNKNOWN` for an AMD GPU that is not in the table; null when there is no GPU. Where models are mixed, the most numerous.
   */
  readonly model: string | null;
  /**
   * GPUs that the engine can use: AIM_GPU_COUNT when given, else what was detected.
   */
  readonly count: number;
  /**
   * AMD GPUs of the host, each partition counted as one; null when nothing was probed.
   */
  readonly host_count: number | null;
  /**
   * GPUs (or partitions) whose devices this container can open; null when nothing was probed.
   */
  readonly container_count: number | null;
  /**
   * GPUs of the container that the engine sees after ROCR_VISIBLE_DEVICES and HIP_VISIBLE_DEVICES (or CUDA_VISIBLE_DEVICES); null when nothing was probed.
   */
  readonly visible_count: number | null;
  /**
   * Memory of all usable GPUs together, in MiB; null when it is not known.
   */
  readonly vram_total_mb: number | null;
  /**
   * Free memory of all usable GPUs together, in MiB; null when it is not known.
   */
  readonly vram_free_mb: number | null;
  /**
   * Memory of each usable GPU in MiB, in the order in which the engine numbers them; null for one that does not tell.
   */
  readonly vram_per_gpu_mb: readonly (number | null)[];
  /**
   * Memory of the usable GPU that has least, in MiB; null when it is not known.
   */
  readonly vram_min_total_mb: number | null;
  /**
   * Free memory of the usable GPU that has least of it free, in MiB; null when it is not known.
   */
  readonly vram_min_free_mb: number | null;
  /**
   * Whether no usable GPU is busy; null when that is not known. Busy is work on the GPU, or more than 5 % of its memory in use, at every one of several looks.
   */
  readonly idle: boolean | null;
  /**
   * Usable GPUs that are busy, by the index that `aim gpus` shows.
   */
  readonly busy: readonly number[];
  /**
   * Whether all usable GPUs are of one model.
   */
  readonly homogeneous: boolean;
  readonly partition: PartitionFacts;
  /**
   * Instruction set of `model`, such as `gfx942`; null when it is not known.
   */
  readonly gfx: string | null;
  /**
   * Precisions that all usable GPUs compute in hardware, lowest first; null when the instruction set is not in the table. Weights of other precisions run after conversion.
   */
  readonly hardware_precisions: readonly ("int4" | "fp4" | "int8" | "fp8" | "fp16" | "bf16" | "fp32")[] | null;
  /**
   * Where model and count come from.
   */
  readonly source: "setting" | "amdsmi" | "sysfs" | "none";
}
/**
 * How the usable GPUs are cut into partitions.
 */
export interface PartitionFacts {
  /**
   * Compute partitioning: `SPX` (whole), `DPX`, `TPX`, `QPX` or `CPX`; null when it is not known or differs.
   */
  readonly compute: string | null;
  /**
   * Memory partitioning: `NPS1`, `NPS2`, `NPS4` or `NPS8`; null when it is not known or differs.
   */
  readonly memory: string | null;
}
/**
 * The model that the profile would load. Of one that is not there, what its card says; null is what nobody here knows.
 */
export interface ModelFacts {
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
}
/**
 * The profile being judged.
 */
export interface ProfileFacts {
  /**
   * Profile id, such as `vllm-mi300x-fp8-tp1-latency` or `general/…`.
   */
  readonly id: string;
  /**
   * File name without its ending.
   */
  readonly name: string;
  /**
   * Path of the file.
   */
  readonly path: string;
  /**
   * Which part of the tree it is from.
   */
  readonly origin: "custom" | "model" | "general";
  /**
   * Search precedence of its place: custom/ 1, model 2, general/ 3.
   */
  readonly precedence: number;
  /**
   * AIM that the profile belongs to; null in general profiles.
   */
  readonly aim_id: string | null;
  /**
   * Model that the profile loads; null in general profiles.
   */
  readonly model_id: string | null;
  /**
   * Whether the profile can be chosen only by AIM_PROFILE_ID: metadata.manual_selection_only, or set by a derive rule.
   */
  readonly manual_only: boolean;
  /**
   * Whether the installed version of the engine is in metadata.engine_version. True also where the profile names no range, the version is not known or cannot be compared, and for a profile of another engine than the one asked for.
   */
  readonly engine_version_fits: boolean;
  /**
   * Memory that each GPU must report, in MiB: metadata.min_vram_gb less one percent, since drivers report a little less than the nominal size; null when the profile does not say.
   */
  readonly min_vram_mb: number | null;
  /**
   * Whether all usable GPUs compute the profile's precision in hardware; null when that is not known.
   */
  readonly native_precision: boolean | null;
  readonly loading: LoadingFacts;
  /**
   * Weights on each GPU, in MiB, and not less than what the engine needs for them; null when that is not known.
   */
  readonly weights_per_gpu_mb: number | null;
  /**
   * Weights on each GPU, in MiB, where nothing but the model's name tells its size (`-70B`), in the profile's precision: a guess, never a reason to reject.
   */
  readonly suggested_per_gpu_mb: number | null;
  /**
   * Whether the smallest GPU has that much memory; null when one of the two is not known.
   */
  readonly suggested_fits: boolean | null;
  /**
   * Whether tensor parallelism divides the attention heads; null when one of the two is not known.
   */
  readonly heads_divide: boolean | null;
  /**
   * Memory of the smallest GPU that the profile would use, in MiB; null when that of one is not known.
   */
  readonly smallest_gpu_mb: number | null;
  /**
   * Whether the weights are no more than that memory; null when one of the two is not known.
   */
  readonly weights_fit: boolean | null;
  /**
   * What the engine takes of that GPU: its share of the memory, in MiB; null when one of the two is not known.
   */
  readonly engine_takes_mb: number | null;
  /**
   * Whether every usable GPU has that much memory free now; null when that is not known.
   */
  readonly memory_is_free: boolean | null;
  /**
   * What the weights leave of it for keys and values, in MiB, 0 where they exceed it; what activations and graphs need is not counted. Null when it is not known.
   */
  readonly kv_space_mb: number | null;
  /**
   * What one sequence of the longest context needs on each GPU for keys and values, in MiB; null when it is not known.
   */
  readonly kv_context_mb: number | null;
  /**
   * Whether the space is less than that one sequence needs, so that the engine may refuse the longest context; null when one of the two is not known.
   */
  readonly memory_is_tight: boolean | null;
  readonly metadata: MetadataFacts;
  /**
   * The profile's engine arguments as written.
   */
  readonly engine_args: {
    readonly [k: string]: unknown;
  };
  /**
   * The profile's environment variables.
   */
  readonly env_vars: {
    readonly [k: string]: string;
  };
}
/**
 * How the engine would load the weights and divide memory, by the arguments of the profile and AIM_ENGINE_ARGS. All null for an engine whose descriptor does not say how.
 */
export interface LoadingFacts {
  /**
   * GPUs that share each layer.
   */
  readonly tensor_parallel: number | null;
  /**
   * GPUs over which the weights are divided evenly: tensor times pipeline parallelism. Null where they are not loaded as they are stored: offloading, another load format, quantization on the way, several data-parallel replicas.
   */
  readonly weights_divided_by: number | null;
  /**
   * Share of a GPU's memory that the engine may take.
   */
  readonly memory_share: number | null;
  /**
   * Tokens of one sequence for which the arguments make the engine have room: 1 where it is to find the longest that fits itself (`auto`); null when they do not say.
   */
  readonly max_context: number | null;
  /**
   * Bytes of a number in the keys and values; null when the model decides.
   */
  readonly kv_bytes: number | null;
  /**
   * Quantization that the arguments name; null when they leave it to the model.
   */
  readonly quantization: string | null;
}
/**
 * The profile's metadata in one form, whichever spelling the file has; null for what it does not say.
 */
export interface MetadataFacts {
  /**
   * Engine.
   */
  readonly engine: string;
  /**
   * What the profile is for: `gpu`, also where the file does not say, or `cpu`.
   */
  readonly accelerator_type: "gpu" | "cpu";
  /**
   * GPU model: `gpu` or `accelerator_model` of the file, a device id as the model it means; of a profile for CPUs the CPU model.
   */
  readonly gpu: string;
  /**
   * Precision.
   */
  readonly precision: "int4" | "fp4" | "int8" | "fp8" | "fp16" | "bf16" | "fp32";
  /**
   * GPUs that the profile uses.
   */
  readonly gpu_count: number;
  /**
   * Metric.
   */
  readonly metric: "latency" | "throughput";
  /**
   * As written in the profile; null where it is absent, as AMD has it since 2026.9.
   */
  readonly manual_selection_only: boolean | null;
  /**
   * How far it was tuned.
   */
  readonly type: "optimized" | "preview" | "unoptimized" | "general";
  /**
   * Whether AMD's Kubernetes operator prefers the profile; null when the profile does not say.
   */
  readonly primary: boolean | null;
  /**
   * What tells the profile from others that are equal to it; null when there is none.
   */
  readonly variant: string | null;
  /**
   * What the profile is made for beside its model; empty when it is for nothing else.
   */
  readonly features: readonly ("adapters" | "adapters-scale-only")[];
  readonly capabilities: CapabilityFacts;
  /**
   * Range of engine versions as written, such as `>=0.11.1 <0.18`; null when the profile names none.
   */
  readonly engine_version: string | null;
  /**
   * Memory that each GPU must have, in GiB, as written; null when the profile does not say.
   */
  readonly min_vram_gb: number | null;
}
/**
 * What the profile says its arguments switch on.
 */
export interface CapabilityFacts {
  /**
   * Calls of tools; null when the profile does not say.
   */
  readonly tool_calling: boolean | null;
  /**
   * Answers in a given form; null when the profile does not say.
   */
  readonly structured_outputs: boolean | null;
  /**
   * Reasoning apart from the answer; null when the profile does not say.
   */
  readonly reasoning: boolean | null;
}
/**
 * The engine that was asked for.
 */
export interface EngineFacts {
  /**
   * Name of the engine, such as `vllm`.
   */
  readonly id: string;
  /**
   * Installed version; null when it is not known.
   */
  readonly version: string | null;
}
/**
 * The LoRA adapters that could be served. They are looked at where one of the profiles is for adapters; else each of these is null.
 */
export interface AdapterFacts {
  /**
   * How many adapters in AIM_ADAPTER_SOURCE can be served; null when nobody looked.
   */
  readonly count: number | null;
  /**
   * Their names, in order; null when nobody looked.
   */
  readonly names: readonly string[] | null;
  /**
   * The rank of each, in the order of the names, null for one that does not tell; null when nobody looked.
   */
  readonly ranks: readonly (number | null)[] | null;
}
/**
 * How clear the choice of the selected profile was. For advise rules alone: the other rules make the choice.
 */
export interface SelectionFacts {
  /**
   * How many other profiles equal the selected one in every rank key, so that only its smaller id chose it; 0 when the choice is clear, and when the profile was asked for by AIM_PROFILE_ID, which needs no ranking.
   */
  readonly tied: number;
  /**
   * Ids of these other profiles, in order of rank.
   */
  readonly tied_ids: readonly string[];
  /**
   * Id of the profile that comes next in the ranking; null when there is none, and when the selected one was asked for by AIM_PROFILE_ID.
   */
  readonly runner_up: string | null;
  /**
   * How many of the selected profile and those tied with it have a metadata.variant; 0 where nothing is tied.
   */
  readonly tied_variants: number;
  /**
   * Ids of the other accepted profiles that have the selected one's metadata.engine, gpu, precision, gpu_count and metric, whatever else put them behind it, in order of rank. Those that a rank rule by a condition (`first`) puts behind it are left out. None when the profile was asked for by AIM_PROFILE_ID.
   */
  readonly alike_ids: readonly string[];
  /**
   * How many of the selected profile and those of alike_ids have a metadata.variant; 0 where none is alike.
   */
  readonly alike_variants: number;
  /**
   * The best-ranked profile that uses more GPUs than the selected one and passes every filter; null when there is none.
   */
  readonly larger: string | null;
}
