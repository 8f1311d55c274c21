import type { EngineDescriptor } from "../generated/engine.ts";
import type { LoadingFacts } from "../generated/facts.ts";
import { canonicalName, type EngineArgument, negatedOption } from "../shared/engine-argument.ts";
import { ExactNumber, type ExactValue } from "../shared/exact-value.ts";
import { unknownLoading } from "./not-fitted.ts";
import type { Profile } from "./profile.ts";

type LoadingOptions = NonNullable<EngineDescriptor["loading"]>;

/** What profile, AIM_ENGINE_ARGS and descriptor say of how weights are loaded. */
export interface Loading {
  readonly facts: LoadingFacts;
  /** Revision of a model on the hub; null where the arguments name none. */
  readonly revision: string | null;
  /** True when the engine reads an `s3://` address itself. */
  readonly streams: boolean;
  /** False when the engine needs no weights files, or others: a load format such as `dummy`. */
  readonly readsFiles: boolean;
  /** Folder that weights are downloaded to, and not to the cache of the hub; null where none is named. */
  readonly downloadsTo: string | null;
}

/** Where it is said how engines load models. */
export interface LoadingSource {
  /** What the descriptor of an engine says; undefined where it says nothing. */
  optionsOf(engine: string): LoadingOptions | undefined;
  /** AIM_ENGINE_ARGS. */
  readonly overrides: readonly EngineArgument[];
}

/** The profile with what is known of how its engine would load it. */
export function withLoading(profile: Profile, source: LoadingSource): Profile {
  const options = source.optionsOf(profile.facts.metadata.engine);
  const { facts: loading } = loadingOf(options, profile.engineArguments, source.overrides);
  return { ...profile, facts: { ...profile.facts, loading } };
}

/** How an engine loads a model with these arguments; what AIM_ENGINE_ARGS says counts. */
export function loadingOf(
  options: LoadingOptions | undefined,
  profile: readonly EngineArgument[],
  overrides: readonly EngineArgument[],
): Loading {
  if (options === undefined) {
    return {
      facts: unknownLoading,
      revision: null,
      streams: false,
      readsFiles: true,
      downloadsTo: null,
    };
  }
  const given = new Map<string, ExactValue>();
  for (const { name, value } of [...profile, ...overrides]) {
    const [option = ""] = canonicalName(name).split(".");
    // `no-x` and `x: false` take `x` away.
    if (value === false || given.has(negatedOption(option) ?? "")) {
      given.delete(negatedOption(option) ?? option);
    } else {
      given.delete(option);
      given.set(option, value);
    }
  }
  // Of several spellings the last that is given counts.
  const find = (names: readonly string[] = []) =>
    [...given.keys()].findLast((name) => names.includes(name));
  const valueAt = (names?: readonly string[]) => given.get(find(names) ?? "");
  const countAt = (names?: readonly string[]) =>
    find(names) === undefined ? 1 : wholeNumber(valueAt(names));

  const isReshaped = find(options.shapeChangedBy) !== undefined;
  const tensor = isReshaped ? null : countAt(options.tensorParallel);
  const pipeline = countAt(options.pipelineParallel);
  const format = text(valueAt(options.loadFormat)) ?? "auto";
  const isChanged =
    find(options.changedBy) !== undefined ||
    !(options.plainFormats ?? ["auto"]).includes(format) ||
    countAt(options.replicas) !== 1;
  const share = numberOf(valueAt(options.memoryShare)) ?? options.defaultMemoryShare ?? null;
  const kvDtype = text(valueAt(options.kvDtype));
  return {
    facts: {
      tensor_parallel: tensor,
      weights_divided_by:
        isChanged || tensor === null || pipeline === null ? null : tensor * pipeline,
      memory_share: share !== null && share > 0 && share <= 1 ? share : null,
      max_context: contextOf(valueAt(options.maxContext)),
      kv_bytes: kvDtype === null || kvDtype === "auto" ? null : bytesOfKv(kvDtype),
      quantization: text(valueAt(options.quantization)),
    },
    revision: text(valueAt(options.revision)),
    downloadsTo: text(valueAt(options.downloadFolder)),
    readsFiles: [...(options.plainFormats ?? ["auto"]), "bitsandbytes"].includes(format),
    streams: options.streamingFormats?.includes(format) ?? false,
  };
}

/** Formats of keys and values: 16 bits, or else the 8 of `fp8_e4m3`, `int8` and the like. */
function bytesOfKv(dtype: string): number {
  return /^(?:float16|bfloat16|half|bf16|fp16)$/.test(dtype) ? 2 : 1;
}

/** Tokens: `32768`, `32k` (thousands), `32K` (of 1024); 1 where the engine finds the longest that fits. */
function contextOf(value: ExactValue | undefined): number | null {
  if (text(value) === "auto" || numberOf(value) === -1) return 1;
  const short = /^(?<count>\d+(?:\.\d+)?)(?<unit>[kKmM])$/.exec(text(value) ?? "")?.groups;
  if (short === undefined) return wholeNumber(value);
  const { count, unit = "" } = short;
  const factor = (unit === unit.toLowerCase() ? 1000 : 1024) ** (/k/i.test(unit) ? 1 : 2);
  return Math.floor(Number(count) * factor);
}

function text(value: ExactValue | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function numberOf(value: ExactValue | undefined): number | null {
  const number = value instanceof ExactNumber ? value.value : Number(text(value) ?? Number.NaN);
  return Number.isFinite(number) ? number : null;
}

/** A positive integer; null for anything else. */
function wholeNumber(value: ExactValue | undefined): number | null {
  const number = numberOf(value);
  return number !== null && Number.isInteger(number) && number > 0 ? number : null;
}
