// Generated from schemas/rules-diff.schema.json by `npm run generate`. Do not edit.
import type { SourceLocation } from "./resolution.ts";

/**
 * What `aim rules diff --format json` prints: what two rule sets decide differently, and why.
 */
export interface RulesDiffJson {
  /**
   * Version of this format.
   */
  readonly version: 1;
  /**
   * The first set.
   */
  readonly before: DiffSideJson;
  /**
   * The second set.
   */
  readonly after: DiffSideJson;
  /**
   * How many decisions were compared.
   */
  readonly decisions: number;
  /**
   * How many of them change.
   */
  readonly changed: number;
  /**
   * How the compared decisions differ from one another.
   */
  readonly over: readonly RangeJson[];
  /**
   * The rules that differ.
   */
  readonly differences: readonly RuleDifferenceJson[];
  /**
   * Changed decisions by cause, the most frequent first.
   */
  readonly groups: readonly ChangeGroupJson[];
  /**
   * Where the same is selected, and something else is said of it.
   *
   * Items: How often a rule says something else.
   */
  readonly advice: readonly {
    /**
     * Rule id.
     */
    readonly rule: string;
    /**
     * Level that it had.
     */
    readonly before: string | null;
    /**
     * Level that it has.
     */
    readonly after: string | null;
    /**
     * In how many decisions.
     */
    readonly changed: number;
  }[];
  /**
   * Facts that differing rules look at, and that are alike in all decisions.
   *
   * Items: A fact.
   */
  readonly notVaried: readonly {
    /**
     * Its path.
     */
    readonly fact: string;
    /**
     * Its only value.
     */
    readonly value: unknown;
    /**
     * The rules that look at it.
     */
    readonly rules: readonly string[];
  }[];
}
/**
 * A set.
 */
export interface DiffSideJson {
  /**
   * As it was asked for.
   */
  readonly name: string;
  /**
   * Digest of its files.
   */
  readonly digest: string;
}
/**
 * The values of one part of request or machine.
 */
export interface RangeJson {
  /**
   * Which part.
   */
  readonly part: string;
  /**
   * Its values.
   */
  readonly values: readonly (string | number | boolean | null)[];
  /**
   * Whether these are all that it has in any of the compared decisions.
   */
  readonly isAll: boolean;
}
/**
 * A rule that differs.
 */
export interface RuleDifferenceJson {
  /**
   * Rule id.
   */
  readonly id: string;
  /**
   * The rule of the first set.
   */
  readonly before: RuleSideJson | null;
  /**
   * The rule of the second set.
   */
  readonly after: RuleSideJson | null;
  /**
   * Whether it can change what is selected or refused.
   */
  readonly decides: boolean;
  /**
   * Decisions that change because of it.
   */
  readonly changed: number;
  /**
   * How many would change if it were the only difference.
   */
  readonly alone: number;
  /**
   * What differs of a rule that both sets have.
   *
   * Items: A member of the rule.
   */
  readonly members: readonly {
    /**
     * Its name.
     */
    readonly member: string;
    /**
     * What it was.
     */
    readonly before: string;
    /**
     * What it is.
     */
    readonly after: string;
  }[];
}
/**
 * A rule of one set.
 */
export interface RuleSideJson {
  /**
   * What the rule does.
   */
  readonly kind: "derive" | "filter" | "rank" | "advise";
  /**
   * Why the rule is there.
   */
  readonly why: string;
  /**
   * Its place.
   */
  readonly where: SourceLocation;
}
/**
 * Decisions that change for one cause.
 */
export interface ChangeGroupJson {
  /**
   * The rules that bring it about.
   */
  readonly cause: {
    /**
     * How they do.
     */
    readonly kind: "one" | "each" | "together";
    /**
     * Their ids.
     */
    readonly rules: readonly string[];
  };
  /**
   * How many decisions.
   */
  readonly changed: number;
  /**
   * Which decisions.
   */
  readonly where: readonly RangeJson[];
  /**
   * What happens to them, the most frequent first.
   */
  readonly effects: readonly EffectJson[];
}
/**
 * Decisions to which the same happens.
 */
export interface EffectJson {
  /**
   * What happens.
   */
  readonly kind: "other" | "none" | "new" | "refused" | "allowed";
  /**
   * In what the profiles differ.
   *
   * Items: A property.
   */
  readonly turns: readonly {
    /**
     * Which one.
     */
    readonly property: string;
    /**
     * Its value before.
     */
    readonly before: string | number | boolean | null;
    /**
     * Its value now.
     */
    readonly after: string | number | boolean | null;
  }[];
  /**
   * How many decisions.
   */
  readonly changed: number;
  /**
   * The most usual of them.
   */
  readonly example: ExampleJson;
}
/**
 * One decision by both sets.
 */
export interface ExampleJson {
  /**
   * Request and machine.
   */
  readonly request: {
    readonly [k: string]: string | number | boolean | null;
  };
  /**
   * Where it was recorded.
   */
  readonly from: string | null;
  /**
   * Profile of the first set.
   */
  readonly before: string | null;
  /**
   * Profile of the second set.
   */
  readonly after: string | null;
  /**
   * Why.
   */
  readonly because: readonly BecauseJson[];
}
/**
 * Why the profile of one set is not that of the other, or may not be started.
 */
export interface BecauseJson {
  /**
   * Which set.
   */
  readonly side: "before" | "after";
  /**
   * What stands against it.
   */
  readonly kind: "rejected" | "behind" | "refused";
  /**
   * The profile.
   */
  readonly profile: string;
  /**
   * The rule.
   */
  readonly rule: string;
  /**
   * State of what is rejected.
   */
  readonly state?: string;
  /**
   * What the rule says.
   */
  readonly reason?: string;
  /**
   * Its value of the rank key.
   */
  readonly value?: unknown;
  /**
   * The profile that is before it.
   */
  readonly better?: string;
  /**
   * Its value of the rank key.
   */
  readonly betterValue?: unknown;
}
