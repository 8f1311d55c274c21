import type { ConditionLeaf } from "../../generated/rules.ts";
import {
  constantsOf,
  factPathOf,
  isReference,
  type LeafAt,
  ruleLeaves,
} from "../../rules/conditions.ts";
import type { LintContext, LintedRule } from "../context.ts";
import type { FactDomains } from "../fact-domains.ts";
import type { FindingKind, Found } from "../finding.ts";
import { sampleValues } from "../sample-values.ts";
import { type FactValues, type Truth, truthOf } from "../truth.ts";

/** How many values of a fact are named. */
const shown = 8;

/** Comparisons that come out the same whatever the facts are. */
export const constantComparison: FindingKind = {
  name: "constant-comparison",
  category: "correctness",
  level: "error",
  summary: "a comparison is true, or false, whatever the facts are",
  why: "A comparison that decides nothing hides what the rule really does, and is hardly what was meant.",
  fix: "compare with a value that some profiles or machines have and others have not, or leave the comparison out",
  async find(context) {
    const found: Found[] = [];
    for (const rule of context.rules) {
      for (const at of ruleLeaves(rule.rule, rule.pointer)) {
        found.push(...(await foundIn(at, rule, context)));
      }
    }
    return found;
  },
};

async function foundIn(
  { leaf, pointer }: LeafAt,
  rule: LintedRule,
  { domains, loaded }: LintContext,
): Promise<readonly Found[]> {
  if (loaded.faults.some((fault) => fault.leaf === leaf)) return [];
  const truth = await onlyTruth(leaf, domains);
  if (truth === undefined) return [];
  const message = `this is always ${truth}: ${reason(leaf, domains)}`;
  return [{ message, where: rule.document.locate(`${pointer}/value`) }];
}

/** What a comparison comes to for all values of its facts, if that is one thing. */
async function onlyTruth(leaf: ConditionLeaf, domains: FactDomains): Promise<Truth | undefined> {
  const judge = truthOf(leaf);
  let only: Truth | undefined;
  for (const values of valuesFor(leaf, domains)) {
    const truth = await judge(values);
    if (truth === "error") continue;
    if (only !== undefined && only !== truth) return undefined;
    only = truth;
  }
  return only;
}

function* valuesFor(leaf: ConditionLeaf, domains: FactDomains): Generator<FactValues> {
  const path = factPathOf(leaf);
  if (!isReference(leaf.value)) {
    for (const value of sampleValues(path, constantsOf(leaf), domains))
      yield new Map([[path, value]]);
    return;
  }
  const other = factPathOf(leaf.value);
  const others = sampleValues(other, sampleValues(path, [], domains), domains);
  for (const value of sampleValues(path, others, domains)) {
    if (path === other) yield new Map([[path, value]]);
    else
      for (const against of others)
        yield new Map([
          [path, value],
          [other, against],
        ]);
  }
}

function reason(leaf: ConditionLeaf, domains: FactDomains): string {
  const path = factPathOf(leaf);
  const { value } = leaf;
  if (isReference(value)) {
    const other = factPathOf(value);
    if (other === path) return `\`${path}\` is compared with itself`;
    return `\`${path}\` and \`${other}\` have no value in common`;
  }
  if (Array.isArray(value) && value.length === 0) return "the list is empty";
  const known = domains.valuesOf(path);
  if (known !== undefined) {
    const more = known.length > shown ? ` or ${known.length - shown} others` : "";
    const some = known.slice(0, shown).map((one) => JSON.stringify(one));
    return `\`${path}\` is one of ${some.join(", ")}${more}`;
  }
  const least = domains.leastOf(path);
  return least === undefined ? `whatever \`${path}\` is` : `\`${path}\` is at least ${least}`;
}
