import type { Resolution } from "../../generated/resolution.ts";

/**
 * What AIM_GPU_MODEL may be set to on a machine whose GPU model no profile is for: those of `sameGfx`,
 * the models with its instruction set, that profiles are for. Profiles that are chosen by name alone
 * do not count. Null where a profile is for the model, where the instruction set is not known, and
 * where there are no profiles.
 */
export function sameChip({ gpu, profiles }: Resolution, sameGfx: readonly string[]): string | null {
  const automatic = profiles.filter(({ manual_only }) => !manual_only);
  const served = new Set(automatic.map(({ metadata }) => metadata.gpu));
  if (gpu.model === null || gpu.gfx === null) return null;
  if (served.size === 0 || served.has(gpu.model)) return null;
  const models = sameGfx.filter((model) => served.has(model));
  if (models.length === 0) return `no profile is for another GPU model of ${gpu.gfx}`;
  const settings = models.map((model) => `\`AIM_GPU_MODEL=${model}\``).join(" or ");
  return `${gpu.model} is ${gpu.gfx}, like ${models.join(" and ")}: ${settings} tries their profiles, if its memory is enough for them`;
}
