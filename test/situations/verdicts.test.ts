import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createJudge } from "../../src/rules/judge.ts";
import { clearChoice } from "../../src/selection/selection-facts.ts";
import { Verdicts } from "../../src/situations/verdicts.ts";
import { oddRules } from "../counterfactual/odd-rules.ts";
import { facts, gpu, profile, request } from "../support/facts.ts";
import { shippedRules } from "../support/rule-sources.ts";

const ruleSets = [shippedRules("default"), shippedRules("aim-0.9"), oddRules];

/** Facts of every kind that the rules tell apart, and some that they cannot judge. */
const anyFacts = fc
  .record({
    precision: fc.constantFrom("auto", "fp8", "fp16"),
    metric: fc.constantFrom("latency", "throughput"),
    fallback: fc.boolean(),
    asked: fc.constantFrom(null, "vllm-mi300x-fp8-tp1-latency"),
    model: fc.constantFrom("MI300X", "MI355X", null),
    count: fc.constantFrom(0, 1, 4, 8),
    memory: fc.constantFrom(196_592, 294_896, null),
    computes: fc.constantFrom(["fp8", "fp16"] as const, null),
    origin: fc.constantFrom("model", "general"),
    own: fc.record({
      gpu: fc.constantFrom("MI300X", "MI355X"),
      precision: fc.constantFrom("fp8", "fp16"),
      gpu_count: fc.constantFrom(1, 4, 8),
      metric: fc.constantFrom("latency", "throughput"),
    }),
  })
  .map(({ precision, metric, fallback, asked, model, count, memory, computes, origin, own }) =>
    facts({
      request: request({
        precision: precision as "auto",
        metric: metric as "latency",
        profile_id: asked,
        allow_general_profile_fallback: fallback,
      }),
      gpu: gpu({ model, count, vram_min_total_mb: memory, hardware_precisions: computes }),
      profile: profile({ origin: origin as "model" }, own as { gpu: string; gpu_count: 1 }),
    }),
  );

describe("situations/verdicts", () => {
  it("property: says of every profile what the judge of the whole set says", async () => {
    const verdicts = new Verdicts();
    await fc.assert(
      fc.asyncProperty(anyFacts, fc.nat({ max: 2 }), fc.nat(), async (given, set, removed) => {
        const whole = ruleSets[set] ?? oddRules;
        const rules = {
          ...whole,
          filters: whole.filters.filter((_, index) => index !== removed % 10),
          derive: whole.derive.filter((_, index) => index !== removed % 7),
        };
        const [alone, pooled] = [createJudge(rules), verdicts.judgeOf(rules)];
        const judgement = await alone.judge(given);
        expect(await pooled.judge(given)).toEqual(judgement);
        expect(await pooled.advise(judgement.facts, clearChoice)).toEqual(
          await alone.advise(judgement.facts, clearChoice),
        );
      }),
      { numRuns: 300 },
    );
  });
});
