import { describe, expect, it } from "vitest";
import {
  changedMembers,
  differencesOf,
  sharingRules,
  withDifferences,
} from "../../src/rule-diff/differences.ts";
import { allRules } from "../../src/rules/rule-set.ts";
import { ruleSetOf, shippedRules } from "../support/rule-sources.ts";

const condition = {
  all: [{ fact: "gpu", path: "$.idle", operator: "equal", value: false }],
};
const derive = { kind: "derive", when: condition, set: { "profile.manual_only": true }, why: "a" };
const filter = {
  kind: "filter",
  order: 1,
  require: condition,
  state: "busy",
  reason: "is busy",
  why: "a",
};
const rank = {
  kind: "rank",
  order: 1,
  by: { fact: "profile", path: "$.precedence" },
  prefer: "lower",
  why: "a",
};
const advise = { kind: "advise", level: "warn", when: condition, message: "busy", why: "a" };

function difference(before: object | null, after: object | null) {
  const set = (rule: object | null) =>
    ruleSetOf(rule === null ? [other] : [{ id: "x", ...rule }, other]);
  return differencesOf(set(before), set(after));
}
const other = { id: "other", ...rank, order: 9 };

describe("rule-diff/differences", () => {
  it.each([
    ["set", derive, { set: { "profile.manual_only": false } }],
    ["when", derive, { when: { not: condition } }],
    ["order", filter, { order: 2 }],
    ["require", filter, { require: { any: condition.all } }],
    ["when", filter, { when: condition }],
    ["by", rank, { by: { fact: "profile", path: "$.metadata.gpu_count" } }],
    ["prefer", rank, { prefer: "higher" }],
    ["level", advise, { level: "deny" }],
  ])("a rule with another `%s` is one", (member, rule, over) => {
    const [found, ...more] = difference(rule, { ...rule, ...over });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ id: "x", decides: true });
    expect(changedMembers(found!)).toEqual([member]);
  });

  it("texts, the state and the order of keys make no difference to what is decided", () => {
    const { why: _, ...rest } = filter;
    const again = {
      why: "another reason",
      ...rest,
      state: "other",
      reason: "another",
      require: { all: [{ value: false, operator: "equal", path: "$.idle", fact: "gpu" }] },
    };
    expect(difference(filter, again)).toEqual([]);
    expect(difference(advise, { ...advise, message: "other words" })).toEqual([]);
  });

  it("a rule that only one set has is one, and so is one of another kind", () => {
    expect(difference(filter, null)).toMatchObject([{ id: "x", after: null, decides: true }]);
    expect(difference(null, filter)).toMatchObject([{ id: "x", before: null, decides: true }]);
    expect(difference(filter, rank)).toMatchObject([
      { before: { kind: "filter" }, after: { kind: "rank" } },
    ]);
  });

  it("advice decides nothing unless it can refuse a launch", () => {
    expect(difference(advise, { ...advise, level: "info" })).toMatchObject([{ decides: false }]);
    expect(difference({ ...advise, level: "deny" }, null)).toMatchObject([{ decides: true }]);
  });

  it("rules that decide alike become one object, so that their verdicts are shared", () => {
    const first = shippedRules("default");
    const second = sharingRules(first, shippedRules("aim-0.9"));
    const objects = new Set(allRules(first));
    const shared = allRules(second).filter((rule) => objects.has(rule));
    expect(shared.map(({ id }) => id)).toContain("gpu-model");
    expect(shared.map(({ id }) => id)).not.toContain("gpu-count");
  });

  it("a set with all differences made to it has the rules of the other, each kind in order", () => {
    const [first, second] = [shippedRules("default"), shippedRules("aim-0.9")];
    const shared = sharingRules(first, second);
    const made = withDifferences(first, differencesOf(first, shared));
    expect(made.filters).toEqual(shared.filters);
    expect(made.ranks).toEqual(shared.ranks);
    expect(made.derive).toEqual(shared.derive);
    expect(made.advise).toEqual(shared.advise);
  });
});
