import type { ProfileVerdict, Resolution } from "../generated/resolution.ts";
import type { Failure, LastResort, Lever, Obstacle, Search, WhyNot } from "../generated/why-not.ts";
import type { Style } from "../shared/style.ts";
import {
  type Block,
  bad,
  code,
  good,
  hints,
  line,
  quiet,
  section,
  spansOf,
  strong,
  strongCode,
  table,
  type Words,
} from "./blocks.ts";
import { changesInWords, overlayFor, whatIfWords } from "./change-words.ts";
import { explainCommand } from "./command-line.ts";
import { blocksAsText } from "./terminal.ts";
import { countOf, showValue } from "./value.ts";

const answersShown = 3;

/** How much of the answer is told. */
export interface WhyNotOptions {
  /** Every answer, and what was searched. */
  readonly all?: boolean;
}

/** Why a profile is not chosen, and what would make it win, at a terminal of 80 columns. */
export function whyNotText(
  answer: WhyNot,
  resolution: Resolution,
  style: Style,
  options: WhyNotOptions = {},
): string {
  return blocksAsText(whyNotBlocks(answer, resolution, options), style);
}

/** Where the profile stands, what would make it win, in increasing cost, and what cannot. */
export function whyNotBlocks(
  answer: WhyNot,
  resolution: Resolution,
  { all = false }: WhyNotOptions = {},
): readonly Block[] {
  const head = section(["Why not  ", strongCode(answer.profile)], standing(answer, resolution));
  if (answer.wins) return [head];
  return [
    head,
    searchSection("By settings", "the settings", answer.settings, resolution, all),
    searchSection("By other GPUs", "GPUs and settings", answer.hardware, resolution, all),
    searchSection("By removing rules", "the rules", answer.rules, resolution, all),
    lastResortSection(answer.last_resort),
    ...(all ? [domainSection(answer.domain)] : []),
    ...moreSection(answer, resolution, all),
  ];
}

function standing(answer: WhyNot, resolution: Resolution): readonly Block[] {
  const { profile: id, failures, rank, selected } = answer;
  if (answer.wins) return [line(good("it is chosen: nothing needs to change"))];
  const now = line(selected === null ? "now nothing fits" : ["now chosen: ", code(selected)]);
  const profile = resolution.profiles.find((candidate) => candidate.id === id);
  if (selected === id) return [line("it is chosen now, and a rule refuses to launch it")];
  if (failures.length > 0)
    return [now, line(`it fails ${countOf(failures.length, "rule")}`, reasons(failures))];
  const winner = resolution.profiles.find((candidate) => candidate.rank === 1);
  const behind = profile && winner && rank !== 1 ? behindWinner(profile, winner) : [];
  return [
    now,
    line(`it is ranked ${rank}${behind.length > 0 ? ", behind the first" : ""}`, behind),
  ];
}

function behindWinner(profile: ProfileVerdict, winner: ProfileVerdict): readonly Block[] {
  const index = profile.keys.findIndex((key, at) => key.position !== winner.keys[at]?.position);
  const [own, other] = [profile.keys[index], winner.keys[index]];
  if (own === undefined || other === undefined) return [line("by its id alone, which is larger")];
  return [line(byKey(own.rule, other.value, own.value))];
}

function byKey(rule: string, first: unknown, second: unknown): Words {
  if (rule === "profile-id") return "equal in every rank key; the smaller id goes first";
  return ["by ", strong(rule), `: ${showValue(first)} goes before ${showValue(second)}`];
}

function reasons(failures: readonly Failure[]): readonly Block[] {
  return failures.map(({ rule, reason }) => line([`${reason} `, quiet(`(${rule})`)]));
}

function searchSection(
  title: string,
  what: string,
  { answers, obstacle }: Search,
  resolution: Resolution,
  all: boolean,
): Block {
  if (obstacle !== null) {
    return section([title, "  ", bad("it cannot win")], obstacleBlocks(obstacle, what, resolution));
  }
  const shown = all ? answers : answers.slice(0, answersShown);
  const more = answers.length - shown.length;
  return section(title, [
    ...shown.map(({ changes }, index) => {
      const overlay = overlayFor(changes);
      return line(
        [index === 0 ? "" : "or ", ...spansOf(changesInWords(changes, resolution))],
        overlay === undefined ? [] : [line([quiet("in an overlay: "), code(overlay)])],
      );
    }),
    ...(more > 0 ? [line(`or ${countOf(more, "other choice")} of the same size; see --all`)] : []),
  ]);
}

function obstacleBlocks(
  obstacle: Obstacle,
  what: string,
  resolution: Resolution,
): readonly Block[] {
  switch (obstacle.cause) {
    case "filters": {
      const changes = obstacle.with;
      const lead: Words = obstacle.each
        ? `whatever ${what}, it fails`
        : changes.length === 0
          ? "it fails"
          : ["with ", ...spansOf(changesInWords(changes, resolution)), " it still fails"];
      return [line(lead, reasons(obstacle.filters))];
    }
    case "ranking": {
      const { before, rule, winner, own } = obstacle;
      const changes = obstacle.with;
      const lead: Words =
        changes.length === 0
          ? ["its filters pass, but before it goes ", code(before)]
          : [
              "even ",
              ...(changes[0]?.kind === "rule" ? [] : ["with "]),
              ...spansOf(changesInWords(changes, resolution)),
              " before it goes ",
              code(before),
            ];
      return [line(lead, [line(byKey(rule, winner, own))])];
    }
    case "denied": {
      const changes = obstacle.with;
      const lead: Words =
        changes.length === 0
          ? "it is chosen, but refused:"
          : [
              "with ",
              ...spansOf(changesInWords(changes, resolution)),
              " it is chosen, but refused:",
            ];
      return [line(lead, reasons([{ rule: obstacle.rule, reason: obstacle.message }]))];
    }
    case "requested":
      return [line(["AIM_PROFILE_ID asks for ", code(obstacle.profile)])];
  }
}

function lastResortSection({ variable, value, overridden, denied_by: denied }: LastResort): Block {
  return section("By its name, as the last resort", [
    line(code(`${variable}=${value}`)),
    overridden.length === 0
      ? line("skips filters and ranking; it fails no filter")
      : line("skips filters and ranking, and so overrides", reasons(overridden)),
    ...(denied.length === 0 ? [] : [line("and is refused all the same", reasons(denied))]),
  ]);
}

function domainSection(domain: readonly Lever[]): Block {
  return section("Searched: no smaller answer of its kind exists within this", [
    table(
      domain.map(({ kind, key, values }): readonly Words[] => [
        kind === "rule" ? "rules removed" : kind === "hardware" ? `GPU ${key}` : key,
        values.map((value) => String(value ?? "not set")).join(", "),
      ]),
    ),
  ]);
}

function moreSection(answer: WhyNot, resolution: Resolution, all: boolean): readonly Block[] {
  const shown = [answer.settings, answer.hardware]
    .flatMap(({ answers }) => answers.slice(0, 1))
    .map(({ changes }): readonly [string, string] => [
      explainCommand(resolution, ...whatIfWords(changes)),
      "that decision beside this one",
    ]);
  const everything: readonly [string, string] = [
    explainCommand(resolution, "--why-not", answer.profile, "--all"),
    "every answer, and what was searched",
  ];
  const one: readonly [string, string] = [
    explainCommand(resolution, answer.profile),
    "every rule for it",
  ];
  return [section("More", [hints(...shown, one, ...(all ? [] : [everything]))])];
}
