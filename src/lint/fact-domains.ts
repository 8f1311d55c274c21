import { UNKNOWN_MODEL } from "../facts/device-ids.ts";
import { deviceRows } from "../facts/device-rows.ts";
import { describeFactPath } from "../facts/fact-paths.ts";
import type { ProfileFacts } from "../generated/facts.ts";
import type { Rule } from "../generated/rules.ts";
import { compareText } from "../shared/order.ts";

/** Names that are data of the installation, not of the schema. */
export interface KnownNames {
  /** Canonical GPU models. */
  readonly gpuModels: readonly string[];
  /** Engines that have a descriptor. */
  readonly engines: readonly string[];
}

/** What is known of the values at fact paths, beyond their types. */
export interface FactDomains {
  /** Every value that a path can have, where they are known one by one; null among them if it can be. */
  valuesOf(path: string): readonly unknown[] | undefined;
  /** Every value that a member of a list fact can have. */
  membersOf(path: string): readonly unknown[] | undefined;
  /** The smallest value of a number. */
  leastOf(path: string): number | undefined;
}

const computePartitions = ["SPX", "DPX", "TPX", "QPX", "CPX"];
const memoryPartitions = ["NPS1", "NPS2", "NPS4", "NPS8"];

/**
 * The domains of all facts: the schema's lists of values, and beyond them the canonical GPU models,
 * the engines that are there, what the profiles of the store say, and what rules set.
 */
export function factDomains(
  names: KnownNames,
  profiles: readonly ProfileFacts[],
  rules: readonly Rule[] = [],
): FactDomains {
  const gpus = sorted([...names.gpuModels, ...profiles.map(({ metadata }) => metadata.gpu)]);
  const engines = sorted([...names.engines, ...profiles.map(({ metadata }) => metadata.engine)]);
  const values: Readonly<Record<string, readonly unknown[]>> = {
    "request.gpu_model": [...sorted(names.gpuModels), null],
    "request.engine": engines,
    "engine.id": engines,
    "gpu.model": [...gpus, UNKNOWN_MODEL, null],
    "gpu.gfx": [...sorted(deviceRows.map((row) => row[5])), null],
    "gpu.partition.compute": [...computePartitions, null],
    "gpu.partition.memory": [...memoryPartitions, null],
    "profile.metadata.gpu": gpus,
    "profile.metadata.engine": engines,
    "profile.precedence": [...new Set([1, 2, 3, ...valuesSet("profile.precedence", rules)])],
  };
  return {
    valuesOf(path) {
      if (Object.hasOwn(values, path)) return values[path];
      const fact = describeFactPath(path);
      if (fact?.values !== undefined) return fact.values;
      const types = fact?.types ?? [];
      const isBoolean = types.includes("boolean") && types.every((type) => boolean.has(type));
      if (!isBoolean) return undefined;
      return types.includes("null") ? [true, false, null] : [true, false];
    },
    membersOf: (path) =>
      path === "gpu.hardware_precisions"
        ? describeFactPath("profile.metadata.precision")?.values
        : undefined,
    leastOf(path) {
      const types = describeFactPath(path)?.types ?? [];
      if (!types.includes("integer") && !types.includes("number")) return undefined;
      if (path === "request.gpu_count" || path === "profile.metadata.gpu_count") return 1;
      return path.startsWith("gpu.") || path === "profile.min_vram_mb" ? 0 : undefined;
    },
  };
}

/** What derive rules set a fact to. */
function valuesSet(path: string, rules: readonly Rule[]): readonly unknown[] {
  return rules.flatMap((rule) =>
    rule.kind === "derive" && Object.hasOwn(rule.set, path) ? [rule.set[path]] : [],
  );
}

const boolean: ReadonlySet<string> = new Set(["boolean", "null"]);

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort(compareText);
}
