import { describeFactPath } from "../facts/fact-paths.ts";
import type { ConditionGroup, ConditionLeaf, Rule } from "../generated/rules.ts";
import { factPathOf, isReference } from "../rules/check-rule.ts";
import { operatorWords } from "../shared/operator-words.ts";
import type { Location } from "../shared/problem.ts";
import { pathsOf } from "./conditions.ts";
import type { RuleRecord } from "./rule-records.ts";

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
  readonly origin: RuleRecord["origin"];
  readonly removedAt: Location | null;
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
export function ruleInWords({ rule, origin, replaces, removedAt }: RuleRecord): RuleWords {
  const byValue = "by" in rule ? rule : null;
  const prefer = byValue?.prefer ?? null;
  return {
    id: rule.id,
    kind: rule.kind,
    order: rule.order ?? null,
    why: rule.why,
    where: rule.where,
    origin,
    removedAt,
    replaces:
      replaces === null
        ? null
        : ruleInWords({ rule: replaces, origin: "set", replaces: null, removedAt: null }),
    guard: rule.kind === "filter" && rule.when !== undefined ? conditionInWords(rule.when) : null,
    condition: mainCondition(rule),
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

function mainCondition(rule: Rule): ConditionWords | null {
  if (rule.kind === "filter") return conditionInWords(rule.require);
  if (rule.kind !== "rank") return conditionInWords(rule.when);
  return "first" in rule ? conditionInWords(rule.first) : null;
}

/** A condition in words. Groups of one say only what is in them. */
export function conditionInWords(condition: ConditionLeaf | ConditionGroup): ConditionWords {
  if ("fact" in condition) return leafInWords(condition);
  if (condition.not !== undefined) {
    return { of: "none", members: [conditionInWords(condition.not)] };
  }
  const { all, any = [] } = condition;
  const members = (all ?? any).map(conditionInWords);
  const [only] = members;
  if (members.length === 1 && only !== undefined) return only;
  return { of: all === undefined ? "any" : "all", members };
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
