import type { GpuFacts } from "../generated/facts.ts";

/** The GPUs in a few words: `8 x MI300X, gfx942, 192 GiB each`, `1 x MI300X, gfx942, 192 GiB`. */
export function gpusInWords(gpu: GpuFacts): string {
  if (gpu.count === 0) return "no GPU";
  const parts = [`${gpu.count} x ${gpu.model ?? "unknown model"}`];
  if (gpu.gfx !== null) parts.push(gpu.gfx);
  if (gpu.vram_total_mb !== null && gpu.count > 0) {
    parts.push(
      `${Math.round(gpu.vram_total_mb / gpu.count / 1024)} GiB${gpu.count > 1 ? " each" : ""}`,
    );
  }
  return parts.join(", ");
}
