import type { RoomierMachine } from "../counterfactual/roomier-machines.ts";
import type { Resolution } from "../generated/resolution.ts";
import type { Problem } from "../shared/problem.ts";
import { plainStyle } from "../shared/style.ts";
import { group } from "./blocks.ts";
import { reasonGroups } from "./funnel.ts";
import { explainCommand } from "./words/commands.ts";
import { countOf, firstOf, moreReasons } from "./words/counts.ts";
import { isKeptByName, nearMisses, nearMissInWords } from "./words/nearest.ts";
import { sameChip } from "./words/same-chip.ts";
import { blocksAsText } from "./writers/terminal.ts";

const reasonsShown = 6;
const missesShown = 2;

/** What is known beside the resolution. */
export interface Related {
  /** A model that has profiles and is called almost as the one that was asked for. */
  readonly similar?: string | undefined;
  /** The GPU models with the instruction set of this machine's, where they are known. */
  readonly sameGfx?: readonly string[];
  /** Machines on which something would fit, where memory is all that is in the way here. */
  readonly roomier?: readonly RoomierMachine[];
}

/**
 * The error for a resolution without a selection: how many profiles were looked at, the counted
 * reasons, the most frequent first, and the profiles that lack least.
 */
export function nothingFits(
  resolution: Resolution,
  { similar, sameGfx, roomier = [] }: Related = {},
): Problem {
  const total = resolution.profiles.length;
  const model = resolution.request.model.value;
  const meant = similar === undefined ? "" : `did you mean \`${similar}\`? `;
  if (total === 0) {
    return {
      code: "no-profile-fits",
      level: "error",
      message: `there is no valid profile for \`${model}\` in ${resolution.inputs.profiles.path}`,
      hint: `${meant}\`aim validate\` checks every profile; AIM_PROFILES_PATH names another folder`,
    };
  }
  const [nearest] = nearMisses(resolution)[0]?.profiles ?? [];
  const missing = missingGpus(resolution);
  const related = sameGfx === undefined ? null : sameChip(resolution, sameGfx);
  // Of another model's name the spelling is the mistake.
  const isKept = similar === undefined && nearest !== undefined && isKeptByName(nearest);
  const hints = [
    ...missing.flatMap(({ hint }) => hint ?? []),
    ...(isKept ? [`\`AIM_PROFILE_ID=${nearest.id}\` starts the nearest one all the same`] : []),
  ];
  const command =
    nearest === undefined
      ? explainCommand(resolution, "--all")
      : explainCommand(resolution, "--why-not", nearest.id);
  // Of memory no setting makes more: what is needed are other GPUs.
  const next =
    roomier.length > 0
      ? `\`aim model ${model}\` shows on which GPUs it fits`
      : `\`${command}\` says ${nearest === undefined ? "why" : "what would make the nearest one fit"}`;
  return {
    code: "no-profile-fits",
    level: "error",
    message: `none of ${countOf(total, "profile")} fits this request and machine`,
    cause: [
      ...reasonLines(resolution),
      ...nearestLines(resolution),
      ...memoryLines(resolution, roomier),
      ...missing.map(({ message }) => message),
      ...(related === null ? [] : [related]),
    ].join("\n"),
    hint: `${meant}${hints.map((hint) => `${hint}; `).join("")}${next}`,
  };
}

/** What would be enough where memory is not. */
function memoryLines(
  { models = [], request, gpu }: Resolution,
  machines: readonly RoomierMachine[],
): readonly string[] {
  if (machines.length === 0) return [];
  const model = models.find(({ id }) => id === request.model.value);
  const weights = model?.weights_mb ?? null;
  const size =
    weights === null
      ? ""
      : `${request.model.value} has ${Math.ceil(weights / 1024)} GiB of weights: `;
  const isCut = !["SPX", null].includes(gpu.partition.compute);
  const whole = isCut ? "whole " : "";
  const enough = machines.map(({ model, count }) => `${count} x ${whole}${model}`).join(", or ");
  const each = gpu.vram_min_total_mb;
  const here = `${gpu.count} x ${gpu.model}${each === null ? "" : ` of ${Math.round(each / 1024)} GiB`}`;
  return [`${size}${here} has too little memory; ${enough} would do`];
}

function reasonLines({ profiles }: Resolution): readonly string[] {
  const { shown, more } = firstOf(reasonGroups(profiles), reasonsShown);
  const width = String(shown[0]?.profiles.length ?? 0).length;
  return [
    ...shown.map((each) => `${String(each.profiles.length).padStart(width)}  ${each.reason}`),
    ...(more > 0 ? [`${" ".repeat(width)}  ${moreReasons(more)}`] : []),
  ];
}

/** The profiles that lack least, with everything that they lack. */
function nearestLines(resolution: Resolution): readonly string[] {
  return nearMisses(resolution)
    .slice(0, missesShown)
    .flatMap((miss) => {
      const blocks = [group([nearMissInWords(miss, 1)])];
      return `nearest: ${blocksAsText(blocks, plainStyle, Number.POSITIVE_INFINITY)}`
        .trimEnd()
        .split("\n");
    });
}

/** Why the engine would see none of the GPUs that are there; nothing where it sees one, or there is none. */
function missingGpus({ problems, gpu }: Resolution): Resolution["problems"] {
  return problems.filter(
    ({ code }) =>
      (code === "gpus-not-in-container" && gpu.container_count === 0) ||
      (code === "gpus-hidden" && gpu.visible_count === 0),
  );
}
