import { describe, expect, it } from "vitest";
import { profileText } from "../../src/explain/as-text.ts";
import { plainStyle } from "../../src/shared/style.ts";
import { catalogOf } from "../support/decision-input.ts";
import { profile } from "../support/facts.ts";
import { ruleSetOf } from "../support/rule-sources.ts";
import { decided } from "./decisions.ts";

async function told(id: string, ...options: Parameters<typeof decided>) {
  return profileText(await decided(...options), id, plainStyle);
}

describe("explain/profile-text", () => {
  it("tells every rule with outcome, place, wanted, found and why, and the rank beside the winner's", async () => {
    expect(await told("tp4")).toMatchInlineSnapshot(`
      "tp4  ranked 3
        profiles/tp4.yaml
        4 x MI300X, fp8, latency, preview, vllm

      passed   metric  rules/test/rules.json:4:13
        ok profile.metadata.metric: found latency, wanted equal latency
           (request.metric)
        A profile tuned for one serves the other badly.

      passed   gpu-model  rules/test/rules.json:25:13
        ok profile.metadata.gpu: found MI300X, wanted equal MI300X (gpu.model)
        Memory differs.

      passed   gpu-count  rules/test/rules.json:46:13
        ok profile.metadata.gpu_count: found 4, wanted lessThanInclusive 4 (gpu.count)
        Tensor parallelism cannot span more GPUs than the engine can see.

      Rank 3 of 3
        key        this one  tp2
        type       preview   optimized  decides
        more-gpus  4         2
        Tuned goes first.

      More
        aim explain --why-not tp4  what would make it win
      "
    `);
  });

  it("the winner is compared with the next, and has nothing to win", async () => {
    const text = await told("tp2");
    expect(text).toContain(`Rank 1 of 3
  key        this one   tp1
  type       optimized  optimized
  more-gpus  2          1          decides
  GPUs that are there should work.
`);
    expect(text).toMatch(/^tp2 {2}chosen\n/);
    expect(text).not.toContain("--why-not");
  });

  it("a profile that fails has every failure with its reason, and no rank", async () => {
    const text = await told("all-wrong");
    expect(text).toMatch(/^all-wrong {2}metric_mismatch\n/);
    expect(text).toContain(`failed   gpu-count  rules/test/rules.json:46:13
  needs 8 GPUs, found 4
  no profile.metadata.gpu_count: found 8, wanted lessThanInclusive 4 (gpu.count)
`);
    expect(text).not.toContain("Rank");
  });

  it("equal keys are decided by the id, and a value that is not listed says so", async () => {
    const catalog = catalogOf([
      profile({ id: "a" }, { type: "general" }),
      profile({ id: "b" }, { type: "general" }),
    ]);
    expect(await told("b", { catalog })).toContain(`  key         this one              a
  type        general (not listed)  general (not listed)
  more-gpus   1                     1
  profile-id  b                     a                     decides
`);
  });

  it("facts that rules set, filters that are skipped, and what cannot be judged are told", async () => {
    const rules = ruleSetOf([
      {
        id: "sets",
        kind: "derive",
        when: { all: [{ fact: "profile", path: "$.origin", operator: "equal", value: "model" }] },
        set: { "profile.manual_only": true },
        why: "To set it.",
      },
      {
        id: "cannot",
        kind: "derive",
        when: { any: [{ fact: "gpu", path: "$.vram_free_mb", operator: "lessThan", value: 1 }] },
        set: { "profile.manual_only": false },
        why: "To fail.",
      },
      {
        id: "guarded",
        kind: "filter",
        order: 1,
        when: { not: { all: [{ fact: "gpu", path: "$.count", operator: "equal", value: 4 }] } },
        require: { all: [{ fact: "gpu", path: "$.count", operator: "equal", value: 1 }] },
        state: "x",
        reason: "x",
        why: "To skip it.",
      },
      {
        id: "errs",
        kind: "filter",
        order: 2,
        require: {
          all: [{ fact: "gpu", path: "$.vram_free_mb", operator: "greaterThan", value: 1 }],
        },
        state: "x",
        reason: "x",
        why: "To err.",
      },
    ]);
    const machine = { probe: null, attempts: [], environment: {} };
    const request = { gpu_model: "MI300X", gpu_count: 4 };
    const text = await told("tp1", { rules, machine, request });
    expect(text).toMatchInlineSnapshot(`
      "tp1  errored
        profiles/tp1.yaml
        1 x MI300X, fp8, latency, optimized, vllm, manual selection only

      set      sets  rules/test/rules.json:4:13
        profile.manual_only = true (was false)
        To set it.

      errored  could not be judged: rule \`cannot\`: gpu.vram_free_mb: \`lessThan\` needs
        numbers, found no value

      skipped  guarded  rules/test/rules.json:40:13
        does not apply:
        not
          ok gpu.count: found 4, wanted equal 4
        To skip it.

      errored  errs  rules/test/rules.json:70:13
        gpu.vram_free_mb: \`greaterThan\` needs numbers, found no value
        no gpu.vram_free_mb: found -, wanted greaterThan 1
        To err.

      More
        aim explain --why-not tp1  what would make it win
      "
    `);
  });
});
