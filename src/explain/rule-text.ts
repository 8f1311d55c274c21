import type { Resolution } from "../generated/resolution.ts";
import type { ConditionWords, RuleWords } from "../lint/rule-words.ts";
import { formatLocation } from "../shared/problem.ts";
import type { Style } from "../shared/style.ts";
import { alignColumns } from "../shared/table.ts";
import { conditionBlock } from "./condition-lines.ts";
import { ruleEffect } from "./rule-effect.ts";
import { wrap } from "./value.ts";

const width = 80;

/**
 * One rule in words: what it does and where, why, which facts it looks at, what it replaced, and,
 * where a decision is given, what it does in it.
 */
export function ruleAsText(
  rule: RuleWords,
  resolution: Resolution | undefined,
  style: Style,
): string {
  const order = rule.order === null ? "" : `, order ${rule.order}`;
  const from = rule.origin === "overlay" ? "of the overlay" : `of ${rule.from}`;
  const head = [
    `${style.bold(rule.id)}  ${rule.kind} rule${order}, ${from}`,
    `  ${style.dim(formatLocation(rule.where))}`,
    ...(rule.removedAt === null
      ? []
      : [
          style.yellow(
            `  removed by ${nameOf(rule.removedBy)} at ${formatLocation(rule.removedAt)}`,
          ),
        ]),
  ];
  const blocks = [
    head,
    ...deedBlocks(rule, style),
    [style.bold("Why"), ...indented(rule.why)],
    [style.bold("Looks at"), ...factLines(rule, style)],
    ...(rule.replaces === null ? [] : [replacedBlock(rule.replaces, style)]),
    ...(resolution === undefined || rule.removedAt !== null
      ? []
      : [ruleEffect(rule, resolution, style)]),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function nameOf(layer: string | null): string {
  return layer === "overlay" ? "the overlay" : (layer ?? "");
}

function deedBlocks(rule: RuleWords, style: Style): readonly (readonly string[])[] {
  const { kind, guard, condition, label, text, sets, by, prefer } = rule;
  const title = style.bold;
  switch (kind) {
    case "derive":
      return [
        [title("Sets"), ...sets.map((line) => `  ${line}`)],
        conditionLines("Where", condition, style),
      ];
    case "filter":
      return [
        ...(guard === null ? [] : [conditionLines("Applies only where", guard, style)]),
        conditionLines(`Rejects a profile, as ${label}, unless`, condition, style),
        [title("And says"), ...indented(text ?? "")],
      ];
    case "rank":
      return [
        [
          title(`Orders profiles by ${by}`),
          ...indented(typeof prefer === "string" ? `${prefer} first` : (prefer ?? []).join(", ")),
        ],
      ];
    case "advise": {
      const deed = label === "deny" ? "Refuses to launch where" : `Says (${label}) where`;
      return [
        conditionLines(deed, condition, style),
        [title("In these words"), ...indented(text ?? "")],
      ];
    }
  }
}

/** A sentence that a condition ends, and the condition below it. */
function conditionLines(
  sentence: string,
  condition: ConditionWords | null,
  style: Style,
): readonly string[] {
  const { head, lines } = conditionBlock(condition);
  return [
    style.bold(sentence + head),
    ...lines.flatMap(({ depth, text }) => indented(text, 2 + depth * 2)),
  ];
}

function indented(text: string, by = 2): readonly string[] {
  return wrap(text, width - by).map((line) => " ".repeat(by) + line);
}

function factLines({ facts, by }: RuleWords, style: Style): readonly string[] {
  const longest = Math.max(0, ...facts.map(({ path }) => path.length));
  const rows = facts.flatMap(({ path, description }) => {
    const [first = "", ...rest] = wrap(description, Math.max(30, width - longest - 4));
    return [
      [`  ${path}`, { text: first, paint: style.dim }],
      ...rest.map((line) => ["", { text: line, paint: style.dim }]),
    ];
  });
  return by === null && facts.length === 0 ? ["  nothing"] : alignColumns(rows);
}

function replacedBlock(replaced: RuleWords, style: Style): readonly string[] {
  const lines = deedBlocks(replaced, style).flat();
  return [
    style.bold(`Instead of the rule of ${nameOf(replaced.from)}`),
    `  ${style.dim(formatLocation(replaced.where))}`,
    ...lines.map((line) => `  ${line}`),
    ...indented(`Why: ${replaced.why}`),
  ];
}
