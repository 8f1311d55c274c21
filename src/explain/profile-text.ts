import type {
  FilterVerdict,
  GroupTrace,
  LeafTrace,
  ProfileVerdict,
  RankKey,
  Resolution,
  RuleRecord,
} from "../generated/resolution.ts";
import { formatLocation } from "../shared/problem.ts";
import type { Style } from "../shared/style.ts";
import { alignColumns } from "../shared/table.ts";
import { showValue, wrap } from "./value.ts";

const width = 80;

/** Every rule for one profile, with wanted and found, and its rank key by key beside the winner's. */
export function profileText(resolution: Resolution, id: string, style: Style): string {
  const profile = resolution.profiles.find((candidate) => candidate.id === id);
  if (profile === undefined) throw new Error(`no verdict for ${id}`);
  const rules = new Map(resolution.rules.map((rule) => [rule.id, rule]));
  const sections = [
    [`${style.bold(profile.id)}  ${standing(resolution, profile, style)}`, `  ${profile.path}`],
    ...derivations(profile, rules, style),
    ...profile.filters.map((filter) => filterLines(filter, rules.get(filter.rule), style)),
    rankLines(resolution, profile, rules, style),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function standing(resolution: Resolution, profile: ProfileVerdict, style: Style): string {
  if (resolution.selection.profile === profile.id) return style.green("chosen");
  if (profile.rank !== null) return `ranked ${profile.rank}`;
  return style.red(profile.state);
}

function derivations(
  profile: ProfileVerdict,
  rules: ReadonlyMap<string, RuleRecord>,
  style: Style,
): readonly (readonly string[])[] {
  return profile.derived.map((derivation) => [
    `${style.cyan("set")}      ${style.bold(derivation.rule)}${place(rules.get(derivation.rule), style)}`,
    `  ${derivation.fact} = ${showValue(derivation.value)} (was ${showValue(derivation.before)})`,
    ...reason(rules.get(derivation.rule), style),
  ]);
}

function filterLines(
  filter: FilterVerdict,
  rule: RuleRecord | undefined,
  style: Style,
): readonly string[] {
  const paint = { passed: style.green, failed: style.red, skipped: style.dim, errored: style.red };
  const label = paint[filter.outcome](filter.outcome.padEnd(8));
  const lines = [`${label} ${style.bold(filter.rule)}${place(rule, style)}`];
  if (filter.reason !== undefined) lines.push(`  ${filter.reason}`);
  if (filter.error !== undefined) lines.push(`  ${filter.error}`);
  const shown = filter.outcome === "skipped" ? filter.guard : filter.condition;
  if (filter.outcome === "skipped") lines.push("  does not apply:");
  if (shown !== undefined) lines.push(...traceLines(shown, "  ", style));
  return [...lines, ...reason(rule, style)];
}

function traceLines(
  trace: LeafTrace | GroupTrace,
  indent: string,
  style: Style,
): readonly string[] {
  if ("fact" in trace) {
    const mark = trace.result ? style.green("ok") : style.red("no");
    const source = trace.wanted_from === undefined ? "" : ` (${trace.wanted_from})`;
    const wanted = `${trace.operator} ${showValue(trace.wanted)}${source}`;
    return [`${indent}${mark} ${trace.fact}: wanted ${wanted}, found ${showValue(trace.found)}`];
  }
  const inside = `${indent}  `;
  if (trace.not !== undefined) {
    return [`${indent}not`, ...traceLines(trace.not, inside, style)];
  }
  const children = trace.all ?? trace.any ?? [];
  if (children.length === 1) return children.flatMap((child) => traceLines(child, indent, style));
  const name = trace.all === undefined ? "any of" : "all of";
  return [`${indent}${name}`, ...children.flatMap((child) => traceLines(child, inside, style))];
}

function rankLines(
  resolution: Resolution,
  profile: ProfileVerdict,
  rules: ReadonlyMap<string, RuleRecord>,
  style: Style,
): readonly string[] {
  if (profile.rank === null) return [];
  const best = resolution.profiles.find((candidate) => candidate.rank === 1);
  const other = best?.id === profile.id ? resolution.profiles[1] : best;
  const comparable = other?.rank === null ? undefined : other;
  const deciding = comparable === undefined ? -1 : decidingIndex(profile.keys, comparable.keys);
  const head = comparable === undefined ? ["  key", "value"] : ["  key", "value", comparable.id];
  const rows = profile.keys.map((key, index) => {
    const against = comparable?.keys[index];
    return [
      { text: `  ${key.rule}`, paint: index === deciding ? style.bold : style.dim },
      keyInWords(key),
      ...(against === undefined ? [] : [keyInWords(against)]),
      index === deciding ? "decides" : "",
    ];
  });
  const lines = [`${style.bold(`Rank ${profile.rank}`)}`, ...alignColumns([head, ...rows])];
  const rule = profile.keys[deciding]?.rule;
  return rule === undefined ? lines : [...lines, ...reason(rules.get(rule), style)];
}

function decidingIndex(keys: readonly RankKey[], others: readonly RankKey[]): number {
  return keys.findIndex((key, index) => key.position !== others[index]?.position);
}

function keyInWords(key: RankKey): string {
  return key.position === null ? `${showValue(key.value)} (not listed)` : showValue(key.value);
}

function place(rule: RuleRecord | undefined, style: Style): string {
  return rule === undefined ? "" : `  ${style.dim(formatLocation(rule.where))}`;
}

function reason(rule: RuleRecord | undefined, style: Style): readonly string[] {
  return rule === undefined ? [] : wrap(rule.why, width - 2).map((line) => `  ${style.dim(line)}`);
}
