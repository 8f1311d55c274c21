import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SharedDecider } from "../../src/rule-diff/decider.ts";
import { type DecisionPoint, resolveAt } from "../../src/rule-diff/decision-point.ts";
import { sharingRules } from "../../src/rule-diff/differences.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { ruleSetOf } from "../support/rule-sources.ts";
import { points, ruleList, ruleSet } from "./arbitraries.ts";

/** What is decided at each point, the way under test. */
async function shared(decider: SharedDecider, at: readonly DecisionPoint[], rules: RuleSet) {
  const { selected, advice } = await decider.decide(at, rules);
  return at.map(({ catalog }, index) => ({
    profile: catalog.profiles[selected[index] as number]?.facts.id ?? null,
    advice: decider.adviceOf(advice[index] as number),
  }));
}

/** The same, one at a time, each by a judge of its own. */
async function oneByOne(at: readonly DecisionPoint[], rules: RuleSet) {
  const decisions: Awaited<ReturnType<typeof shared>> = [];
  for (const point of at) {
    const { selection, advice } = await resolveAt(point, rules);
    decisions.push({
      profile: selection.profile,
      advice: advice.map(({ rule, level }) => ({ rule, level })),
    });
  }
  return decisions;
}

describe("rule-diff/decider", () => {
  it("decides every point as resolve does on its own, whatever rules, profiles and machines there are", async () => {
    let selections = 0;
    let spoken = 0;
    await fc.assert(
      fc.asyncProperty(ruleSet, points, async (rules, at) => {
        const wanted = await oneByOne(at, rules);
        expect(await shared(new SharedDecider(), at, rules)).toEqual(wanted);
        selections += wanted.filter(({ profile }) => profile !== null).length;
        spoken += wanted.filter(({ advice }) => advice.length > 0).length;
      }),
      { numRuns: 300, seed: 6 },
    );
    // The property would hold of rules that never let anything through.
    expect(selections).toBeGreaterThan(500);
    expect(spoken).toBeGreaterThan(100);
  });

  it("decides the same when it has decided by other rule sets with some of the same rules before", async () => {
    await fc.assert(
      fc.asyncProperty(ruleList, ruleList, points, async (some, others, at) => {
        const mixed = [...some.slice(0, 4), ...others.slice(Math.min(some.length, 4))];
        const first = ruleSetOf(some);
        const second = sharingRules(first, ruleSetOf(mixed));
        const decider = new SharedDecider();
        for (const rules of [first, second, first]) {
          expect(await shared(decider, at, rules)).toEqual(await oneByOne(at, rules));
        }
      }),
      { numRuns: 150, seed: 6 },
    );
  });
});
