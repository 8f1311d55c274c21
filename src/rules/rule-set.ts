import type { AdviseRule, DeriveRule, FilterRule, RankRule, Rule } from "../generated/rules.ts";
import type { Location } from "../shared/problem.ts";

/** A rule of any kind, with the place it stands at. */
export type Placed<T extends Rule = Rule> = T & { readonly where: Location };

/**
 * A loaded rule set: every rule is valid against the schema and the facts, overlays are merged, and
 * each kind is in the order in which it takes part.
 */
export interface RuleSet {
  readonly name: string;
  readonly path: string;
  /** The sets that it extends, the one that extends none first. */
  readonly bases: readonly { readonly name: string; readonly path: string }[];
  readonly overlay: string | null;
  readonly digest: string;
  readonly derive: readonly Placed<DeriveRule>[];
  readonly filters: readonly Placed<FilterRule>[];
  readonly ranks: readonly Placed<RankRule>[];
  readonly advise: readonly Placed<AdviseRule>[];
}

/** Every rule of the set: derive, filter, rank, advise, each kind in its order. */
export function allRules(set: RuleSet): readonly Placed[] {
  return [...set.derive, ...set.filters, ...set.ranks, ...set.advise];
}
