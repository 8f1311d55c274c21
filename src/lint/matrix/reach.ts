import type { ProfileFacts } from "../../generated/facts.ts";
import type { AdviseRule, DeriveRule, FilterRule } from "../../generated/rules.ts";
import type { Placed, RuleSet } from "../../rules/rule-set.ts";
import type { SearchInput } from "../../situations/dimensions.ts";
import { type Budget, isOpen, profileClasses } from "../../situations/search.ts";
import { Conditions, type Gate } from "../../situations/verdicts.ts";
import { mountedProfiles } from "./mounted-profiles.ts";

/** What a rule does over the whole matrix. */
export interface RuleReach {
  readonly rule: Placed<DeriveRule> | Placed<FilterRule> | Placed<AdviseRule>;
  /**
   * Whether it holds somewhere; of a filter: whether it rejects, or cannot judge, a profile somewhere.
   * A profile that the store lacks and can be mounted counts, too.
   */
  readonly acts: boolean;
  /** Whether it does not hold somewhere; of a filter: whether it lets a profile through somewhere. */
  readonly rests: boolean;
  /** Of a filter: the profiles that it lets through nowhere. */
  readonly rejects: readonly ProfileFacts[];
  /** False where there was too much to try: then nothing of this is proved. */
  readonly complete: boolean;
}

/** What each derive, filter and advise rule does over the matrix, in the order of the set. */
export async function reachOf(
  rules: RuleSet,
  profiles: readonly ProfileFacts[],
  input: SearchInput,
): Promise<readonly RuleReach[]> {
  const before = new Conditions([]);
  const after = new Conditions(rules.derive);
  const reaches: RuleReach[] = [];
  for (const rule of [...rules.derive, ...rules.filters, ...rules.advise]) {
    const ways =
      rule.kind === "filter"
        ? filterWays(rule, after)
        : waysOf(rule, rule.kind === "derive" ? before : after);
    reaches.push(await ruleReach(rule, ways, profiles, input));
  }
  return reaches;
}

/** Each way in which a rule can act, and in which it can rest: gates that must all be open. */
interface Ways {
  readonly acting: readonly (readonly Gate[])[];
  readonly resting: readonly (readonly Gate[])[];
}

/** A derive rule that cannot be judged sets nothing; an advise rule says that it cannot be judged. */
function waysOf({ kind, when }: DeriveRule | AdviseRule, gates: Conditions): Ways {
  const errs = gates.errs(when);
  const unjudged = errs === null ? [] : [[errs]];
  const resting = [[gates.fails(when)]];
  return kind === "advise"
    ? { acting: [gates.holds(when), ...unjudged], resting }
    : { acting: [gates.holds(when)], resting: [...resting, ...unjudged] };
}

function filterWays({ when, require }: FilterRule, gates: Conditions): Ways {
  const guard = when === undefined ? [] : gates.holds(when);
  const errors = [when === undefined ? null : gates.errs(when), gates.errs(require)];
  const [guardErrs, requireErrs] = errors;
  return {
    acting: [
      [...guard, gates.fails(require)],
      ...(requireErrs == null ? [] : [[...guard, requireErrs]]),
      ...(guardErrs == null ? [] : [[guardErrs]]),
    ],
    resting: [
      [...guard, ...gates.holds(require)],
      ...(when === undefined ? [] : [[gates.fails(when)]]),
    ],
  };
}

async function ruleReach(
  rule: RuleReach["rule"],
  { acting, resting }: Ways,
  profiles: readonly ProfileFacts[],
  input: SearchInput,
): Promise<RuleReach> {
  const budget: Budget = { left: input.limits.perRule };
  const paths = [...acting, ...resting].flat().flatMap((gate) => gate.paths);
  const reach = { acts: false, rests: false };
  const rejected = new Set<ProfileFacts>();
  for (const { example, members } of profileClasses(profiles, paths)) {
    const isKnown = rule.kind !== "filter" && reach.rests;
    const isLetThrough = isKnown || (await isOpen(example, resting, input, budget));
    if (isLetThrough) reach.rests = true;
    else if (rule.kind === "filter") for (const member of members) rejected.add(member);
    if (!reach.acts) reach.acts = await isOpen(example, acting, input, budget);
    if (budget.left < 0) break;
  }
  for (const mounted of mountedProfiles(profiles)) {
    if (!reach.acts) reach.acts = await isOpen(mounted, acting, input, budget);
  }
  // In the order of the store, whatever classes they are of.
  const rejects = profiles.filter((profile) => rejected.has(profile));
  const complete = budget.left >= 0;
  return { rule, ...reach, rejects: complete ? rejects : [], complete };
}
