import { gfxOfModel, modelsOfSameGfx } from "../facts/device-ids.ts";
import type { Resolution } from "../generated/resolution.ts";

/**
 * What AIM_GPU_MODEL may be set to on a machine whose GPU model no profile is for: the models with the
 * same instruction set that profiles are for. Null where a profile is for the model, where the
 * instruction set is not known, and where there are no profiles.
 */
export function sameChip({ gpu, profiles }: Resolution): string | null {
  const gfx = gpu.model === null ? null : gfxOfModel(gpu.model);
  const served = new Set(profiles.map(({ metadata }) => metadata.gpu));
  if (gpu.model === null || gfx === null || served.size === 0 || served.has(gpu.model)) return null;
  const models = modelsOfSameGfx(gpu.model).filter((model) => served.has(model));
  if (models.length === 0) return `no profile is for another GPU model of ${gfx}`;
  const names = models.map((model) => `\`AIM_GPU_MODEL=${model}\``).join(" or ");
  return `${gpu.model} is ${gfx}, like ${models.join(" and ")}: ${names} takes their profiles, whose memory may not be there`;
}
