import type { Resolution } from "../../generated/resolution.ts";
import type { ConditionWords, RuleWords } from "../../lint/rule-words.ts";
import type { Placed } from "../../rules/rule-set.ts";
import { formatLocation } from "../../shared/problem.ts";
import {
  type Block,
  caution,
  line,
  plainTable,
  prose,
  quiet,
  quietCode,
  section,
  strong,
} from "../blocks.ts";
import { conditionBlocks } from "../words/conditions.ts";
import { adviseDeed, filterDeed, layerInWords, preferenceInWords } from "../words/rules.ts";
import { ruleEffect } from "./rule-effect.ts";

/** One rule of a set, and the decision in which it takes part. */
export interface ShownRule {
  readonly rule: RuleWords;
  /** The rule as it stands in its file. */
  readonly source: Placed;
  /** Name of the set. */
  readonly set: string;
  /** Undefined where no model is named. */
  readonly resolution: Resolution | undefined;
}

/**
 * One rule in words: what it does and where, why, which facts it looks at, what it replaced, and,
 * where a decision is given, what it does in it.
 */
export function ruleBlocks({
  rule,
  resolution,
}: Omit<ShownRule, "source" | "set">): readonly Block[] {
  const order = rule.order === null ? "" : `, order ${rule.order}`;
  const from = rule.origin === "overlay" ? "of the overlay" : `of ${rule.from}`;
  const removed =
    rule.removedAt === null
      ? []
      : [
          line(
            caution(
              `removed by ${layerInWords(rule.removedBy)} at ${formatLocation(rule.removedAt)}`,
            ),
          ),
        ];
  const head = line(
    [strong(rule.id), `  ${rule.kind} rule${order}, ${from}`],
    [line(quietCode(formatLocation(rule.where))), ...removed],
  );
  return [
    head,
    ...deedSections(rule),
    section("Why", [prose(rule.why)]),
    section("Looks at", [factTable(rule)]),
    ...(rule.replaces === null ? [] : [replacedSection(rule.replaces)]),
    ...(resolution === undefined || rule.removedAt !== null ? [] : [ruleEffect(rule, resolution)]),
  ];
}

function deedSections(rule: RuleWords): readonly Block[] {
  const { kind, guard, condition, label, text, sets, by } = rule;
  switch (kind) {
    case "derive":
      return [
        section(
          "Sets",
          sets.map((each) => line(each)),
        ),
        conditionSection("Where", condition),
      ];
    case "filter":
      return [
        ...(guard === null ? [] : [conditionSection("Applies only where", guard)]),
        conditionSection(filterDeed(label ?? ""), condition),
        section("And says", [prose(text ?? "")]),
      ];
    case "rank":
      if (condition !== null) {
        return [conditionSection("Puts a profile before the others where", condition)];
      }
      return [section(`Orders profiles by ${by}`, [prose(preferenceInWords(rule))])];
    case "advise":
      return [
        conditionSection(adviseDeed(rule), condition),
        section("In these words", [prose(text ?? "")]),
      ];
  }
}

/** A sentence that a condition ends, and the condition below it. */
function conditionSection(sentence: string, condition: ConditionWords | null): Block {
  const { head, blocks } = conditionBlocks(condition);
  return section(sentence + head, blocks);
}

function factTable({ facts }: RuleWords): Block {
  if (facts.length === 0) return line("nothing");
  const rows = facts.map(({ path, description }) => [path, quiet(description)]);
  return plainTable(rows, ["fact", "what it is"]);
}

function replacedSection(replaced: RuleWords): Block {
  return section(`Instead of the rule of ${layerInWords(replaced.from)}`, [
    line(quietCode(formatLocation(replaced.where))),
    ...deedSections(replaced),
    prose(`Why: ${replaced.why}`),
  ]);
}
