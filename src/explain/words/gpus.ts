import type { GpuReport, ReportedGpu } from "../../facts/gpu-report.ts";
import type { GpuFacts } from "../../generated/facts.ts";
import { countOf } from "./counts.ts";

/** The GPUs in a few words: `8 x MI300X, gfx942, 192 GiB each`, `1 x MI300X, gfx942, 192 GiB`. */
export function gpusInWords(gpu: GpuFacts): string {
  if (gpu.count === 0) return "no GPU";
  const parts = [`${gpu.count} x ${gpu.model ?? "unknown model"}`];
  if (gpu.gfx !== null) parts.push(gpu.gfx);
  if (gpu.vram_total_mb !== null) {
    parts.push(`${Math.round(gpu.vram_total_mb / gpu.count / 1024)} GiB${each(gpu.count)}`);
  }
  return parts.join(", ");
}

/** `8 x MI300X, gfx942, 192 GiB each`: what the engine sees, by kind. */
export function visibleInWords({ gpus, counts, failure }: GpuReport): string {
  if (failure !== null) return `GPUs not known: ${failure.method} does not work here`;
  if (counts.host === null) return "GPUs not looked for";
  const visible = gpus.filter((gpu) => gpu.visible);
  if (visible.length === 0) {
    return counts.host === 0
      ? "no GPU"
      : `no GPU for the engine, ${countOf(counts.host, "GPU")} on the host`;
  }
  return [...Map.groupBy(visible, kindInWords)]
    .map(([kind, { length }]) => `${length} x ${kind}${each(length)}`)
    .join("; ");
}

function kindInWords({ model, gfx, vram_total_mb: mb }: ReportedGpu): string {
  const size = mb === null ? "memory not known" : `${Math.round(mb / 1024)} GiB`;
  return [model, ...(gfx === null ? [] : [gfx]), size].join(", ");
}

function each(count: number): string {
  return count > 1 ? " each" : "";
}
