import type { Facts, SelectionFacts } from "../generated/facts.ts";
import type { Advice, FilterVerdict, GroupTrace } from "../generated/resolution.ts";
import type { ConditionGroup, ConditionLeaf, DeriveRule, Rule } from "../generated/rules.ts";
import { groupPaths, leavesOf, pathsOf } from "../rules/conditions.ts";
import { compileConditions, traceErrors } from "../rules/evaluate.ts";
import { createJudge, type Judge, type Judgement } from "../rules/judge.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import type { Ranked } from "../selection/rank.ts";
import { rankKeys } from "../selection/rank.ts";
import { isLetThrough, rankErrors } from "../selection/verdict.ts";
import { Numbering } from "./numbering.ts";

type Filter = RuleSet["filters"][number];
type Advise = RuleSet["advise"][number];

/** Something to ask about a profile in a situation, with every fact that the answer depends on. */
export interface Question<Answer> {
  readonly paths: readonly string[];
  ask(facts: Facts): Promise<Answer>;
}

/**
 * Something that a profile must pass to be ranked: a filter, or that the derive rules, or the
 * condition of a rank rule, can judge it.
 */
export interface Gate extends Question<boolean> {
  /** Id of the filter or rank rule; null for the derive rules. */
  readonly rule: string | null;
}

/** What a condition has to come to. */
export type Wanted = "holds" | "fails" | "errs";

const none = { derive: [], filters: [], ranks: [], advise: [] };

/**
 * The judge of situations: asks the rules of one or more sets one by one, by the judge that decides
 * in earnest, each once for all profiles and situations that are alike in the facts that it looks
 * at. For decisions that differ in little this is much less work than judging whole sets, and says
 * the same. Rules that are the same object share what is known of them.
 */
export class Verdicts {
  readonly #rules = new Numbering<Rule>();
  readonly #judges = new Map<Rule, Judge>();
  readonly #derivers = new Map<string, Judge>();
  readonly #deriverOf = new WeakMap<RuleSet["derive"], Judge>();
  readonly #gates = new Map<string, Gate>();

  /** A judge that says of every profile what `createJudge` of these rules says. */
  judgeOf(rules: RuleSet): Judge {
    return {
      judge: async (facts) => {
        const derived = await this.derive(rules.derive, facts);
        const filters: FilterVerdict[] = [];
        for (const rule of rules.filters) filters.push(await this.filter(rule, derived.facts));
        return { ...derived, filters, firsts: await this.firsts(rules.ranks, derived.facts) };
      },
      advise: async (facts, selection) => {
        const advice: Advice[] = [];
        for (const rule of rules.advise) {
          advice.push(...(await this.advise(rule, facts, selection)));
        }
        return advice;
      },
    };
  }

  /** The facts of a profile after derive rules, and what these could not judge. */
  derive(derive: RuleSet["derive"], facts: Facts): Promise<Judgement> {
    let judge = this.#deriverOf.get(derive);
    if (judge === undefined) {
      const name = this.name(derive);
      judge = this.#derivers.get(name) ?? createJudge({ ...none, derive });
      this.#derivers.set(name, judge);
      this.#deriverOf.set(derive, judge);
    }
    return judge.judge(facts);
  }

  /** What one filter says of a profile, whose facts derive rules have seen. */
  async filter(rule: Filter, facts: Facts): Promise<FilterVerdict> {
    const [verdict] = (await this.#judge(rule, { filters: [rule] }).judge(facts)).filters;
    if (verdict === undefined) throw new Error(`filter ${rule.id} was not judged`);
    return verdict;
  }

  /** What the conditions of rank rules come to for a profile, whose facts derive rules have seen. */
  async firsts(ranks: RuleSet["ranks"], facts: Facts): Promise<Judgement["firsts"]> {
    const firsts: [string, GroupTrace][] = [];
    for (const rule of ranks) {
      if (!("first" in rule)) continue;
      firsts.push(...(await this.#judge(rule, { ranks: [rule] }).judge(facts)).firsts);
    }
    return new Map(firsts);
  }

  /** What one advise rule says of a profile that is chosen like this. */
  advise(rule: Advise, facts: Facts, selection: SelectionFacts): Promise<readonly Advice[]> {
    return this.#judge(rule, { advise: [rule] }).advise(facts, selection);
  }

  /** Where a profile stands by the rank rules, its facts derived already. */
  async ranked(ranks: RuleSet["ranks"], facts: Facts): Promise<Ranked> {
    const firsts = await this.firsts(ranks, facts);
    return { id: facts.profile.id, keys: rankKeys(ranks, { facts, firsts }) };
  }

  /** All that a profile must pass: filters, conditions of rank rules, derivation. The same for the same rules. */
  gates({ derive, filters, ranks }: RuleSet): readonly Gate[] {
    const orderings = ranks.filter((rule) => "first" in rule);
    return [...filters, ...orderings, null].map((rule) => this.#gate(rule, derive));
  }

  /** What an advise rule says of a profile as it is loaded. */
  advice(rule: Advise, rules: RuleSet, selection: SelectionFacts): Question<readonly Advice[]> {
    const derive = settersOf(rules.derive, pathsOf(rule));
    return {
      paths: pathsBehind(rule, derive),
      ask: async (facts) => this.advise(rule, (await this.derive(derive, facts)).facts, selection),
    };
  }

  /** What a list of rules is known by: equal for the same rules in the same order. */
  name(rules: readonly Rule[]): string {
    return rules.map((rule) => this.#rules.of(rule)).join(",");
  }

  #gate(rule: Filter | RuleSet["ranks"][number] | null, all: RuleSet["derive"]): Gate {
    const derive = rule === null ? all : settersOf(all, pathsOf(rule));
    const key = `${rule === null ? "" : this.name([rule])} ${this.name(derive)}`;
    const known = this.#gates.get(key);
    if (known !== undefined) return known;
    const gate: Gate = {
      rule: rule?.id ?? null,
      paths: pathsBehind(rule, derive),
      ask: async (facts) => {
        const derived = await this.derive(derive, facts);
        if (rule === null) return derived.errors.length === 0;
        if (rule.kind === "rank") {
          return rankErrors({ firsts: await this.firsts([rule], derived.facts) }).length === 0;
        }
        const verdict = await this.filter(rule, derived.facts);
        return isLetThrough({ errors: [], filters: [verdict] });
      },
    };
    this.#gates.set(key, gate);
    return gate;
  }

  #judge(rule: Rule, alone: Partial<RuleSet>): Judge {
    const judge = this.#judges.get(rule) ?? createJudge({ ...none, ...alone });
    this.#judges.set(rule, judge);
    return judge;
  }
}

/** Asks whether conditions come to something, over the facts as the rules of one kind see them. */
export class Conditions {
  readonly #derive: RuleSet["derive"];
  readonly #verdicts = new Verdicts();

  /** `derive` are the rules that set facts before these conditions are looked at. */
  constructor(derive: RuleSet["derive"]) {
    this.#derive = derive;
  }

  /** That it holds: a question for each condition of an `all`, since all of them must. */
  holds(group: ConditionGroup): readonly Gate[] {
    return (group.all ?? [group]).map((condition) => this.#gate(condition, "holds"));
  }

  /** That it can be judged and does not hold. */
  fails(group: ConditionGroup): Gate {
    return this.#gate(group, "fails");
  }

  /** That it cannot be judged; null where it always can. */
  errs(group: ConditionGroup): Gate | null {
    return canErr(group) ? this.#gate(group, "errs") : null;
  }

  #gate(condition: ConditionLeaf | ConditionGroup, wanted: Wanted): Gate {
    const group = "fact" in condition ? { all: [condition] } : condition;
    const evaluate = compileConditions([{ name: wanted, group }]);
    const own = groupPaths(group);
    const derive = settersOf(this.#derive, own);
    return {
      rule: null,
      paths: [...new Set([...own, ...derive.flatMap(pathsOf)])],
      ask: async (facts) => {
        const { facts: seen } = await this.#verdicts.derive(derive, facts);
        const trace = (await evaluate(seen)).get(wanted);
        if (trace === undefined) throw new Error("a condition was not evaluated");
        const isError = traceErrors(trace).length > 0;
        if (wanted === "errs") return isError;
        return !isError && trace.result === (wanted === "holds");
      },
    };
  }
}

/** Whether there is a comparison that needs values of a certain type. */
function canErr(group: ConditionGroup): boolean {
  return leavesOf(group).some(({ leaf }) => /Than|contain|^in$|^notIn$/i.test(leaf.operator));
}

/** The derive rules that set what is read at one of the paths, in their order. */
export function settersOf<R extends DeriveRule>(
  derive: readonly R[],
  paths: readonly string[],
): readonly R[] {
  return derive.filter(({ set }) =>
    Object.keys(set).some((path) => paths.some((other) => overlap(path, other))),
  );
}

function pathsBehind(rule: Rule | null, derive: readonly Rule[]): readonly string[] {
  return [...new Set([...(rule === null ? [] : pathsOf(rule)), ...derive.flatMap(pathsOf)])];
}

/** Whether setting one path can change what is read at the other. */
function overlap(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}
