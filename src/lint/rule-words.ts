import { describeFactPath } from "../facts/fact-paths.ts";
import type { ConditionLeaf, Rule } from "../generated/rules.ts";
import {
  type Condition,
  conditionsOf,
  factPathOf,
  foldCondition,
  isReference,
  pathsOf,
} from "../rules/conditions.ts";
import type { RuleRecord } from "../rules/merge-layers.ts";
import type { RuleLayer } from "../rules/rule-sources.ts";
import { operatorWords } from "../shared/operator-words.ts";
import type { Location } from "../shared/problem.ts";

/** A condition in words: a sentence, or how many of some further conditions must hold. */
export type ConditionWords =
  | string
  | {
      readonly of: "all" | "any" | "none";
      readonly members: readonly ConditionWords[];
    };

/** A rule as people read it. Renderers print this, and look at nothing else of the rule. */
export interface RuleWords {
  readonly id: string;
  readonly kind: Rule["kind"];
  readonly order: number | null;
  readonly why: string;
  readonly where: Location;
  /** `base`: of a set that this one extends. */
  readonly origin: RuleLayer["kind"];
  /** The set, or the overlay, that it is from. */
  readonly from: string;
  readonly removedAt: Location | null;
  /** The set, or the overlay, that removes it. */
  readonly removedBy: string | null;
  readonly replaces: RuleWords | null;
  /** Of a filter: where it applies; null when everywhere. */
  readonly guard: ConditionWords | null;
  /**
   * What a filter demands, where a derive or advise rule holds, and of which profiles a rank rule puts
   * first; null of a rank rule by a value.
   */
  readonly condition: ConditionWords | null;
  /** Of a filter: its state. Of an advise rule: its level. */
  readonly label: string | null;
  /** Of a filter its reason, of an advise rule its message, with placeholders. */
  readonly text: string | null;
  /** Of a derive rule: what it sets, such as `profile.manual_only = true`. */
  readonly sets: readonly string[];
  /** Of a rank rule by a value: its fact, and the values from best to worst or which numbers go first. */
  readonly by: string | null;
  readonly prefer: "higher" | "lower" | readonly string[] | null;
  /** The facts that it looks at, with what the facts schema says of them. */
  readonly facts: readonly { readonly path: string; readonly description: string }[];
}

/** A rule in words, with the rule that it replaces. */
export function ruleInWords({ rule, last, replaces, removed }: RuleRecord): RuleWords {
  const byValue = "by" in rule ? rule : null;
  const prefer = byValue?.prefer ?? null;
  const conditions = conditionsOf(rule).map(({ group }) => conditionInWords(group));
  return {
    id: rule.id,
    kind: rule.kind,
    order: rule.order ?? null,
    why: rule.why,
    where: rule.where,
    origin: last.layer.kind,
    from: nameOf(last.layer),
    removedAt: removed?.at ?? null,
    removedBy: removed === null ? null : nameOf(removed.by),
    replaces: replaces === null ? null : ruleInWords(replaces),
    guard: conditions.length > 1 ? (conditions[0] ?? null) : null,
    condition: conditions.at(-1) ?? null,
    label: rule.kind === "filter" ? rule.state : rule.kind === "advise" ? rule.level : null,
    text: rule.kind === "filter" ? rule.reason : rule.kind === "advise" ? rule.message : null,
    sets:
      rule.kind === "derive"
        ? Object.entries(rule.set).map(([path, value]) => `${path} = ${valueInWords(value)}`)
        : [],
    by: byValue === null ? null : factPathOf(byValue.by),
    prefer: prefer === null || typeof prefer === "string" ? prefer : prefer.map(valueInWords),
    facts: pathsOf(rule).map((path) => ({
      path,
      description: describeFactPath(path)?.description ?? "",
    })),
  };
}

/** A condition in words. Groups of one say only what is in them. */
export function conditionInWords(condition: Condition): ConditionWords {
  return foldCondition<ConditionWords>(condition, leafInWords, (joint, members) => {
    const [only] = members;
    if (joint === "not") return { of: "none", members };
    return members.length === 1 && only !== undefined ? only : { of: joint, members };
  });
}

function nameOf({ kind, name }: RuleLayer): string {
  return kind === "overlay" ? "overlay" : name;
}

function leafInWords(leaf: ConditionLeaf): string {
  const { operator, value } = leaf;
  const wanted = isReference(value)
    ? factPathOf(value)
    : Array.isArray(value)
      ? value.map(valueInWords).join(", ")
      : valueInWords(value);
  const aside = operator.endsWith("IgnoringCase") ? ", letter case aside" : "";
  return `${factPathOf(leaf)} ${operatorWords[operator]?.words} ${wanted}${aside}`;
}

function valueInWords(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
