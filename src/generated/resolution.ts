// Generated from schemas/resolution.schema.json by `npm run generate`. Do not edit.

/**
 * A whole decision: what was asked, what was found, what every rule said of every profile, and what was chosen. It is the trace that explain renders.
 */
export interface Resolution {
  /**
   * Version of this format.
   */
  readonly version: 1;
  /**
   * The request, each value with its origin.
   */
  readonly request: {readonly [K in keyof import("./facts.ts").RequestFacts]: RequestValue};
  /**
   * GPU facts as the rules saw them.
   */
  readonly gpu: import("./facts.ts").GpuFacts;
  /**
   * Each way of finding the GPUs, with the reason it was used or not.
   */
  readonly detection: readonly DetectionAttempt[];
  /**
   * Engine facts as the rules saw them.
   */
  readonly engine: import("./facts.ts").EngineFacts;
  /**
   * Adapter facts as the rules saw them; absent where nobody looked.
   */
  readonly adapters?: import("./facts.ts").AdapterFacts;
  /**
   * Facts of each model that a profile would load, by id; absent where nobody looked.
   */
  readonly models?: readonly import("./facts.ts").ModelFacts[];
  readonly inputs: ResolutionInputs;
  /**
   * The rules that took part, by kind and order.
   */
  readonly rules: readonly RuleRecord[];
  /**
   * Every valid profile: ranked ones first in order of rank, the rest by id.
   */
  readonly profiles: readonly ProfileVerdict[];
  readonly selection: Selection;
  /**
   * What advise rules said of the selection.
   */
  readonly advice: readonly Advice[];
  /**
   * Profiles hidden by others of the same id.
   */
  readonly shadowed: readonly ShadowedRecord[];
  /**
   * What was wrong with settings, profiles and rules, sorted by place.
   */
  readonly problems: readonly ProblemRecord[];
}
/**
 * Where rules and profiles came from.
 */
export interface ResolutionInputs {
  readonly rules: RulesInput;
  readonly profiles: ProfilesInput;
}
/**
 * The rule set.
 */
export interface RulesInput {
  /**
   * Name of the set.
   */
  readonly name: string;
  /**
   * Folder.
   */
  readonly path: string;
  /**
   * The sets that it extends, the one that extends none first; absent when it extends none.
   */
  readonly extends?: readonly BaseRulesInput[];
  /**
   * Overlay folder or file, when there is one.
   */
  readonly overlay: string | null;
  /**
   * sha256 of all rule files; of the sets that it extends, of the set and of the overlay, joined by `+`.
   */
  readonly digest: string;
}
/**
 * A rule set that another one extends.
 */
export interface BaseRulesInput {
  /**
   * Name of the set.
   */
  readonly name: string;
  /**
   * Folder.
   */
  readonly path: string;
}
/**
 * The profile store.
 */
export interface ProfilesInput {
  /**
   * Root folder.
   */
  readonly path: string;
  /**
   * Files read.
   */
  readonly files: number;
  /**
   * sha256 of all profile files read.
   */
  readonly digest: string;
}
/**
 * A profile hidden by another of the same id.
 */
export interface ShadowedRecord {
  /**
   * Id.
   */
  readonly id: string;
  /**
   * The hidden one.
   */
  readonly path: string;
  /**
   * The one that counts.
   */
  readonly by: string;
}
/**
 * A value of the request and where it came from.
 */
export interface RequestValue {
  /**
   * The value used.
   */
  readonly value: string | number | boolean | null;
  /**
   * What set it.
   */
  readonly origin: "flag" | "environment" | "default";
  /**
   * The flag or variable that set it, or `default`.
   */
  readonly from: string;
}
/**
 * A place in a file.
 */
export interface SourceLocation {
  /**
   * Path.
   */
  readonly path: string;
  /**
   * Line, from 1.
   */
  readonly line?: number;
  /**
   * Column, from 1.
   */
  readonly column?: number;
}
/**
 * Something wrong with an input.
 */
export interface ProblemRecord {
  /**
   * Stable name.
   */
  readonly code: string;
  /**
   * How bad.
   */
  readonly level: "error" | "warning";
  /**
   * What is wrong.
   */
  readonly message: string;
  readonly where?: SourceLocation;
  /**
   * What to do next.
   */
  readonly hint?: string;
  /**
   * What lies behind it.
   */
  readonly cause?: string;
}
/**
 * A rule that took part.
 */
export interface RuleRecord {
  /**
   * Id.
   */
  readonly id: string;
  /**
   * Kind.
   */
  readonly kind: "derive" | "filter" | "rank" | "advise";
  /**
   * Order among its kind.
   */
  readonly order: number | null;
  /**
   * State of a profile that this filter rejects.
   */
  readonly state: string | null;
  /**
   * Reason for the rule.
   */
  readonly why: string;
  readonly where: SourceLocation;
}
/**
 * One comparison, with what was wanted and found.
 */
export interface LeafTrace {
  /**
   * Fact and path, such as `profile.metadata.gpu_count`.
   */
  readonly fact: string;
  /**
   * Operator.
   */
  readonly operator: string;
  /**
   * A value of the facts.
   */
  readonly wanted: unknown;
  /**
   * Fact and path that the wanted value was taken from, when it is not a constant.
   */
  readonly wanted_from?: string;
  /**
   * A value of the facts.
   */
  readonly found: unknown;
  /**
   * Whether it held.
   */
  readonly result: boolean;
  /**
   * Why it could not be compared.
   */
  readonly error?: string;
}
/**
 * A group of comparisons.
 */
export interface GroupTrace {
  /**
   * All must hold.
   */
  readonly all?: readonly (LeafTrace | GroupTrace)[];
  /**
   * One must hold.
   */
  readonly any?: readonly (LeafTrace | GroupTrace)[];
  /**
   * Must not hold.
   */
  readonly not?: LeafTrace | GroupTrace;
  /**
   * Whether the group held.
   */
  readonly result: boolean;
}
/**
 * What one filter said of one profile.
 */
export interface FilterVerdict {
  /**
   * Id of the rule.
   */
  readonly rule: string;
  /**
   * `skipped`: its guard was false.
   */
  readonly outcome: "passed" | "failed" | "skipped" | "errored";
  /**
   * State that a failure gives.
   */
  readonly state?: string;
  /**
   * The reason, in words, of a failure.
   */
  readonly reason?: string;
  /**
   * Why it could not be judged.
   */
  readonly error?: string;
  readonly guard?: GroupTrace;
  readonly condition?: GroupTrace;
}
/**
 * Where a profile stands by one rank rule.
 */
export interface RankKey {
  /**
   * Id of the rule.
   */
  readonly rule: string;
  /**
   * A value of the facts; of a rule with a condition, whether it held, null when it could not be judged.
   */
  readonly value: unknown;
  /**
   * Sort key, lower is better; null when the value is not one that the rule knows, which sorts last.
   */
  readonly position: number | null;
  /**
   * Of a rule with a condition: the condition as it was judged.
   */
  readonly condition?: GroupTrace;
  /**
   * Why the condition could not be judged; the profile is errored then.
   */
  readonly error?: string;
}
/**
 * A fact that a derive rule set.
 */
export interface Derivation {
  /**
   * Id of the rule.
   */
  readonly rule: string;
  /**
   * Fact and path.
   */
  readonly fact: string;
  /**
   * A value of the facts.
   */
  readonly value: unknown;
  /**
   * A value of the facts.
   */
  readonly before: unknown;
}
/**
 * One profile: what every rule said of it.
 */
export interface ProfileVerdict {
  /**
   * Profile id.
   */
  readonly id: string;
  /**
   * File name without its ending.
   */
  readonly name: string;
  /**
   * Path of the file.
   */
  readonly path: string;
  /**
   * Part of the tree.
   */
  readonly origin: "custom" | "model" | "general";
  /**
   * Search precedence, 1 first.
   */
  readonly precedence: number;
  /**
   * AIM.
   */
  readonly aim_id: string | null;
  /**
   * Model.
   */
  readonly model_id: string | null;
  /**
   * Metadata as in the file.
   */
  readonly metadata: import("./facts.ts").ProfileFacts["metadata"];
  /**
   * After derive rules.
   */
  readonly manual_only: boolean;
  /**
   * `errored`: a rule could not judge it; it is never selected.
   */
  readonly outcome: "accepted" | "rejected" | "errored";
  /**
   * State of the first failing filter, else `compatible`, or `errored`.
   */
  readonly state: string;
  /**
   * Why it was rejected, in filter order.
   */
  readonly reasons: readonly string[];
  /**
   * Place in the ranking, from 1; null when it is not ranked.
   */
  readonly rank: number | null;
  /**
   * Facts that derive rules set.
   */
  readonly derived: readonly Derivation[];
  /**
   * Every filter, in order.
   */
  readonly filters: readonly FilterVerdict[];
  /**
   * Sort keys, in order; empty when a derive or filter rule keeps it out of the ranking.
   */
  readonly keys: readonly RankKey[];
}
/**
 * The rank key that put the winner before the runner-up.
 */
export interface DecidingKey {
  /**
   * Id of the rank rule; `profile-id` for the last tie-break.
   */
  readonly rule: string;
  /**
   * A value of the facts.
   */
  readonly winner: unknown;
  /**
   * A value of the facts.
   */
  readonly runner_up: unknown;
  /**
   * There when the rule is a condition, which holds for the winner and not for the runner-up: the values are true and false.
   */
  readonly first?: true;
}
/**
 * A filter that the requested profile fails.
 */
export interface OverriddenFilter {
  /**
   * Id of the rule.
   */
  readonly rule: string;
  /**
   * Its state.
   */
  readonly state: string;
  /**
   * Its reason.
   */
  readonly reason: string;
}
/**
 * The profile that was chosen.
 */
export interface Selection {
  /**
   * Id, or null when nothing fits.
   */
  readonly profile: string | null;
  /**
   * How it was chosen.
   */
  readonly by: "ranking" | "profile_id" | "none";
  /**
   * Next in the ranking.
   */
  readonly runner_up: string | null;
  /**
   * What put the winner before the runner-up.
   */
  readonly decided_by: DecidingKey | null;
  /**
   * Filters that AIM_PROFILE_ID overrode.
   */
  readonly overridden: readonly OverriddenFilter[];
}
/**
 * What an advise rule said.
 */
export interface Advice {
  /**
   * Id of the rule.
   */
  readonly rule: string;
  /**
   * `deny` refuses to launch.
   */
  readonly level: "info" | "warn" | "deny";
  /**
   * Text.
   */
  readonly message: string;
}
/**
 * A way of finding the GPUs.
 */
export interface DetectionAttempt {
  /**
   * Method.
   */
  readonly name: "setting" | "amdsmi" | "sysfs" | "none";
  /**
   * Whether its result was used.
   */
  readonly used: boolean;
  /**
   * Why it was used or not.
   */
  readonly reason: string;
}
