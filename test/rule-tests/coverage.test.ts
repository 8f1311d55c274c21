import { describe, expect, it } from "vitest";
import { ran } from "./support.ts";

const file = `given:
  settings: { aim_id: org/model }
  gpu: { model: MI300X, count: 2 }
tests:
`;

const passing = `  - name: passes
    given: { profiles: [{ path: org/model/small }] }
    expect: { selected: small }
`;

/** What is not seen of the rules by these tests. */
async function missing(tests: string): Promise<readonly string[]> {
  const { coverage } = await ran(file + tests);
  return coverage.items.flatMap(({ rule, what, text, outcomes, seen }) =>
    outcomes
      .filter((outcome) => !seen.includes(outcome))
      .map((outcome) => (what === "rule" ? `${rule} ${outcome}` : `${rule}: ${text} ${outcome}`)),
  );
}

describe("rule-tests/coverage", () => {
  it("names each outcome of a rule and of a comparison that no test has seen", async () => {
    expect(await missing(passing)).toEqual([
      "general-by-hand applied",
      'general-by-hand: profile.origin equal "general" true',
      "gpu-count failed",
      "gpu-count: profile.metadata.gpu_count lessThanInclusive gpu.count false",
      "by-hand failed",
      "by-hand skipped",
      "by-hand: request.profile_id equal null false",
      "by-hand: profile.manual_only equal false false",
      'by-hand: request.metric equal "latency" false',
      "precision decided",
      "busy given",
      "busy: gpu.idle equal false true",
    ]);
  });

  it("is complete when every rule and every comparison was seen both ways, guards included", async () => {
    const run = await ran(`${file}${passing}  - name: the rest
    given:
      gpu: { idle: false, busy: [0] }
      profiles:
        - { path: general/by-hand }
        - { path: org/model/large, metadata: { gpu_count: 4 } }
        - { path: org/model/fast, metadata: { precision: fp8 } }
        - { path: org/model/slow }
    expect: { selected: fast }
  - name: asked for
    given: { settings: { profile_id: slow, metric: throughput }, profiles: [{ path: org/model/slow }] }
    expect: { selected: slow }
  - name: for throughput
    given: { settings: { metric: throughput }, profiles: [{ path: general/any }] }
    expect: { selected: general/any }
`);
    expect(run.results.flatMap(({ failures }) => failures)).toEqual([]);
    expect(
      run.coverage.items.filter(({ seen, outcomes }) => seen.length < outcomes.length),
    ).toEqual([]);
    expect(run.coverage.rules).toEqual({ seen: 10, outcomes: 10, percent: 100 });
    expect(run.coverage.conditions).toEqual({ seen: 12, outcomes: 12, percent: 100 });
  });

  it("does not count what a false guard hides, and what could not be compared", async () => {
    const tests = `  - name: guarded
    given: { settings: { profile_id: slow }, profiles: [{ path: org/model/slow }] }
    expect: { selected: slow }
`;
    const notSeen = await missing(tests);
    expect(notSeen).toContain("by-hand: profile.manual_only equal false true");
    expect(notSeen).not.toContain("by-hand skipped");
  });

  it("places rules and comparisons in their files, those of an overlay in the overlay's", async () => {
    const overlay = [
      {
        id: "busy",
        kind: "advise",
        level: "deny",
        when: { any: [{ fact: "gpu", path: "$.count", operator: "equal", value: 1 }] },
        message: "one",
        why: "To replace.",
      },
    ];
    const { coverage } = await ran(file + passing, { overlay });
    const places = coverage.items.map(({ text, where }) => [text, where.path, where.line]);
    expect(places).toContainEqual(["gpu-count", "rules/test/rules.json", 22]);
    expect(places).toContainEqual(["busy", "rules/custom/overlay.json", 4]);
    expect(places).toContainEqual(["gpu.count equal 1", "rules/custom/overlay.json", 9]);
  });

  it("places the parts of a rule whose level alone an overlay changes where the rule stands", async () => {
    const { coverage } = await ran(file + passing, { overlay: [{ id: "busy", level: "deny" }] });
    const places = coverage.items
      .filter(({ rule }) => rule === "busy")
      .map(({ what, where }) => [what, where.path]);
    expect(places).toEqual([
      ["rule", "rules/custom/overlay.json"],
      ["condition", "rules/test/rules.json"],
    ]);
  });

  it("rounds down, so that 100 % means all", async () => {
    const { coverage } = await ran(file + passing);
    expect(coverage.conditions).toEqual({ seen: 6, outcomes: 12, percent: 50 });
    expect(coverage.rules).toEqual({ seen: 4, outcomes: 10, percent: 40 });
  });

  it("a rank rule with a condition is complete when it put profiles first and others not", async () => {
    const overlay = [
      {
        id: "large-first",
        kind: "rank",
        order: 0,
        first: {
          all: [{ fact: "profile", path: "$.metadata.gpu_count", operator: "equal", value: 2 }],
        },
        why: "To rank by a condition.",
      },
    ];
    const seen = async (...profiles: readonly string[]) => {
      const { coverage } = await ran(
        `${file}  - name: a\n    given: { profiles: [${profiles.join(", ")}] }\n    expect: { states: {} }\n`,
        { overlay },
      );
      return coverage.items
        .filter(({ rule }) => rule === "large-first")
        .map(({ what, outcomes, seen }) => [what, outcomes, seen]);
    };
    const small = "{ path: org/model/small }";
    const large = "{ path: org/model/large, metadata: { gpu_count: 2 } }";
    const tooLarge = "{ path: org/model/too-large, metadata: { gpu_count: 8 } }";
    const outcomes = ["first", "after"];
    expect(await seen(small, large)).toEqual([
      ["rule", outcomes, outcomes],
      ["condition", ["true", "false"], ["true", "false"]],
    ]);
    expect(await seen(large, tooLarge)).toEqual([
      ["rule", outcomes, ["first"]],
      ["condition", ["true", "false"], ["true"]],
    ]);
  });
});
