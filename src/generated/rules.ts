// Generated from schemas/rules.schema.json by `npm run generate`. Do not edit.

/**
 * One rule: `derive` sets a fact, `filter` rejects profiles, `rank` orders what is left, `advise` speaks about the selection.
 */
export type Rule = DeriveRule | FilterRule | RankRule | AdviseRule;
/**
 * Name of the rule: stable, kebab-case, unique in the set. Traces, tests and overlays refer to it.
 */
export type Id = string;
/**
 * Position among the rules of the same kind, lowest first; no two may be equal.
 */
export type Order = number;
/**
 * The reason for the rule, shown by explain.
 */
export type Why = string;
/**
 * `false` removes the rule from the set.
 */
export type Enabled = boolean;
/**
 * Text with {fact.path} placeholders, filled with the facts of the profile being judged.
 */
export type Template = string;
/**
 * How much it matters: `info` and `warn` go to the log, `deny` refuses to launch.
 */
export type Level = "info" | "warn" | "deny";
/**
 * One sort key of the ranking: by a value, or by a condition. The last tie-break is always the profile id.
 */
export type RankRule = ValueRank | ConditionRank;
/**
 * Which fact is looked at; `selection` by advise rules alone.
 */
export type FactName =
  "request" | "gpu" | "model" | "profile" | "engine" | "adapters" | "selection";
/**
 * Dotted path inside the fact, such as `$.metadata.gpu_count`. Nothing else of JSONPath exists here.
 */
export type Path = string;
/**
 * Conditions or further groups, at least one.
 */
export type Conditions = readonly (ConditionLeaf | ConditionGroup)[];
/**
 * A leaf that compares a fact, or a further group.
 */
export type Condition = ConditionLeaf | ConditionGroup;

/**
 * One file of a rule set. The files of a folder are read in file-name order and make one set.
 */
export interface RulesDocument {
  /**
   * Where editors find this schema.
   */
  readonly $schema?: string;
  /**
   * The rule set that this one builds on; one file of the set says it. A set by its name: the one in the folder beside this set, else the one of the installation; or a folder with a slash, relative to this set. Its rules are there as if they stood here: a rule with the id of one of them replaces it, `"enabled": false` removes it. Not for overlays, which are laid over any set.
   */
  readonly extends?: string;
  /**
   * `none` says that the set rejects no profile on purpose. A set without a filter that does not say so is an error: it would let every profile fit every machine.
   */
  readonly filters?: "none";
  /**
   * `exact` says that the rules of this file tell names of models apart by letter case on purpose. `aim rules check` warns of such a rule in a file that does not say so.
   */
  readonly modelNames?: "exact";
  /**
   * The rules; may be left out beside `extends`. In an overlay and in a set that extends another, a rule with the id of one that is there replaces it, `"enabled": false` removes it, and `"level"` alone changes how much an advise rule matters.
   */
  readonly rules?: readonly (Rule | RemovedRule | LevelChange)[];
}
/**
 * In an overlay, or in a set that extends another: removes the rule of this id. Other members are ignored.
 */
export interface RemovedRule {
  readonly id: Id;
  /**
   * `false` removes the rule from the set.
   */
  readonly enabled: false;
  readonly [k: string]: unknown;
}
/**
 * In an overlay, or in a set that extends another: gives the advise rule of this id another level and leaves the rest of it as it is.
 */
export interface LevelChange {
  readonly id: Id;
  readonly level: Level;
}
/**
 * Sets facts of a profile where its condition holds. All derive rules see the facts as loaded, not one another's results.
 */
export interface DeriveRule {
  readonly id: Id;
  /**
   * Sets facts of a profile.
   */
  readonly kind: "derive";
  readonly order?: Order;
  readonly enabled?: Enabled;
  readonly when: ConditionGroup;
  /**
   * Facts to set, by dotted path: `profile.manual_only` and `profile.precedence` can be set.
   */
  readonly set: {
    readonly [k: string]: string | number | boolean | null;
  };
  readonly why: Why;
}
/**
 * Rejects the profiles that do not meet `require`. Every filter is evaluated for every profile; the profile's state is that of its first failing filter by `order`.
 */
export interface FilterRule {
  readonly id: Id;
  /**
   * Rejects profiles.
   */
  readonly kind: "filter";
  readonly order: Order;
  readonly enabled?: Enabled;
  /**
   * Guard: where it is false the rule is skipped, not passed.
   */
  readonly when?: ConditionGroup;
  readonly require: ConditionGroup;
  /**
   * State of a profile that this rule rejects, in snake_case.
   */
  readonly state: string;
  readonly reason: Template;
  readonly why: Why;
}
/**
 * Orders profiles by a value that they have.
 */
export interface ValueRank {
  readonly id: Id;
  /**
   * Is one sort key of the ranking.
   */
  readonly kind: "rank";
  readonly order: Order;
  readonly enabled?: Enabled;
  readonly by: FactReference;
  /**
   * `higher` or `lower` for numbers, or the values from best to worst; a value that is not in the list sorts last.
   */
  readonly prefer: ("higher" | "lower") | readonly (string | number | boolean | null)[];
  readonly why: Why;
}
/**
 * Puts the profiles for which a condition holds before those for which it does not.
 */
export interface ConditionRank {
  readonly id: Id;
  /**
   * Is one sort key of the ranking.
   */
  readonly kind: "rank";
  readonly order: Order;
  readonly enabled?: Enabled;
  /**
   * Profiles for which this holds go first. It is asked of the profiles that every filter lets through; one for which it cannot be judged is errored, and not ranked.
   */
  readonly first: ConditionGroup;
  readonly why: Why;
}
/**
 * Says something about the selection before launch. `deny` refuses to launch.
 */
export interface AdviseRule {
  readonly id: Id;
  /**
   * Speaks about the selection.
   */
  readonly kind: "advise";
  readonly order?: Order;
  readonly enabled?: Enabled;
  readonly level: Level;
  readonly when: ConditionGroup;
  readonly message: Template;
  readonly why: Why;
}
/**
 * A fact, and the value inside it by a dotted path.
 */
export interface FactReference {
  readonly fact: FactName;
  readonly path: Path;
}
/**
 * `all` (and), `any` (or) or `not`, over conditions or further groups.
 */
export interface ConditionGroup {
  /**
   * Holds when each of these holds.
   */
  readonly all?: Conditions;
  /**
   * Holds when one of these holds.
   */
  readonly any?: Conditions;
  /**
   * Holds when this does not hold.
   */
  readonly not?: ConditionLeaf | ConditionGroup;
}
/**
 * Compares the value at a path of a fact with a constant or with another fact.
 */
export interface ConditionLeaf {
  readonly fact: FactName;
  readonly path: Path;
  /**
   * How the two are compared. `equalIgnoringCase` compares text without letter case; `in`, `notIn` take a list, and a fact that is not null; `contains`, `doesNotContain` look into a list fact; the four `Than` operators take numbers.
   */
  readonly operator:
    | "equal"
    | "notEqual"
    | "equalIgnoringCase"
    | "notEqualIgnoringCase"
    | "in"
    | "notIn"
    | "contains"
    | "doesNotContain"
    | "lessThan"
    | "lessThanInclusive"
    | "greaterThan"
    | "greaterThanInclusive";
  /**
   * A constant, a list of constants, or another fact.
   */
  readonly value: (string | number | boolean | null) | readonly (string | number | boolean | null)[] | FactReference;
}
