import type { Facts, ProfileFacts } from "../../generated/facts.ts";
import type { AdviseRule, DeriveRule, FilterRule } from "../../generated/rules.ts";
import { createJudge } from "../../rules/judge.ts";
import type { Placed, RuleSet } from "../../rules/rule-set.ts";
import { pathsOf } from "../conditions.ts";
import { factsIn, type Matrix } from "./matrix.ts";

/** More than this many different facts are not tried for one rule: then nothing is said about it. */
const mostTried = 100_000;

/** What a rule does over the whole matrix. */
export interface RuleReach {
  readonly rule: Placed<DeriveRule> | Placed<FilterRule> | Placed<AdviseRule>;
  /** Whether it holds somewhere; of a filter: whether it rejects, or cannot judge, a profile somewhere. */
  readonly acts: boolean;
  /** Whether it does not hold somewhere; of a filter: whether it lets a profile through somewhere. */
  readonly rests: boolean;
  /** Of a filter: the profiles that it lets through nowhere. */
  readonly rejects: readonly ProfileFacts[];
  /** False where there was too much to try, and what is said here may be too little. */
  readonly complete: boolean;
}

/** What each derive, filter and advise rule does over the matrix, in the order of the set. */
export async function reachOf(rules: RuleSet, matrix: Matrix): Promise<readonly RuleReach[]> {
  const reaches: RuleReach[] = [];
  for (const rule of [...rules.derive, ...rules.filters, ...rules.advise]) {
    reaches.push(await ruleReach(rule, rules, matrix));
  }
  return reaches;
}

async function ruleReach(
  rule: RuleReach["rule"],
  rules: RuleSet,
  matrix: Matrix,
): Promise<RuleReach> {
  const { alone, paths } = withItsDerivations(rule, rules);
  const acts = actsOn(rule, alone);
  const reach = { acts: false, rests: false };
  const rejects: ProfileFacts[] = [];
  let tried = 0;
  for (const { example, members } of matrix.profiles(paths)) {
    let isLetThrough = false;
    for (const situation of matrix.situations(paths)) {
      if (reach.acts && isLetThrough) break;
      tried += 1;
      if (tried > mostTried) return { rule, ...reach, rejects: [], complete: false };
      const does = await acts(factsIn(situation, example));
      if (does) reach.acts = true;
      else isLetThrough = true;
    }
    if (isLetThrough) reach.rests = true;
    else rejects.push(...members);
  }
  return { rule, ...reach, rejects: rule.kind === "filter" ? rejects : [], complete: true };
}

/** A set of this rule and of the derive rules whose facts it sees, and the paths that all of them name. */
export function withItsDerivations(
  rule: RuleReach["rule"],
  rules: RuleSet,
): { readonly alone: RuleSet; readonly paths: readonly string[] } {
  const own = pathsOf(rule);
  const derive =
    rule.kind === "derive"
      ? [rule]
      : rules.derive.filter((one) => Object.keys(one.set).some((path) => own.includes(path)));
  const alone: RuleSet = {
    ...rules,
    derive,
    filters: rule.kind === "filter" ? [rule] : [],
    ranks: [],
    advise: rule.kind === "advise" ? [rule] : [],
  };
  return { alone, paths: [...new Set([...own, ...derive.flatMap(pathsOf)])] };
}

/** Whether the rule acts on some facts. A condition that cannot be judged acts in a filter alone. */
function actsOn(rule: RuleReach["rule"], alone: RuleSet): (facts: Facts) => Promise<boolean> {
  const judge = createJudge(alone);
  return async (facts) => {
    const judgement = await judge.judge(facts);
    switch (rule.kind) {
      case "derive":
        return judgement.derived.length > 0;
      case "filter":
        return judgement.filters.some(
          ({ outcome }) => outcome === "failed" || outcome === "errored",
        );
      case "advise":
        return (await judge.advise(judgement.facts)).length > 0;
    }
  };
}
