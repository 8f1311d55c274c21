import type { Facts } from "../../generated/facts.ts";
import type { FilterVerdict } from "../../generated/resolution.ts";
import { pathsOf } from "../../rules/conditions.ts";
import { createJudge, type Judgement } from "../../rules/judge.ts";
import type { RuleSet } from "../../rules/rule-set.ts";

/** Something that a profile must pass to be accepted: a filter, or that the derive rules can judge it. */
export interface Gate {
  /** Id of the filter; null for the derive rules. */
  readonly rule: string | null;
  /** Every fact on which it depends. */
  readonly paths: readonly string[];
  passes(facts: Facts): Promise<boolean>;
}

/** A rule set taken apart, so that each part is evaluated once for all facts that are alike in it. */
export interface SplitRules {
  readonly gates: readonly Gate[];
  /** What the judge of the whole set says. */
  judge(facts: Facts): Promise<Judgement>;
}

/**
 * Takes a rule set apart: each filter is compiled by itself. For many facts that differ in little
 * this is much less work than the whole set, which is evaluated for every combination of what all
 * filters name, and comes to the same.
 */
export function splitRules(rules: RuleSet): SplitRules {
  const none: RuleSet = { ...rules, derive: [], filters: [], ranks: [], advise: [] };
  const derive = createJudge({ ...none, derive: rules.derive });
  const filters = rules.filters.map((rule) => ({
    rule,
    judge: createJudge({ ...none, filters: [rule] }),
  }));
  const gates = filters.map(({ rule, judge }): Gate => {
    const own = pathsOf(rule);
    const setters = rules.derive.filter(({ set }) =>
      Object.keys(set).some((path) => own.includes(path)),
    );
    return {
      rule: rule.id,
      paths: [...new Set([...own, ...setters.flatMap(pathsOf)])],
      async passes(facts) {
        const { facts: seen } = await derive.judge(facts);
        const { filters: verdicts } = await judge.judge(seen);
        return verdicts.every(({ outcome }) => outcome === "passed" || outcome === "skipped");
      },
    };
  });
  const derivations: Gate = {
    rule: null,
    paths: [...new Set(rules.derive.flatMap(pathsOf))],
    passes: async (facts) => (await derive.judge(facts)).errors.length === 0,
  };
  return {
    gates: [...gates, derivations],
    async judge(facts) {
      const judgement = await derive.judge(facts);
      const verdicts: FilterVerdict[] = [];
      for (const { judge } of filters) {
        verdicts.push(...(await judge.judge(judgement.facts)).filters);
      }
      return { ...judgement, filters: verdicts };
    },
  };
}
