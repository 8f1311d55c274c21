import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConditionGroup } from "../../src/generated/rules.ts";
import { compileConditions, traceErrors } from "../../src/rules/evaluate.ts";
import { facts, gpu, profile } from "../support/facts.ts";
import { shippedRules } from "../support/rule-sources.ts";

const count: ConditionGroup = {
  all: [
    {
      fact: "profile",
      path: "$.metadata.gpu_count",
      operator: "lessThanInclusive",
      value: { fact: "gpu", path: "$.count" },
    },
  ],
};

async function trace(group: ConditionGroup, given = facts()) {
  const evaluate = compileConditions([{ name: "it", group }]);
  const result = (await evaluate(given)).get("it");
  if (result === undefined) throw new Error("not evaluated");
  return result;
}

describe("rules/evaluate", () => {
  it("gives wanted and found of each comparison, and where the wanted value came from", async () => {
    expect(
      await trace(count, facts({ profile: profile({}, { gpu_count: 8 }), gpu: gpu({ count: 4 }) })),
    ).toEqual({
      all: [
        {
          fact: "profile.metadata.gpu_count",
          operator: "lessThanInclusive",
          wanted: 4,
          wanted_from: "gpu.count",
          found: 8,
          result: false,
        },
      ],
      result: false,
    });
  });

  it("gives the result of nested groups, which the engine leaves out", async () => {
    const result = await trace({ any: [{ not: count }, count] });
    expect(result).toMatchObject({
      any: [{ not: { result: true }, result: false }, { result: true }],
      result: true,
    });
  });

  it("evaluates every comparison of a group, also after the first that decides", async () => {
    const failing = { fact: "gpu", path: "$.count", operator: "equal", value: 1 } as const;
    const result = await trace({ all: [failing, failing, failing] });
    expect(result.all?.map((child) => "found" in child && child.found)).toEqual([8, 8, 8]);
  });

  it("finds an absent value as null, so that a missing member never passes notEqual by accident", async () => {
    const result = await trace({
      all: [{ fact: "profile", path: "$.engine_args.dtype", operator: "equal", value: null }],
    });
    expect(result).toMatchObject({ all: [{ found: null }], result: true });
  });

  it("follows own members only: nothing is inherited and nothing is evaluated", async () => {
    const result = await trace({
      all: [{ fact: "profile", path: "$.engine_args.toString", operator: "equal", value: null }],
    });
    expect(result.result).toBe(true);
  });

  it("reports an error, not a rejection, when a number is compared with no value", async () => {
    const result = await trace(
      { all: [{ fact: "gpu", path: "$.vram_total_mb", operator: "greaterThan", value: 1000 }] },
      facts({ gpu: gpu({ vram_total_mb: null }) }),
    );
    expect(traceErrors(result)).toEqual([
      "gpu.vram_total_mb: `greaterThan` needs numbers, found no value",
    ]);
  });

  it("reports an error when an engine argument is text where a number is needed", async () => {
    const result = await trace(
      {
        all: [
          {
            fact: "profile",
            path: "$.engine_args.max-model-len",
            operator: "lessThan",
            value: 9000,
          },
        ],
      },
      facts({ profile: profile({ engine_args: { "max-model-len": "8GB" } }) }),
    );
    expect(traceErrors(result)).toEqual([
      "profile.engine_args.max-model-len: `lessThan` needs numbers, found the text `8GB`",
    ]);
  });

  it("answers calls made at the same time one after another, each with its own facts", async () => {
    const evaluate = compileConditions([{ name: "it", group: count }]);
    const counts = Array.from({ length: 50 }, (_, index) => index % 9);
    const results = await Promise.all(
      counts.map((available) =>
        evaluate(facts({ gpu: gpu({ count: available }), profile: profile({}, { gpu_count: 4 }) })),
      ),
    );
    expect(results.map((result) => result.get("it")?.result)).toEqual(
      counts.map((available) => available >= 4),
    );
  });

  it("property: sharing a run between facts that look alike gives what each run alone gives", async () => {
    const groups = shippedRules("default").filters.map(({ id, require }) => ({
      name: id,
      group: require,
    }));
    const shared = compileConditions(groups);
    const arbitrary = fc.record({
      id: fc.string({ minLength: 1 }),
      gpu_count: fc.constantFrom(1, 2, 4, 8),
      metric: fc.constantFrom("latency", "throughput"),
      gpu: fc.constantFrom("MI300X", "MI325X"),
      model_id: fc.constantFrom("a/b", "A/B", null),
      count: fc.nat({ max: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ id, model_id, count, ...metadata }) => {
        const given = facts({
          profile: profile({ id, model_id }, metadata as object),
          gpu: gpu({ count }),
        });
        expect(await shared(given)).toEqual(await compileConditions(groups)(given));
      }),
      { numRuns: 200 },
    );
  });

  it("ignores letter case where the operator says so, and only there", async () => {
    const leaf = { fact: "profile", path: "$.metadata.gpu", value: "mi300x" } as const;
    expect((await trace({ all: [{ ...leaf, operator: "equalIgnoringCase" }] })).result).toBe(true);
    expect((await trace({ all: [{ ...leaf, operator: "notEqualIgnoringCase" }] })).result).toBe(
      false,
    );
    expect((await trace({ all: [{ ...leaf, operator: "equal" }] })).result).toBe(false);
  });
});
