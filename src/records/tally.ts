import type { DecisionRecord } from "../generated/record.ts";
import type { Comparison, Difference } from "./difference.ts";

/** How many differences are kept apart, so that memory does not grow with the log. */
const MOST_GROUPS = 1000;

/** Records that come out otherwise in one and the same way. */
export interface DifferenceGroup {
  readonly count: number;
  /** Line and comparison of the first of them. */
  readonly line: number;
  readonly example: Comparison;
}

/** Counts over a log, in memory that its length has no part in. */
export interface Tally {
  readonly records: number;
  readonly same: number;
  readonly different: number;
  readonly unreadable: number;
  /** Records whose rules were not the same files. */
  readonly otherRules: number;
  /** Records in which facts are masked: a rule that looks at one sees no more what it saw. */
  readonly maskedFacts: number;
  /** Records whose choice is the same, but not the state of every other profile. */
  readonly sameWithOtherStates: number;
  /** The most frequent first, then by line. */
  readonly groups: readonly DifferenceGroup[];
  /** Different records that are in no group, because there are too many groups. */
  readonly ungrouped: number;
}

/** Counts comparisons as they come. */
export class TallyCounter {
  readonly #groups = new Map<string, { count: number; line: number; example: Comparison }>();
  #same = 0;
  #different = 0;
  #unreadable = 0;
  #otherRules = 0;
  #maskedFacts = 0;
  #sameWithOtherStates = 0;
  #ungrouped = 0;

  /** Counts the record at a line, decided again under the rules of this digest. */
  add(line: number, record: DecisionRecord, comparison: Comparison, rulesDigest: string): void {
    if (record.resolution.inputs.rules.digest !== rulesDigest) this.#otherRules += 1;
    if (record.masked.some(isFact)) this.#maskedFacts += 1;
    if (comparison.isSame) {
      this.#same += 1;
      if (comparison.changedStates > 0) this.#sameWithOtherStates += 1;
      return;
    }
    this.#different += 1;
    const key = keyOf(comparison);
    const group = this.#groups.get(key);
    if (group !== undefined) group.count += 1;
    else if (this.#groups.size >= MOST_GROUPS) this.#ungrouped += 1;
    else this.#groups.set(key, { count: 1, line, example: comparison });
  }

  /** Counts a line that is no record. */
  addUnreadable(): void {
    this.#unreadable += 1;
  }

  result(): Tally {
    return {
      records: this.#same + this.#different,
      same: this.#same,
      different: this.#different,
      unreadable: this.#unreadable,
      otherRules: this.#otherRules,
      maskedFacts: this.#maskedFacts,
      sameWithOtherStates: this.#sameWithOtherStates,
      groups: [...this.#groups.values()].sort((a, b) => b.count - a.count || a.line - b.line),
      ungrouped: this.#ungrouped,
    };
  }
}

function isFact(pointer: string): boolean {
  return /^\/(?:facts|resolution\/(?:request|gpu|engine))\//.test(pointer);
}

/** The same for differences that differ in numbers only: profiles and rules count, reasons do not. */
function keyOf({ recorded, replayed, differences }: Comparison): string {
  return JSON.stringify([recorded.profile, replayed.profile, differences.map(kindOf)]);
}

function kindOf(difference: Difference): readonly unknown[] {
  switch (difference.kind) {
    case "profile-gone":
    case "profile-new":
      return [difference.kind, difference.profile];
    case "ranked":
      return [difference.kind, difference.now.rule, difference.before?.rule];
    case "content":
      return [difference.kind, difference.fields];
    default:
      return [difference.kind, difference.rule];
  }
}
