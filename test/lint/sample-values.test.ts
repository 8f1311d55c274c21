import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalGpuModels } from "../../src/facts/device-ids.ts";
import type { ConditionLeaf } from "../../src/generated/rules.ts";
import { factDomains } from "../../src/lint/fact-domains.ts";
import { sampleValues } from "../../src/lint/sample-values.ts";
import { type Truth, truthOf } from "../../src/lint/truth.ts";

const domains = factDomains({ gpuModels: canonicalGpuModels, engines: ["sglang", "vllm"] }, []);

/** What some comparisons of one fact come to, for each value. */
async function truths(
  path: string,
  leaves: readonly ConditionLeaf[],
  values: readonly unknown[],
): Promise<ReadonlySet<string>> {
  const judges = leaves.map(truthOf);
  const seen = new Set<string>();
  for (const value of values) {
    const all: Truth[] = [];
    for (const judge of judges) all.push(await judge(new Map([[path, value]])));
    seen.add(all.join(" "));
  }
  return seen;
}

describe("lint/sample-values", () => {
  it("property: tell apart all that any number tells apart", async () => {
    const operator = fc.constantFrom(
      "equal",
      "notEqual",
      "lessThan",
      "lessThanInclusive",
      "greaterThan",
      "greaterThanInclusive",
    );
    const leaf = fc.record({ operator, value: fc.integer({ min: -3, max: 12 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(leaf, { minLength: 1, maxLength: 3 }), async (some) => {
        const leaves = some.map(
          (one) => ({ fact: "gpu", path: "$.host_count", ...one }) as ConditionLeaf,
        );
        const constants = some.map(({ value }) => value);
        const sampled = sampleValues("gpu.host_count", constants, domains);
        const all = [...Array.from({ length: 30 }, (_, count) => count), null];
        expect(await truths("gpu.host_count", leaves, sampled)).toEqual(
          await truths("gpu.host_count", leaves, all),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("property: tell apart all that any text tells apart", async () => {
    const operator = fc.constantFrom("equal", "notEqual", "equalIgnoringCase");
    const leaf = fc.record({ operator, value: fc.constantFrom("a/b", "A/b", "c/d") });
    await fc.assert(
      fc.asyncProperty(fc.array(leaf, { minLength: 1, maxLength: 3 }), async (some) => {
        const leaves = some.map(
          (one) => ({ fact: "request", path: "$.model", ...one }) as ConditionLeaf,
        );
        const constants = some.map(({ value }) => value);
        const sampled = sampleValues("request.model", constants, domains);
        const all = [...constants, "other", "", null];
        expect(await truths("request.model", leaves, sampled)).toEqual(
          await truths("request.model", leaves, all),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("are all values where all are known", () => {
    expect(sampleValues("request.metric", ["x"], domains)).toEqual(["latency", "throughput"]);
    expect(sampleValues("gpu.idle", [], domains)).toEqual([true, false, null]);
    expect(sampleValues("gpu.model", [], domains)).toContain("UNKNOWN");
  });

  it("have no number below the least one", () => {
    expect(sampleValues("gpu.count", [0], domains)).toEqual([0, 1]);
    expect(sampleValues("request.gpu_count", [1], domains)).toEqual([1, 2, null]);
  });
});
