import type { Metric, Precision } from "../generated/profile.ts";
import type { ValueKind } from "./value-kind.ts";

/** What a variable is when nothing sets it: a value, or one of the inputs of readSettings. */
export type Default = string | number | boolean | null | { readonly input: "packageRoot" };

/** The parts under which help and documentation list the variables. */
export const groups = ["model", "hardware", "selection", "engine", "paths", "logging"] as const;

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
  },
  {
    key: "precision",
    variable: "AIM_PRECISION",
    flag: "--precision",
    metavar: "PRECISION",
    type: { kind: "choice", values: ["auto", ...precisions] },
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
  },
  {
    key: "gpuModel",
    variable: "AIM_GPU_MODEL",
    flag: "--gpu-model",
    metavar: "MODEL",
    type: { kind: "name", of: "canonicalGpuModels", aliases: { auto: null } },
    default: null,
    defaultText: "detected",
    help: "GPU model, such as `MI300X`; skips detection of the model",
    group: "hardware",
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
    help: "Directory below the cache for a model that comes from `s3://`",
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
    help: "Rules that select the profile: a set of `rules/`, such as `aim-0.9`, a directory, or one in a revision of git, `REV:DIR`; `+PATH` behind it lays an overlay over it",
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
