import type { Resolution } from "../generated/resolution.ts";
import type { Problem } from "../shared/problem.ts";
import { reasonGroups } from "./funnel.ts";

const shownReasons = 10;

/**
 * The error for a resolution without a selection: how many profiles were looked at, and the counted
 * reasons, the most frequent first.
 */
export function nothingFits(resolution: Resolution): Problem {
  const total = resolution.profiles.length;
  const model = resolution.request.model.value;
  if (total === 0) {
    return {
      code: "no-profile-fits",
      level: "error",
      message: `there is no valid profile for \`${model}\` in ${resolution.inputs.profiles.path}`,
      hint: "`aim validate` checks every profile; AIM_PROFILES_PATH names another folder",
    };
  }
  const groups = reasonGroups(resolution.profiles);
  const width = String(groups[0]?.profiles.length ?? 0).length;
  const lines = groups
    .slice(0, shownReasons)
    .map((group) => `${String(group.profiles.length).padStart(width)}  ${group.reason}`);
  const more = groups.length - shownReasons;
  if (more > 0) lines.push(`${" ".repeat(width)}  and ${more} more reasons`);
  return {
    code: "no-profile-fits",
    level: "error",
    message: `none of ${total} ${total === 1 ? "profile" : "profiles"} fits this request and machine`,
    cause: lines.join("\n"),
    hint: "see every verdict with `aim list-profiles`, and every rule of one profile with `aim explain <profile id>`",
  };
}
