import type { EngineDescriptor } from "../../generated/engine.ts";
import type { EngineArgument } from "../../shared/engine-argument.ts";
import { ExactNumber } from "../../shared/exact-value.ts";
import { hasErrors, type Problem } from "../../shared/problem.ts";
import type { Adapter, AdaptersReading } from "./adapter.ts";
import { checkAdapters, type RankLimits } from "./check-adapters.ts";
import { servesAdapters } from "./features.ts";

/** The settings `AIM_ADAPTER_*`. */
export interface AdapterSettings extends RankLimits {
  readonly mode: "static" | "dynamic";
  /** AIM_ADAPTER_MAX_COUNT. */
  readonly maxCount: number;
  /** AIM_ADAPTER_MAX_CPU_COUNT. */
  readonly maxCpuCount: number;
  /** The variables and flags that are given, as they were named. */
  readonly given: readonly string[];
}

/** What decides which adapters an engine is started with. */
export interface AdaptersInput {
  readonly descriptor: EngineDescriptor;
  /** Id of the profile. */
  readonly profile: string;
  /** `features` of the profile. */
  readonly features: readonly string[];
  readonly settings: AdapterSettings;
  /** Of AIM_ADAPTER_SOURCE; null where nobody needed to look. */
  readonly reading: AdaptersReading | null;
}

/** The adapters, and what the engine is told of them: nothing where there are none. */
export interface AdapterPlan {
  readonly adapters: readonly Adapter[];
  readonly arguments: readonly EngineArgument[];
  readonly problems: readonly Problem[];
}

/**
 * The adapters that are there at the start, for a profile with a feature token and an engine that
 * takes some. `adapters-scale-only` means those in either mode; `adapters` in dynamic mode means that
 * they come and go, which is an error: `aim` becomes the engine, so nothing is left to watch them.
 */
export function planAdapters(input: AdaptersInput): AdapterPlan {
  const { descriptor, features, settings, reading } = input;
  const isUsed = servesAdapters(features) && descriptor.adapters !== undefined;
  if (!isUsed) return { ...none, problems: withoutEffect(input) };
  if (settings.mode === "dynamic" && features.includes("adapters")) {
    return { ...none, problems: [dynamicMode] };
  }
  if (reading === null) return none;
  if (reading.problem !== null) return { ...none, problems: [reading.problem] };
  const { adapters, problems } = checkAdapters(reading, settings);
  const missing = reading.exists ? [] : missingSource(reading, settings);
  if (adapters.length === 0) return { ...none, problems: [...problems, ...missing] };
  const found = [...problems, ...oddPaths(adapters, reading), ...raisedCount(settings)];
  return {
    adapters,
    arguments: hasErrors(found) ? [] : argumentsFor(adapters, descriptor, settings),
    problems: found,
  };
}

const none: AdapterPlan = { adapters: [], arguments: [], problems: [] };

function argumentsFor(
  adapters: readonly Adapter[],
  { adapters: options }: EngineDescriptor,
  { maxCount, maxCpuCount, maxRank }: AdapterSettings,
): readonly EngineArgument[] {
  if (options === undefined) return [];
  const number = (value: number) => new ExactNumber(String(value), value);
  const all = [
    { name: options.enable, value: true },
    { name: options.maxCount, value: number(maxCount) },
    { name: options.maxCpuCount, value: number(Math.max(maxCount, maxCpuCount)) },
    { name: options.maxRank, value: number(maxRank) },
    { name: options.modules, value: adapters.map(({ name, path }) => `${name}=${path}`) },
  ];
  return all.flatMap(({ name, value }) => (name === undefined ? [] : [{ name, value }]));
}

const dynamicMode: Problem = {
  code: "adapters-dynamic",
  level: "error",
  message:
    "AIM_ADAPTER_MODE `dynamic` needs a supervisor that loads adapters while the engine runs, and `aim` becomes the engine",
  hint: "set AIM_ADAPTER_MODE=static: the adapters that are there at the start are served; a profile with `adapters-scale-only` does that in both modes",
};

/** One warning where somebody set variables, there are adapters, and nothing comes of it. */
function withoutEffect({
  descriptor,
  profile,
  features,
  settings,
  reading,
}: AdaptersInput): readonly Problem[] {
  const { given } = settings;
  if (given.length === 0 || reading === null || reading.entries.length === 0) return [];
  const reason = servesAdapters(features)
    ? `\`${descriptor.title ?? descriptor.id}\` takes no adapters`
    : `the profile \`${profile}\` is for none`;
  const names = given.map((name) => `\`${name}\``).join(", ");
  return [
    {
      code: "adapters-without-effect",
      level: "warning",
      message: `the adapters in \`${reading.source}\` are not served: ${reason}, so ${names} ${given.length === 1 ? "has" : "have"} no effect`,
      hint: "choose a profile with the feature `adapters`, or remove the variables",
    },
  ];
}

function missingSource(
  { source }: AdaptersReading,
  { given }: AdapterSettings,
): readonly Problem[] {
  if (!given.some((name) => name === "AIM_ADAPTER_SOURCE" || name === "--adapter-source"))
    return [];
  return [
    {
      code: "adapter-source-missing",
      level: "warning",
      message: `there are no adapters: the folder \`${source}\` does not exist`,
      hint: "mount the adapters there, one folder each",
    },
  ];
}

/** Engines split `name=path` at `=` and take a `,` for JSON: nothing escapes either. */
function oddPaths(adapters: readonly Adapter[], { source }: AdaptersReading): readonly Problem[] {
  if (adapters.every(({ path }) => !/[=,]/.test(path))) return [];
  return [
    {
      code: "adapter-source-invalid",
      level: "error",
      message: `the adapters in \`${source}\` cannot be passed to the engine: the path contains \`=\` or \`,\``,
      hint: "mount them at another path, and name it with AIM_ADAPTER_SOURCE",
    },
  ];
}

function raisedCount({ maxCount, maxCpuCount }: AdapterSettings): readonly Problem[] {
  if (maxCpuCount >= maxCount) return [];
  return [
    {
      code: "adapter-count-raised",
      level: "warning",
      message: `AIM_ADAPTER_MAX_CPU_COUNT \`${maxCpuCount}\` is raised to ${maxCount}: no fewer adapters are kept than AIM_ADAPTER_MAX_COUNT lets one batch use`,
      hint: `set AIM_ADAPTER_MAX_CPU_COUNT to ${maxCount} or more`,
    },
  ];
}
