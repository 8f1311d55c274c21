import type { RuleWords } from "../../lint/rule-words.ts";
import { formatLocation } from "../../shared/problem.ts";
import {
  type Block,
  caution,
  group,
  line,
  prose,
  quiet,
  type Row,
  section,
  strong,
  table,
  type Words,
} from "../blocks.ts";
import { conditionOnOneLine } from "../words/conditions.ts";
import { preferenceInWords } from "../words/rules.ts";

/** What each kind of rule does, and what is said of it in the last column. */
const kinds = [
  { kind: "derive", title: "Derive: sets facts of a profile before it is judged", last: "SETS" },
  { kind: "filter", title: "Filter: rejects the profiles that do not meet it", last: "STATE" },
  { kind: "rank", title: "Rank: orders what is left, one key after another", last: "PREFERS" },
  { kind: "advise", title: "Advise: speaks about the selection before launch", last: "LEVEL" },
] as const;

/** Which rules a screen is about. */
export interface RuleList {
  readonly set: { readonly name: string; readonly path: string; readonly overlay: string | null };
  readonly rules: readonly RuleWords[];
}

/** The rules of a set by kind and order, each with its reason, where it is from, and what the overlay does. */
export function ruleListBlocks({ set, rules }: RuleList): readonly Block[] {
  if (rules.length === 0) return [line(`${set.name} has no rules`)];
  return kinds.flatMap(({ kind, title, last }) => {
    const own = rules.filter((rule) => rule.kind === kind);
    const rows = own.map((rule) => rowOf(rule));
    return own.length === 0 ? [] : [section(title, [table(rows, ["ORDER", "RULE", "FROM", last])])];
  });
}

function rowOf(rule: RuleWords): Row {
  const isRemoved = rule.removedAt !== null;
  const from = isRemoved ? "removed" : rule.from;
  const cells: readonly Words[] = [
    String(rule.order ?? "-").padStart("ORDER".length),
    isRemoved ? quiet(rule.id) : strong(rule.id),
    (rule.origin === "overlay" ? caution : quiet)(from),
    isRemoved ? quiet(deedOf(rule)) : deedOf(rule),
  ];
  return { cells, below: [group(remarks(rule), 5)] };
}

/** What a rule does, in a few words. */
function deedOf(rule: RuleWords): string {
  const { kind, label, sets, by, condition } = rule;
  if (kind === "derive") return sets.join(", ");
  if (kind !== "rank") return label ?? "";
  if (condition !== null) return `first where ${conditionOnOneLine(condition)}`;
  return `${by}: ${preferenceInWords(rule)}`;
}

function remarks({ why, replaces, removedAt, where }: RuleWords): readonly Block[] {
  const texts = [
    why,
    ...(replaces === null
      ? []
      : [`at ${formatLocation(where)},`, `instead of ${formatLocation(replaces.where)}`]),
    ...(removedAt === null ? [] : [`removed at ${formatLocation(removedAt)}`]),
  ];
  return texts.map((text): Block => prose(quiet(text)));
}
