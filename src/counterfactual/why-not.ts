import type { ProfileVerdict, Resolution } from "../generated/resolution.ts";
import { type ResolveInput, resolve } from "../resolve.ts";
import { createJudge } from "../rules/judge.ts";
import { applyChanges, type Change } from "./change.ts";
import { hardwareChanges, ruleIds, settingChanges } from "./domain.ts";
import { choicesFrom, subsetsOf } from "./subsets.ts";

/** A set of changes that makes the profile win, verified by deciding again with them. */
export interface Answer {
  readonly kind: "settings" | "hardware" | "rules";
  readonly changes: readonly Change[];
}

/** Why a profile did not win, and the smallest changes of each kind that would make it win. */
export interface WhyNot {
  readonly profile: string;
  readonly wins: boolean;
  /** In increasing cost: settings, then hardware, then rules. A kind without an answer is absent. */
  readonly answers: readonly Answer[];
  /** Why settings alone cannot do it; null when they can, or when the profile wins already. */
  readonly notBySettings: string | null;
}

/**
 * The smallest changes that make a profile win. Each kind is searched in full, by number of changes,
 * and each candidate is really resolved: so an answer is true, and no smaller one of its kind exists.
 * - settings: values of the request alone;
 * - hardware: GPUs of the catalogue's models and counts, with the fewest settings beside them;
 * - rules: rules removed, and nothing else.
 * Naming the profile by AIM_PROFILE_ID always works and is not searched for.
 */
export async function whyNot(original: ResolveInput, profile: string): Promise<WhyNot> {
  const input: ResolveInput = { ...original, requestedProfile: null };
  const search = new Search(input, profile);
  if (await search.winsWith([])) return { profile, wins: true, answers: [], notBySettings: null };
  const settings = await search.settings([]);
  const hardware = await search.hardware();
  const rules = await search.rules();
  const answers: Answer[] = [];
  if (settings !== undefined) answers.push({ kind: "settings", changes: settings });
  if (hardware !== undefined) answers.push({ kind: "hardware", changes: hardware });
  if (rules !== undefined) answers.push({ kind: "rules", changes: rules });
  const notBySettings = settings === undefined ? await search.whyNotBySettings() : null;
  return { profile, wins: false, answers, notBySettings };
}

class Search {
  readonly #input: ResolveInput;
  readonly #profile: string;
  readonly #judge;

  constructor(input: ResolveInput, profile: string) {
    this.#input = input;
    this.#profile = profile;
    this.#judge = createJudge(input.rules);
  }

  /** Whether the profile is selected with these changes, and the launch is not denied. */
  async winsWith(changes: readonly Change[]): Promise<boolean> {
    const { selection, advice } = await this.#decide(changes);
    return selection.profile === this.#profile && !advice.some(({ level }) => level === "deny");
  }

  /** The fewest settings, at most so many, that do it on top of other changes. */
  async settings(
    others: readonly Change[],
    most = Number.POSITIVE_INFINITY,
  ): Promise<readonly Change[] | undefined> {
    const domain = settingChanges(applyChanges(this.#input, others));
    const least = others.length === 0 ? 1 : 0;
    for (let size = least; size <= Math.min(domain.length, most); size += 1) {
      for (const lists of subsetsOf(domain, size)) {
        for (const settings of choicesFrom(lists)) {
          const changes = [...others, ...settings];
          if (await this.winsWith(changes)) return changes;
        }
      }
    }
    return undefined;
  }

  /** The fewest properties of the GPUs, then the fewest settings. */
  async hardware(): Promise<readonly Change[] | undefined> {
    const domain = hardwareChanges(this.#input);
    for (let size = 1; size <= domain.length; size += 1) {
      let best: readonly Change[] | undefined;
      for (const lists of subsetsOf(domain, size)) {
        for (const gpus of choicesFrom(lists)) {
          best = (await this.settings(gpus, fewerThan(best, size))) ?? best;
        }
      }
      if (best !== undefined) return best;
    }
    return undefined;
  }

  /** The fewest rules to remove. A filter that fails stays in the way unless it or a derive rule goes. */
  async rules(): Promise<readonly Change[] | undefined> {
    const ids = ruleIds(this.#input.rules);
    const verdict = await this.#verdict([]);
    const failing = verdict.filters.filter(
      ({ outcome }) => outcome !== "passed" && outcome !== "skipped",
    );
    const derive = new Set(this.#input.rules.derive.map(({ id }) => id));
    for (let size = 1; size <= ids.length; size += 1) {
      for (const removed of subsetsOf(ids, size)) {
        const hasDerive = removed.some((id) => derive.has(id));
        if (!hasDerive && !failing.every(({ rule }) => removed.includes(rule))) continue;
        const changes = removed.map((rule): Change => ({ kind: "rule", rule }));
        if (await this.winsWith(changes)) return changes;
      }
    }
    return undefined;
  }

  /** The filters that fail under every combination of settings, or who is ranked before it. */
  async whyNotBySettings(): Promise<string> {
    const domain = settingChanges(this.#input);
    let always = new Map((await this.#failures([])).map(({ rule, reason }) => [rule, reason]));
    const all = domain.map((choices) => [undefined, ...choices]);
    for (const chosen of choicesFrom(all)) {
      const failures = await this.#failures(chosen.filter((change) => change !== undefined));
      const rules = new Set(failures.map(({ rule }) => rule));
      always = new Map([...always].filter(([rule]) => rules.has(rule)));
      if (always.size === 0) break;
    }
    if (always.size > 0) {
      return [...always]
        .map(([rule, reason]) => `${reason ?? "cannot be judged"} (${rule})`)
        .join("; ");
    }
    return "whatever the settings, another profile is ranked before it or a filter rejects it";
  }

  async #failures(changes: readonly Change[]) {
    const { filters } = await this.#verdict(changes);
    return filters.filter(({ outcome }) => outcome === "failed" || outcome === "errored");
  }

  async #verdict(changes: readonly Change[]): Promise<ProfileVerdict> {
    const { profiles } = await this.#decide(changes);
    const verdict = profiles.find(({ id }) => id === this.#profile);
    if (verdict === undefined) throw new Error(`no verdict for ${this.#profile}`);
    return verdict;
  }

  #decide(changes: readonly Change[]): Promise<Resolution> {
    const input = applyChanges(this.#input, changes);
    return resolve(input, input.rules === this.#input.rules ? this.#judge : undefined);
  }
}

/** How many settings an answer may have beside the GPUs to be smaller than the best so far. */
function fewerThan(best: readonly Change[] | undefined, gpus: number): number {
  return best === undefined ? Number.POSITIVE_INFINITY : best.length - gpus - 1;
}
