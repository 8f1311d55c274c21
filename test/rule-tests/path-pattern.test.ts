import { describe, expect, it } from "vitest";
import { isPattern, pathMatcher } from "../../src/rule-tests/path-pattern.ts";

describe("rule-tests/path-pattern", () => {
  it.each([
    ["general/*.yaml", "general/a.yaml", true],
    ["general/*.yaml", "general/deep/a.yaml", false],
    ["general/**", "general/deep/a.yaml", true],
    ["**/a.yaml", "a.yaml", true],
    ["**/a.yaml", "x/y/a.yaml", true],
    ["org/**/a.yaml", "org/a.yaml", true],
    ["org/**/**/**/a.yaml", "org/x/a.yaml", true],
    ["*/model/*-tp?-*.yaml", "org/model/vllm-tp2-latency.yaml", true],
    ["*/model/*-tp?-*.yaml", "org/model/vllm-tp12-latency.yaml", false],
    ["{custom,general}/a.yaml", "general/a.yaml", true],
    ["{custom,general}/a.yaml", "org/a.yaml", false],
    ["a{b{c,d},e}.yaml", "abd.yaml", true],
    ["a.yaml", "axyaml", false],
    ["a(1)+[2].yaml", "a(1)+[2].yaml", true],
    ["a,b}.yaml", "a,b}.yaml", true],
    ["a{b", "ab", true],
  ])("%s and %s: %s", (pattern, path, matches) => {
    expect(pathMatcher(pattern)(path)).toBe(matches);
  });

  it("only a text with a sign of a pattern is one", () => {
    expect(isPattern("general/a.yaml")).toBe(false);
    expect(isPattern("general/*.yaml")).toBe(true);
  });
});
