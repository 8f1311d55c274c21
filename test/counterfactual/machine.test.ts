import { describe, expect, it } from "vitest";
import { gpuFactsWith, isTold, machineCount } from "../../src/counterfactual/machine.ts";
import { canonicalGpuModels } from "../../src/facts/device-ids.ts";
import { machineWith, situationFor } from "../support/decision-input.ts";

const model = "openai/gpt-oss-120b";
const nothing = { model: null, count: null };

describe("counterfactual/machine", () => {
  it("other GPUs are seen as a probe of them would be, with all that follows from the model", () => {
    const facts = gpuFactsWith(situationFor(model), nothing, { model: "MI355X", count: 4 });
    expect(facts).toEqual({
      model: "MI355X",
      count: 4,
      host_count: 4,
      container_count: 4,
      visible_count: 4,
      vram_total_mb: 4 * 288 * 1024,
      vram_free_mb: 4 * 288 * 1024,
      vram_per_gpu_mb: [294_912, 294_912, 294_912, 294_912],
      vram_min_total_mb: 294_912,
      vram_min_free_mb: 294_912,
      idle: true,
      busy: [],
      homogeneous: true,
      partition: { compute: "SPX", memory: "NPS1" },
      gfx: "gfx950",
      hardware_precisions: ["fp4", "int8", "fp8", "fp16", "bf16", "fp32"],
      source: "sysfs",
    });
  });

  it.each(canonicalGpuModels)("%s is known again by its ids", (name) => {
    const facts = gpuFactsWith(situationFor(model), nothing, { model: name, count: 2 });
    expect(facts).toMatchObject({
      model: name,
      count: 2,
      idle: facts.vram_total_mb === null ? null : true,
    });
  });

  it("more of the present GPUs are like the first one: partitions stay partitions", () => {
    const machine = machineWith("MI300X", 2);
    const probe = machine.probe && {
      ...machine.probe,
      gpus: machine.probe.gpus.map((gpu) => ({
        ...gpu,
        computePartition: "CPX",
        vramTotalBytes: 24 * 1024 ** 3,
      })),
    };
    const situation = situationFor(model, { machine: { ...machine, probe } });
    const facts = gpuFactsWith(situation, nothing, { model: null, count: 16 });
    expect(facts).toMatchObject({
      count: 16,
      vram_min_total_mb: 24 * 1024,
      partition: { compute: "CPX" },
    });
  });

  it("GPUs that are busy or hidden here are idle and visible on another machine", () => {
    const machine = machineWith("MI300X", 8);
    const busy = [{ gfxPercent: 90, memoryPercent: 90, vramUsedBytes: 100 * 1024 ** 3 }];
    const probe = machine.probe && {
      ...machine.probe,
      gpus: machine.probe.gpus.map((gpu) => ({ ...gpu, samples: busy })),
    };
    const situation = situationFor(model, {
      machine: { ...machine, probe, environment: { HIP_VISIBLE_DEVICES: "0,1" } },
    });
    expect(situation.input.gpu).toMatchObject({ count: 2, idle: false });
    const facts = gpuFactsWith(situation, nothing, { model: null, count: 4 });
    expect(facts).toMatchObject({ count: 4, visible_count: 4, idle: true, busy: [] });
  });

  it("a setting takes fewer of the GPUs of another machine, too", () => {
    const told = { model: null, count: 2 };
    const facts = gpuFactsWith(situationFor(model), told, { model: "MI325X", count: 8 });
    expect(facts).toMatchObject({ model: "MI325X", count: 2, visible_count: 8 });
  });

  it("where nothing is seen and settings say what there is, they stand for the machine", () => {
    const machine = { probe: null, attempts: [], environment: {} };
    const told = situationFor(model, { machine, request: { gpu_model: "MI300X", gpu_count: 4 } });
    expect([isTold(told), machineCount(told)]).toEqual([true, 4]);
    const seen = situationFor(model, { request: { gpu_model: "MI325X", gpu_count: 4 } });
    expect([isTold(seen), machineCount(seen)]).toEqual([false, 8]);
  });
});
