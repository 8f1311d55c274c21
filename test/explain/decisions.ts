import type { ProfileFacts } from "../../src/generated/facts.ts";
import type { Resolution } from "../../src/generated/resolution.ts";
import { resolve } from "../../src/resolve.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { catalogOf, type SituationOptions, situationFor } from "../support/decision-input.ts";
import { profile } from "../support/facts.ts";
import { ruleSetOf } from "../support/rule-sources.ts";

export const llama = "meta-llama/Llama-3.1-8B-Instruct";

const same = (name: string, of: string, value: unknown) => ({
  all: [{ fact: "profile", path: `$.metadata.${name}`, operator: of, value }],
});

/** Three filters and two rank rules in words that stay as they are. */
export const rules: RuleSet = ruleSetOf([
  {
    id: "metric",
    kind: "filter",
    order: 10,
    require: same("metric", "equal", { fact: "request", path: "$.metric" }),
    state: "metric_mismatch",
    reason: "is for {profile.metadata.metric}",
    why: "A profile tuned for one serves the other badly.",
  },
  {
    id: "gpu-model",
    kind: "filter",
    order: 20,
    require: same("gpu", "equal", { fact: "gpu", path: "$.model" }),
    state: "gpu_mismatch",
    reason: "needs {profile.metadata.gpu}, found {gpu.model}",
    why: "Memory differs.",
  },
  {
    id: "gpu-count",
    kind: "filter",
    order: 30,
    require: same("gpu_count", "lessThanInclusive", { fact: "gpu", path: "$.count" }),
    state: "gpu_mismatch",
    reason: "needs {profile.metadata.gpu_count} GPUs, found {gpu.count}",
    why: "Tensor parallelism cannot span more GPUs than the engine can see.",
  },
  {
    id: "type",
    kind: "rank",
    order: 10,
    by: { fact: "profile", path: "$.metadata.type" },
    prefer: ["optimized", "preview"],
    why: "Tuned goes first.",
  },
  {
    id: "more-gpus",
    kind: "rank",
    order: 20,
    by: { fact: "profile", path: "$.metadata.gpu_count" },
    prefer: "higher",
    why: "GPUs that are there should work.",
  },
  {
    id: "unused",
    kind: "advise",
    level: "info",
    when: same("gpu_count", "lessThan", { fact: "gpu", path: "$.count" }),
    message: "{profile.metadata.gpu_count} of {gpu.count} GPUs are used",
    why: "They cost money.",
  },
]);

/** Profiles for one to four GPUs, and one that has everything against it. */
export const profiles: readonly ProfileFacts[] = [
  profile({ id: "tp1" }),
  profile({ id: "tp2" }, { gpu_count: 2 }),
  profile({ id: "tp4" }, { gpu_count: 4, type: "preview" }),
  profile({ id: "tp8" }, { gpu_count: 8 }),
  profile({ id: "tp1-mi325x" }, { gpu: "MI325X" }),
  profile({ id: "throughput" }, { metric: "throughput" }),
  profile({ id: "all-wrong" }, { gpu: "MI325X", metric: "throughput", gpu_count: 8 }),
];

/** A decision among these profiles on four MI300X, but for what is given. */
export async function decided(options: SituationOptions = {}): Promise<Resolution> {
  const catalog = catalogOf(profiles);
  const base = { catalog, rules, gpus: ["MI300X", 4] } as const;
  return resolve(situationFor(llama, { ...base, ...options }).input);
}
