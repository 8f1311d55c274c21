// Generated from schemas/replay.schema.json by `npm run generate`. Do not edit.
import type { SourceLocation } from "./resolution.ts";

/**
 * What `aim replay --format json` prints: recorded decisions beside the same ones taken again.
 */
export interface ReplayJson {
  /**
   * The rules that decided again.
   */
  readonly rules: {
    /**
     * The set.
     */
    readonly name: string;
    /**
     * Its folder.
     */
    readonly path: string;
    /**
     * Digest of its files.
     */
    readonly digest: string;
  };
  /**
   * Folder of the profiles; null for the recorded ones.
   */
  readonly profiles: string | null;
  /**
   * The records, in the order of the log.
   */
  readonly records: readonly (ReplayedRecordJson | UnreadableRecordJson)[];
  /**
   * Counts over the log.
   */
  readonly counts: ReplayCountsJson;
}
/**
 * A record.
 */
export interface ReplayedRecordJson {
  /**
   * Line of the log.
   */
  readonly line: number;
  /**
   * When it was decided.
   */
  readonly time: string;
  /**
   * Whether it comes out alike.
   */
  readonly outcome: "same" | "different";
  /**
   * What was decided then.
   */
  readonly recorded: OutcomeJson;
  /**
   * What is decided now.
   */
  readonly replayed: OutcomeJson;
  /**
   * Why it is not the same.
   */
  readonly differences: readonly DifferenceJson[];
  /**
   * Profiles that have another state.
   */
  readonly changed_states: number;
}
/**
 * A line that is no record.
 */
export interface UnreadableRecordJson {
  /**
   * Line of the log.
   */
  readonly line: number;
  /**
   * That it cannot be read.
   */
  readonly outcome: "unreadable";
  /**
   * What is wrong with it.
   */
  readonly problem: {
    /**
     * In kebab-case.
     */
    readonly code: string;
    /**
     * In words.
     */
    readonly message: string;
  };
}
/**
 * Counts over a log.
 */
export interface ReplayCountsJson {
  /**
   * Records.
   */
  readonly records: number;
  /**
   * That come out alike.
   */
  readonly same: number;
  /**
   * That come out otherwise.
   */
  readonly different: number;
  /**
   * Lines that are no record.
   */
  readonly unreadable: number;
  /**
   * Decided under other rule files.
   */
  readonly other_rules: number;
  /**
   * With masked facts.
   */
  readonly masked_facts: number;
  /**
   * With the same choice, but another state of other profiles.
   */
  readonly same_with_other_states: number;
}
/**
 * What a decision came to.
 */
export interface OutcomeJson {
  /**
   * Id; null when nothing fits.
   */
  readonly profile: string | null;
  /**
   * How it was chosen.
   */
  readonly by: "ranking" | "profile_id" | "none";
  /**
   * Advise rules that refuse to launch it.
   */
  readonly denied_by: readonly string[];
}
/**
 * A rank key that decides.
 */
export interface KeyInPlayJson {
  /**
   * Rule id.
   */
  readonly rule: string;
  /**
   * Its place; null for the last tie-break.
   */
  readonly where: SourceLocation | null;
  /**
   * Value of the profile that goes first.
   */
  readonly first: unknown;
  /**
   * Value of the other.
   */
  readonly second: unknown;
  /**
   * There when the rule is a condition, which holds for the one and not for the other.
   */
  readonly holds?: true;
}
/**
 * One reason for which a decision comes out otherwise.
 */
export interface DifferenceJson {
  /**
   * What has changed.
   */
  readonly kind:
    | "profile-gone"
    | "profile-new"
    | "rejected-now"
    | "rejected-before"
    | "ranked"
    | "denied-now"
    | "denied-before"
    | "content";
  /**
   * The profile that it is about.
   */
  readonly profile?: string;
  /**
   * The rule that it is about.
   */
  readonly rule?: string;
  /**
   * Place of the rule.
   */
  readonly where?: SourceLocation | null;
  /**
   * What the rule says.
   */
  readonly reason?: string;
  /**
   * Profile that goes first now.
   */
  readonly first?: string;
  /**
   * Profile that went first then.
   */
  readonly second?: string;
  /**
   * What decides now.
   */
  readonly now?: KeyInPlayJson;
  /**
   * What decided then.
   */
  readonly before?: KeyInPlayJson | null;
  /**
   * What is different of the profile.
   */
  readonly fields?: readonly string[];
}
