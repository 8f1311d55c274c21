import type { Facts } from "../../generated/facts.ts";
import type { FilterVerdict } from "../../generated/resolution.ts";
import type { Rule } from "../../generated/rules.ts";
import { createJudge, type Judgement } from "../../rules/judge.ts";
import type { RuleSet } from "../../rules/rule-set.ts";
import { rankErrors } from "../../selection/verdict.ts";
import { pathsOf } from "../conditions.ts";

/**
 * Something that a profile must pass to be accepted: a filter, or that the derive rules, or the
 * condition of a rank rule, can judge it.
 */
export interface Gate {
  /** Id of the filter or rank rule; null for the derive rules. */
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
  const derive = createJudge({ ...none, derive: rules.derive, ranks: rules.ranks });
  const filters = rules.filters.map((rule) => ({
    rule,
    judge: createJudge({ ...none, filters: [rule] }),
  }));
  const behind = (rule: Rule): readonly string[] => {
    const own = pathsOf(rule);
    const setters = rules.derive.filter(({ set }) =>
      Object.keys(set).some((path) => own.includes(path)),
    );
    return [...new Set([...own, ...setters.flatMap(pathsOf)])];
  };
  const gates = filters.map(
    ({ rule, judge }): Gate => ({
      rule: rule.id,
      paths: behind(rule),
      async passes(facts) {
        const { facts: seen } = await derive.judge(facts);
        const { filters: verdicts } = await judge.judge(seen);
        return verdicts.every(({ outcome }) => outcome === "passed" || outcome === "skipped");
      },
    }),
  );
  const orderings = rules.ranks
    .filter((rule) => "first" in rule)
    .map((rule): Gate => {
      const judge = createJudge({ ...none, derive: rules.derive, ranks: [rule] });
      const passes = async (facts: Facts) => rankErrors(await judge.judge(facts)).length === 0;
      return { rule: rule.id, paths: behind(rule), passes };
    });
  const derivations: Gate = {
    rule: null,
    paths: [...new Set(rules.derive.flatMap(pathsOf))],
    passes: async (facts) => (await derive.judge(facts)).errors.length === 0,
  };
  return {
    gates: [...gates, ...orderings, derivations],
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
