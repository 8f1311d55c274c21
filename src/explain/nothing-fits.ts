import type { Resolution } from "../generated/resolution.ts";
import type { Problem } from "../shared/problem.ts";
import { explainCommand } from "./command-line.ts";
import { reasonGroups } from "./funnel.ts";
import { missingGpus } from "./missing-gpus.ts";
import { nearMisses, textOf } from "./near-misses.ts";
import { sameChip } from "./same-chip.ts";
import { countOf } from "./value.ts";

const reasonsShown = 6;
const missesShown = 2;

/**
 * The error for a resolution without a selection: how many profiles were looked at, the counted
 * reasons, the most frequent first, and the profiles that lack least. `similar` is a model that has
 * profiles and is called almost as the one that was asked for; `sameGfx` are the GPU models with the
 * instruction set of this machine's, where they are known.
 */
export function nothingFits(
  resolution: Resolution,
  similar?: string,
  sameGfx?: readonly string[],
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
  const hints = missing.flatMap(({ hint }) => (hint === undefined ? [] : [`${hint}; `])).join("");
  const command =
    nearest === undefined
      ? explainCommand(resolution, "--all")
      : explainCommand(resolution, "--why-not", nearest.id);
  return {
    code: "no-profile-fits",
    level: "error",
    message: `none of ${total} ${total === 1 ? "profile" : "profiles"} fits this request and machine`,
    cause: [
      ...reasonLines(resolution),
      ...nearestLines(resolution),
      ...missing.map(({ message }) => message),
      ...(related === null ? [] : [related]),
    ].join("\n"),
    hint: `${meant}${hints}\`${command}\` says ${nearest === undefined ? "why" : "what would make the nearest one fit"}`,
  };
}

function reasonLines({ profiles }: Resolution): readonly string[] {
  const groups = reasonGroups(profiles);
  const width = String(groups[0]?.profiles.length ?? 0).length;
  const lines = groups
    .slice(0, reasonsShown)
    .map((group) => `${String(group.profiles.length).padStart(width)}  ${group.reason}`);
  const more = groups.length - reasonsShown;
  if (more <= 0) return lines;
  return [...lines, `${" ".repeat(width)}  and ${more} more ${more === 1 ? "reason" : "reasons"}`];
}

/** The profiles that lack least, with everything that they lack. */
function nearestLines(resolution: Resolution): readonly string[] {
  return nearMisses(resolution)
    .slice(0, missesShown)
    .flatMap(({ missing, profiles: [first, ...others] }) => {
      if (first === undefined) return [];
      const more = others.length === 0 ? "" : ` and ${others.length} more`;
      const fails = `${others.length === 0 ? "fails" : "fail"} ${countOf(missing.length, "rule")}`;
      return [
        `nearest: ${first.id}${more} ${fails}`,
        ...missing.map((filter) => `  ${textOf(filter)} (${filter.rule})`),
      ];
    });
}
