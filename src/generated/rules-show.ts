// Generated from schemas/rules-show.schema.json by `npm run generate`. Do not edit.
import type { SourceLocation } from "./resolution.ts";

/**
 * A comparison in words, or several.
 */
export type ConditionJson = string | ConditionGroupJson;

/**
 * What `aim rules show --format json` prints: one rule in words, and as it is.
 */
export interface RulesShowJson {
  /**
   * The set by its name or folder.
   */
  readonly set: string;
  /**
   * Rule id.
   */
  readonly id: string;
  /**
   * What the rule does.
   */
  readonly kind: "derive" | "filter" | "rank" | "advise";
  /**
   * Place among the rules of its kind.
   */
  readonly order: number | null;
  /**
   * Why the rule is there.
   */
  readonly why: string;
  /**
   * Its place.
   */
  readonly where: SourceLocation;
  /**
   * Where it is from: `base` is a set that this one extends.
   */
  readonly origin: "base" | "set" | "overlay";
  /**
   * Name of the set that it is from; `overlay` of the overlay.
   */
  readonly from: string;
  /**
   * Place in the overlay, or in the set that extends another, where it is removed.
   */
  readonly removedAt: SourceLocation | null;
  /**
   * Name of the set that removes it; `overlay` of the overlay.
   */
  readonly removedBy: string | null;
  /**
   * The rule that it replaces.
   */
  readonly replaces: RuleInWordsJson | null;
  /**
   * Of a filter: where it applies; null for everywhere.
   */
  readonly guard: ConditionJson | null;
  /**
   * What a filter demands, where a derive or advise rule holds, or of which profiles a rank rule puts first; null of a rank rule by a value.
   */
  readonly condition: ConditionJson | null;
  /**
   * Of a filter its state, of an advise rule its level.
   */
  readonly label: string | null;
  /**
   * What it says, with placeholders.
   */
  readonly text: string | null;
  /**
   * Of a derive rule: what it sets.
   */
  readonly sets: readonly string[];
  /**
   * Of a rank rule by a value: the fact that it orders by.
   */
  readonly by: string | null;
  /**
   * Of a rank rule by a value: `higher` or `lower` numbers first, or its values from best to worst.
   */
  readonly prefer: string | readonly string[] | null;
  /**
   * The facts that it looks at.
   *
   * Items: A fact.
   */
  readonly facts: readonly {
    /**
     * Its path.
     */
    readonly path: string;
    /**
     * What it is.
     */
    readonly description: string;
  }[];
  /**
   * The rule as it stands in its file, with its place.
   */
  readonly rule: import("./rules.ts").Rule & {readonly where: SourceLocation};
}
/**
 * A rule in words.
 */
export interface RuleInWordsJson {
  /**
   * Rule id.
   */
  readonly id: string;
  /**
   * What the rule does.
   */
  readonly kind: "derive" | "filter" | "rank" | "advise";
  /**
   * Place among the rules of its kind.
   */
  readonly order: number | null;
  /**
   * Why the rule is there.
   */
  readonly why: string;
  /**
   * Its place.
   */
  readonly where: SourceLocation;
  /**
   * Where it is from: `base` is a set that this one extends.
   */
  readonly origin: "base" | "set" | "overlay";
  /**
   * Name of the set that it is from; `overlay` of the overlay.
   */
  readonly from: string;
  /**
   * Place in the overlay, or in the set that extends another, where it is removed.
   */
  readonly removedAt: SourceLocation | null;
  /**
   * Name of the set that removes it; `overlay` of the overlay.
   */
  readonly removedBy: string | null;
  /**
   * The rule that it replaces.
   */
  readonly replaces: RuleInWordsJson | null;
  /**
   * Of a filter: where it applies; null for everywhere.
   */
  readonly guard: ConditionJson | null;
  /**
   * What a filter demands, where a derive or advise rule holds, or of which profiles a rank rule puts first; null of a rank rule by a value.
   */
  readonly condition: ConditionJson | null;
  /**
   * Of a filter its state, of an advise rule its level.
   */
  readonly label: string | null;
  /**
   * What it says, with placeholders.
   */
  readonly text: string | null;
  /**
   * Of a derive rule: what it sets.
   */
  readonly sets: readonly string[];
  /**
   * Of a rank rule by a value: the fact that it orders by.
   */
  readonly by: string | null;
  /**
   * Of a rank rule by a value: `higher` or `lower` numbers first, or its values from best to worst.
   */
  readonly prefer: string | readonly string[] | null;
  /**
   * The facts that it looks at.
   *
   * Items: A fact.
   */
  readonly facts: readonly {
    /**
     * Its path.
     */
    readonly path: string;
    /**
     * What it is.
     */
    readonly description: string;
  }[];
}
/**
 * How many of some conditions must hold.
 */
export interface ConditionGroupJson {
  /**
   * How many.
   */
  readonly of: "all" | "any" | "none";
  /**
   * The conditions.
   */
  readonly members: readonly ConditionJson[];
}
