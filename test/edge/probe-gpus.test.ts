import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { type ProbeRequest, probeGpus } from "../../src/edge/probe-gpus.ts";
import { gpuFactsOf } from "../../src/facts/gpu-facts.ts";
import { hasCompiler, newest, StubLibraries } from "./amdsmi/stub-library.ts";
import { ProbeTree } from "./probe-tree.ts";

const fixtures = fileURLToPath(new URL("../../fixtures/gpu", import.meta.url));
const roots = (name: string) => ({
  sysfsRoot: join(fixtures, name, "sys"),
  devRoot: join(fixtures, name, "dev"),
});
const automatic = { gpuModel: null, gpuCount: "auto", detection: "auto" } as const;
const anyGpus = { gpuModel: null, gpuCount: "auto", requireIdleGpus: false } as const;
const elsewhere = { sysfsRoot: "/sys", devRoot: "/nonexistent" };

const detect = (over: Partial<ProbeRequest>) =>
  probeGpus({ ...automatic, ...elsewhere, environment: {}, ...over });
const used = (over: Partial<ProbeRequest>) =>
  detect(over).attempts.flatMap((attempt) => (attempt.used ? [attempt.name] : []));
const reason = (name: string, over: Partial<ProbeRequest>) =>
  detect(over).attempts.find((attempt) => attempt.name === name)?.reason;

describe("edge/probe-gpus: methods in their order", () => {
  test("probeGpus: names every method, used or not, with a reason", () => {
    for (const over of [
      roots("mi300x-1"),
      roots("no-gpu"),
      { gpuModel: "MI300X" },
      { gpuModel: "MI300X", gpuCount: 8 },
      ...(["auto", "amdsmi", "sysfs", "none"] as const).map((detection) => ({ detection })),
    ]) {
      const { attempts } = detect(over);
      expect(attempts.map(({ name }) => name)).toEqual(["setting", "amdsmi", "sysfs", "none"]);
      expect(attempts.every((attempt) => attempt.reason !== "")).toBe(true);
    }
  });

  test("probeGpus: sysfs answers where there is no library", () => {
    expect(detect(roots("mi300x-8"))).toMatchObject({
      probe: { method: "sysfs" },
      attempts: [
        { name: "setting", used: false, reason: "AIM_GPU_MODEL is not set" },
        { name: "amdsmi", used: false },
        { name: "sysfs", used: true, reason: "the kernel shows 8 GPUs" },
        { name: "none", used: false, reason: "a method before it answered" },
      ],
    });
  });

  test("probeGpus: none is used on a machine without a GPU", () => {
    expect(detect(roots("no-gpu")).attempts.slice(2)).toEqual([
      { name: "sysfs", used: false, reason: "the kernel shows no AMD GPU" },
      { name: "none", used: true, reason: "no method found an AMD GPU" },
    ]);
  });

  test("probeGpus: GPUs of which none can be read are found, and said to be unreadable", () => {
    const tree = new ProbeTree();
    try {
      tree.gpuNode(1);
      tree.delete(`${tree.nodes}/1/gpu_id`);
      expect(used(tree)).toEqual(["sysfs"]);
      expect(reason("sysfs", tree)).toMatch(/1\/gpu_id` cannot be read \(ENOENT\)$/);
    } finally {
      tree.remove();
    }
  });

  test("probeGpus: the library is not asked about another tree than the kernel's", () => {
    const over = { ...roots("mi300x-1"), environment: { ROCM_PATH: "/nonexistent" } };
    expect(reason("amdsmi", over)).toBe(
      `AIM_SYSFS_ROOT is \`${over.sysfsRoot}\`, and libamd_smi.so knows only \`/sys\``,
    );
    expect(reason("amdsmi", { ...over, detection: "amdsmi" })).toBe(
      "libamd_smi.so is not installed",
    );
  });

  test.each(["/sys/", "/sys/.", "//sys"])("probeGpus: %s is the kernel's tree", (sysfsRoot) => {
    const environment = { ROCM_PATH: "/nonexistent" };
    expect(reason("amdsmi", { sysfsRoot, environment })).toBe("libamd_smi.so is not installed");
  });

  test("probeGpus: says that the root of sysfs is not there, or is no folder", () => {
    const rooted = (sysfsRoot: string) => reason("sysfs", { sysfsRoot });
    expect(rooted("/nonexistent/sys")).toBe(
      "AIM_SYSFS_ROOT is `/nonexistent/sys`, which is not there",
    );
    expect(rooted("/dev/null")).toBe("AIM_SYSFS_ROOT is `/dev/null`, which is not a folder");
  });

  test("probeGpus: with model and number given, sysfs is only compared with them", () => {
    const detection = detect({ ...roots("mi300x-8"), gpuModel: "MI300X", gpuCount: 4 });
    expect(detection.probe?.gpus).toHaveLength(8);
    expect(detection.attempts).toMatchObject([
      { name: "setting", used: true, reason: "AIM_GPU_MODEL is `MI300X`" },
      { name: "amdsmi", used: false },
      { name: "sysfs", used: false, reason: expect.stringMatching(/^only compared with/) },
      { name: "none", used: false },
    ]);
  });

  test("probeGpus: with model and number given and no GPU there, nothing is compared", () => {
    const detection = detect({ ...roots("no-gpu"), gpuModel: "MI300X", gpuCount: 4 });
    expect(detection.probe).toBeNull();
  });

  test("probeGpus: a model alone leaves the number to sysfs", () => {
    const over = { ...roots("mi300x-8"), gpuModel: "MI300X" };
    expect(used(over)).toEqual(["setting", "sysfs"]);
    expect(detect(over).probe?.gpus).toHaveLength(8);
  });
});

describe("edge/probe-gpus: AIM_GPU_DETECTION", () => {
  test("probeGpus: `none` probes nothing", () => {
    const over = { ...roots("mi300x-8"), detection: "none" } as const;
    expect(detect(over).probe).toBeNull();
    expect(used(over)).toEqual(["none"]);
    expect(reason("sysfs", over)).toBe("AIM_GPU_DETECTION is `none`");
  });

  test("probeGpus: `sysfs` does not ask the library", () => {
    const over = { ...roots("mi300x-8"), detection: "sysfs" } as const;
    expect(used(over)).toEqual(["sysfs"]);
    expect(reason("amdsmi", over)).toBe("AIM_GPU_DETECTION is `sysfs`");
  });

  test("probeGpus: a method that is forced and does not work is a failure with its reason", () => {
    const environment = { ROCM_PATH: "/nonexistent" };
    const failure = (over: Partial<ProbeRequest>) => detect({ environment, ...over }).failure;
    expect(failure({ ...roots("mi300x-8"), detection: "amdsmi" })).toEqual({
      method: "amdsmi",
      reason: "libamd_smi.so is not installed",
    });
    expect(failure({ sysfsRoot: "/nonexistent/sys", detection: "sysfs" })).toEqual({
      method: "sysfs",
      reason: "AIM_SYSFS_ROOT is `/nonexistent/sys`, which is not there",
    });
    expect(failure({ ...roots("no-gpu"), detection: "sysfs" })).toBeNull();
    expect(failure({ sysfsRoot: "/nonexistent/sys", detection: "none" })).toBeNull();
    expect(failure({ sysfsRoot: "/nonexistent/sys" })).toBeNull();
  });

  test("probeGpus: `amdsmi` does not fall back", () => {
    const over = { ...roots("mi300x-8"), detection: "amdsmi" } as const;
    expect(detect(over).probe).toBeNull();
    expect(used(over)).toEqual(["none"]);
    expect(reason("sysfs", over)).toBe("AIM_GPU_DETECTION is `amdsmi`");
  });
});

describe.skipIf(!hasCompiler)("edge/probe-gpus: with a library (skipped without cc)", () => {
  const libraries = new StubLibraries();
  afterAll(() => libraries.remove());
  const trees: ProbeTree[] = [];
  afterEach(() => {
    for (const tree of trees.splice(0)) tree.remove();
  });
  const stub = (variables: Readonly<Record<string, string>>) => ({
    environment: { ...process.env, ROCM_PATH: libraries.of(newest), ...variables },
  });
  const eight = { STUB_BUSES: "0c,22,38,5c,9f,af,bf,df" };
  const facts = (over: Partial<ProbeRequest>) => {
    const { probe, attempts } = detect(over);
    return gpuFactsOf({ probe, attempts, environment: {}, settings: anyGpus });
  };

  test("probeGpus: the library comes first, and only it is used", () => {
    const over = stub(eight);
    expect(used(over)).toEqual(["amdsmi"]);
    expect(reason("amdsmi", over)).toMatch(/libamd_smi\.so 26\.2\.1 read 8 GPUs$/);
    expect(facts(over)).toMatchObject({
      facts: {
        model: "MI300X",
        count: 8,
        source: "amdsmi",
        gfx: "gfx942",
        vram_min_total_mb: 196_592,
        idle: true,
      },
      report: { method: "amdsmi", counts: { host: 8, container: 8, visible: 8 } },
    });
  });

  test("probeGpus: what the library reads is joined with nodes and order of sysfs", () => {
    const { probe } = detect({
      ...roots("mi300x-8"),
      ...stub({ ...eight, STUB_GFX: "55", STUB_VRAM_USED: "98296", STUB_PROCESS: "vllm" }),
      detection: "amdsmi",
    });
    expect(probe).toMatchObject({ method: "amdsmi", kfd: { openable: true } });
    expect(probe?.gpus).toHaveLength(8);
    expect(probe?.gpus[1]).toMatchObject({
      kfdNode: 3,
      pci: "0000:22:00.0",
      uniqueId: "79ff68f54e394571",
      renderNode: { openable: true },
      samples: [{ gfxPercent: 55 }, { gfxPercent: 55 }, { gfxPercent: 55 }],
      processes: [{ pid: 4242, name: "vllm" }],
    });
  });

  test("probeGpus: partitions of the library and of sysfs are paired", () => {
    const over = {
      ...roots("mi300x-cpx"),
      ...stub({ STUB_BUSES: "05,27", STUB_PARTITIONS: "8" }),
      detection: "amdsmi",
    } as const;
    expect(facts(over).facts).toMatchObject({
      model: "MI300X",
      count: 16,
      host_count: 16,
      partition: { compute: "CPX", memory: "NPS4" },
      vram_min_total_mb: 24_568,
      source: "amdsmi",
    });
  });

  test("probeGpus: a GPU that the library cannot read keeps what sysfs says of it", () => {
    const over = {
      ...roots("mi300x-8"),
      ...stub({ ...eight, STUB_MODE: "first-only", STUB_DEVICE: "74a9" }),
      detection: "amdsmi",
    } as const;
    const { probe } = detect(over);
    expect(probe?.gpus.map(({ deviceId }) => deviceId)).toEqual([
      0x74a9,
      ...Array.from({ length: 7 }, () => 0x74a1),
    ]);
    expect(probe?.gpus[7]?.remarks[0]).toContain("amdsmi_get_gpu_asic_info returned 2");
  });

  test.each([
    ["no-driver", /returned 34/],
    ["crash-on-init", /crashed \(SIGSEGV\) in amdsmi_init/],
    ["exit-on-init", /ended the process \(status 3\)/],
    ["garbage", /could not read any of 8 GPUs: amdsmi_get_gpu_asic_info names no AMD device/],
    ["not-supported", /could not read any of 8 GPUs: amdsmi_get_gpu_asic_info returned 2/],
    ["garbage-counts", /handles are more than can be/],
  ])("probeGpus: %s in the library means the next method, with the reason", (mode, why) => {
    const over = stub({ ...eight, STUB_MODE: mode });
    expect(reason("amdsmi", over)).toMatch(why);
    expect(used(over)).not.toContain("amdsmi");
    expect(detect(over).probe?.method).toBe("sysfs");
  });

  test("probeGpus: a library that hangs means the next method too", () => {
    const over = { ...stub({ ...eight, STUB_MODE: "hang-on-init" }), amdsmiTimeoutMs: 1000 };
    expect(reason("amdsmi", over)).toMatch(/did not answer within 1000 ms/);
  });

  test("probeGpus: a library that finds no GPU means the next method too", () => {
    expect(reason("amdsmi", stub({}))).toMatch(/libamd_smi\.so found no GPU$/);
  });

  test("probeGpus: a library that works and finds no GPU has not failed when it is forced", () => {
    const { probe, failure } = detect({ ...stub({}), ...roots("mi300x-1"), detection: "amdsmi" });
    expect(failure).toBeNull();
    expect(probe).toMatchObject({ method: "amdsmi", gpus: [] });
  });

  test("probeGpus: `sysfs` leaves a working library alone", () => {
    expect(used({ ...roots("mi300x-1"), ...stub(eight), detection: "sysfs" })).toEqual(["sysfs"]);
  });
});
