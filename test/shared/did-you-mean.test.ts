import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { didYouMean, nearest } from "../../src/shared/did-you-mean.ts";

describe("shared/did-you-mean", () => {
  it.each([
    ["latancy", ["latency", "throughput"], "latency"],
    ["vlm", ["vllm", "sglang"], "vllm"],
    ["gpucount", ["gpu", "gpu_count", "gpus"], "gpu_count"],
    ["a", ["b", "cd"], "b"],
    ["fp9", ["fp8", "fp4"], "fp4"],
    ["MI300X", ["MI325X", "mi300x"], "mi300x"],
    ["INT8", ["int4", "int8"], "int8"],
  ])("nearest: takes %s for one of %j", (word, candidates, wanted) => {
    expect(nearest(word, candidates)).toBe(wanted);
    expect(nearest(word, candidates.toReversed())).toBe(wanted);
  });

  it.each([
    ["speed", ["latency", "throughput"]],
    ["ab", ["cd"]],
    ["", ["latency"]],
    ["x", []],
  ])("nearest: takes %j for none of %j", (word, candidates) => {
    expect(nearest(word, candidates)).toBeUndefined();
    expect(didYouMean(word, candidates)).toBeUndefined();
  });

  it("didYouMean: asks", () => {
    expect(didYouMean("latancy", ["latency"])).toBe("did you mean `latency`?");
  });

  it("nearest: gives the same for every order of the candidates, and never what is far", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "A", "-"), maxLength: 6 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (text, candidates) => {
        const found = nearest(text, candidates);
        expect(nearest(text, candidates.toSorted())).toBe(found);
        if (candidates.includes(text)) expect(found).toBe(text);
        if (found !== undefined) {
          expect(Math.abs(found.length - text.length)).toBeLessThanOrEqual(
            Math.max(1, Math.floor(text.length / 3)),
          );
        }
      }),
      { numRuns: 5000 },
    );
  });
});
