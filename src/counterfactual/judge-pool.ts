import type { Facts, SelectionFacts } from "../generated/facts.ts";
import type { Advice, FilterVerdict, GroupTrace } from "../generated/resolution.ts";
import { createJudge, type Judge, type Judgement } from "../rules/judge.ts";
import type { RuleSet } from "../rules/rule-set.ts";

type Filter = RuleSet["filters"][number];
type Advise = RuleSet["advise"][number];
type Rank = RuleSet["ranks"][number];

/**
 * Judges for many decisions that are nearly the same. Each rule is judged by itself, so that one
 * decision after another judges only what is new to a rule: a filter on the metric sees two
 * different profiles in a whole store. What is said of a profile is what createJudge says of it.
 */
export class JudgePool {
  readonly #none: RuleSet;
  readonly #derive = new Map<string, Judge>();
  readonly #filters = new Map<Filter, Judge>();
  readonly #advise = new Map<Advise, Judge>();
  readonly #ranks = new Map<Rank, Judge>();

  constructor(rules: RuleSet) {
    this.#none = { ...rules, derive: [], filters: [], ranks: [], advise: [] };
  }

  /** A judge of a set whose rules are those of the pool, or some of them. */
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
    const key = derive.map(({ id }) => id).join(" ");
    const judge = this.#derive.get(key) ?? createJudge({ ...this.#none, derive });
    this.#derive.set(key, judge);
    return judge.judge(facts);
  }

  /** What one filter says of a profile, whose facts derive rules have seen. */
  async filter(rule: Filter, facts: Facts): Promise<FilterVerdict> {
    const judge = this.#filters.get(rule) ?? createJudge({ ...this.#none, filters: [rule] });
    this.#filters.set(rule, judge);
    const [verdict] = (await judge.judge(facts)).filters;
    if (verdict === undefined) throw new Error(`filter ${rule.id} was not judged`);
    return verdict;
  }

  /** What the conditions of rank rules come to for a profile, whose facts derive rules have seen. */
  async firsts(ranks: RuleSet["ranks"], facts: Facts): Promise<Judgement["firsts"]> {
    const firsts: [string, GroupTrace][] = [];
    for (const rule of ranks.filter((rank) => "first" in rank)) {
      const judge = this.#ranks.get(rule) ?? createJudge({ ...this.#none, ranks: [rule] });
      this.#ranks.set(rule, judge);
      firsts.push(...(await judge.judge(facts)).firsts);
    }
    return new Map(firsts);
  }

  /** What one advise rule says of a profile that is chosen like this. */
  advise(rule: Advise, facts: Facts, selection: SelectionFacts): ReturnType<Judge["advise"]> {
    const judge = this.#advise.get(rule) ?? createJudge({ ...this.#none, advise: [rule] });
    this.#advise.set(rule, judge);
    return judge.advise(facts, selection);
  }
}
