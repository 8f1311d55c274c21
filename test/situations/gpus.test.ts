import { describe, expect, it } from "vitest";
import { canonicalGpuModels } from "../../src/facts/device-ids.ts";
import { uniformGpus } from "../../src/situations/gpus.ts";

describe("situations/gpus", () => {
  it.each(canonicalGpuModels)("%s is detected as that model, as many as there are", (model) => {
    expect(uniformGpus(model, 3)).toMatchObject({
      model,
      count: 3,
      host_count: 3,
      container_count: 3,
      visible_count: 3,
      busy: [],
      homogeneous: true,
      source: "sysfs",
    });
  });

  it("has the memory, the instruction set and the partitioning of a whole GPU", () => {
    expect(uniformGpus("MI300X", 2)).toMatchObject({
      gfx: "gfx942",
      vram_min_total_mb: 192 * 1024,
      vram_total_mb: 2 * 192 * 1024,
      idle: true,
      partition: { compute: "SPX", memory: "NPS1" },
    });
    expect(uniformGpus("MI210", 1).partition).toEqual({ compute: null, memory: null });
  });

  it("counts and names what settings say, as on a real machine", () => {
    const settings = { gpuModel: "MI325X", gpuCount: 2, requireIdleGpus: false } as const;
    expect(uniformGpus("MI300X", 8, settings)).toMatchObject({
      model: "MI325X",
      count: 2,
      visible_count: 8,
      source: "setting",
    });
  });

  it("of a model that no table has is unknown, and of none is no GPU", () => {
    expect(uniformGpus("MI999X", 1)).toMatchObject({ model: "UNKNOWN", count: 1, gfx: null });
    expect(uniformGpus(null, 0)).toMatchObject({ model: null, count: 0, visible_count: null });
    expect(uniformGpus("MI300X", 0)).toMatchObject({ model: null, count: 0 });
  });
});
