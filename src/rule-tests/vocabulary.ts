import type { Rule } from "../generated/rules.ts";
import { allRules, type RuleSet } from "../rules/rule-set.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import type { Location, Problem } from "../shared/problem.ts";

/** Words that expectations may use: what rules there are, and the states they give. */
export interface Vocabulary {
  /** Kind of each rule by its id, those that an overlay removes included. */
  readonly rules: ReadonlyMap<string, Rule["kind"]>;
  readonly states: ReadonlySet<string>;
}

/**
 * The vocabulary of a set, and of the set as it is without its overlay: a test may name a rule that
 * the overlay removes, and fails then instead of being wrong.
 */
export function vocabularyOf(rules: RuleSet, bare: RuleSet | undefined): Vocabulary {
  const all = [...(bare === undefined ? [] : allRules(bare)), ...allRules(rules)];
  return {
    rules: new Map(all.map(({ id, kind }) => [id, kind])),
    states: new Set([
      "compatible",
      "errored",
      ...all.flatMap((rule) => (rule.kind === "filter" ? [rule.state] : [])),
    ]),
  };
}

/** The problem of an id that is no rule of the kind; undefined when it is one. */
export function checkRuleId(
  { rules }: Vocabulary,
  id: string,
  kind: Rule["kind"],
  where: Location,
): Problem | undefined {
  const found = rules.get(id);
  if (found === kind) return undefined;
  const ofKind = [...rules].filter(([, other]) => other === kind).map(([other]) => other);
  const list = `the ${kind} rules are: ${ofKind.join(", ") || "none"}`;
  if (found !== undefined) {
    const message = `\`${id}\` is ${withArticle(found)} rule, ${withArticle(kind)} rule is wanted`;
    return { code: "wrong-kind", level: "error", message, where, hint: list };
  }
  return {
    code: "unknown-rule",
    level: "error",
    message: `there is no rule \`${id}\``,
    where,
    hint: didYouMean(id, ofKind) ?? list,
  };
}

/** The problem of a state that no rule gives; undefined when one does. */
export function checkState(
  { states }: Vocabulary,
  state: string,
  where: Location,
): Problem | undefined {
  if (states.has(state)) return undefined;
  const known = [...states];
  return {
    code: "unknown-state",
    level: "error",
    message: `\`${state}\` is not a state of these rules`,
    where,
    hint: didYouMean(state, known) ?? `the states are: ${known.join(", ")}`,
  };
}

function withArticle(kind: Rule["kind"]): string {
  return kind === "advise" ? `an ${kind}` : `a ${kind}`;
}
