import type { Resolution } from "../../generated/resolution.ts";
import type {
  Failure,
  LastResort,
  Lever,
  Obstacle,
  Search,
  WhyNot,
} from "../../generated/why-not.ts";
import {
  type Block,
  bad,
  code,
  good,
  hints,
  line,
  listing,
  plainTable,
  quiet,
  section,
  spansOf,
  strongCode,
  type Words,
} from "../blocks.ts";
import { changesInWords, overlayFor, whatIfWords } from "../words/changes.ts";
import { explainCommand } from "../words/commands.ts";
import { countOf } from "../words/counts.ts";
import { behind, byKey } from "../words/standing.ts";

const answersShown = 3;

/** How much of the answer is told. */
export interface WhyNotOptions {
  /** Every answer, and what was searched. */
  readonly all?: boolean;
}

/** Where the profile stands, what would make it win, in increasing cost, and what cannot. */
export function whyNotBlocks(
  answer: WhyNot,
  resolution: Resolution,
  { all = false }: WhyNotOptions = {},
): readonly Block[] {
  const head = section(["Why not  ", strongCode(answer.profile)], standing(answer, resolution));
  if (answer.wins) return [head];
  const asked = { profile: answer.profile, resolution, all };
  return [
    head,
    searchSection("By settings", "the settings", answer.settings, asked),
    searchSection("By other GPUs", "GPUs and settings", answer.hardware, asked),
    searchSection("By removing rules", "the rules", answer.rules, asked),
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
  if (resolution.selection.by === "profile_id") {
    return [now, line("AIM_PROFILE_ID asks for that one"), ...failing(failures)];
  }
  if (failures.length > 0) return [now, ...failing(failures)];
  const winner = resolution.profiles.find((candidate) => candidate.rank === 1);
  if (profile === undefined || winner === undefined || rank === 1) {
    return [now, line(`it is ranked ${rank}`)];
  }
  return [now, line(`it is ranked ${rank}, behind the first`, [line(behind(profile, winner))])];
}

function failing(failures: readonly Failure[]): readonly Block[] {
  if (failures.length === 0) return [];
  return [line(`it fails ${countOf(failures.length, "rule")}`, reasons(failures))];
}

function reasons(failures: readonly Failure[]): readonly Block[] {
  return failures.map(({ rule, reason }) => line([`${reason} `, quiet(`(${rule})`)]));
}

/** What is asked: about which profile, in which decision, and whether all is told. */
interface Asked {
  readonly profile: string;
  readonly resolution: Resolution;
  readonly all: boolean;
}

function searchSection(
  title: string,
  what: string,
  { answers, obstacle }: Search,
  asked: Asked,
): Block {
  const { resolution, all } = asked;
  if (obstacle?.cause === "no-gain") {
    const spared = "settings alone do it, and other GPUs would spare none of them";
    return section([title, ": ", quiet("of no use")], [line(spared)]);
  }
  if (obstacle !== null) {
    return section([title, ": ", bad("it cannot win")], obstacleBlocks(obstacle, what, asked));
  }
  const shown = all ? answers : answers.slice(0, answersShown);
  const more = answers.length - shown.length;
  return section(title, [
    ...shown.map(({ changes }, index) => {
      const overlay = overlayFor(changes);
      return line(
        [index === 0 ? "" : "or ", ...spansOf(changesInWords(changes, resolution))],
        overlay.length === 0
          ? []
          : [line(quiet("as a file in rules/custom/ would say")), listing(overlay)],
      );
    }),
    ...(more > 0 ? [line(`or ${countOf(more, "other choice")} of the same size; see --all`)] : []),
  ]);
}

function obstacleBlocks(
  obstacle: Exclude<Obstacle, { readonly cause: "no-gain" }>,
  what: string,
  { profile, resolution }: Asked,
): readonly Block[] {
  if (obstacle.cause === "requested") {
    return [line(["AIM_PROFILE_ID asks for ", code(obstacle.profile)])];
  }
  const changes = obstacle.with;
  const changed = spansOf(changesInWords(changes, resolution));
  const lead = changes.length === 0 ? [] : ["with ", ...changed, " "];
  switch (obstacle.cause) {
    case "filters":
      if (obstacle.each) return [line(`whatever ${what}, it fails`, reasons(obstacle.filters))];
      return [
        line(
          [...lead, lead.length === 0 ? "it fails" : "it still fails"],
          reasons(obstacle.filters),
        ),
      ];
    case "ranking": {
      const { before, own, ...key } = obstacle;
      const first: Words =
        changes[0]?.kind === "rule"
          ? ["even ", ...changed, ", first comes ", code(before)]
          : [...lead, "its filters pass, but another is always before it: ", code(before)];
      const pair = [before, profile] as const;
      return [line(first, [line(byKey({ ...key, runner_up: own }, pair))])];
    }
    case "denied": {
      const refusal = [{ rule: obstacle.rule, reason: obstacle.message }];
      return [line([...lead, "it is chosen, but its launch is refused"], reasons(refusal))];
    }
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
    plainTable(
      domain.map(({ kind, name, values }): readonly Words[] => [
        kind === "rule" ? "rules removed" : kind === "hardware" ? `GPU ${name}` : name,
        values.map((value) => String(value ?? "not set")).join(", "),
      ]),
      ["what", "values"],
    ),
  ]);
}

function moreSection(answer: WhyNot, resolution: Resolution, all: boolean): readonly Block[] {
  const command = (...words: readonly string[]) => explainCommand(resolution, ...words);
  const shown = [
    ["the decision with that", answer.settings],
    ["the decision on those GPUs", answer.hardware],
  ] as const;
  const decisions = shown.flatMap(([what, { answers }]) =>
    answers.slice(0, 1).map(({ changes }) => [command(...whatIfWords(changes)), what] as const),
  );
  const { profile } = answer;
  const everything = [
    command("--why-not", profile, "--all"),
    "every answer, and what was searched",
  ];
  return [
    section("More", [
      hints(
        ...decisions,
        [command(profile), "every rule for it"],
        ...(all ? [] : [everything as [string, string]]),
      ),
    ]),
  ];
}
