import type { SelectionFacts } from "../generated/facts.ts";
import type { Obstacle, RuleChange, Search } from "../generated/why-not.ts";
import type { ResolveInput } from "../resolve.ts";
import type { Judgement } from "../rules/judge.ts";
import { compareRanked, isErrored, rankKeys } from "../selection/rank.ts";
import { type Contender, choiceAmong, clearChoice } from "../selection/selection-facts.ts";
import { factsOf } from "../situations/situation.ts";
import type { Verdicts } from "../situations/verdicts.ts";
import { isFailure, looksAtChoice, ranking } from "./contest.ts";
import { subsetsOf } from "./subsets.ts";

/**
 * The smallest sets of rules without which the profile wins, everything else being as it is. Exact:
 * for each choice of derive rules to remove, the filters that the profile then fails must go, and
 * no others, since every further one could only let other profiles in; and then the rank rules that
 * put it first, with the advise rules that deny the launch of what is chosen so, as few as can be.
 */
export async function searchRules(
  input: ResolveInput,
  pool: Verdicts,
  target: string,
): Promise<Search> {
  const { requestedProfile, rules } = input;
  if (requestedProfile !== null && requestedProfile !== target) {
    return { answers: [], obstacle: { cause: "requested", profile: requestedProfile } };
  }
  const ranks = rules.ranks.map(({ id }) => id);
  const derive = await effectiveDerivations(input, pool);
  let smallest: readonly (readonly string[])[] = [];
  let obstacle: Obstacle | null = null;
  for (let size = 0; size <= Math.min(derive.length, most(smallest)); size += 1) {
    for (const removed of subsetsOf(derive, size)) {
      const standoff = await standoffWithout(input, pool, target, removed);
      if (standoff === undefined) continue;
      const room = most(smallest) - standoff.removed.length;
      const found = (await fewestRanks(standoff, ranks, room)).map((set) => [
        ...standoff.removed,
        ...set,
      ]);
      if (most(found) < most(smallest)) smallest = found;
      else smallest = [...smallest, ...found];
      if (smallest.length === 0) obstacle ??= tieObstacle(standoff, ranks);
    }
  }
  if (smallest.length === 0) return { answers: [], obstacle };
  return { answers: smallest.map((set) => ({ changes: set.map(removal) })), obstacle: null };
}

/** Size of the sets found so far, which is that of each. */
function most([set]: readonly (readonly string[])[]): number {
  return set?.length ?? Number.POSITIVE_INFINITY;
}

function removal(rule: string): RuleChange {
  return { kind: "rule", rule };
}

/** Derive rules whose removal can make a difference; all, where some cannot be judged. */
async function effectiveDerivations(
  input: ResolveInput,
  pool: Verdicts,
): Promise<readonly string[]> {
  const ids = input.rules.derive.map(({ id }) => id);
  const acted = new Set<string>();
  for (const { derived, errors } of await judgements(input, pool, [])) {
    if (errors.length > 0) return ids;
    for (const { rule } of derived) acted.add(rule);
  }
  return ids.filter((id) => acted.has(id));
}

async function judgements(
  input: ResolveInput,
  pool: Verdicts,
  removed: readonly string[],
): Promise<readonly Judgement[]> {
  const { rules, catalog } = input;
  const derive = rules.derive.filter(({ id }) => !removed.includes(id));
  const judge = pool.judgeOf({ ...rules, derive });
  const all: Judgement[] = [];
  for (const { facts } of catalog.profiles) {
    all.push(await judge.judge(factsOf(input, facts)));
  }
  return all;
}

/** Who is left to be ranked once derive rules and filters are out of the profile's way. */
interface Standoff {
  readonly removed: readonly string[];
  readonly own: Contender;
  /** Empty where the profile is asked for by id. */
  readonly rivals: readonly Contender[];
  /** The advise rules that deny the launch of the profile when it is chosen like this. */
  denials(choice: SelectionFacts): Promise<readonly string[]>;
  /** Those among them that say so however it is chosen. */
  readonly lasting: readonly string[];
}

async function standoffWithout(
  input: ResolveInput,
  pool: Verdicts,
  target: string,
  derive: readonly string[],
): Promise<Standoff | undefined> {
  const { rules } = input;
  const all = await judgements(input, pool, derive);
  const own = all.find(({ facts }) => facts.profile.id === target);
  if (own === undefined) throw new Error(`no verdict for ${target}`);
  const isRequested = input.requestedProfile === target;
  if (own.errors.length > 0 && !isRequested) return undefined;
  const filters = isRequested ? [] : failed(own);
  const rivals = all.filter(
    (other) =>
      other !== own &&
      other.errors.length === 0 &&
      failed(other).every((rule) => filters.includes(rule)),
  );
  const denials = async (choice: SelectionFacts) => {
    const advice = await pool.judgeOf(rules).advise(own.facts, choice);
    return advice.filter(({ level }) => level === "deny").map(({ rule }) => rule);
  };
  const changing = new Set(rules.advise.filter(looksAtChoice).map(({ id }) => id));
  const usual = await denials(clearChoice);
  const ranked = (judgement: Judgement): Contender => ({
    id: judgement.facts.profile.id,
    metadata: judgement.facts.profile.metadata,
    keys: isRequested ? [] : rankKeys(rules.ranks, judgement),
  });
  return {
    removed: [...derive, ...filters],
    own: ranked(own),
    rivals: isRequested ? [] : rivals.map(ranked),
    denials: changing.size === 0 ? async () => usual : denials,
    lasting: usual.filter((rule) => !changing.has(rule)),
  };
}

function failed({ filters }: Judgement): readonly string[] {
  return filters.filter(isFailure).map(({ rule }) => rule);
}

/**
 * The smallest sets of denials and rank rules, of at most so many, without which the profile is first
 * and launched. A profile that a rank rule cannot judge is not ranked as long as the rule is there.
 */
async function fewestRanks(
  standoff: Standoff,
  ranks: readonly string[],
  room: number,
): Promise<readonly (readonly string[])[]> {
  let smallest: readonly (readonly string[])[] = [];
  for (let size = 0; size <= Math.min(ranks.length, room, most(smallest)); size += 1) {
    for (const set of subsetsOf(ranks, size)) {
      const choice = choiceWithout(standoff, set);
      if (choice === undefined) continue;
      const removed = [...(await standoff.denials(choice)), ...set];
      if (removed.length > Math.min(room, most(smallest))) continue;
      smallest = removed.length < most(smallest) ? [removed] : [...smallest, removed];
    }
  }
  return smallest;
}

/** How clear the choice of the profile is without these rank rules; undefined where it is not chosen. */
function choiceWithout(
  { own, rivals }: Standoff,
  removed: readonly string[],
): SelectionFacts | undefined {
  const mine = without(own, removed);
  if (isErrored(mine)) return undefined;
  const others = rivals.map((rival) => without(rival, removed)).filter((one) => !isErrored(one));
  if (others.some((other) => compareRanked(other, mine) < 0)) return undefined;
  return choiceAmong([mine, ...others.sort(compareRanked)]);
}

/** That not even without any rank rule the profile is first: the smaller id is. */
function tieObstacle(
  { own, rivals, removed, lasting }: Standoff,
  ranks: readonly string[],
): Obstacle {
  const bare = without(own, ranks);
  const first = rivals.map((rival) => without(rival, ranks)).sort(compareRanked)[0];
  if (first === undefined) throw new Error(`${own.id} has no rival and is not first`);
  return ranking(first, bare, [...removed, ...lasting, ...ranks].map(removal));
}

function without({ keys, ...rival }: Contender, removed: readonly string[]): Contender {
  return { ...rival, keys: keys.filter(({ rule }) => !removed.includes(rule)) };
}
