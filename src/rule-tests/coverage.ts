import type { Rule } from "../generated/rules.ts";
import { conditionText } from "../rules/condition-text.ts";
import { ruleLeaves } from "../rules/conditions.ts";
import { allRules, type RuleSet } from "../rules/rule-set.ts";
import type { Location } from "../shared/problem.ts";
import type { Sightings } from "./sightings.ts";

/** Place of a part of a rule, by a JSON pointer inside the rule. */
export type LocateInRule = (rule: string, pointer: string) => Location;

/** One thing that tests should see with every outcome: a rule as a whole, or a comparison in it. */
export interface CoverageItem {
  readonly rule: string;
  readonly kind: Rule["kind"];
  readonly what: "rule" | "condition";
  /** The comparison in words; the id for a rule. */
  readonly text: string;
  readonly where: Location;
  /** Every outcome that there can be. */
  readonly outcomes: readonly string[];
  readonly seen: readonly string[];
}

/** What the tests of a set have seen of its rules. */
export interface Coverage {
  /** In the order of the rules, each before its comparisons. */
  readonly items: readonly CoverageItem[];
  readonly rules: CoverageCount;
  readonly conditions: CoverageCount;
}

/** Outcomes that were seen, of how many. */
export interface CoverageCount {
  readonly seen: number;
  readonly outcomes: number;
  /** Rounded down to a tenth; 100 only when all were seen, and when there is none. */
  readonly percent: number;
}

/** The coverage of a rule set by what was seen. */
export function coverageOf(rules: RuleSet, sightings: Sightings, locate: LocateInRule): Coverage {
  const items = allRules(rules).flatMap((rule) => itemsOf(rule, sightings, locate));
  const count = (what: CoverageItem["what"]) => countOf(items.filter((item) => item.what === what));
  return { items, rules: count("rule"), conditions: count("condition") };
}

function countOf(items: readonly CoverageItem[]): CoverageCount {
  const seen = items.reduce((sum, item) => sum + item.seen.length, 0);
  const outcomes = items.reduce((sum, item) => sum + item.outcomes.length, 0);
  const percent = outcomes === 0 ? 100 : Math.floor((seen / outcomes) * 1000) / 10;
  return { seen, outcomes, percent };
}

function itemsOf(rule: Rule, sightings: Sightings, locate: LocateInRule): readonly CoverageItem[] {
  const { id, kind } = rule;
  const item = (what: CoverageItem["what"], pointer: string, text: string, all: Outcomes) => {
    const place = what === "rule" ? "/id" : pointer;
    const seen = all.filter((outcome) => sightings.has(id, pointer, outcome));
    return { rule: id, kind, what, text, where: locate(id, place), outcomes: all, seen };
  };
  const conditions = ruleLeaves(rule).map(({ leaf, pointer }) =>
    item("condition", pointer, conditionText(leaf), ["true", "false"]),
  );
  return [item("rule", "", id, outcomesOf(rule)), ...conditions];
}

type Outcomes = readonly string[];

/** Every outcome that a rule of its kind can have. */
function outcomesOf(rule: Rule): Outcomes {
  switch (rule.kind) {
    case "derive":
      return ["applied", "not applied"];
    case "filter":
      return ["passed", "failed", ...(rule.when === undefined ? [] : ["skipped"])];
    case "rank":
      return "first" in rule ? ["first", "after"] : ["decided"];
    case "advise":
      return ["given", "not given"];
  }
}
