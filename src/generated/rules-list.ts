// Generated from schemas/rules-list.schema.json by `npm run generate`. Do not edit.

/**
 * What `aim rules list --format json` prints: the rules of a set with its overlay.
 */
export interface RulesListJson {
  /**
   * The set by its name or folder.
   */
  readonly set: string;
  /**
   * Its folder.
   */
  readonly path: string;
  /**
   * Folder or file that is laid over it.
   */
  readonly overlay: string | null;
  /**
   * The rules in the order in which they take part.
   */
  readonly rules: readonly ListedRuleJson[];
}
/**
 * One rule.
 */
export interface ListedRuleJson {
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
   * Of a filter: the state of what it rejects.
   */
  readonly state: string | null;
  /**
   * Of an advise rule: how much it matters.
   */
  readonly level: string | null;
  /**
   * Of a rank rule by a value: the fact that it orders by.
   */
  readonly by: string | null;
  /**
   * Of a rank rule by a value: `higher` or `lower` numbers first, or its values from best to worst.
   */
  readonly prefer: string | readonly string[] | null;
  /**
   * Of a rank rule by a condition: the condition in words, whose profiles go first.
   */
  readonly first: string | null;
  /**
   * Of a derive rule: what it sets.
   */
  readonly sets: readonly string[];
  /**
   * Why the rule is there.
   */
  readonly why: string;
  /**
   * Path of the file.
   */
  readonly path: string;
  /**
   * Line, from 1; null where it is not known.
   */
  readonly line: number | null;
  /**
   * Column, from 1; null where it is not known.
   */
  readonly column: number | null;
  /**
   * Where it is from: `base` is a set that this one extends.
   */
  readonly origin: "base" | "set" | "overlay";
  /**
   * Name of the set that it is from; `overlay` of the overlay.
   */
  readonly from: string;
  /**
   * Place of the rule that it replaces.
   */
  readonly replaces: string | null;
  /**
   * Place in the overlay, or in the set that extends another, where it is removed.
   */
  readonly removed_at: string | null;
}
