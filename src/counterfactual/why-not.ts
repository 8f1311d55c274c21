import type { Resolution } from "../generated/resolution.ts";
import type {
  Change,
  LastResort,
  Lever as LeverRecord,
  Search,
  WhyNot,
} from "../generated/why-not.ts";
import type { Profile } from "../profiles/profile.ts";
import { resolve } from "../resolve.ts";
import { allRules } from "../rules/rule-set.ts";
import { Verdicts } from "../situations/verdicts.ts";
import { type Changed, changesOf } from "./change.ts";
import { searchHardware, searchSettings } from "./change-search.ts";
import { Contest } from "./contest.ts";
import { type Lever, leversFor } from "./levers.ts";
import { detectedModel, isTold, machineCount } from "./machine.ts";
import { searchRules } from "./rule-search.ts";
import type { Situation } from "./situation.ts";

const nothingToDo: Search = { answers: [], obstacle: null };

/**
 * Why a profile is not chosen, and the smallest changes of each kind, in increasing cost, with which
 * it would be: settings, other GPUs with the fewest settings beside them, rules removed. Every
 * answer has been decided again in full, and within the domain, which is part of the result, no
 * smaller one of its kind exists. To win is to be selected without a rule that denies the launch.
 * `now` is the decision as it is.
 */
export async function whyNot(
  situation: Situation,
  profile: Profile,
  now: Resolution,
): Promise<WhyNot> {
  const { id } = profile.facts;
  const { rules } = situation.input;
  const verdict = now.profiles.find((candidate) => candidate.id === id);
  if (verdict === undefined) throw new Error(`no verdict for ${id}`);
  const pool = new Verdicts();
  const changed = changesOf(situation);
  const contest = new Contest(rules, pool, changed, id);
  const levers = leversFor(situation, profile);
  const base = {
    version: 1,
    profile: id,
    wins: isWon(now, id),
    selected: now.selection.profile,
    state: verdict.state,
    rank: verdict.rank,
    failures: await contest.failures([]),
    last_resort: await lastResort(contest, id),
    domain: domainOf(situation, levers),
  } as const;
  if (base.wins) {
    return { ...base, settings: nothingToDo, hardware: nothingToDo, rules: nothingToDo };
  }
  const space = { levers, isPossible: possibleIn(situation) };
  const settings = await searchSettings(contest, space);
  const hardware = await searchHardware(contest, space, settings);
  const removals = await searchRules(situation.input, pool, id);
  for (const { answers } of [settings, hardware, removals]) {
    for (const { changes } of answers) await verify(changed, pool, id, changes);
  }
  return { ...base, settings, hardware, rules: removals };
}

function isWon({ selection, advice }: Resolution, id: string): boolean {
  return selection.profile === id && !advice.some(({ level }) => level === "deny");
}

/** Decides again in full. What the search found must hold: anything else is a bug. */
async function verify(
  changed: Changed,
  pool: Verdicts,
  id: string,
  changes: readonly Change[],
): Promise<void> {
  const input = changed(changes);
  if (isWon(await resolve(input, pool.judgeOf(input.rules)), id)) return;
  throw new Error(`${id} does not win with ${JSON.stringify(changes)}`);
}

/**
 * Which changes can be at once: a setting takes no more GPUs than there are, and of GPUs that are
 * not there neither model nor number alone can change.
 */
function possibleIn(situation: Situation): (changes: readonly Change[]) => boolean {
  const present = isTold(situation) ? situation.input.gpu.model : detectedModel(situation);
  return (changes) => {
    const gpus = changes.filter((change) => change.kind === "hardware");
    const other = (name: string) => gpus.find((change) => change.name === name)?.value;
    const model = other("model") ?? present;
    const count = Number(other("count") ?? machineCount(situation));
    if (gpus.length > 0 && (model === null || count === 0)) return false;
    return changes.every(
      (change) =>
        change.kind !== "setting" || change.name !== "gpu_count" || Number(change.value) <= count,
    );
  };
}

/** What naming the profile would override, and what would refuse to launch it all the same. */
async function lastResort(contest: Contest, id: string): Promise<LastResort> {
  const variable = "AIM_PROFILE_ID";
  const asked = { kind: "setting", name: "profile_id", variable, value: id, before: null } as const;
  const denial = await contest.obstacle([asked]);
  return {
    variable,
    value: id,
    overridden: await contest.failures([asked]),
    denied_by: denial?.cause === "denied" ? [{ rule: denial.rule, reason: denial.message }] : [],
  };
}

function domainOf({ input }: Situation, levers: readonly Lever[]): readonly LeverRecord[] {
  const removable = allRules(input.rules).filter(
    (rule) => rule.kind !== "advise" || rule.level === "deny",
  );
  return [
    ...levers.map(({ kind, name, changes }) => ({
      kind,
      name,
      values: changes.map((change) => (change.kind === "rule" ? change.rule : change.value)),
    })),
    { kind: "rule", name: "remove", values: removable.map(({ id }) => id) },
  ];
}
