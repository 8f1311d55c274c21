import type { Rule } from "../generated/rules.ts";
import { allRules, type Placed, type RuleSet } from "../rules/rule-set.ts";
import { compareText } from "../shared/order.ts";

/** A rule that one set has and the other has not, or that the two have differently. */
export interface Difference {
  readonly id: string;
  /** Null where only the second set has the rule. */
  readonly before: Placed | null;
  /** Null where only the first set has it. */
  readonly after: Placed | null;
  /** Whether it can change what is selected or refused, rather than what is said. */
  readonly decides: boolean;
}

/** Members that nothing is decided by: what is printed, and where the rule stands. */
const unDeciding = new Set(["why", "reason", "message", "state", "where", "enabled"]);

/** The rules in which two sets differ, by what they do: derive, filter, rank, advise; then by order. */
export function differencesOf(a: RuleSet, b: RuleSet): readonly Difference[] {
  const before = new Map(allRules(a).map((rule) => [rule.id, rule]));
  const after = new Map(allRules(b).map((rule) => [rule.id, rule]));
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids
    .map((id) => ({ id, before: before.get(id) ?? null, after: after.get(id) ?? null }))
    .filter((pair) => !isSame(pair.before, pair.after))
    .map((pair) => ({ ...pair, decides: isDeciding(pair.before) || isDeciding(pair.after) }))
    .sort((x, y) => compareDifferences(x, y));
}

/**
 * The second set with the rule objects of the first wherever the two decide alike, so that what is
 * known of these holds for both.
 */
export function sharingRules(a: RuleSet, b: RuleSet): RuleSet {
  const known = new Map(allRules(a).map((rule) => [rule.id, rule]));
  const shared = <R extends Placed>(rules: readonly R[]): readonly R[] =>
    rules.map((rule) => {
      const other = known.get(rule.id) ?? null;
      return isSame(other, rule) ? (other as R) : rule;
    });
  return {
    ...b,
    derive: shared(b.derive),
    filters: shared(b.filters),
    ranks: shared(b.ranks),
    advise: shared(b.advise),
  };
}

/** The first set with some of the differences made to it: with all of them it decides as the second. */
export function withDifferences(a: RuleSet, differences: readonly Difference[]): RuleSet {
  const changed = new Map(differences.map(({ id, after }) => [id, after]));
  const kept = allRules(a).flatMap((rule) => {
    const after = changed.get(rule.id);
    return after === undefined ? [rule] : after === null ? [] : [after];
  });
  const ids = new Set(allRules(a).map(({ id }) => id));
  const added = differences.flatMap(({ id, after }) => (ids.has(id) || !after ? [] : [after]));
  const rules = [...kept, ...added];
  const ofKind = <K extends Rule["kind"]>(kind: K) =>
    rules
      .filter((rule): rule is Placed<Extract<Rule, { kind: K }>> => rule.kind === kind)
      .sort((x, y) => (x.order ?? 0) - (y.order ?? 0));
  return {
    ...a,
    derive: ofKind("derive"),
    filters: ofKind("filter"),
    ranks: ofKind("rank"),
    advise: ofKind("advise"),
  };
}

/** The members of a rule whose value differs between the two sides, in the order of the rule. */
export function changedMembers({ before, after }: Difference): readonly string[] {
  if (before === null || after === null) return [];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.filter(
    (key) =>
      !unDeciding.has(key) && canonical(memberOf(before, key)) !== canonical(memberOf(after, key)),
  );
}

/** The value of a member of a rule; undefined where it has none. */
export function memberOf(rule: Rule, key: string): unknown {
  return (rule as unknown as Readonly<Record<string, unknown>>)[key];
}

function isSame(a: Placed | null, b: Placed | null): boolean {
  if (a === null || b === null) return a === b;
  return deciding(a) === deciding(b);
}

function deciding(rule: Rule): string {
  const members = Object.entries(rule).filter(([key]) => !unDeciding.has(key));
  return canonical(Object.fromEntries(members));
}

/** JSON with the keys of every object in order, so that equal values have equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => compareText(x, y)))
      : inner,
  );
}

/** Advice decides only where it can refuse a launch. */
function isDeciding(rule: Rule | null): boolean {
  if (rule === null) return false;
  return rule.kind !== "advise" || rule.level === "deny";
}

const kinds: readonly Rule["kind"][] = ["derive", "filter", "rank", "advise"];

function compareDifferences(x: Difference, y: Difference): number {
  const [a, b] = [x.before ?? x.after, y.before ?? y.after];
  if (a === null || b === null) return 0;
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    (a.order ?? 0) - (b.order ?? 0) ||
    compareText(x.id, y.id)
  );
}
