import type { Resolution } from "../generated/resolution.ts";
import type { Location } from "../shared/problem.ts";

/** What a decision came to. */
export interface Outcome {
  /** Id, or null when nothing fits. */
  readonly profile: string | null;
  readonly by: Resolution["selection"]["by"];
  /** Ids of the advise rules that refuse to launch it. */
  readonly deniedBy: readonly string[];
}

/** The rank key that decided, with the value of the profile that goes first and of the other. */
export interface KeyInPlay {
  readonly rule: string;
  /** Place of the rule; null for the last tie-break, which is no rule. */
  readonly where: Location | null;
  readonly first: unknown;
  readonly second: unknown;
  /** There when the rule is a condition, which holds for the one and not for the other. */
  readonly holds?: true;
}

/** One reason for which a decision comes out otherwise than recorded. */
export type Difference =
  /** The profile is not among those decided among any more, or was not then. */
  | { readonly kind: "profile-gone" | "profile-new"; readonly profile: string }
  /** A rule stands against the profile now and did not then, or the other way round. */
  | {
      readonly kind: "rejected-now" | "rejected-before";
      readonly profile: string;
      readonly rule: string;
      readonly where: Location | null;
      readonly reason: string;
    }
  /** Both are ranked, now and then, and this key puts `first` before `second` now. */
  | {
      readonly kind: "ranked";
      readonly first: string;
      readonly second: string;
      readonly now: KeyInPlay;
      /** What put them the other way round. */
      readonly before: KeyInPlay | null;
    }
  /** An advise rule refuses to launch the same profile now and did not then, or the other way round. */
  | {
      readonly kind: "denied-now" | "denied-before";
      readonly rule: string;
      readonly where: Location | null;
      readonly reason: string;
    }
  /** The same profile, but the engine would not be started in the same way. */
  | { readonly kind: "content"; readonly profile: string; readonly fields: readonly string[] };

/** A recorded decision beside the same one taken again. */
export interface Comparison {
  readonly isSame: boolean;
  readonly recorded: Outcome;
  readonly replayed: Outcome;
  /** Why it is not the same; empty when it is. */
  readonly differences: readonly Difference[];
  /** How many profiles have another state, whatever was chosen. */
  readonly changedStates: number;
}
