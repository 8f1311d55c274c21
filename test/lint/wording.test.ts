import { describe, expect, it } from "vitest";
import { looksMistyped } from "../../src/lint/mistyped.ts";
import { nearestKnown } from "../../src/lint/nearest-known.ts";
import { findingKinds } from "../../src/lint/registry.ts";
import { ruleInWords } from "../../src/lint/rule-words.ts";
import { loadRuleSet } from "../../src/rules/load-rule-set.ts";
import { shippedSources } from "../support/rule-sources.ts";

describe("lint/mistyped", () => {
  it.each([
    ["gpu-cuont", "gpu-count", true],
    ["gpu-coun", "gpu-count", true],
    ["gpu-count", "gpu-count", false],
    ["gpu-count-max", "gpu-count", false],
    ["gpu-model", "gpu-count", false],
    ["tp-1", "tp-2", false],
    ["vram-mismatch", "gpu-mismatch", false],
  ])("%s for %s: %s", (name, other, expected) => {
    expect(looksMistyped(name, other, "-")).toBe(expected);
  });
});

describe("lint/nearest-known", () => {
  const models = ["MI250X", "MI300A", "MI300X", "MI325X", null];

  it("names the values that the given one begins", () => {
    expect(nearestKnown("MI300", models)).toBe("did you mean `MI300A` or `MI300X`?");
  });

  it("names the same value in other letter case, and otherwise the nearest", () => {
    expect(nearestKnown("mi300x", models)).toBe("did you mean `MI300X`?");
    expect(nearestKnown("MI325", models)).toBe("did you mean `MI325X`?");
  });

  it("lists all of them where none is near", () => {
    expect(nearestKnown("H100", models)).toBe("known are: MI250X, MI300A, MI300X, MI325X");
  });
});

describe("lint/rule-words", () => {
  const words = (id: string) => {
    const { records } = loadRuleSet(shippedSources("default"));
    const record = records.find(({ rule }) => rule.id === id);
    if (record === undefined) throw new Error(`no rule ${id}`);
    return ruleInWords(record);
  };

  it("says a comparison as a sentence, and a group by how many must hold", () => {
    expect(words("gpu-count").condition).toBe("profile.metadata.gpu_count is at most gpu.count");
    expect(words("model").condition).toEqual({
      of: "any",
      members: [
        "profile.aim_id is request.model, letter case aside",
        {
          of: "all",
          members: [
            "request.aim_id is null",
            "profile.model_id is request.model_id, letter case aside",
          ],
        },
      ],
    });
  });

  it("says what a rank rule prefers and what the facts are", () => {
    expect(words("larger-tensor-parallel")).toMatchObject({
      by: "profile.metadata.gpu_count",
      prefer: "higher",
      facts: [{ path: "profile.metadata.gpu_count", description: "GPUs that the profile uses." }],
    });
  });
});

describe("lint/registry", () => {
  it("has names of one form, each once", () => {
    const names = findingKinds.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it("what is left out for another finding is a finding itself", () => {
    const names = findingKinds.map(({ name }) => name);
    for (const { insteadOf = [], unlessIn = [] } of findingKinds) {
      for (const name of [...insteadOf, ...unlessIn]) expect(names).toContain(name);
    }
  });

  it("summaries are one line in lower case without a final period, reasons are sentences", () => {
    for (const { summary, why, fix } of findingKinds) {
      expect(summary).toMatch(/^[a-z`].*[^.]$/);
      expect(why).toMatch(/^[A-Z`].*\.$/);
      expect(fix).toMatch(/^[^A-Z].*[^.]$/);
    }
  });
});
