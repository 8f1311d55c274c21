import { metrics, precisions } from "../config/variables.ts";
import { canonicalGpuModels, UNKNOWN_MODEL } from "../facts/device-ids.ts";
import type { RequestFacts } from "../generated/facts.ts";
import type { KnownModels } from "../models/model-facts.ts";
import type { ProfileStore } from "../profiles/profile-store.ts";
import { pathsOf } from "../rules/conditions.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { compareText } from "../shared/order.ts";
import { differencesOf } from "./differences.ts";
import type { Dimensions } from "./matrix.ts";

/** Stands for every model that has no profiles of its own. */
export const otherModel = "any/other-model";

/** GPUs of a machine: as many as a node has. */
const gpuCounts: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** Parts of request and machine that are to have one value only; absent: every value. */
export interface Narrowing {
  readonly aimId?: string;
  readonly modelId?: string;
  readonly gpuModel?: string;
  readonly gpuCount?: number;
  readonly precision?: RequestFacts["precision"];
  readonly metric?: RequestFacts["metric"];
  readonly engine?: string;
  readonly fallback?: boolean;
}

/**
 * The matrix of a store: every model that has profiles and one for all others, named in both ways;
 * every GPU model and one to eight of it, an unknown GPU, no GPU; every precision and metric, with
 * general profiles allowed and not; every engine that has profiles. Whether GPUs are busy or mixed is
 * varied where a rule looks at it that the two sets have differently. Of models is known what is in
 * `known`, such as what cards say.
 */
export function dimensionsOf(
  store: ProfileStore,
  [first, second]: readonly [RuleSet, RuleSet],
  narrowing: Narrowing,
  known: KnownModels,
): Dimensions {
  const named = narrowing.aimId ?? narrowing.modelId;
  const models = named === undefined ? [...store.models(), otherModel] : [named];
  const catalogs = models.map((model) => ({ model, catalog: store.catalogOf(model) }));
  const engines = catalogs.flatMap(({ catalog }) =>
    catalog.profiles.map(({ facts }) => facts.metadata.engine),
  );
  const differing = differencesOf(first, second).flatMap(({ before, after }) =>
    [before, after].flatMap((rule) => (rule === null ? [] : pathsOf(rule))),
  );
  const looksAt = (...facts: readonly string[]) => facts.some((fact) => differing.includes(fact));
  return {
    models: catalogs,
    known,
    namedBy:
      narrowing.aimId === undefined
        ? narrowing.modelId === undefined
          ? ["AIM_ID", "AIM_MODEL_ID"]
          : ["AIM_MODEL_ID"]
        : ["AIM_ID"],
    gpuModels: only(narrowing.gpuModel, [...canonicalGpuModels, UNKNOWN_MODEL, null]),
    gpuCounts: only(narrowing.gpuCount, gpuCounts),
    precisions: only(narrowing.precision, ["auto", ...precisions]),
    metrics: only(narrowing.metric, metrics),
    engines: only(narrowing.engine, enginesInOrder(engines)),
    fallbacks: only(narrowing.fallback, [true, false]),
    unoptimized: looksAt("request.allow_unoptimized") ? [false, true] : [false],
    idle: looksAt("gpu.idle", "gpu.busy") ? [true, false] : [true],
    homogeneous: looksAt("gpu.homogeneous") ? [true, false] : [true],
  };
}

function only<T>(value: T | undefined, all: readonly T[]): readonly T[] {
  return value === undefined ? all : [value];
}

/** The engine that is asked for by default is always there, and first. */
function enginesInOrder(engines: readonly string[]): readonly string[] {
  const others = new Set(engines);
  others.delete("vllm");
  return ["vllm", ...[...others].sort(compareText)];
}
