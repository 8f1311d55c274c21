import type { Advice } from "../generated/resolution.ts";
import type { Standing } from "../selection/standing.ts";
import type { Cause } from "./causes.ts";
import type { Difference } from "./differences.ts";

/** Which set of rules one side is. */
export interface DiffSide {
  /** As it was asked for, such as `default` or `HEAD~1:rules/default`. */
  readonly name: string;
  readonly digest: string;
}

/** What two rule sets decide differently, over many points. */
export interface RuleDiff {
  readonly before: DiffSide;
  readonly after: DiffSide;
  /** How many decisions were compared. */
  readonly decisions: number;
  /** How many of them select another profile, or refuse what the other does not. */
  readonly changed: number;
  /** How the compared decisions differ from one another: the values of each part. */
  readonly over: readonly Range[];
  readonly differences: readonly ExplainedDifference[];
  /** Changed decisions by cause, the most frequent first. */
  readonly groups: readonly ChangeGroup[];
  /** Where the same is selected, and something else is said of it. */
  readonly advice: readonly AdviceChange[];
  /** Facts that rules in which the sets differ look at, and that are alike in all the decisions. */
  readonly notVaried: readonly NotVaried[];
}

/** A difference between the sets, and how many decisions change because of it, alone or with others. */
export interface ExplainedDifference extends Difference {
  readonly changed: number;
  /**
   * Where no decision changes because of it: how many would if it were the only difference. What it
   * does to these, the other differences undo.
   */
  readonly alone: number;
  /** What differs of a rule that both sets have; empty for one that only one of them has. */
  readonly members: readonly ChangedMember[];
}

/** A member of a rule, such as `prefer`, in words of one line. */
export interface ChangedMember {
  readonly member: string;
  readonly before: string;
  readonly after: string;
}

/** The values that one part of request or machine has in some decisions. */
export interface Range {
  readonly part: string;
  readonly values: readonly (string | number | boolean | null)[];
  /** Whether these are all the values that it has in any of the compared decisions. */
  readonly isAll: boolean;
}

/** Decisions that change for one and the same cause. */
export interface ChangeGroup {
  readonly cause: Cause;
  readonly changed: number;
  readonly where: readonly Range[];
  /** What happens to them, the most frequent first. */
  readonly effects: readonly Effect[];
}

/** What becomes of a decision. */
export type EffectKind = "other" | "none" | "new" | "refused" | "allowed";

/** Decisions to which the same happens. */
export interface Effect {
  readonly kind: EffectKind;
  /** For `other`: in what the two profiles differ; profiles that differ in name alone have none. */
  readonly turns: readonly Turn[];
  readonly changed: number;
  /** The most usual of these decisions. */
  readonly example: Example;
}

/**
 * A property that the profile before has with one value and the profile after with another. Numbers of
 * GPUs only grow or shrink: `more GPUs` and `fewer GPUs` have no values.
 */
export interface Turn {
  readonly property: string;
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
}

/** One decision by both sets. */
export interface Example {
  readonly request: Readonly<Record<string, string | number | boolean | null>>;
  /** Where it was recorded; null for a point of the matrix. */
  readonly from: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly because: readonly Because[];
}

/** Why the profile that one set selects is not what the other one does, or may not be started. */
export type Because = { readonly side: "before" | "after" } & (
  | Standing
  | {
      readonly kind: "refused";
      readonly profile: string;
      readonly rule: string;
      readonly reason: string;
    }
);

/** How often a rule says something of a selection that is the same, and how often it does not any more. */
export interface AdviceChange {
  readonly rule: string;
  readonly before: Advice["level"] | null;
  readonly after: Advice["level"] | null;
  readonly changed: number;
}

/** A fact with the only value that it has in the compared decisions, and the rules that look at it. */
export interface NotVaried {
  readonly fact: string;
  readonly value: unknown;
  readonly rules: readonly string[];
}
