import type {
  FilterVerdict,
  GroupTrace,
  LeafTrace,
  ProfileVerdict,
  RankKey,
  Resolution,
  RuleRecord,
} from "../../generated/resolution.ts";
import { formatLocation } from "../../shared/problem.ts";
import {
  type Block,
  bad,
  code,
  good,
  hints,
  line,
  prose,
  quiet,
  quietCode,
  type Span,
  section,
  strong,
  strongCode,
  table,
  type Words,
} from "../blocks.ts";
import { explainCommand } from "../words/commands.ts";
import { profileInWords } from "../words/profiles.ts";
import { byId, decidingIndex, keyInWords } from "../words/standing.ts";
import { showValue } from "../words/value.ts";

/** Every rule for one profile: its outcome and place, what was wanted and found, and why it is there. */
export function profileBlocks(resolution: Resolution, id: string): readonly Block[] {
  const profile = resolution.profiles.find((candidate) => candidate.id === id);
  if (profile === undefined) throw new Error(`no verdict for ${id}`);
  const rules = new Map(resolution.rules.map((rule) => [rule.id, rule]));
  const more = resolution.selection.profile === id ? [] : [moreSection(resolution, id)];
  return [
    section(
      [strongCode(profile.id), "  ", standing(resolution, profile)],
      [line(code(profile.path)), line(profileInWords(profile))],
    ),
    ...profile.derived.map(({ rule, fact, value, before }) =>
      ruleSection("set", good, rule, rules, [
        line(`${fact} = ${showValue(value)} (was ${showValue(before)})`),
      ]),
    ),
    ...derivationErrors(profile),
    ...profile.filters.map((filter) => filterSection(filter, rules)),
    ...profile.keys.flatMap((key) => conditionSection(key, rules)),
    ...rankSection(resolution, profile, rules),
    ...more,
  ];
}

function standing(resolution: Resolution, profile: ProfileVerdict): Span {
  if (resolution.selection.profile === profile.id) return good("chosen");
  if (profile.rank !== null) return strong(`ranked ${profile.rank}`);
  return bad(profile.state);
}

/** What derive rules could not judge is among the reasons; what others could not is with them. */
function derivationErrors({ reasons, outcome, filters, keys }: ProfileVerdict): readonly Block[] {
  if (outcome !== "errored") return [];
  const told = new Set(
    [...filters, ...keys].map(({ rule, error }) => `rule \`${rule}\`: ${error}`),
  );
  return reasons
    .filter((reason) => reason.startsWith("could not be judged: "))
    .filter((reason) => !told.has(reason.slice("could not be judged: ".length)))
    .map((reason) => section([bad("errored"), `  ${reason}`], []));
}

function ruleSection(
  outcome: string,
  tone: (text: string) => Span,
  id: string,
  rules: ReadonlyMap<string, RuleRecord>,
  blocks: readonly Block[],
): Block {
  const rule = rules.get(id);
  const place = rule === undefined ? [] : ["  ", quietCode(formatLocation(rule.where))];
  const why = rule === undefined ? [] : [prose(quiet(rule.why))];
  return section(
    [tone(outcome), " ".repeat(9 - outcome.length), id, ...place],
    [...blocks, ...why],
  );
}

function filterSection(filter: FilterVerdict, rules: ReadonlyMap<string, RuleRecord>): Block {
  const tones = { passed: good, failed: bad, skipped: quiet, errored: bad };
  const shown = filter.outcome === "skipped" ? filter.guard : filter.condition;
  return ruleSection(filter.outcome, tones[filter.outcome], filter.rule, rules, [
    ...(filter.reason === undefined ? [] : [line(filter.reason)]),
    ...(filter.error === undefined ? [] : [line(filter.error)]),
    ...(filter.outcome === "skipped" ? [line("does not apply:")] : []),
    ...(shown === undefined ? [] : traceBlocks(shown)),
  ]);
}

/** The condition of a rank rule, with what it came to; nothing for a rule by a value. */
function conditionSection(key: RankKey, rules: ReadonlyMap<string, RuleRecord>): readonly Block[] {
  const { rule, value, condition, error } = key;
  if (condition === undefined) return [];
  const outcome = error === undefined ? (value === true ? "first" : "after") : "errored";
  const tones = { errored: bad, first: good, after: quiet };
  return [
    ruleSection(outcome, tones[outcome], rule, rules, [
      ...(error === undefined ? [] : [line(error)]),
      ...traceBlocks(condition),
    ]),
  ];
}

function traceBlocks(trace: LeafTrace | GroupTrace): readonly Block[] {
  if ("fact" in trace) return [line(leafWords(trace), [], 3)];
  if (trace.not !== undefined) return [line("not", traceBlocks(trace.not))];
  const children = trace.all ?? trace.any ?? [];
  if (children.length === 1) return children.flatMap(traceBlocks);
  const name = trace.all === undefined ? "any of" : "all of";
  return [line(name, children.flatMap(traceBlocks))];
}

function leafWords(leaf: LeafTrace): Words {
  const mark = leaf.result ? good("ok") : bad("no");
  const source = leaf.wanted_from === undefined ? "" : ` (${leaf.wanted_from})`;
  const wanted = `${leaf.operator} ${showValue(leaf.wanted)}${source}`;
  // The other order would say that "profile… not… found", which AMD's operator takes for an HTTP 404.
  return [mark, ` ${leaf.fact}: found ${showValue(leaf.found)}, wanted ${wanted}`];
}

/** Key by key beside the winner, or for the winner beside the next: the first that differs decides. */
function rankSection(
  resolution: Resolution,
  profile: ProfileVerdict,
  rules: ReadonlyMap<string, RuleRecord>,
): readonly Block[] {
  if (profile.rank === null) return [];
  const ranked = resolution.profiles.filter(({ rank }) => rank !== null);
  const other = ranked.find(({ id }) => id !== profile.id);
  const deciding = other === undefined ? -1 : decidingIndex(profile.keys, other.keys);
  const head = ["key", "this one", ...(other === undefined ? [] : [other.id, ""])];
  const rows = profile.keys.map((key, index): readonly Words[] => {
    const against = other?.keys[index];
    const name = index === deciding ? strong(key.rule) : key.rule;
    if (against === undefined) return [name, keyInWords(key)];
    return [
      name,
      keyInWords(key),
      keyInWords(against),
      index === deciding ? strong("decides") : "",
    ];
  });
  if (other !== undefined && deciding === -1) {
    rows.push([strong(byId), profile.id, other.id, strong("decides")]);
  }
  const rule = rules.get(profile.keys[deciding]?.rule ?? "");
  const why = rule === undefined ? [] : [prose(quiet(rule.why))];
  const title = `Rank ${profile.rank} of ${ranked.length}`;
  return [section(title, [...(rows.length === 0 ? [] : [table(rows, head)]), ...why])];
}

function moreSection(resolution: Resolution, id: string): Block {
  return section("More", [
    hints([explainCommand(resolution, "--why-not", id), "what would make it win"]),
  ]);
}
