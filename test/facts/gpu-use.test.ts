import { describe, expect, test } from "vitest";
import { gpuUse, usedBytes } from "../../src/facts/gpu-use.ts";
import type { RawGpu } from "../../src/facts/raw-probe.ts";
import { look, process, rawGpu } from "./raw-gpu.ts";

const GIB = 1024 ** 3;
const use = (samples: RawGpu["samples"]) => gpuUse(rawGpu(0, { samples }), false);

describe("facts/gpu-use", () => {
  test("gpuUse: no activity and at most 5 % of the memory in use is idle", () => {
    expect(use([look(0, 9.6)])).toEqual({ busy: false, because: null });
  });

  test("gpuUse: the threshold is 5 %: 4.9 % of the memory is idle, 5.1 % is busy", () => {
    const gpu = (usedBytes: number) =>
      gpuUse(
        rawGpu(0, {
          vramTotalBytes: 1000,
          samples: [{ gfxPercent: 0, memoryPercent: 0, vramUsedBytes: usedBytes }],
        }),
        false,
      );
    expect(gpu(49).busy).toBe(false);
    expect(gpu(50).busy).toBe(false);
    expect(gpu(51)).toEqual({ busy: true, because: "5 % of its memory in use" });
  });

  test("gpuUse: activity above 0 is busy", () => {
    expect(use([look(1, 0)])).toEqual({ busy: true, because: "1 % activity" });
  });

  test("gpuUse: more than 5 % of the memory in use is busy without any activity", () => {
    expect(use([look(0, 96)])).toEqual({ busy: true, because: "50 % of its memory in use" });
  });

  test("gpuUse: says both where both are so", () => {
    expect(use([look(87, 120)]).because).toBe("87 % activity, 63 % of its memory in use");
  });

  test("gpuUse: a blip that the next look does not find is not busy", () => {
    expect(use([look(100, 0), look(0, 0)]).busy).toBe(false);
    expect(use([look(100, 0), look(30, 0), look(0, 0)]).busy).toBe(false);
  });

  test("gpuUse: what every look finds is busy, with the last look as the reason", () => {
    expect(use([look(100, 0), look(90, 0), look(80, 0)])).toEqual({
      busy: true,
      because: "80 % activity",
    });
  });

  test("gpuUse: a guest that shows memory and no activity is judged by its memory", () => {
    expect(use([look(null, 1)]).busy).toBe(false);
    expect(use([look(null, 100)]).busy).toBe(true);
  });

  test("gpuUse: nothing readable, or no activity without memory, is not known", () => {
    expect(use([]).busy).toBeNull();
    expect(use([look(null, null)]).busy).toBeNull();
    expect(use([look(0, null)]).busy).toBeNull();
    expect(
      gpuUse(rawGpu(0, { vramTotalBytes: null, samples: [look(0, 1)] }), false).busy,
    ).toBeNull();
  });

  test("gpuUse: a partition on a busy card is idle when none of its own processes use it", () => {
    const gpu = rawGpu(0, { vramTotalBytes: 24 * GIB, samples: [look(90, 3)], processes: [] });
    expect(gpuUse(gpu, true)).toEqual({ busy: false, because: null });
  });

  test("gpuUse: a partition is busy by its own processes whatever the card's average says", () => {
    const gpu = rawGpu(0, {
      vramTotalBytes: 24 * GIB,
      samples: [look(0, 1)],
      processes: [process(1, 6)],
    });
    expect(gpuUse(gpu, true)).toEqual({ busy: true, because: "25 % of its memory in use" });
  });

  test("gpuUse: a partition of unknown processes is judged by its card, and says so", () => {
    const gpu = rawGpu(0, { vramTotalBytes: 24 * GIB, samples: [look(90, 0)], processes: null });
    expect(gpuUse(gpu, true)).toEqual({ busy: true, because: "90 % activity, on its whole card" });
  });

  test("usedBytes: a partition uses at least what its processes have", () => {
    const gpu = rawGpu(0, { samples: [look(0, 1)], processes: [process(1, 6), process(2, 2)] });
    expect(usedBytes(gpu, true)).toBe(8 * GIB);
    expect(usedBytes(gpu, false)).toBe(1 * GIB);
  });
});
