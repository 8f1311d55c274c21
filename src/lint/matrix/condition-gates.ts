import type { Facts } from "../../generated/facts.ts";
import type { ConditionGroup, ConditionLeaf, DeriveRule } from "../../generated/rules.ts";
import { groupPaths, pathsOf } from "../../rules/conditions.ts";
import { compileConditions, traceErrors } from "../../rules/evaluate.ts";
import { createJudge } from "../../rules/judge.ts";
import type { Placed, RuleSet } from "../../rules/rule-set.ts";
import type { Gate } from "./gates.ts";

/** What a condition has to come to for a gate to open. */
type Wanted = "holds" | "fails" | "errs";

/** Makes gates of conditions, which see the facts as the rules of one kind see them. */
export interface ConditionGates {
  /** Open where the condition holds: one for each condition of an `all`, since all of them must. */
  holds(group: ConditionGroup): readonly Gate[];
  /** Open where it can be judged and does not hold. */
  fails(group: ConditionGroup): Gate;
  /** Open where it cannot be judged; null where it always can. */
  errs(group: ConditionGroup): Gate | null;
}

/** Gates over the facts as loaded, as derive rules see them. */
export function gatesBeforeDerivation(): ConditionGates {
  return gatesOver([], async (facts) => facts);
}

/** Gates over the facts with what derive rules set, as filters and advise rules see them. */
export function gatesAfterDerivation(rules: RuleSet): ConditionGates {
  const derive = createJudge({ ...rules, filters: [], ranks: [], advise: [] });
  return gatesOver(rules.derive, async (facts) => (await derive.judge(facts)).facts);
}

function gatesOver(
  derive: readonly Placed<DeriveRule>[],
  seen: (facts: Facts) => Promise<Facts>,
): ConditionGates {
  const gate = (condition: ConditionLeaf | ConditionGroup, wanted: Wanted): Gate => {
    const group = "fact" in condition ? { all: [condition] } : condition;
    const evaluate = compileConditions([{ name: wanted, group }]);
    const own = groupPaths(group);
    const setters = derive.filter(({ set }) => Object.keys(set).some((path) => own.includes(path)));
    return {
      rule: null,
      paths: [...new Set([...own, ...setters.flatMap(pathsOf)])],
      async passes(facts) {
        const trace = (await evaluate(await seen(facts))).get(wanted);
        if (trace === undefined) throw new Error("a condition was not evaluated");
        const isError = traceErrors(trace).length > 0;
        if (wanted === "errs") return isError;
        return !isError && trace.result === (wanted === "holds");
      },
    };
  };
  return {
    holds: (group) => (group.all ?? [group]).map((condition) => gate(condition, "holds")),
    fails: (group) => gate(group, "fails"),
    errs: (group) => (canErr(group) ? gate(group, "errs") : null),
  };
}

/** Whether there is a comparison that needs values of a certain type. */
function canErr(condition: ConditionLeaf | ConditionGroup): boolean {
  if ("fact" in condition) {
    return /Than|contain|^in$|^notIn$/i.test(condition.operator);
  }
  const { all = [], any = [], not } = condition;
  return [...all, ...any, ...(not === undefined ? [] : [not])].some(canErr);
}
