import { describe, expect, it } from "vitest";
import { loadRuleSet } from "../../src/rules/load-rule-set.ts";
import { formatLocation, type Problem } from "../../src/shared/problem.ts";
import { shippedRules, sourcesOf } from "../support/rule-sources.ts";

const leaf = (over: object = {}) => ({
  fact: "profile",
  path: "$.metadata.gpu_count",
  operator: "lessThanInclusive",
  value: { fact: "gpu", path: "$.count" },
  ...over,
});
const filter = (over: object = {}) => ({
  id: "gpu-count",
  kind: "filter",
  order: 50,
  require: { all: [leaf()] },
  state: "gpu_mismatch",
  reason: "needs {profile.metadata.gpu_count}, {gpu.count} available",
  why: "It must fit.",
  ...over,
});

function problemsOf(rules: readonly unknown[], overlay?: readonly unknown[]): readonly Problem[] {
  return loadRuleSet(sourcesOf(rules, overlay)).problems;
}

function summary(problems: readonly Problem[]): readonly string[] {
  return problems.map(
    (problem) =>
      `${problem.code} ${problem.where ? formatLocation(problem.where) : ""}: ${problem.message}`,
  );
}

describe("rules/load-rule-set", () => {
  it.each(["default", "aim-0.9"])("loads the shipped set %s without a problem", (name) => {
    const set = shippedRules(name);
    expect(set.filters.map(({ id }) => id)).toEqual([
      "engine",
      "metric",
      "model",
      "gpu-model",
      "gpu-count",
      "requested-precision",
      "manual-only",
    ]);
  });

  it("the shipped sets differ in the count, the precision order and the last rank key only", () => {
    const standard = shippedRules("default");
    const compatible = shippedRules("aim-0.9");
    const content = (rules: readonly object[]) =>
      new Map(
        rules.map((rule) => [
          (rule as { id: string }).id,
          JSON.stringify({ ...rule, where: 0, why: 0 }),
        ]),
      );
    const differing = (a: readonly object[], b: readonly object[]) => {
      const [x, y] = [content(a), content(b)];
      return [...new Set([...x.keys(), ...y.keys()])].filter((id) => x.get(id) !== y.get(id));
    };
    expect(differing(standard.filters, compatible.filters)).toEqual(["gpu-count"]);
    expect(differing(standard.ranks, compatible.ranks)).toEqual([
      "precision",
      "larger-tensor-parallel",
    ]);
  });

  it("an overlay rule of the same id replaces the shipped one in its place", () => {
    const { ruleSet } = loadRuleSet(
      sourcesOf([filter(), filter({ id: "other", order: 60 })], [filter({ state: "too_few" })]),
    );
    expect(ruleSet?.filters.map(({ id, state }) => `${id} ${state}`)).toEqual([
      "gpu-count too_few",
      "other gpu_mismatch",
    ]);
    expect(ruleSet?.filters[0]?.where.path).toBe("rules/custom/overlay.json");
  });

  it("an overlay removes a rule with one line, and adds a new one in order", () => {
    const { ruleSet } = loadRuleSet(
      sourcesOf([filter()], [{ id: "gpu-count", enabled: false }, filter({ id: "new", order: 1 })]),
    );
    expect(ruleSet?.filters.map(({ id }) => id)).toEqual(["new"]);
  });

  it("an overlay that removes a rule which is not there is an error that names the nearest", () => {
    const problems = problemsOf([filter()], [{ id: "gpu-cuont", enabled: false }]);
    expect(problems).toMatchObject([
      { code: "unknown-rule", hint: "did you mean `gpu-count`?", level: "error" },
    ]);
  });

  it("a set with an error is not used in part", () => {
    const { ruleSet, problems } = loadRuleSet(
      sourcesOf([filter(), filter({ id: "broken", order: 60, require: { all: [] } })]),
    );
    expect(ruleSet).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });

  it("reports every problem of every file at once, with its place", () => {
    const problems = problemsOf(
      [filter({ require: { all: [leaf({ path: "$.metadata.gpu_cuont" })] } })],
      [filter({ id: "b", order: 51, reason: "needs {gpu.cuont}" })],
    );
    expect(summary(problems)).toEqual([
      "unknown-fact rules/test/rules.json:11:21: there is no fact `profile.metadata.gpu_cuont`",
      "unknown-fact rules/custom/overlay.json:21:17: there is no fact `gpu.cuont` to put in the text",
    ]);
    expect(problems.map(({ hint }) => hint)).toEqual([
      "did you mean `profile.metadata.gpu_count`?",
      "did you mean `gpu.count`?",
    ]);
  });

  it.each([
    ["two filters of equal order", [filter(), filter({ id: "b" })], "equal-order"],
    ["two rules of one id", [filter(), filter({ order: 51 })], "duplicate-rule"],
    ["an empty set of files", [], undefined],
  ])("%s: %#", (_, rules, code) => {
    expect(problemsOf(rules).map((problem) => problem.code)).toEqual(code ? [code] : []);
  });
});

describe("rules/load-rule-set prevents the traps of json-rules-engine", () => {
  const traps: readonly (readonly [string, unknown, string, RegExp])[] = [
    [
      "an unknown operator, which throws only at run",
      leaf({ operator: "lessThen" }),
      "not-allowed",
      /lessThen/,
    ],
    [
      "a mistyped path, which makes notEqual true",
      leaf({ path: "$.metadata.gpucount", operator: "notEqual", value: 3 }),
      "unknown-fact",
      /gpucount/,
    ],
    ["an unknown fact, which rejects the run", leaf({ fact: "gpus" }), "not-allowed", /gpus/],
    ["an empty any, which is true", { any: [] }, "", /any|empty|at least/],
    ["a group with both any and all, which ignores all", { any: [leaf()], all: [leaf()] }, "", /./],
    [
      "`in` with a text, which is a substring test",
      leaf({ path: "$.metadata.gpu", operator: "in", value: "MI300X" }),
      "wrong-type",
      /`in` needs a list, found "MI300X"/,
    ],
    [
      "a text compared as a number",
      leaf({ value: "8" }),
      "wrong-type",
      /needs a number, found "8"/,
    ],
    [
      "lessThan on a text such as 8GB",
      leaf({ path: "$.metadata.gpu", value: 8 }),
      "wrong-type",
      /compares numbers, but `profile.metadata.gpu` is string/,
    ],
    [
      "a text where the fact is a number",
      leaf({ operator: "equal", value: "4" }),
      "wrong-type",
      /is integer, so it never equals "4"/,
    ],
    [
      "a value that the fact never has",
      leaf({ path: "$.metadata.precision", operator: "equal", value: "fp9" }),
      "wrong-type",
      /is never "fp9"/,
    ],
    ["a priority, which short-circuits", leaf({ priority: 10 }), "unknown-key", /priority/],
    [
      "a named condition, whose name is erased",
      { condition: "is-small" },
      "unknown-key",
      /condition/,
    ],
    [
      "JSONPath filter expressions, which are evaluated",
      leaf({ path: "$..[?(@.x)]" }),
      "bad-format",
      /./,
    ],
    ["params and other keys of the engine", leaf({ params: {} }), "unknown-key", /params/],
  ];

  it.each(traps)("%s", (_, condition, code, message) => {
    const isGroup = typeof condition === "object" && condition !== null && !("fact" in condition);
    const require = isGroup && !("condition" in condition) ? condition : { all: [condition] };
    const problems = problemsOf([filter({ require })]);
    expect(problems.length).toBeGreaterThan(0);
    const matching = problems.find((problem) => code === "" || problem.code === code);
    expect(matching, JSON.stringify(problems)).toBeDefined();
    expect(matching?.message).toMatch(message);
    expect(matching?.where?.line).toBeGreaterThan(1);
  });

  it("`__proto__` as a key, which crashes the run", () => {
    const text = `{"rules": [${JSON.stringify(filter())}]}`.replace(
      '"fact":',
      '"__proto__": {}, "fact":',
    );
    const { ruleSet, problems } = loadRuleSet({
      ...sourcesOf([]),
      files: [{ path: "rules.json", text }],
    });
    expect(ruleSet).toBeUndefined();
    expect(problems[0]?.code).toBe("forbidden-key");
  });

  it("priority 0, which becomes 1: rules have an order instead, and equal ones are refused", () => {
    expect(problemsOf([filter({ priority: 0 })]).map(({ code }) => code)).toEqual(["unknown-key"]);
  });
});
