import type { RuleWords } from "../lint/rule-words.ts";
import { formatLocation } from "../shared/problem.ts";
import type { Style } from "../shared/style.ts";
import { alignColumns, type Cell } from "../shared/table.ts";
import { wrap } from "./value.ts";

const width = 80;

/** What each kind of rule does, and what is said of it in the last column. */
const kinds = [
  { kind: "derive", title: "Derive: sets facts of a profile before it is judged", last: "SETS" },
  { kind: "filter", title: "Filter: rejects the profiles that do not meet it", last: "STATE" },
  { kind: "rank", title: "Rank: orders what is left, one key after another", last: "PREFERS" },
  { kind: "advise", title: "Advise: speaks about the selection before launch", last: "LEVEL" },
] as const;

/** The rules of a set by kind and order, each with its reason, where it is from, and what the overlay does. */
export function rulesAsTable(set: string, rules: readonly RuleWords[], style: Style): string {
  const blocks = kinds.flatMap(({ kind, title, last }) => {
    const own = rules.filter((rule) => rule.kind === kind);
    if (own.length === 0) return [];
    return [[style.bold(title), ...tableLines(own, last, style)].join("\n")];
  });
  return blocks.length === 0 ? `${set} has no rules\n` : `${blocks.join("\n\n")}\n`;
}

/** A line of the table, and what stands below it at full width. */
interface Row {
  readonly cells: readonly (string | Cell)[];
  readonly below: readonly string[];
}

function tableLines(rules: readonly RuleWords[], last: string, style: Style): readonly string[] {
  const ids = longest(["RULE", ...rules.map(({ id }) => id)]);
  const froms = longest(["FROM", ...rules.map((rule) => fromOf(rule))]);
  const room = Math.max(20, width - 7 - ids - froms - 6);
  const head = ["  ORDER", "RULE", "FROM", last].map((text) => ({ text, paint: style.dim }));
  const rows: readonly Row[] = [
    { cells: head, below: [] },
    ...rules.flatMap((rule) => rowsOf(rule, room, style)),
  ];
  const lines = alignColumns(rows.map(({ cells }) => cells));
  return rows.flatMap(({ below }, index) => [lines[index] ?? "", ...below]);
}

function rowsOf(rule: RuleWords, room: number, style: Style): readonly Row[] {
  const isRemoved = rule.removedAt !== null;
  const [first = "", ...rest] = wrap(deedOf(rule), room);
  const paint = isRemoved ? style.dim : undefined;
  const cells = [
    String(rule.order ?? "-").padStart(7),
    { text: rule.id, paint: isRemoved ? style.dim : style.bold },
    { text: fromOf(rule), paint: rule.origin === "overlay" ? style.yellow : style.dim },
    { text: first, paint },
  ];
  const further = rest.map((text) => ({ cells: ["", "", "", { text, paint }], below: [] }));
  const rows: readonly Row[] = [{ cells, below: [] }, ...further];
  return rows.with(-1, { cells: rows.at(-1)?.cells ?? [], below: remarks(rule).map(style.dim) });
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length));
}

function fromOf({ from, removedAt }: RuleWords): string {
  return removedAt === null ? from : "removed";
}

/** What a rule does, in a few words. */
function deedOf({ kind, label, sets, by, prefer }: RuleWords): string {
  if (kind === "derive") return sets.join(", ");
  if (kind !== "rank") return label ?? "";
  const values = typeof prefer === "string" ? `${prefer} first` : (prefer ?? []).join(", ");
  return `${by}: ${values}`;
}

function remarks({ why, replaces, removedAt, where }: RuleWords): readonly string[] {
  const indent = " ".repeat(9);
  const lines = [...wrap(why, width - indent.length)];
  if (replaces !== null) {
    lines.push(`at ${formatLocation(where)},`, `instead of ${formatLocation(replaces.where)}`);
  }
  if (removedAt !== null) lines.push(`removed at ${formatLocation(removedAt)}`);
  return lines.map((line) => indent + line);
}

/** The same for programs: `{set, path, overlay, rules: [{id, kind, order, state, level, prefer, by, sets, why, path, line, column, origin, from, replaces, removed_at}]}`. */
export function rulesAsJson(
  set: { readonly name: string; readonly path: string; readonly overlay: string | null },
  rules: readonly RuleWords[],
): string {
  const answer = {
    set: set.name,
    path: set.path,
    overlay: set.overlay,
    rules: rules.map((rule) => ({
      id: rule.id,
      kind: rule.kind,
      order: rule.order,
      state: rule.kind === "filter" ? rule.label : null,
      level: rule.kind === "advise" ? rule.label : null,
      by: rule.by,
      prefer: rule.prefer,
      sets: rule.sets,
      why: rule.why,
      path: rule.where.path,
      line: rule.where.line ?? null,
      column: rule.where.column ?? null,
      origin: rule.origin,
      from: rule.from,
      replaces: rule.replaces === null ? null : formatLocation(rule.replaces.where),
      removed_at: rule.removedAt === null ? null : formatLocation(rule.removedAt),
    })),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
