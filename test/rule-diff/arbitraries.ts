import fc from "fast-check";
import type { EngineFacts, GpuFacts, RequestFacts } from "../../src/generated/facts.ts";
import type { ProfileCatalog } from "../../src/profiles/catalog.ts";
import type { DecisionPoint } from "../../src/rule-diff/decision-point.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { emptyDocument } from "../../src/shared/document.ts";
import { uniformGpus } from "../../src/situations/gpus.ts";
import { profile, request } from "../support/facts.ts";
import { ruleSetOf } from "../support/rule-sources.ts";

type Group = Readonly<Record<string, unknown>>;

const at = (path: string) => {
  const [fact, ...rest] = path.split(".");
  return { fact, path: `$.${rest.join(".")}` };
};
const leafOf = (path: string, operator: string, value: unknown): Group => ({
  ...at(path),
  operator,
  value,
});

/** Comparisons of every kind of fact; those with memory cannot be made where it is not known. */
const leaves: readonly Group[] = [
  leafOf("request.precision", "equal", "auto"),
  leafOf("request.precision", "notEqual", "fp8"),
  leafOf("request.allow_general_profile_fallback", "equal", false),
  leafOf("request.metric", "equal", at("profile.metadata.metric")),
  leafOf("request.aim_id", "equal", null),
  leafOf("request.engine", "equal", at("profile.metadata.engine")),
  leafOf("gpu.model", "in", ["MI300X", "MI325X"]),
  leafOf("gpu.count", "greaterThan", 2),
  leafOf("gpu.idle", "equal", false),
  leafOf("gpu.vram_min_total_mb", "greaterThan", 200_000),
  leafOf("gpu.hardware_precisions", "contains", at("profile.metadata.precision")),
  leafOf("engine.version", "equal", "0.11.1"),
  leafOf("profile.origin", "equal", "general"),
  leafOf("profile.precedence", "lessThan", 3),
  leafOf("profile.metadata.precision", "in", ["fp8", "bf16"]),
  leafOf("profile.metadata.precision", "equal", at("request.precision")),
  leafOf("profile.metadata.gpu", "equal", at("gpu.model")),
  leafOf("profile.metadata.gpu_count", "lessThanInclusive", at("gpu.count")),
  leafOf("profile.manual_only", "equal", false),
  leafOf("profile.engine_version_fits", "equal", true),
  leafOf("profile.min_vram_mb", "lessThanInclusive", at("gpu.vram_min_total_mb")),
  leafOf("profile.aim_id", "equalIgnoringCase", at("request.model")),
];

const leaf = fc.constantFrom(...leaves);
const flat = fc.oneof(
  fc.record({ all: fc.array(leaf, { minLength: 1, maxLength: 2 }) }),
  fc.record({ any: fc.array(leaf, { minLength: 1, maxLength: 3 }) }),
  fc.record({ not: leaf }),
);
const group = fc.oneof(
  flat,
  fc.record({ all: fc.array(fc.oneof(leaf, flat), { minLength: 1, maxLength: 2 }) }),
  fc.record({ not: flat }),
);

const sets = fc.constantFrom<Group>(
  { "profile.manual_only": true },
  { "profile.precedence": 1 },
  { "profile.precedence": 3 },
  { "profile.manual_only": false, "profile.precedence": 2 },
);
const rankingByValue = fc.constantFrom<Group>(
  { by: at("profile.precedence"), prefer: "lower" },
  { by: at("profile.metadata.precision"), prefer: ["fp8", "fp16"] },
  { by: at("profile.metadata.type"), prefer: ["optimized", "general"] },
  { by: at("profile.metadata.gpu_count"), prefer: "higher" },
  { by: at("profile.metadata.gpu_count"), prefer: "lower" },
  { by: at("profile.min_vram_mb"), prefer: "lower" },
  { by: at("profile.manual_only"), prefer: [false, true] },
  { by: at("gpu.count"), prefer: "higher" },
);
const ranking = fc.oneof(rankingByValue, fc.record({ first: group }));

/** Conditions that only advise rules can have: of how clear the choice is. */
const choice = fc.constantFrom<Group>(
  leafOf("selection.tied", "greaterThan", 0),
  leafOf("selection.tied", "equal", 1),
  leafOf("selection.tied_ids", "contains", "p2"),
  leafOf("selection.alike_ids", "contains", "p2"),
  leafOf("selection.alike_variants", "greaterThan", 0),
  leafOf("selection.runner_up", "equal", null),
);
const advice = fc.oneof(
  group,
  fc.record({ all: fc.array(choice, { minLength: 1, maxLength: 2 }) }),
  fc.record({ any: fc.tuple(choice, leaf) }),
);

/** A rule without its id and order. */
const anonymous = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("derive"), when: group, set: sets }) },
  {
    weight: 4,
    arbitrary: fc.record(
      {
        kind: fc.constant("filter"),
        when: group,
        require: group,
        state: fc.constant("no"),
        reason: fc.constant("no"),
      },
      { requiredKeys: ["kind", "require", "state", "reason"] },
    ),
  },
  { weight: 3, arbitrary: ranking.map((rank) => ({ kind: "rank", ...rank })) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("advise"),
      when: advice,
      level: fc.constantFrom("info", "warn", "deny"),
      message: fc.constant("said"),
    }),
  },
);

/** Rules `r0`, `r1`, … in the order of their numbers, as rule files have them. */
export const ruleList: fc.Arbitrary<readonly Group[]> = fc
  .array(anonymous, { minLength: 1, maxLength: 7 })
  .map((rules) =>
    rules.map((rule, index) => ({ id: `r${index}`, order: index, why: "x", ...rule })),
  );

/** A rule set of such rules. */
export const ruleSet: fc.Arbitrary<RuleSet> = ruleList.map((rules) => ruleSetOf(rules));

const precisions = fc.constantFrom<"fp8" | "fp16" | "bf16">("fp8", "fp16", "bf16");

const catalog: fc.Arbitrary<ProfileCatalog> = fc
  .array(
    fc.record({
      origin: fc.constantFrom("custom" as const, "model" as const, "general" as const),
      precision: precisions,
      gpu: fc.constantFrom("MI300X", "MI325X"),
      gpu_count: fc.constantFrom<1 | 2 | 4>(1, 2, 4),
      metric: fc.constantFrom<"latency" | "throughput">("latency", "throughput"),
      type: fc.constantFrom<"optimized" | "general">("optimized", "general"),
      variant: fc.constantFrom(null, "chat"),
      engine_version: fc.constantFrom(undefined, ">=0.11"),
      min_vram_mb: fc.constantFrom(null, 100_000, 300_000),
      manual: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map((made) => ({
    profiles: made.map(({ origin, min_vram_mb, manual, ...metadata }, index) => ({
      facts: profile(
        {
          id: `p${index}`,
          origin,
          precedence: { custom: 1, model: 2, general: 3 }[origin],
          min_vram_mb,
          manual_only: manual,
        },
        metadata,
      ),
      engineArguments: [],
      document: emptyDocument(`p${index}`),
    })),
    problems: [],
    shadowed: [],
    broken: [],
    filesRead: made.length,
  }));

const requestFacts: fc.Arbitrary<RequestFacts> = fc
  .record({
    precision: fc.constantFrom("auto" as const, "fp8" as const, "fp16" as const),
    metric: fc.constantFrom("latency" as const, "throughput" as const),
    aim_id: fc.constantFrom("meta-llama/Llama-3.1-8B-Instruct", null),
    allow_general_profile_fallback: fc.boolean(),
    engine: fc.constantFrom("vllm", "sglang"),
  })
  .map((over) => request(over));

const gpuFacts: fc.Arbitrary<GpuFacts> = fc
  .record({
    model: fc.constantFrom("MI300X", "MI325X", "V710", "UNKNOWN", null),
    count: fc.integer({ min: 1, max: 4 }),
    idle: fc.constantFrom(true, false, null),
  })
  .map(({ model, count, idle }) => ({ ...uniformGpus(model, count), idle }));

const engineFacts: fc.Arbitrary<EngineFacts> = fc.record({
  id: fc.constantFrom("vllm", "sglang"),
  version: fc.constantFrom(null, "0.10.2", "0.11.1"),
});

/** Points that share the objects of a few requests, machines, engines and catalogues. */
export const points: fc.Arbitrary<readonly DecisionPoint[]> = fc
  .record({
    requests: fc.array(requestFacts, { minLength: 1, maxLength: 4 }),
    gpus: fc.array(gpuFacts, { minLength: 1, maxLength: 4 }),
    engines: fc.array(engineFacts, { minLength: 1, maxLength: 2 }),
    catalogs: fc.array(catalog, { minLength: 1, maxLength: 3 }),
    picks: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.nat(9)), {
      minLength: 1,
      maxLength: 25,
    }),
  })
  .map(({ requests, gpus, engines, catalogs, picks }) =>
    picks.map(([r, g, e, c, asked]) => ({
      request: pick(requests, r),
      gpu: pick(gpus, g),
      engine: pick(engines, e),
      catalog: pick(catalogs, c),
      // Mostly none; sometimes one that is there, or is not.
      requestedProfile: asked > 7 ? `p${asked - 7}` : null,
    })),
  );

function pick<T>(items: readonly T[], number: number): T {
  return items[number % items.length] as T;
}
