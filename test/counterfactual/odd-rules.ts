import type { RuleSet } from "../../src/rules/rule-set.ts";
import { ruleSetOf } from "../support/rule-sources.ts";

const leaf = (path: string, operator: string, value: unknown) => {
  const [fact, ...rest] = path.split(".");
  return { fact, path: `$.${rest.join(".")}`, operator, value };
};

const fact = (path: string) => {
  const [name, ...rest] = path.split(".");
  return { fact: name, path: `$.${rest.join(".")}` };
};

const why = "To try the search on rules that nobody ships.";

const odd = [
  {
    id: "small-memory-is-manual",
    kind: "derive",
    when: {
      all: [
        leaf("gpu.vram_min_total_mb", "lessThan", 200_000),
        leaf("profile.metadata.precision", "equal", "fp16"),
      ],
    },
    set: { "profile.manual_only": true },
    why,
  },
  {
    id: "general-is-manual",
    kind: "derive",
    when: {
      all: [
        leaf("profile.origin", "equal", "general"),
        leaf("request.allow_general_profile_fallback", "equal", false),
      ],
    },
    set: { "profile.manual_only": true },
    why,
  },
  {
    id: "general-is-far",
    kind: "derive",
    when: {
      all: [
        leaf("profile.origin", "equal", "general"),
        leaf("request.metric", "equal", "throughput"),
      ],
    },
    set: { "profile.precedence": 1 },
    why,
  },
  {
    id: "spare-gpu",
    kind: "filter",
    order: 10,
    require: { all: [leaf("profile.metadata.gpu_count", "lessThan", fact("gpu.count"))] },
    state: "no_spare",
    reason: "needs one GPU more than {profile.metadata.gpu_count}",
    why,
  },
  {
    id: "computes",
    kind: "filter",
    order: 20,
    require: {
      any: [
        leaf("gpu.hardware_precisions", "contains", fact("profile.metadata.precision")),
        leaf("request.precision", "equal", fact("profile.metadata.precision")),
      ],
    },
    state: "not_computed",
    reason: "{gpu.model} does not compute {profile.metadata.precision}",
    why,
  },
  {
    id: "not-another-generation",
    kind: "filter",
    order: 30,
    when: { all: [leaf("profile.metadata.gpu", "in", ["MI350X", "MI355X"])] },
    require: { all: [leaf("gpu.gfx", "equal", "gfx950")] },
    state: "generation",
    reason: "is for gfx950, found {gpu.gfx}",
    why,
  },
  {
    id: "metric",
    kind: "filter",
    order: 40,
    require: { all: [leaf("profile.metadata.metric", "equal", fact("request.metric"))] },
    state: "metric_mismatch",
    reason: "is for {profile.metadata.metric}",
    why,
  },
  {
    id: "manual-only",
    kind: "filter",
    order: 50,
    when: { all: [leaf("request.profile_id", "equal", null)] },
    require: { all: [leaf("profile.manual_only", "equal", false)] },
    state: "manual_only",
    reason: "is manual",
    why,
  },
  {
    id: "nearest-precedence",
    kind: "rank",
    order: 10,
    by: fact("profile.precedence"),
    prefer: "lower",
    why,
  },
  {
    id: "smaller-tensor-parallel",
    kind: "rank",
    order: 20,
    by: fact("profile.metadata.gpu_count"),
    prefer: "lower",
    why,
  },
  {
    id: "newest",
    kind: "rank",
    order: 30,
    by: fact("profile.metadata.gpu"),
    prefer: ["MI355X", "MI350X", "MI325X", "MI300X"],
    why,
  },
  {
    id: "no-throughput-with-many",
    kind: "advise",
    level: "deny",
    when: {
      all: [leaf("request.metric", "equal", "throughput"), leaf("gpu.count", "greaterThan", 4)],
    },
    message: "not with {gpu.count} GPUs",
    why,
  },
];

/**
 * Rules of other kinds than the shipped ones: a spare GPU, memory and instruction set instead of the
 * model, guards on the request, filters that cannot always be judged, several derive rules, denials.
 */
export const oddRules: RuleSet = ruleSetOf(odd);

/** The same with rank rules by conditions, one of which cannot always be judged, and no ties. */
export const pickyRules: RuleSet = ruleSetOf([
  ...odd.filter(({ id }) => id !== "smaller-tensor-parallel" && id !== "newest"),
  {
    id: "all-gpus-first",
    kind: "rank",
    order: 5,
    first: { all: [leaf("profile.metadata.gpu_count", "equal", fact("gpu.count"))] },
    why,
  },
  {
    id: "computed-first",
    kind: "rank",
    order: 7,
    first: {
      all: [leaf("gpu.hardware_precisions", "contains", fact("profile.metadata.precision"))],
    },
    why,
  },
  {
    id: "clear-choice",
    kind: "advise",
    level: "deny",
    when: { all: [leaf("selection.tied", "greaterThan", 0)] },
    message: "no rule prefers {profile.id} to {selection.tied_ids}",
    why,
  },
]);
