import { describe, expect, test } from "vitest";
import { type GpuFactsInput, gpuFactsOf } from "../../src/facts/gpu-facts.ts";
import type { RawGpu, RawProbe } from "../../src/facts/raw-probe.ts";
import {
  bySysfs,
  closedNode,
  look,
  openNode,
  process,
  rawGpu,
  rawGpus,
  rawMi210,
  rawProbe,
} from "./raw-gpu.ts";

const GIB = 1024 ** 3;
const automatic = { gpuModel: null, gpuCount: "auto", requireIdleGpus: false } as const;

const factsOf = (probe: RawProbe | null, over: Partial<GpuFactsInput> = {}) =>
  gpuFactsOf({ probe, attempts: bySysfs, environment: {}, settings: automatic, ...over });
const warnings = (probe: RawProbe | null, over: Partial<GpuFactsInput> = {}) =>
  factsOf(probe, over).problems.map(({ code, level, message }) => `${level} ${code}: ${message}`);

describe("facts/gpu-facts: what is detected", () => {
  test("describes eight idle MI300X", () => {
    expect(factsOf(rawProbe(rawGpus(8)))).toMatchObject({
      facts: {
        model: "MI300X",
        count: 8,
        host_count: 8,
        container_count: 8,
        visible_count: 8,
        vram_total_mb: 8 * 196_608,
        vram_free_mb: 8 * (196_608 - 285),
        vram_per_gpu_mb: Array.from({ length: 8 }, () => 196_608),
        vram_min_total_mb: 196_608,
        vram_min_free_mb: 196_608 - 285,
        idle: true,
        busy: [],
        homogeneous: true,
        partition: { compute: "SPX", memory: "NPS1" },
        gfx: "gfx942",
        hardware_precisions: ["int8", "fp8", "fp16", "bf16", "fp32"],
        source: "sysfs",
      },
      problems: [],
    });
  });

  test("no GPU is no model, no memory and not known to be idle", () => {
    const none = bySysfs.map((each) => ({ ...each, used: each.name === "none" }));
    expect(factsOf(rawProbe([]), { attempts: none })).toMatchObject({
      facts: {
        model: null,
        count: 0,
        host_count: 0,
        container_count: 0,
        visible_count: 0,
        vram_total_mb: null,
        vram_per_gpu_mb: [],
        idle: null,
        homogeneous: true,
        gfx: null,
        hardware_precisions: null,
        source: "none",
      },
      problems: [],
    });
  });

  test("the smallest memory, total and free, is that of the GPU that has least of it", () => {
    const gpus = [
      rawGpu(0, { samples: [look(0, 100)] }),
      rawGpu(1, { vramTotalBytes: 128 * GIB, samples: [look(0, 1)] }),
    ];
    expect(factsOf(rawProbe(gpus)).facts).toMatchObject({
      vram_per_gpu_mb: [196_608, 131_072],
      vram_min_total_mb: 131_072,
      vram_min_free_mb: 92 * 1024,
    });
  });

  test("memory that one GPU does not tell makes every sum of it unknown", () => {
    const gpus = [rawGpu(0), rawGpu(1, { vramTotalBytes: null })];
    expect(factsOf(rawProbe(gpus)).facts).toMatchObject({
      vram_total_mb: null,
      vram_free_mb: null,
      vram_per_gpu_mb: [196_608, null],
      vram_min_total_mb: null,
      vram_min_free_mb: null,
    });
  });

  test("partitions that differ are not one value", () => {
    const gpus = [rawGpu(0), rawGpu(1, { computePartition: "CPX" })];
    expect(factsOf(rawProbe(gpus)).facts.partition).toEqual({ compute: null, memory: "NPS1" });
  });

  test("the instruction set is the table's where the driver does not tell it", () => {
    expect(factsOf(rawProbe([rawGpu(0, { gfx: null })])).facts.gfx).toBe("gfx942");
  });
});

describe("facts/gpu-facts: mixed models", () => {
  const mixed = rawProbe([rawGpu(0), rawMi210(1), rawMi210(2)]);

  test("the model is the most numerous and the GPUs are not homogeneous", () => {
    expect(factsOf(mixed).facts).toMatchObject({
      model: "MI210",
      gfx: "gfx90a",
      count: 3,
      homogeneous: false,
      hardware_precisions: ["int8", "fp16", "bf16", "fp32"],
      vram_min_total_mb: 65_536,
    });
  });

  test("as many of each: the one with more memory", () => {
    expect(factsOf(rawProbe([rawMi210(0), rawGpu(1)])).facts.model).toBe("MI300X");
  });

  test("as many and as large: the smaller name", () => {
    const hf = rawGpu(0, { deviceId: 0x74a2 });
    for (const gpus of [
      [hf, rawGpu(1)],
      [rawGpu(1), hf],
    ]) {
      expect(factsOf(rawProbe(gpus)).facts.model).toBe("MI300X");
    }
  });

  test("only GPUs that the engine sees count", () => {
    expect(factsOf(mixed, { environment: { HIP_VISIBLE_DEVICES: "0" } }).facts).toMatchObject({
      model: "MI300X",
      count: 1,
      homogeneous: true,
    });
  });

  test("ROCR_VISIBLE_DEVICES, which vLLM's amdsmi calls do not know, is a warning there", () => {
    expect(warnings(mixed, { environment: { ROCR_VISIBLE_DEVICES: "1,0" } })).toContain(
      "warning vllm-ignores-rocr: vLLM does not know ROCR_VISIBLE_DEVICES `1,0` when it asks which model a GPU is, and the GPUs are MI300X and MI210",
    );
    const same = rawProbe(rawGpus(4));
    expect(warnings(same, { environment: { ROCR_VISIBLE_DEVICES: "1,0,2,3" } })).toEqual([]);
  });
});

describe("facts/gpu-facts: the three counts", () => {
  test("a KFD node that cannot be read is a GPU of the host and not of the container", () => {
    const unreadable = [3, 4].map((node) => ({
      node,
      path: `/sys/class/kfd/kfd/topology/nodes/${node}/gpu_id`,
      reason: "EPERM",
    }));
    const probe = rawProbe([rawGpu(0)], { unreadable });
    expect(factsOf(probe).report.counts).toEqual({ host: 3, container: 1, visible: 1 });
    expect(warnings(probe)).toEqual([
      "warning gpus-not-in-container: 1 of 3 GPUs of the host can be used in this container: 2 KFD nodes, from `/sys/class/kfd/kfd/topology/nodes/3/gpu_id` on, cannot be read (EPERM)",
    ]);
  });

  test("cards of the GPUs whose nodes cannot be read are not counted twice", () => {
    const withoutNode = { kfdNode: null, kfdGpuId: null, gfx: null, computeUnits: null };
    const probe = rawProbe([rawGpu(0), rawGpu(1, withoutNode), rawGpu(2, withoutNode)], {
      unreadable: [{ node: 3, path: "nodes/3/gpu_id", reason: "EPERM" }],
    });
    expect(factsOf(probe).report.counts).toEqual({ host: 3, container: 1, visible: 1 });
  });

  test.each([
    [1, "0 of 1 GPU", "1 of the GPUs has no KFD node"],
    [8, "0 of 8 GPUs", "8 of the GPUs have no KFD node"],
  ])("%i GPUs without a KFD node are counted in words", (count, of, why) => {
    const probe = rawProbe(rawGpus(count, { kfdNode: null }), { hasTopology: false });
    expect(warnings(probe)).toEqual([
      `warning gpus-not-in-container: ${of} of the host can be used in this container: ${why}`,
    ]);
  });

  test("a node that names no render node is counted in words", () => {
    const nameless = { renderNode: null };
    expect(warnings(rawProbe([rawGpu(0, nameless)]))[0]).toContain(
      ": the KFD node of 1 GPU names no render node",
    );
    expect(warnings(rawProbe(rawGpus(2, nameless)))[0]).toContain(
      ": the KFD nodes of 2 GPUs name no render node",
    );
  });

  test("without /dev/kfd no GPU is in the container, but its model is known", () => {
    const probe = rawProbe(rawGpus(2), { kfd: closedNode("/dev/kfd", "ENOENT") });
    const { facts, problems } = factsOf(probe);
    expect(facts).toMatchObject({ model: "MI300X", count: 0, host_count: 2, container_count: 0 });
    expect(problems).toEqual([
      {
        code: "gpus-not-in-container",
        level: "warning",
        message: "0 of 2 GPUs of the host can be used in this container: `/dev/kfd` is not there",
        hint: "start the container with `--device /dev/kfd --device /dev/dri`, or request the GPUs from the device plugin",
      },
    ]);
  });

  test("a render node that may not be opened is named, with the group that may", () => {
    const closed = closedNode("/dev/dri/renderD129", "EACCES");
    const probe = rawProbe([rawGpu(0), rawGpu(1, { renderNode: closed })]);
    expect(factsOf(probe)).toMatchObject({
      facts: { count: 1, host_count: 2, container_count: 1 },
      problems: [
        {
          message:
            "1 of 2 GPUs of the host can be used in this container: `/dev/dri/renderD129` cannot be opened for reading and writing (EACCES)",
          hint: "start the container with `--group-add 44`",
        },
      ],
    });
  });

  test("the setting that hides GPUs is named with what it leaves", () => {
    const environment = { ROCR_VISIBLE_DEVICES: "0,1,2,3", HIP_VISIBLE_DEVICES: "1" };
    expect(factsOf(rawProbe(rawGpus(8)), { environment }).facts).toMatchObject({
      count: 1,
      host_count: 8,
      container_count: 8,
      visible_count: 1,
    });
    expect(warnings(rawProbe(rawGpus(8)), { environment })).toEqual([
      "warning gpus-hidden: 1 of 8 GPUs of the container can be seen by the engine: ROCR_VISIBLE_DEVICES `0,1,2,3` leaves 4 of 8; HIP_VISIBLE_DEVICES `1` leaves 1 of 4",
    ]);
  });

  test("the variables count among the GPUs that the container can use", () => {
    const closed = closedNode("/dev/dri/renderD128", "EPERM");
    const probe = rawProbe([rawGpu(0, { renderNode: closed }), rawGpu(1), rawGpu(2)]);
    const { report } = factsOf(probe, { environment: { HIP_VISIBLE_DEVICES: "0" } });
    expect(report.gpus.map((gpu) => [gpu.container_index, gpu.visible_index])).toEqual([
      [null, null],
      [0, 0],
      [1, null],
    ]);
  });

  test("GPUs are used in the order in which the engine numbers them", () => {
    const gpus = [rawGpu(0), rawGpu(1, { vramTotalBytes: 64 * GIB })];
    expect(
      factsOf(rawProbe(gpus), { environment: { HIP_VISIBLE_DEVICES: "1,0" } }).facts
        .vram_per_gpu_mb,
    ).toEqual([65_536, 196_608]);
  });

  test("what libamd_smi.so reads counts where the kernel shows no KFD topology to judge by", () => {
    const nodeless: Partial<RawGpu> = { kfdNode: null, renderNode: null };
    const probe = rawProbe(rawGpus(8, nodeless), {
      method: "amdsmi",
      hasTopology: false,
      kfd: closedNode("/dev/kfd", "ENOENT"),
    });
    expect(factsOf(probe).report.counts).toEqual({ host: 8, container: 8, visible: 8 });
    expect(factsOf({ ...probe, method: "sysfs" }).report.counts).toMatchObject({ container: 0 });
  });

  test("a topology that cannot be read as a whole is an error, and no GPU", () => {
    const topology = { node: null, path: "topology/nodes", reason: "EACCES" };
    const { report, problems } = factsOf(rawProbe([], { unreadable: [topology] }));
    expect(report.counts.host).toBe(0);
    expect(problems).toMatchObject([
      {
        code: "gpus-unreadable",
        level: "error",
        message: "the KFD topology cannot be read: `topology/nodes` (EACCES)",
      },
    ]);
  });

  test("GPUs of which nothing can be read are an error", () => {
    const node = { node: 2, path: "nodes/2/gpu_id", reason: "EPERM" };
    const probe = rawProbe([], { unreadable: [node] });
    expect(factsOf(probe).problems[0]).toMatchObject({
      code: "gpus-unreadable",
      level: "error",
      message: "none of 1 GPU of the host can be read: `nodes/2/gpu_id` (EPERM)",
    });
    const settings = { ...automatic, gpuModel: "MI300X" } as const;
    expect(factsOf(probe, { settings }).problems.map(({ level }) => level)).not.toContain("error");
  });
});

describe("facts/gpu-facts: settings", () => {
  test("a forced method that does not work is an error, unless model and number are given", () => {
    const failure = { method: "amdsmi", reason: "libamd_smi.so is not installed" } as const;
    const codes = (settings: GpuFactsInput["settings"]) =>
      factsOf(null, { failure, settings }).problems.map(({ code, level }) => `${level} ${code}`);
    expect(codes(automatic)).toEqual(["error detection-failed"]);
    expect(codes({ ...automatic, gpuModel: "MI300X" })).toContain("error detection-failed");
    expect(codes({ ...automatic, gpuModel: "MI300X", gpuCount: 8 })).toEqual([]);
  });

  test("AIM_GPU_COUNT replaces the detected count, and the first GPUs are those used", () => {
    const gpus = [rawGpu(0), rawGpu(1), rawGpu(2, { vramTotalBytes: 64 * GIB })];
    const settings = { ...automatic, gpuCount: 2 } as const;
    expect(factsOf(rawProbe(gpus), { settings })).toMatchObject({
      facts: { count: 2, visible_count: 3, vram_min_total_mb: 196_608, source: "sysfs" },
      problems: [],
    });
  });

  test("an AIM_GPU_COUNT above what the engine will see is a warning that says both", () => {
    const settings = { ...automatic, gpuCount: 8 } as const;
    expect(factsOf(rawProbe(rawGpus(4)), { settings })).toMatchObject({
      facts: { count: 8 },
      problems: [
        {
          code: "gpu-count-above-visible",
          level: "warning",
          message: "AIM_GPU_COUNT is 8, but the engine will see 4 GPUs",
          hint: "unset AIM_GPU_COUNT, or set it to at most 4",
        },
      ],
    });
  });

  test("an AIM_GPU_MODEL that contradicts what is detected is a warning that says both", () => {
    const settings = { ...automatic, gpuModel: "MI325X" } as const;
    const { facts, problems } = factsOf(rawProbe(rawGpus(4)), { settings });
    expect(facts).toMatchObject({ model: "MI325X", count: 4, gfx: "gfx942", source: "setting" });
    expect(problems).toEqual([
      {
        code: "gpu-model-contradicted",
        level: "warning",
        message: "AIM_GPU_MODEL is `MI325X`, but 4 × MI300X are detected",
        hint: "unset AIM_GPU_MODEL to use what is detected",
      },
    ]);
  });

  test("AIM_GPU_MODEL for another generation has that one's target and precisions", () => {
    const settings = { ...automatic, gpuModel: "MI355X" } as const;
    expect(factsOf(rawProbe(rawGpus(4)), { settings }).facts).toMatchObject({
      gfx: "gfx950",
      hardware_precisions: ["fp4", "int8", "fp8", "fp16", "bf16", "fp32"],
    });
  });

  test("AIM_GPU_MODEL with an automatic count uses the detected count", () => {
    const settings = { ...automatic, gpuModel: "MI300X" } as const;
    expect(factsOf(rawProbe(rawGpus(4)), { settings })).toMatchObject({
      facts: { model: "MI300X", count: 4, source: "setting" },
      problems: [],
    });
  });

  test("AIM_GPU_MODEL with an automatic count where no GPU is detected counts 1, with a warning", () => {
    const settings = { ...automatic, gpuModel: "MI300X" } as const;
    for (const probe of [rawProbe([]), null]) {
      expect(factsOf(probe, { settings })).toMatchObject({
        facts: { model: "MI300X", count: 1, gfx: "gfx942" },
        problems: [
          {
            code: "gpu-count-assumed",
            level: "warning",
            message: "AIM_GPU_MODEL is `MI300X` and no usable GPU was detected: assuming one",
          },
        ],
      });
    }
  });

  test("AIM_GPU_MODEL and AIM_GPU_COUNT need no probe", () => {
    const settings = { ...automatic, gpuModel: "MI300X", gpuCount: 8 } as const;
    expect(factsOf(null, { settings })).toMatchObject({
      facts: {
        model: "MI300X",
        count: 8,
        host_count: null,
        container_count: null,
        visible_count: null,
        vram_total_mb: null,
        idle: null,
        homogeneous: true,
        gfx: "gfx942",
        hardware_precisions: ["int8", "fp8", "fp16", "bf16", "fp32"],
        source: "setting",
      },
      problems: [],
    });
  });

  test("HIP and CUDA set and different are an error even when nothing is probed", () => {
    const settings = { ...automatic, gpuModel: "MI300X", gpuCount: 8 } as const;
    const environment = { HIP_VISIBLE_DEVICES: "0", CUDA_VISIBLE_DEVICES: "1" };
    expect(factsOf(null, { settings, environment }).problems).toMatchObject([
      { code: "contradictory-visible-devices", level: "error" },
    ]);
  });
});

describe("facts/gpu-facts: unknown GPUs", () => {
  test("an unknown AMD GPU is UNKNOWN with its ids in the message and a hint", () => {
    const gpus = rawGpus(2, { deviceId: 0x7777, revision: 0xc1, gfx: "gfx999", computeUnits: 96 });
    const { facts, problems } = factsOf(rawProbe(gpus));
    expect(facts).toMatchObject({ model: "UNKNOWN", count: 2, gfx: "gfx999" });
    expect(problems).toEqual([
      {
        code: "unknown-gpu",
        level: "warning",
        message:
          "unknown AMD GPU: device id `0x7777`, revision `0xc1`, PCI 0000:0c:00.0, gfx999, 96 compute units",
        hint: "set AIM_GPU_MODEL to the model whose profiles fit it",
      },
    ]);
  });

  test("one whose ids mean several products says which", () => {
    const gpu = rawGpu(0, { deviceId: 0x740c, revision: 1, computeUnits: null, gfx: "gfx90a" });
    expect(warnings(rawProbe([gpu]))[0]).toContain("; it could be MI250X or MI250");
  });

  test("AIM_GPU_MODEL settles what an unknown GPU is", () => {
    const settings = { ...automatic, gpuModel: "MI300X" } as const;
    const gpus = rawGpus(2, { deviceId: 0x7777 });
    expect(factsOf(rawProbe(gpus), { settings })).toMatchObject({
      facts: { model: "MI300X", count: 2 },
      problems: [],
    });
  });
});

describe("facts/gpu-facts: busy GPUs", () => {
  const busy = rawProbe([
    rawGpu(0),
    rawGpu(1, { samples: [look(87, 120)], processes: [process(4242, 119, "vllm")] }),
  ]);

  test("names the busy ones and is not idle", () => {
    expect(factsOf(busy).facts).toMatchObject({ idle: false, busy: [1] });
    expect(factsOf(busy).report.gpus[1]).toMatchObject({
      busy: true,
      busy_because: "87 % activity, 63 % of its memory in use",
      processes: [{ pid: 4242, name: "vllm", vram_used_mb: 119 * 1024 }],
    });
  });

  test("looks only at GPUs that the engine will use", () => {
    expect(factsOf(busy, { environment: { HIP_VISIBLE_DEVICES: "0" } }).facts.idle).toBe(true);
    expect(factsOf(busy, { settings: { ...automatic, gpuCount: 1 } }).facts.idle).toBe(true);
  });

  test("is not known where one GPU does not tell and none is busy", () => {
    expect(factsOf(rawProbe([rawGpu(0), rawGpu(1, { samples: [] })])).facts.idle).toBeNull();
  });

  test("AIM_REQUIRE_IDLE_GPUS makes it an error that says why and who", () => {
    const settings = { ...automatic, requireIdleGpus: true };
    expect(factsOf(busy, { settings }).problems).toEqual([
      {
        code: "gpus-busy",
        level: "error",
        message:
          "AIM_REQUIRE_IDLE_GPUS is true, but 1 GPU is busy: GPU 1 (87 % activity, 63 % of its memory in use) by vllm (process 4242)",
        hint: "see who uses them with `aim gpus`",
      },
    ]);
    expect(factsOf(rawProbe(rawGpus(2)), { settings }).problems).toEqual([]);
  });

  test("AIM_REQUIRE_IDLE_GPUS warns where it cannot be told", () => {
    const settings = { ...automatic, requireIdleGpus: true };
    expect(factsOf(rawProbe([rawGpu(0, { samples: [] })]), { settings }).problems).toMatchObject([
      { code: "idle-gpus-unproven", level: "warning" },
    ]);
  });
});

describe("facts/gpu-report", () => {
  test("gives every GPU the shape of `aim gpus --format json`", () => {
    expect(factsOf(rawProbe([rawGpu(0)])).report).toMatchObject({
      method: "sysfs",
      methods: bySysfs,
      counts: { host: 1, container: 1, visible: 1 },
      differences: [],
      kfd: openNode("/dev/kfd"),
      driver: "live",
      gpus: [
        {
          index: 0,
          model: "MI300X",
          marketing_name: "AMD Instinct MI300X",
          device_id: "0x74a1",
          revision: "0x00",
          pci: "0000:0c:00.0",
          gfx: "gfx942",
          vram_total_mb: 196_608,
          vram_used_mb: 285,
          gfx_percent: 0,
          memory_percent: 0,
          compute_partition: "SPX",
          memory_partition: "NPS1",
          render_node: "/dev/dri/renderD128",
          openable: true,
          why_not_openable: null,
          visible: true,
          busy: false,
        },
      ],
    });
  });

  test("two partitions of one card are told by their PCI address", () => {
    const shared = { pci: "0000:0c:00.0", vramTotalBytes: 24 * GIB, samples: [look(90, 3)] };
    const probe = rawProbe([
      rawGpu(0, { ...shared, processes: [] }),
      rawGpu(1, { ...shared, partition: 1, processes: [process(7, 20)] }),
    ]);
    expect(factsOf(probe).report.gpus.map(({ busy }) => busy)).toEqual([false, true]);
    expect(factsOf(probe).report.gpus[1]?.vram_used_mb).toBe(20 * 1024);
  });

  test("is the same for the same probe, byte for byte", () => {
    const probe = rawProbe([rawGpu(0), rawMi210(1)]);
    expect(JSON.stringify(factsOf(probe))).toBe(JSON.stringify(factsOf(structuredClone(probe))));
  });
});
