import { describe, expect, it } from "vitest";
import { problemsOf, ran } from "./support.ts";

const given = `
given:
  settings: { aim_id: org/model }
  gpu: { model: MI300X, count: 2 }
  profiles:
    - { path: org/model/small, metadata: { precision: fp16 } }
    - { path: org/model/large, metadata: { precision: fp8, gpu_count: 4 } }
    - { path: org/model/fast, metadata: { precision: fp8, gpu_count: 2 } }
`;

/** The failures of the only test, without where they stand. */
async function failuresOf(expectation: string, more = "") {
  const { results } = await ran(`${given}tests:\n  - name: a\n${more}    expect: ${expectation}\n`);
  expect(results).toHaveLength(1);
  return results[0]?.failures ?? [];
}

describe("rule-tests/run-tests", () => {
  it("passes a test whose every expectation is met", async () => {
    const expectation =
      "{ selected: fast, decided_by: precision, states: { large: too_few, fast: compatible }, rejected: { large: [gpu-count], small: [] }, order: [fast, small], advice: [] }";
    expect(await failuresOf(expectation)).toEqual([]);
  });

  it.each([
    ["{ selected: small }", "selected", "small", "fast", ["precision: fp8 goes before fp16"]],
    ["{ selected: large }", "selected", "large", "fast", ["gpu-count: large needs 4, 2 there"]],
    ["{ selected: null }", "selected", "none", "fast", []],
    [
      "{ decided_by: profile-id }",
      "decided_by",
      "profile-id",
      "precision",
      ["fast goes before small: fp8 goes before fp16"],
    ],
    [
      "{ states: { large: compatible } }",
      "state of large",
      "compatible",
      "too_few",
      ["gpu-count: large needs 4, 2 there"],
    ],
    [
      "{ rejected: { large: [by-hand] } }",
      "rules that reject large",
      "by-hand",
      "gpu-count",
      ["gpu-count: large needs 4, 2 there"],
    ],
    ["{ rejected: { small: [gpu-count] } }", "rules that reject small", "gpu-count", "none", []],
    [
      "{ order: [small, fast] }",
      "order",
      "fast after small",
      "fast before it",
      ["precision: fp8 goes before fp16"],
    ],
    [
      "{ order: [large] }",
      "rank of large",
      "ranked",
      "not ranked",
      ["gpu-count: large needs 4, 2 there"],
    ],
    ["{ advice: [busy] }", "advice", "busy", "none", []],
  ])(
    "%s fails with what was expected, what came instead, and why",
    async (expectation, about, expected, got, because) => {
      expect(await failuresOf(expectation)).toMatchObject([{ about, expected, got, because }]);
    },
  );

  it("tells advice by its level where levels are expected, and only what is not as expected", async () => {
    const busy = "    given: { gpu: { idle: false, busy: [1] } }\n";
    expect(await failuresOf("{ advice: [busy] }", busy)).toEqual([]);
    expect(await failuresOf("{ advice: { busy: warn } }", busy)).toEqual([]);
    expect(await failuresOf("{ advice: { busy: deny } }", busy)).toMatchObject([
      { expected: "busy: deny", got: "busy: warn", because: ["busy: warn: busy: 1"] },
    ]);
  });

  it("places each failure at the expectation that it is about", async () => {
    const { results } = await ran(
      `${given}tests:\n  - name: a\n    expect:\n      selected: small\n      states:\n        large: compatible\n      order:\n        - small\n        - fast\n`,
    );
    expect(results[0]?.failures.map(({ about, where }) => [about, where])).toEqual([
      ["selected", { path: "rules/x.test.yaml", line: 12, column: 17 }],
      ["state of large", { path: "rules/x.test.yaml", line: 14, column: 16 }],
      ["order", { path: "rules/x.test.yaml", line: 17, column: 11 }],
    ]);
  });

  it("gives a test what the file gives, and its own settings and facts one by one over it", async () => {
    const text = `${given}tests:
  - name: three GPUs of the same model
    given: { gpu: { count: 4 } }
    expect: { selected: fast, states: { large: compatible } }
  - name: another name for the model
    given: { settings: { aim_id: null, AIM_MODEL_ID: org/model, AIM_GPU_COUNT: 1 } }
    expect: { selected: small }
  - name: other profiles
    given: { profiles: [org/model/tuned.yaml] }
    expect: { selected: tuned, decided_by: null }
`;
    const { results } = await ran(text);
    expect(results.map(({ failures }) => failures)).toEqual([[], [], []]);
  });

  it("without profiles offers what the store has for the model, broken ones left out", async () => {
    const text = `tests:
  - name: of the model
    given: { settings: { aim_id: org/model }, gpu: { model: MI300X } }
    expect: { selected: tuned, states: { general/any: manual } }
  - name: of another
    given: { settings: { aim_id: org/none }, gpu: { model: MI300X } }
    expect: { selected: null, states: { general/any: manual } }
  - name: by a pattern
    given:
      settings: { aim_id: org/model }
      gpu: { model: MI300X }
      profiles: ["{general,org/*}/*.yaml"]
    expect: { selected: tuned, states: { general/any: manual } }
`;
    const { results } = await ran(text);
    expect(results.map(({ failures }) => failures)).toEqual([[], [], []]);
  });

  it("runs only tests whose name matches, and says how many there are", async () => {
    const text = `${given}tests:\n  - name: one\n    expect: { selected: fast }\n  - name: two\n    expect: { selected: fast }\n`;
    const run = await ran(text, { run: /^tw/ });
    expect(run.results.map(({ name }) => name)).toEqual(["two"]);
    expect(run.tests).toBe(2);
  });

  it("lays the overlay's tests over the set's by name, as its rules are", async () => {
    const overlay = [{ id: "gpu-count", enabled: false }];
    const text = `${given}tests:\n  - name: one\n    expect: { rejected: { large: [gpu-count] } }\n  - name: two\n    expect: { states: { large: too_few } }\n  - name: three\n    expect: { order: [fast, small] }\n`;
    const before = await ran(text, { overlay });
    expect(before.results.map(({ failures }) => failures.length)).toEqual([1, 1, 0]);
    const overlayTests = `${given}tests:\n  - name: one\n    expect: { rejected: { large: [] } }\n  - name: two\n    enabled: false\n  - name: four\n    expect: { selected: fast }\n`;
    const after = await ran(text, { overlay, overlayTests });
    expect(after.results.map(({ name, failures }) => [name, failures.length])).toEqual([
      ["one", 0],
      ["three", 0],
      ["four", 0],
    ]);
    expect(after.results[0]?.where.path).toBe("custom/y.test.yaml");
  });

  it.each([
    ["{ settings: { precison: fp8 } }", "unknown-key", "unknown key `precison` in `settings`"],
    ["{ settings: { precision: fp9 } }", "setting-invalid", "`AIM_PRECISION` is `fp9`"],
    [
      "{ settings: { metric: latency, AIM_METRIC: throughput } }",
      "setting-conflict",
      "given twice",
    ],
    ["{ settings: { aim_id: null } }", "model-required", "no model is named"],
    ["{ settings: { profile_id: nope } }", "unknown-profile-id", "no profile has the id `nope`"],
    ["{ gpu: { model: MI300 } }", "not-allowed", "there is no GPU model `MI300`"],
    ["{ gpu: { model: null } }", "missing-key", "there are 2 GPUs of no model"],
    ["{ gpu: { idel: false } }", "unknown-key", "unknown key `idel` in `gpu`"],
    [
      "{ profiles: [general/ayn.yaml] }",
      "unknown-profile",
      "there is no profile `general/ayn.yaml`",
    ],
    ["{ profiles: ['custom/**'] }", "unknown-profile", "no profile matches `custom/**`"],
    ["{ profiles: [general/broken] }", "broken-profile", "`general/broken.yaml` has errors"],
    ["{ profiles: [{ path: a.yaml }] }", "bad-format", "path"],
    ["{ profiles: [{ path: general/a, aim_id: org/x }] }", "general-names-model", "aim_id"],
  ])("given %s is an error at its place, and nothing is run", async (own, code, message) => {
    const text =
      `${given}tests:\n  - name: a\n    given: ${own}\n    expect: { order: [] }\n`.replace(
        "{ order: [] }",
        "{ decided_by: null }",
      );
    const problems = await problemsOf(text);
    expect(problems.map((problem) => problem.code)).toContain(code);
    const problem = problems.find((each) => each.code === code);
    expect(problem?.message).toContain(message);
    expect(problem?.where).toMatchObject({ path: "rules/x.test.yaml" });
    expect(problem?.where?.line).toBeGreaterThanOrEqual(4);
    expect(problem?.hint).toBeDefined();
  });

  it.each([
    ["{ selected: fasst }", "unknown-profile-id", "did you mean `fast`?"],
    ["{ states: { fast: to_few } }", "unknown-state", "did you mean `too_few`?"],
    ["{ states: { fasst: too_few } }", "unknown-profile-id", "did you mean `fast`?"],
    ["{ rejected: { fast: [gpu-cuont] } }", "unknown-rule", "did you mean `gpu-count`?"],
    [
      "{ rejected: { fast: [precision] } }",
      "wrong-kind",
      "the filter rules are: gpu-count, by-hand",
    ],
    ["{ decided_by: gpu-count }", "wrong-kind", "the rank rules are: precision"],
    ["{ order: [fast, smal] }", "unknown-profile-id", "did you mean `small`?"],
    ["{ advice: [bsuy] }", "unknown-rule", "the advise rules are: busy"],
    ["{ advice: { precision: warn } }", "wrong-kind", "the advise rules are: busy"],
    ["{}", "too-few", ""],
    ["{ select: fast }", "unknown-key", "did you mean `selected`?"],
  ])("expecting %s is an error, because it can never be met", async (expectation, code, hint) => {
    const problems = await problemsOf(`${given}tests:\n  - name: a\n    expect: ${expectation}\n`);
    expect(problems).toMatchObject([{ code, level: "error", where: { line: 11 } }]);
    expect(problems[0]?.hint ?? "").toContain(hint);
  });

  it("reports every problem of rules and tests at once, sorted by place", async () => {
    const text = `${given}tests:\n  - name: a\n    expect: { selected: nope }\n  - name: a\n    expect: { selected: fast }\n  - name: b\n    given: { settings: { metric: both }, gpu: { model: MI3 } }\n    expect: { selected: fast }\n`;
    const problems = await problemsOf(text);
    expect(problems.map(({ code, where }) => [code, where?.line])).toEqual([
      ["unknown-profile-id", 11],
      ["duplicate-test", 12],
      ["setting-invalid", 15],
      ["not-allowed", 15],
    ]);
    const broken = await problemsOf(text, { overlay: [{ id: "precision", kind: "rank" }] });
    expect(broken.map(({ where }) => where?.path)).toContain("rules/custom/overlay.json");
  });

  it("an overlay that removes a test that is not there is an error", async () => {
    const overlayTests = "tests:\n  - name: b\n    enabled: false\n";
    const text = `${given}tests:\n  - name: a\n    expect: { selected: fast }\n`;
    expect(await problemsOf(text, { overlayTests })).toMatchObject([
      { code: "unknown-test", where: { path: "custom/y.test.yaml", line: 2 } },
    ]);
  });

  it("a set without tests has none to run", async () => {
    expect(await ran("tests: []\n")).toMatchObject({ tests: 0, results: [] });
  });
});
