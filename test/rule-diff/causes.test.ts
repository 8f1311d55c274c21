import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cause, causesOf, isSameDecision } from "../../src/rule-diff/causes.ts";
import { SharedDecider } from "../../src/rule-diff/decider.ts";
import { type DecisionPoint, resolveAt } from "../../src/rule-diff/decision-point.ts";
import {
  type Difference,
  differencesOf,
  sharingRules,
  withDifferences,
} from "../../src/rule-diff/differences.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { request } from "../support/facts.ts";
import { ruleSetOf } from "../support/rule-sources.ts";
import { points, ruleList } from "./arbitraries.ts";

/** What is selected and whether it is refused, decided on its own. */
async function decided(point: DecisionPoint, rules: RuleSet): Promise<string> {
  const { selection, advice } = await resolveAt(point, rules);
  return `${selection.profile} ${advice.some(({ level }) => level === "deny")}`;
}

async function findCauses(first: RuleSet, other: RuleSet, at: readonly DecisionPoint[]) {
  const second = sharingRules(first, other);
  const differences = differencesOf(first, second);
  const decider = new SharedDecider();
  const before = await decider.decide(at, first);
  const after = await decider.decide(at, second);
  const changed = [...at.keys()].filter(
    (index) => !isSameDecision(decider, [before, index], [after, index]),
  );
  const chosen = changed.map((index) => at[index] as DecisionPoint);
  const wanted = await decider.decide(chosen, second);
  const causes = await causesOf({ decider, points: chosen, wanted, first, differences });
  return { differences, changed: chosen, causes, second };
}

/** Holds a cause against decisions that are made without any of the code under test but the swap. */
async function verify(
  point: DecisionPoint,
  cause: Cause,
  first: RuleSet,
  second: RuleSet,
  differences: readonly Difference[],
): Promise<void> {
  const deciding = differences.filter(({ decides }) => decides);
  const wanted = await decided(point, second);
  const does = async (some: readonly Difference[]) =>
    (await decided(point, withDifferences(first, some))) === wanted;
  const alone: string[] = [];
  for (const difference of deciding) {
    if (await does([difference])) alone.push(difference.id);
  }
  if (cause.kind !== "together") {
    expect(cause.rules).toEqual(alone);
    expect(cause.kind).toBe(alone.length === 1 ? "one" : "each");
    return;
  }
  expect(alone).toEqual(deciding.length === 1 ? cause.rules : []);
  const named = deciding.filter(({ id }) => cause.rules.includes(id));
  expect(named).toHaveLength(cause.rules.length);
  expect(await does(named)).toBe(true);
  for (const left of named) {
    expect(await does(named.filter((each) => each !== left)), `without ${left.id}`).toBe(false);
  }
}

describe("rule-diff/causes", () => {
  it("names rules that really bring the change about, and none that could be left out", async () => {
    const seen: Record<Cause["kind"], number> = { one: 0, each: 0, together: 0 };
    await fc.assert(
      fc.asyncProperty(ruleList, ruleList, points, async (some, others, at) => {
        const first = ruleSetOf(some);
        const found = await findCauses(first, ruleSetOf(others), at);
        for (const [index, cause] of found.causes.entries()) {
          const point = found.changed[index] as DecisionPoint;
          await verify(point, cause, first, found.second, found.differences);
          seen[cause.kind] += 1;
        }
      }),
      { numRuns: 120, seed: 6 },
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(20);
  });

  it("leaves out what is not needed of very many differences", async () => {
    const isNot = (model: string, index: number) => ({
      id: `not-${index}`,
      kind: "filter",
      order: index,
      require: { not: { fact: "request", path: "$.aim_id", operator: "equal", value: model } },
      state: "no",
      reason: "no",
      why: "To have one more rule.",
    });
    // Three filters stand in the way, thirty do not; the second set has none of the three.
    const inTheWay = [0, 1, 2].map((index) => isNot("org/model", index));
    const others = Array.from({ length: 30 }, (_, index) => isNot("org/another", index + 3));
    const [[point]] = fc.sample(
      points.filter(([first]) => (first?.catalog.profiles.length ?? 0) > 0),
      { numRuns: 1, seed: 6 },
    ) as [[DecisionPoint]];
    const asked = { ...point, request: request({ aim_id: "org/model" }), requestedProfile: null };
    const first = ruleSetOf([...inTheWay, ...others.slice(0, 15)]);
    const found = await findCauses(first, ruleSetOf(others.slice(15)), [asked]);
    expect(found.differences).toHaveLength(33);
    expect(found.causes).toEqual([{ kind: "together", rules: ["not-0", "not-1", "not-2"] }]);
  });
});
