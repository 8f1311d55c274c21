import type { Metric, Precision } from "../generated/profile.ts";
import type { ValueKind } from "./value-kind.ts";

/** What a variable is when nothing sets it: a value, or one of the inputs of readSettings. */
export type Default = string | number | boolean | null | { readonly input: "packageRoot" };

/** The parts under which help and documentation list the variables. */
export const groups = [
  "model",
  "hardware",
  "selection",
  "engine",
  "adapters",
  "paths",
  "logging",
] as const;

/** One variable, and the flag of the same meaning. */
export interface Variable {
  /** Name of the setting in `Settings`. */
  readonly key: string;
  readonly variable: string;
  /** Long flag. A boolean has a `--no-` form too. */
  readonly flag: string;
  /** What stands for the value in help, in capitals; null for a boolean. */
  readonly metavar: string | null;
  readonly type: ValueKind;
  readonly default: Default;
  /** What people read for a default of null or of an input. */
  readonly defaultText?: string;
  /** One sentence without a final period. */
  readonly help: string;
  readonly group: (typeof groups)[number];
  /** Earlier names of the variable, still accepted with a warning. */
  readonly oldNames?: readonly string[];
  /** The value that its `--no-` form gives; a boolean has one without it. */
  readonly no?: string;
  /** What AMD's runtime 2026.9 calls it: as good as ours, and no warning. */
  readonly otherNames?: readonly string[];
  /** What people write for it. Not accepted: answered with the right name. */
  readonly mistakenNames?: readonly string[];
  /** True for a flag that the short help leaves out. */
  readonly hidden?: boolean;
}

/** Every precision, lowest first. */
export const precisions = [
  "int4",
  "fp4",
  "int8",
  "fp8",
  "fp16",
  "bf16",
  "fp32",
] as const satisfies readonly Precision[];

/** Every metric. */
export const metrics = ["latency", "throughput"] as const satisfies readonly Metric[];

/** Every log level, most talkative first. */
export const logLevels = ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"] as const;

const logLevel = { kind: "choice", values: logLevels, aliases: { WARN: "WARNING" } } as const;

/**
 * Other names of number formats: those of AMD's model cards, of PyTorch and of config.json. Accepted,
 * and not listed.
 */
const precisionAliases = {
  any: "auto",
  mxfp4: "fp4",
  float8: "fp8",
  half: "fp16",
  float16: "fp16",
  bfloat16: "bf16",
  float32: "fp32",
} as const;

/** The LoRA ranks that vLLM's `--max-lora-rank` takes. */
export const loraRanks = ["1", "8", "16", "32", "64", "128", "256", "320", "512"] as const;

/**
 * Every variable, in the order of help and documentation. Reading, validation, `--help`, the
 * README's table and the type `Settings` all come from here: to add a variable, add an entry.
 */
export const variables = [
  {
    key: "aimId",
    variable: "AIM_ID",
    flag: "--aim-id",
    metavar: "ORG/MODEL",
    type: { kind: "model-id" },
    default: null,
    help: "Model of a model-specific container; its own profiles are looked up",
    group: "model",
  },
  {
    key: "modelId",
    variable: "AIM_MODEL_ID",
    flag: "--model-id",
    metavar: "MODEL",
    type: { kind: "model-reference" },
    default: null,
    help: "Model to serve in a base container",
    group: "model",
    mistakenNames: ["AIM_MODEL", "AIM_MODEL_NAME", "AIM_MODEL_PATH"],
  },
  {
    key: "precision",
    variable: "AIM_PRECISION",
    flag: "--precision",
    metavar: "PRECISION",
    type: { kind: "choice", values: ["auto", ...precisions], aliases: precisionAliases },
    default: "auto",
    help: "Precision that the profile must have; `auto` leaves it to the rules",
    group: "selection",
  },
  {
    key: "gpuCount",
    variable: "AIM_GPU_COUNT",
    flag: "--gpu-count",
    metavar: "COUNT",
    type: { kind: "integer", least: 1, most: 1024, words: ["auto"] },
    default: "auto",
    help: "Number of GPUs to use instead of the detected number",
    group: "hardware",
    otherNames: ["AIM_ACCELERATOR_COUNT"],
    mistakenNames: ["AIM_GPUS", "AIM_NUM_GPUS", "AIM_TENSOR_PARALLEL_SIZE"],
  },
  {
    key: "gpuModel",
    variable: "AIM_GPU_MODEL",
    flag: "--gpu-model",
    metavar: "MODEL",
    type: { kind: "name", of: "canonicalGpuModels", aliases: { auto: null } },
    default: null,
    defaultText: "detected",
    help: "GPU model, such as `MI300X`, or a device id or label that means one; skips detection of the model",
    group: "hardware",
    otherNames: ["AIM_ACCELERATOR_MODEL"],
  },
  {
    key: "acceleratorType",
    variable: "AIM_ACCELERATOR_TYPE",
    flag: "--accelerator-type",
    metavar: "TYPE",
    type: { kind: "choice", values: ["gpu", "cpu"] },
    default: "gpu",
    help: "What the model runs on; this `aim` serves on GPUs alone, and says so for `cpu`",
    group: "hardware",
    hidden: true,
  },
  {
    key: "acceleratorFamily",
    variable: "AIM_ACCELERATOR_FAMILY",
    flag: "--accelerator-family",
    metavar: "FAMILY",
    type: { kind: "choice", values: ["instinct", "radeon", "epyc", "cpu"] },
    default: null,
    defaultText: "any GPU",
    help: "Family that the image is for, as AMD's images set it; `epyc` and `cpu` are not served",
    group: "hardware",
    hidden: true,
  },
  {
    key: "engine",
    variable: "AIM_ENGINE",
    flag: "--engine",
    metavar: "ENGINE",
    type: { kind: "name", of: "engines", aliases: { auto: "vllm" } },
    default: "vllm",
    help: "Engine that the profile must be for; `auto` means `vllm`",
    group: "selection",
  },
  {
    key: "metric",
    variable: "AIM_METRIC",
    flag: "--metric",
    metavar: "METRIC",
    type: { kind: "choice", values: ["auto", ...metrics], aliases: { auto: "latency" } },
    default: "latency",
    help: "What the profile must be tuned for; `auto` means `latency`",
    group: "selection",
  },
  {
    key: "profileId",
    variable: "AIM_PROFILE_ID",
    flag: "--profile-id",
    metavar: "ID",
    type: { kind: "text" },
    default: null,
    help: "Profile to use whatever the rules say of it: its id, or its bare name where that is unambiguous",
    group: "selection",
    oldNames: ["PROFILE_ID"],
  },
  {
    key: "allowGeneralProfileFallback",
    variable: "AIM_ALLOW_GENERAL_PROFILE_FALLBACK",
    flag: "--allow-general-profile-fallback",
    metavar: null,
    type: { kind: "boolean" },
    default: true,
    help: "Whether a general profile may be chosen automatically; images for one model set `false`",
    group: "selection",
  },
  {
    key: "allowUnoptimized",
    variable: "AIM_ALLOW_UNOPTIMIZED",
    flag: "--allow-unoptimized",
    metavar: null,
    type: { kind: "boolean" },
    default: false,
    help: "Whether a profile of type `unoptimized` that does not say otherwise may be chosen automatically",
    group: "selection",
  },
  {
    key: "engineArgs",
    variable: "AIM_ENGINE_ARGS",
    flag: "--engine-args",
    metavar: "JSON",
    type: { kind: "engine-arguments" },
    default: null,
    help: 'Engine options that are put over those of the profile, such as `{"max-model-len": 8192}`',
    group: "engine",
  },
  {
    key: "engineVersion",
    variable: "AIM_ENGINE_VERSION",
    flag: "--engine-version",
    metavar: "VERSION",
    type: { kind: "text" },
    default: null,
    defaultText: "as installed",
    help: "Version of the engine that profiles and arguments are judged by; `aim validate` also takes `all`",
    group: "engine",
  },
  {
    key: "strictEngineArgs",
    variable: "AIM_STRICT_ENGINE_ARGS",
    flag: "--strict-engine-args",
    metavar: null,
    type: { kind: "boolean" },
    default: true,
    help: "Whether options that the engine's version is not known to have stop the launch instead of a warning",
    group: "engine",
  },
  {
    key: "adapterSource",
    variable: "AIM_ADAPTER_SOURCE",
    flag: "--adapter-source",
    metavar: "DIR",
    type: { kind: "path" },
    default: "/workspace/cache/adapters/",
    help: "Folder of LoRA adapters, one folder each, for profiles with the feature `adapters`",
    group: "adapters",
    hidden: true,
  },
  {
    key: "adapterMode",
    variable: "AIM_ADAPTER_MODE",
    flag: "--adapter-mode",
    metavar: "MODE",
    type: { kind: "choice", values: ["static", "dynamic"] },
    default: "static",
    help: "Whether the adapters are those at the start (`static`); `dynamic` needs a supervisor and is refused",
    group: "adapters",
    hidden: true,
  },
  {
    key: "adapterRefreshInterval",
    variable: "AIM_ADAPTER_REFRESH_INTERVAL",
    flag: "--adapter-refresh-interval",
    metavar: "SECONDS",
    type: { kind: "integer", least: 5, most: 86_400, words: [] },
    default: 30,
    help: "How often a supervisor looks for adapters in dynamic mode; nothing in static mode",
    group: "adapters",
    hidden: true,
  },
  {
    key: "adapterMaxCount",
    variable: "AIM_ADAPTER_MAX_COUNT",
    flag: "--adapter-max-count",
    metavar: "COUNT",
    type: { kind: "integer", least: 1, most: 65_535, words: [] },
    default: 8,
    help: "How many adapters the engine may use in one batch",
    group: "adapters",
    hidden: true,
  },
  {
    key: "adapterMaxCpuCount",
    variable: "AIM_ADAPTER_MAX_CPU_COUNT",
    flag: "--adapter-max-cpu-count",
    metavar: "COUNT",
    type: { kind: "integer", least: 1, most: 65_535, words: [] },
    default: 16,
    help: "How many adapters the engine keeps in the memory of the host; at least as many as in one batch",
    group: "adapters",
    hidden: true,
  },
  {
    key: "adapterMaxRank",
    variable: "AIM_ADAPTER_MAX_RANK",
    flag: "--adapter-max-rank",
    metavar: "RANK",
    type: { kind: "choice", values: loraRanks },
    default: "32",
    help: "Largest rank of an adapter",
    group: "adapters",
    hidden: true,
  },
  {
    key: "cachePath",
    variable: "AIM_CACHE_PATH",
    flag: "--cache-path",
    metavar: "DIR",
    type: { kind: "path" },
    default: "/workspace/model-cache",
    help: "Directory that models are read from and downloaded to, as `<org>/<model>/`",
    group: "paths",
  },
  {
    key: "customModelName",
    variable: "AIM_CUSTOM_MODEL_NAME",
    flag: "--custom-model-name",
    metavar: "NAME",
    type: { kind: "model-directory" },
    default: null,
    help: "Directory below the cache for a model that comes from `s3://`, and its name; name of a model in a path",
    group: "model",
  },
  {
    key: "servedModelName",
    variable: "AIM_SERVED_MODEL_NAME",
    flag: "--served-model-name",
    metavar: "NAME",
    type: { kind: "text" },
    default: null,
    help: "Name under which clients know the model, in place of its own",
    group: "model",
  },
  {
    key: "port",
    variable: "AIM_PORT",
    flag: "--port",
    metavar: "PORT",
    type: { kind: "integer", least: 1, most: 65535, words: [] },
    default: 8000,
    help: "Port that the engine listens on",
    group: "engine",
  },
  {
    key: "logLevelRoot",
    variable: "AIM_LOG_LEVEL_ROOT",
    flag: "--log-level-root",
    metavar: "LEVEL",
    type: logLevel,
    default: "WARNING",
    help: "Lowest level that is logged for everything but `aim` itself",
    group: "logging",
    hidden: true,
  },
  {
    key: "logLevel",
    variable: "AIM_LOG_LEVEL",
    flag: "--log-level",
    metavar: "LEVEL",
    type: logLevel,
    default: "INFO",
    help: "Lowest level that `aim` logs",
    group: "logging",
  },
  {
    key: "logFormat",
    variable: "AIM_LOG_FORMAT",
    flag: "--log-format",
    metavar: "FORMAT",
    type: { kind: "choice", values: ["json", "pretty", "auto"] },
    default: "auto",
    help: "How the log is written; `auto` is `pretty` on a terminal and `json` elsewhere",
    group: "logging",
  },
  {
    key: "decisionLog",
    variable: "AIM_DECISION_LOG",
    flag: "--decision-log",
    metavar: "FILE|fd:N",
    type: { kind: "log-destination" },
    default: null,
    help: "Where `serve` and `dry-run` add a record of each decision, a line of JSON without secrets, for `aim replay` and `aim explain --from`",
    group: "logging",
  },
  {
    key: "home",
    variable: "AIM_HOME",
    flag: "--home",
    metavar: "DIR",
    type: { kind: "path" },
    default: { input: "packageRoot" },
    defaultText: "where `aim` is installed",
    help: "Directory that holds `profiles/`, `rules/`, `engines/` and `schemas/`",
    group: "paths",
    hidden: true,
  },
  {
    key: "profilesPath",
    variable: "AIM_PROFILES_PATH",
    flag: "--profiles",
    metavar: "DIR",
    type: { kind: "path" },
    default: null,
    defaultText: "`profiles` in `AIM_HOME`",
    help: "Directory of the profiles",
    group: "paths",
  },
  {
    key: "rules",
    variable: "AIM_RULES_PATH",
    flag: "--rules",
    metavar: "NAME|DIR",
    type: { kind: "path", or: "the name of a rule set" },
    default: "default",
    help: "Rules that select the profile: a set of `rules/`, such as `aim-0.9` or `aim-2026.9`, a directory, or one in a revision of git, `REV:DIR`; `+PATH` behind it lays an overlay over it",
    group: "paths",
  },
  {
    key: "overlay",
    variable: "AIM_OVERLAY_PATH",
    flag: "--overlay",
    metavar: "PATH",
    type: { kind: "path", or: "none" },
    default: null,
    defaultText: "`rules/custom` in `AIM_HOME`, where it is there",
    help: "File or directory of rules that is laid over the rule set; `none` lays nothing over it",
    group: "paths",
    no: "none",
  },
  {
    key: "gpuDetection",
    variable: "AIM_GPU_DETECTION",
    flag: "--gpu-detection",
    metavar: "METHOD",
    type: { kind: "choice", values: ["auto", "amdsmi", "sysfs", "none"] },
    default: "auto",
    help: "How GPUs are detected; `auto` tries `libamd_smi.so`, then sysfs",
    group: "hardware",
  },
  {
    key: "requireIdleGpus",
    variable: "AIM_REQUIRE_IDLE_GPUS",
    flag: "--require-idle-gpus",
    metavar: null,
    type: { kind: "boolean" },
    default: false,
    help: "Whether GPUs that are in use by another process stop the launch instead of a warning",
    group: "hardware",
  },
  {
    key: "sysfsRoot",
    variable: "AIM_SYSFS_ROOT",
    flag: "--sysfs-root",
    metavar: "DIR",
    type: { kind: "path" },
    default: "/sys",
    help: "Directory that is read as `/sys` when GPUs are detected",
    group: "hardware",
    hidden: true,
  },
  {
    key: "procRoot",
    variable: "AIM_PROC_ROOT",
    flag: "--proc-root",
    metavar: "DIR",
    type: { kind: "path" },
    default: "/proc",
    help: "Directory that is read as `/proc` when `detect-hardware` looks for the CPU",
    group: "hardware",
    hidden: true,
  },
  {
    key: "devRoot",
    variable: "AIM_DEV_ROOT",
    flag: "--dev-root",
    metavar: "DIR",
    type: { kind: "path" },
    default: "/dev",
    help: "Directory that is read as `/dev` when GPUs are detected",
    group: "hardware",
    hidden: true,
  },
] as const satisfies readonly Variable[];
