import type { GpuReport } from "../../facts/gpu-report.ts";
import type { GpusJson } from "../../generated/gpus.ts";
import { asJson } from "./as-json.ts";

/** The GPUs, and the model that the rules see. */
export interface SeenGpus {
  readonly report: GpuReport;
  readonly model: string | null;
}

/** The JSON of `gpus`. What is not known is null. */
export function gpusAsJson({ report, model }: SeenGpus): string {
  const { method, methods, counts, gpus } = report;
  const answer: GpusJson = {
    method,
    methods: methods.map(({ name, used, reason }) => ({ name, used, reason })),
    counts: { host: counts.host, container: counts.container, visible: counts.visible },
    model,
    gpus: gpus.map((gpu) => ({
      index: gpu.index,
      model: gpu.model,
      device_id: gpu.device_id,
      pci: gpu.pci,
      gfx: gpu.gfx,
      vram_total_mb: gpu.vram_total_mb,
      vram_used_mb: gpu.vram_used_mb,
      gfx_percent: gpu.gfx_percent,
      memory_percent: gpu.memory_percent,
      compute_partition: gpu.compute_partition,
      memory_partition: gpu.memory_partition,
      render_node: gpu.render_node,
      openable: gpu.openable,
      visible: gpu.visible,
      busy: gpu.busy,
    })),
  };
  return asJson(answer);
}
