import { gfxOfModel } from "../facts/device-ids.ts";
import { gpuMemoryMb } from "../facts/gpu-memory.ts";
import { hardwarePrecisions } from "../facts/hardware-precisions.ts";
import type { GpuFacts, RequestFacts } from "../generated/facts.ts";
import type { ResolveInput } from "../resolve.ts";
import type { RuleSet } from "../rules/rule-set.ts";

/** Settings that a person can turn to get another profile, without another machine or other rules. */
export type ChangeableSetting =
  | "precision"
  | "metric"
  | "engine"
  | "gpu_count"
  | "allow_general_profile_fallback";

/** One thing that is otherwise than it is. */
export type Change =
  | {
      readonly kind: "setting";
      readonly key: ChangeableSetting;
      readonly value: string | number | boolean;
    }
  | { readonly kind: "hardware"; readonly key: "model"; readonly value: string }
  | { readonly kind: "hardware"; readonly key: "count"; readonly value: number }
  | { readonly kind: "rule"; readonly rule: string };

/** The input of a decision with changes made to it. Nothing else differs. */
export function applyChanges(input: ResolveInput, changes: readonly Change[]): ResolveInput {
  return changes.reduce(applyChange, input);
}

function applyChange(input: ResolveInput, change: Change): ResolveInput {
  switch (change.kind) {
    case "setting":
      return withSetting(input, change.key, change.value);
    case "hardware":
      return { ...input, gpu: withGpus(input.gpu, change) };
    case "rule":
      return { ...input, rules: withoutRule(input.rules, change.rule) };
  }
}

function withSetting(
  input: ResolveInput,
  key: ChangeableSetting,
  value: string | number | boolean,
): ResolveInput {
  const request: RequestFacts = { ...input.request, [key]: value };
  const origin = { value, origin: "flag", from: "what if" } as const;
  const requestOrigins = { ...input.requestOrigins, [key]: origin };
  const isCount = key === "gpu_count" && typeof value === "number";
  const gpu = isCount ? { ...input.gpu, count: value } : input.gpu;
  return { ...input, request, requestOrigins, gpu };
}

/** Other GPUs: so many of the model, idle, with the memory and instruction set that the model has. */
function withGpus(gpu: GpuFacts, change: Change & { readonly kind: "hardware" }): GpuFacts {
  const model = change.key === "model" ? change.value : gpu.model;
  const count = change.key === "count" ? change.value : Math.max(gpu.count, 1);
  const isSame = model === gpu.model;
  const memory = isSame ? gpu.vram_min_total_mb : model === null ? null : gpuMemoryMb(model);
  const gfx = isSame ? gpu.gfx : model === null ? null : gfxOfModel(model);
  const total = memory === null ? null : memory * count;
  return {
    ...gpu,
    model,
    count,
    host_count: count,
    container_count: count,
    visible_count: count,
    vram_total_mb: total,
    vram_free_mb: total,
    vram_per_gpu_mb: Array.from({ length: count }, () => memory),
    vram_min_total_mb: memory,
    vram_min_free_mb: memory,
    idle: true,
    busy: [],
    homogeneous: true,
    gfx,
    hardware_precisions: gfx === null ? null : hardwarePrecisions([gfx]),
  };
}

function withoutRule(rules: RuleSet, id: string): RuleSet {
  const others = <R extends { readonly id: string }>(kind: readonly R[]) =>
    kind.filter((rule) => rule.id !== id);
  return {
    ...rules,
    derive: others(rules.derive),
    filters: others(rules.filters),
    ranks: others(rules.ranks),
    advise: others(rules.advise),
  };
}
