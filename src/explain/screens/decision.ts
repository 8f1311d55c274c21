import type { Resolution } from "../../generated/resolution.ts";
import { formatLocation } from "../../shared/problem.ts";
import {
  type Block,
  bad,
  caution,
  code,
  good,
  goodCode,
  hints,
  joined,
  line,
  plainTable,
  quiet,
  quietCode,
  section,
  spansOf,
  strong,
  type Words,
} from "../blocks.ts";
import { funnelOf } from "../funnel.ts";
import { explainCommand } from "../words/commands.ts";
import { countOf } from "../words/counts.ts";
import { gpusInWords } from "../words/gpus.ts";
import { nearMisses } from "../words/nearest.ts";
import { shadowedInWords } from "../words/shadowed.ts";
import { chosenOver } from "../words/standing.ts";
import { showValue } from "../words/value.ts";
import { nearestSection, othersSection, rankingSection } from "./decision-profiles.ts";

/** How much of a decision is told. */
export interface DecisionOptions {
  /** Every value, step, profile and problem instead of counts with examples. */
  readonly all?: boolean;
  /** A model that has profiles and is called almost as the one that was asked for. */
  readonly similar?: string | undefined;
}

/**
 * A whole decision: the request with origins, the hardware, the funnel, the winner with the key that
 * put it first, the others by reason, advice and problems. Where nothing fits, what comes nearest.
 */
export function decisionBlocks(
  resolution: Resolution,
  { all = false, similar }: DecisionOptions = {},
): readonly Block[] {
  const isNothing = resolution.selection.profile === null;
  const sections = [
    requestSection(resolution, all),
    hardwareSection(resolution, all),
    funnelSection(resolution, all),
    selectionSection(resolution),
    isNothing ? nearestSection(resolution, all, similar) : undefined,
    all ? rankingSection(resolution) : undefined,
    othersSection(resolution, all),
    adviceSection(resolution),
    problemsSection(resolution, all),
    moreSection(resolution, all),
  ];
  return sections.filter((block) => block !== undefined);
}

function requestSection({ request }: Resolution, all: boolean): Block {
  const entries = Object.entries(request).filter(([key]) => key !== "model");
  const isGiven = ({ origin }: { readonly origin: string }) => all || origin !== "default";
  const given = entries.filter(([, setting]) => isGiven(setting));
  const rest = entries.filter(([, setting]) => !isGiven(setting) && setting.value !== null);
  const rows = given.map(([key, { value, from }]): readonly Words[] => [
    key,
    strong(showValue(value)),
    quiet(from === "default" ? "by default" : `from ${from}`),
  ]);
  const defaults = rest.map(([key, { value }]) => `${key} ${showValue(value)}`).join(", ");
  return section("Request", [
    plainTable(rows, ["setting", "value", "from"]),
    ...(defaults === "" ? [] : [line(quiet(`by default ${defaults}`))]),
  ]);
}

function hardwareSection({ request, gpu, detection }: Resolution, all: boolean): Block {
  const used = detection.find(({ used, name }) => used && name !== "none");
  const { from } = request.gpu_model;
  const by = used?.name === "setting" ? `told by ${from}` : `found by ${used?.name}`;
  const rows = detection.map((attempt): readonly Words[] => [
    attempt.name,
    attempt.used ? good("used") : quiet("not used"),
    quiet(attempt.reason),
  ]);
  const isShort = !all && used !== undefined;
  return section("Hardware", [
    line([strong(gpusInWords(gpu)), ...(isShort ? [quiet(`, ${by}`)] : [])]),
    ...(isShort ? [] : [plainTable(rows, ["found by", "", "because"])]),
  ]);
}

function funnelSection(resolution: Resolution, all: boolean): Block {
  const funnel = funnelOf(resolution);
  const steps = funnel.steps
    .filter(({ fell }) => all || fell.length > 0)
    .map((step): readonly Words[] => [
      step.rule,
      String(step.left),
      step.fell.length === 0 ? "" : caution(`-${step.fell.length} ${step.state}`),
    ]);
  const errored = funnel.errored.length;
  const rows: readonly (readonly Words[])[] = [
    ["read", String(funnel.filesRead), quiet(invalidInWords(resolution))],
    ["valid", String(funnel.valid), ""],
    ...(errored === 0
      ? []
      : [["errored", String(funnel.valid - errored), bad(`-${errored} could not be judged`)]]),
    ...steps,
    ["ranked", strong(String(funnel.ranked)), ""],
  ];
  return section("Profiles", [plainTable(rows, ["step", "left", "taken out"])]);
}

function invalidInWords(resolution: Resolution): string {
  const broken = new Set(
    resolution.problems
      .filter((problem) => problem.level === "error")
      .map((problem) => problem.where?.path),
  ).size;
  const parts: string[] = [];
  if (broken > 0) parts.push(`${countOf(broken, "file")} broken`);
  if (resolution.shadowed.length > 0) parts.push(`${resolution.shadowed.length} shadowed`);
  return parts.join(", ");
}

function selectionSection(resolution: Resolution): Block {
  const { selection } = resolution;
  const winner = resolution.profiles.find((profile) => profile.id === selection.profile);
  if (winner === undefined) return section(bad("Nothing fits"), []);
  return section(
    ["Chosen  ", goodCode(winner.id)],
    [
      line(code(winner.path)),
      ...adapters(resolution, winner),
      ...chosenOver(resolution),
      ...overridden(resolution),
    ],
  );
}

/** The LoRA adapters that the engine would be started with; nothing for a profile that is for none. */
function adapters(
  { adapters: found }: Resolution,
  { metadata }: Resolution["profiles"][number],
): readonly Block[] {
  // Records of before there were features have none.
  if ((metadata.features ?? []).length === 0 || found?.names == null) return [];
  if (found.names.length === 0) return [line("for LoRA adapters, of which there are none")];
  const named = found.names.map((name, index) => {
    const rank = found.ranks?.[index];
    return rank == null ? name : `${name} (rank ${rank})`;
  });
  return [line(`with the LoRA adapters ${named.join(", ")}`)];
}

function overridden({ selection }: Resolution): readonly Block[] {
  return selection.overridden.map(({ rule, reason }) =>
    line([caution("although"), ` it ${reason} `, quiet(`(${rule})`)]),
  );
}

function adviceSection({ advice }: Resolution): Block | undefined {
  if (advice.length === 0) return undefined;
  const tones = { info: quiet, warn: caution, deny: bad } as const;
  return section(
    "Advice",
    advice.map(({ level, message, rule }) =>
      line([tones[level](level), `  ${message} `, quiet(`(${rule})`)]),
    ),
  );
}

/** An error that is in no file is one of the hardware: it lets a decision be made, but not a launch. */
function stopsLaunch({ level, where }: Resolution["problems"][number]): boolean {
  return level === "error" && where === undefined;
}

function problemLine(problem: Resolution["problems"][number], prefix = "") {
  const paint = problem.level === "error" ? bad : caution;
  return line(
    [paint(`${problem.level}[${problem.code}]`), ` ${prefix}${problem.message}`],
    [
      ...(problem.where === undefined ? [] : [line(quietCode(formatLocation(problem.where)))]),
      ...(problem.hint === undefined ? [] : [line(quiet(problem.hint))]),
    ],
  );
}

function problemsSection({ problems, shadowed }: Resolution, all: boolean): Block | undefined {
  if (problems.length + (all ? shadowed.length : 0) === 0) return undefined;
  const errors = problems.filter(({ level }) => level === "error").length;
  const warnings = problems.length - errors;
  const counts = [
    ...(errors > 0 ? [bad(countOf(errors, "error"))] : []),
    ...(warnings > 0 ? [caution(countOf(warnings, "warning"))] : []),
  ];
  if (!all) {
    return section("Problems", [
      ...problems.filter(stopsLaunch).map((problem) => problemLine(problem, "would not start: ")),
      line([...spansOf(joined(counts, ", ")), "; see them with --all"]),
    ]);
  }
  return section("Problems", [
    ...problems.map((problem) => problemLine(problem)),
    ...shadowed.map((each) => line(shadowedInWords(each))),
  ]);
}

/** How to go on: everything, one profile, and what would make it win, for the one that is nearest. */
function moreSection(resolution: Resolution, all: boolean): Block | undefined {
  const { profiles, selection } = resolution;
  const ranked = profiles.filter(({ id, rank }) => rank !== null && id !== selection.profile);
  const nearest = ranked[0] ?? nearMisses(resolution)[0]?.profiles[0];
  const command = (...words: readonly string[]) => explainCommand(resolution, ...words);
  const everything = [command("--all"), "every profile and every step"] as const;
  const one =
    nearest === undefined
      ? []
      : ([
          [command(nearest.id), "every rule for one profile"],
          [command("--why-not", nearest.id), "what would make it win"],
        ] as const);
  const shown = [...(all ? [] : [everything]), ...one];
  return shown.length === 0 ? undefined : section("More", [hints(...shown)]);
}
