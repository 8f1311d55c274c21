// Generated from schemas/why-not.schema.json by `npm run generate`. Do not edit.

/**
 * A value; null for a setting that is not given, or `auto`.
 */
export type Value = string | number | boolean | null;
/**
 * One thing that is otherwise than it is.
 */
export type Change = SettingChange | HardwareChange | RuleChange;
/**
 * What is in the way whatever is changed of one kind.
 */
export type Obstacle =
  FilterObstacle | RankingObstacle | DenialObstacle | RequestObstacle | NoGainObstacle;

/**
 * Why a profile is not the one that is chosen, and the smallest changes of each kind that would make it so. What `aim explain --why-not` prints as JSON.
 */
export interface WhyNot {
  /**
   * Version of this format.
   */
  readonly version: 1;
  /**
   * Id of the profile that is asked about.
   */
  readonly profile: string;
  /**
   * Whether it is chosen already and the launch is not denied; then there is nothing to change.
   */
  readonly wins: boolean;
  /**
   * Id of the profile that is chosen now; null when nothing fits.
   */
  readonly selected: string | null;
  /**
   * State of the profile now.
   */
  readonly state: string;
  /**
   * Its place in the ranking now; null when it is not ranked.
   */
  readonly rank: number | null;
  /**
   * The filters that it fails now, in order.
   */
  readonly failures: readonly Failure[];
  /**
   * Settings alone.
   */
  readonly settings: Search;
  /**
   * Other GPUs, with the fewest settings beside them: fewer than settings alone would need.
   */
  readonly hardware: Search;
  /**
   * Rules that an overlay would have to remove, and nothing else.
   */
  readonly rules: Search;
  readonly last_resort: LastResort;
  /**
   * What was searched: each thing that can be changed, with the values it was given. Within these, no answer is smaller.
   */
  readonly domain: readonly Lever[];
}
/**
 * A filter that a profile fails.
 */
export interface Failure {
  /**
   * Id of the filter.
   */
  readonly rule: string;
  /**
   * What is missing, or why it could not be judged.
   */
  readonly reason: string;
}
/**
 * What changes of one kind can do.
 */
export interface Search {
  /**
   * The smallest sets of changes, all of one size, one for each choice of what is changed. Each was verified by deciding again with it.
   */
  readonly answers: readonly Answer[];
  /**
   * Why changes of this kind cannot do it; null when they can, or when nothing needs to change.
   */
  readonly obstacle: Obstacle | null;
}
/**
 * Changes that together make the profile win.
 */
export interface Answer {
  /**
   * The changes.
   */
  readonly changes: readonly Change[];
}
/**
 * Another value of a setting.
 */
export interface SettingChange {
  readonly kind: "setting";
  /**
   * The fact of the request.
   */
  readonly name:
    | "aim_id"
    | "model_id"
    | "profile_id"
    | "gpu_model"
    | "engine"
    | "metric"
    | "precision"
    | "gpu_count"
    | "allow_general_profile_fallback"
    | "allow_unoptimized";
  /**
   * The variable that sets it.
   */
  readonly variable: string;
  readonly value: Value;
  readonly before: Value;
}
/**
 * Other GPUs: another model, or another number of them.
 */
export interface HardwareChange {
  readonly kind: "hardware";
  /**
   * What is different.
   */
  readonly name: "model" | "count";
  readonly value: Value;
  readonly before: Value;
}
/**
 * A rule that is not there.
 */
export interface RuleChange {
  readonly kind: "rule";
  /**
   * Id of the rule.
   */
  readonly rule: string;
}
/**
 * Filters that it fails. With `each` true, each of them fails whatever the changes; else they are those left with the changes that leave fewest.
 */
export interface FilterObstacle {
  readonly cause: "filters";
  /**
   * Whether each fails by itself whatever is changed.
   */
  readonly each: boolean;
  /**
   * The changes with which these filters are left.
   */
  readonly with: readonly Change[];
  /**
   * The filters, in order.
   */
  readonly filters: readonly Failure[];
}
/**
 * Another profile goes before it whenever its own filters pass; this is which one, and by what, with the fewest changes.
 */
export interface RankingObstacle {
  readonly cause: "ranking";
  /**
   * The fewest changes with which its filters pass.
   */
  readonly with: readonly Change[];
  /**
   * Id of the profile that goes before it.
   */
  readonly before: string;
  /**
   * Id of the rank rule that puts it there; `profile-id` for the last tie-break.
   */
  readonly rule: string;
  /**
   * The other's value.
   */
  readonly winner: unknown;
  /**
   * Its own value.
   */
  readonly own: unknown;
  /**
   * There when the rule is a condition, which holds for the other and not for this one.
   */
  readonly first?: true;
}
/**
 * An advise rule refuses to launch it.
 */
export interface DenialObstacle {
  readonly cause: "denied";
  /**
   * The fewest changes with which it would be chosen.
   */
  readonly with: readonly Change[];
  /**
   * Id of the advise rule.
   */
  readonly rule: string;
  /**
   * What it says.
   */
  readonly message: string;
}
/**
 * AIM_PROFILE_ID names another profile, and nothing of this kind can change that.
 */
export interface RequestObstacle {
  readonly cause: "requested";
  /**
   * Id of the profile that is asked for.
   */
  readonly profile: string;
}
/**
 * Settings alone do it, and other GPUs would spare none of them.
 */
export interface NoGainObstacle {
  readonly cause: "no-gain";
}
/**
 * Naming the profile, which skips filters and ranking.
 */
export interface LastResort {
  /**
   * The variable.
   */
  readonly variable: "AIM_PROFILE_ID";
  /**
   * Its value.
   */
  readonly value: string;
  /**
   * The filters that would be overridden.
   */
  readonly overridden: readonly Failure[];
  /**
   * The advise rules that would refuse to launch it all the same.
   */
  readonly denied_by: readonly Failure[];
}
/**
 * One thing that can be changed, and the values that were tried.
 */
export interface Lever {
  /**
   * What it is.
   */
  readonly kind: "setting" | "hardware" | "rule";
  /**
   * The fact of the request or of the GPUs; `remove` for rules.
   */
  readonly name: string;
  /**
   * The values, for rules the ids of those that can be removed.
   */
  readonly values: readonly Value[];
}
