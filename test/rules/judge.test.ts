import { describe, expect, it } from "vitest";
import { createJudge } from "../../src/rules/judge.ts";
import { clearChoice } from "../../src/selection/selection-facts.ts";
import { verdictOf } from "../../src/selection/verdict.ts";
import { facts, gpu, profile, request } from "../support/facts.ts";
import { ruleSetOf, shippedRules } from "../support/rule-sources.ts";

const broken = {
  id: "free-memory",
  kind: "filter",
  order: 5,
  require: { all: [{ fact: "gpu", path: "$.vram_free_mb", operator: "greaterThan", value: 1 }] },
  state: "too_small",
  reason: "too small",
  why: "It must fit.",
};

describe("rules/judge", () => {
  it("evaluates every filter, also after the first that fails", async () => {
    const judge = createJudge(shippedRules("default"));
    const { filters } = await judge.judge(
      facts({
        profile: profile({}, { metric: "throughput", gpu: "MI325X", gpu_count: 8 }),
        gpu: gpu({ count: 2 }),
      }),
    );
    expect(filters.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
      "engine passed",
      "engine-version passed",
      "metric failed",
      "model passed",
      "accelerator-type passed",
      "gpu-model failed",
      "gpu-count failed",
      "requested-precision skipped",
      "min-vram skipped",
      "weights-fit skipped",
      "heads-divide skipped",
      "manual-only passed",
    ]);
  });

  it("the state is that of the first failing filter by order, the reasons are those of all", async () => {
    const judge = createJudge(shippedRules("default"));
    const verdict = verdictOf(
      await judge.judge(
        facts({ profile: profile({}, { gpu: "MI325X", gpu_count: 8 }), gpu: gpu({ count: 2 }) }),
      ),
    );
    expect(verdict).toMatchObject({
      outcome: "rejected",
      state: "gpu_mismatch",
      reasons: ["needs MI325X, this machine has MI300X", "needs 8 GPUs, 2 available"],
    });
  });

  it("a filter whose guard is false is skipped, not passed", async () => {
    const judge = createJudge(shippedRules("default"));
    const { filters } = await judge.judge(
      facts({ profile: profile({ origin: "general", aim_id: null, model_id: null }) }),
    );
    expect(filters.find(({ rule }) => rule === "model")).toMatchObject({
      outcome: "skipped",
      guard: { result: false },
    });
  });

  it("a derive rule sets a fact that filters then see, and says what it was before", async () => {
    const judge = createJudge(shippedRules("default"));
    const judgement = await judge.judge(
      facts({
        request: request({ allow_general_profile_fallback: false }),
        profile: profile({ origin: "general", aim_id: null, model_id: null }),
      }),
    );
    expect(judgement.derived).toEqual([
      { rule: "general-needs-opt-in", fact: "profile.manual_only", value: true, before: false },
    ]);
    expect(verdictOf(judgement).state).toBe("manual_only");
  });

  it("a filter that cannot judge makes the profile errored, never rejected or accepted", async () => {
    const judge = createJudge(ruleSetOf([broken]));
    const verdict = verdictOf(await judge.judge(facts({ gpu: gpu({ vram_free_mb: null }) })));
    expect(verdict).toMatchObject({
      outcome: "errored",
      state: "errored",
      reasons: [
        "could not be judged: rule `free-memory`: gpu.vram_free_mb: `greaterThan` needs numbers, found no value",
      ],
    });
  });

  it.each([
    ["info", "warn"],
    ["warn", "warn"],
    ["deny", "deny"],
  ])(
    "an advise rule of level %s that cannot be judged says so with level %s",
    async (level, said) => {
      const advice = {
        ...broken,
        kind: "advise",
        level,
        when: broken.require,
        message: "no",
      };
      const { require: _, state: __, reason: ___, ...rule } = advice;
      const judge = createJudge(ruleSetOf([rule]));
      expect(await judge.advise(facts({ gpu: gpu({ vram_free_mb: null }) }), clearChoice)).toEqual([
        {
          rule: "free-memory",
          level: said,
          message:
            "rule `free-memory` could not be judged: gpu.vram_free_mb: `greaterThan` needs numbers, found no value",
        },
      ]);
    },
  );

  it("a custom profile fits a base container by its aim_id or its model_id, ignoring letter case", async () => {
    const judge = createJudge(shippedRules("default"));
    const state = async (model: string) =>
      verdictOf(
        await judge.judge(
          facts({
            request: request({ aim_id: null, model_id: model, model }),
            profile: profile({ origin: "custom", precedence: 1 }),
          }),
        ),
      ).state;
    expect(await state("META-LLAMA/llama-3.1-8b-instruct")).toBe("compatible");
    expect(await state("amd/Llama-3.1-8B-Instruct-FP8-KV")).toBe("compatible");
    expect(await state("amd/another")).toBe("model_mismatch");
  });

  it("a model-specific container takes profiles of its aim_id only", async () => {
    const judge = createJudge(shippedRules("default"));
    const verdict = verdictOf(
      await judge.judge(
        facts({
          request: request({
            aim_id: "amd/Llama-3.1-8B-Instruct-FP8-KV",
            model: "amd/Llama-3.1-8B-Instruct-FP8-KV",
          }),
        }),
      ),
    );
    expect(verdict.state).toBe("model_mismatch");
  });

  it("aim-0.9 wants exactly the GPUs it sees, default at most as many", async () => {
    const given = facts({ profile: profile({}, { gpu_count: 4 }) });
    const state = async (set: string) =>
      verdictOf(await createJudge(shippedRules(set)).judge(given)).state;
    expect(await state("default")).toBe("compatible");
    expect(await state("aim-0.9")).toBe("gpu_mismatch");
  });
});
