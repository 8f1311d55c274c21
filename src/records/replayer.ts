import type { DecisionRecord } from "../generated/record.ts";
import type { Resolution } from "../generated/resolution.ts";
import { resolve } from "../resolve.ts";
import { createJudge, type Judge } from "../rules/judge.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { compareDecisions } from "./compare.ts";
import type { Comparison } from "./difference.ts";
import { inputOf, type OtherProfiles } from "./replay.ts";

/** A judge remembers what it has judged. Of a long log that is not to grow with it. */
const DECISIONS_PER_JUDGE = 500;

const nothing: Resolution["selection"] = {
  profile: null,
  by: "none",
  runner_up: null,
  decided_by: null,
  overridden: [],
};

/** Decides recorded decisions again under one rule set, and compares. */
export class Replayer {
  readonly #rules: RuleSet;
  #judge: Judge;
  #decisions = 0;

  constructor(rules: RuleSet) {
    this.#rules = rules;
    this.#judge = createJudge(rules);
  }

  /** The comparison of a record with its decision now; among other profiles when they are given. */
  async replay(record: DecisionRecord, other?: OtherProfiles): Promise<Comparison> {
    this.#decisions += 1;
    if (this.#decisions % DECISIONS_PER_JUDGE === 0) this.#judge = createJudge(this.#rules);
    const now = await this.#decide(record, other);
    if (other === undefined) return compareDecisions(record.resolution, now);
    const before = new Map(record.facts.profiles.map((facts) => [facts.id, facts]));
    const present = new Map(other.catalog.profiles.map(({ facts }) => [facts.id, facts]));
    return compareDecisions(record.resolution, now, { before, now: present });
  }

  /** A profile that is asked for and not there would stop a start: then nothing is chosen. */
  async #decide(record: DecisionRecord, other: OtherProfiles | undefined): Promise<Resolution> {
    const input = inputOf(record, this.#rules, other);
    const resolution = await resolve(input, this.#judge);
    const asked = input.requestedProfile;
    return asked === null || input.catalog.profiles.some(({ facts }) => facts.id === asked)
      ? resolution
      : { ...resolution, selection: nothing, advice: [] };
  }
}
