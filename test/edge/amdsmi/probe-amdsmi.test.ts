import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { probeAmdsmi } from "../../../src/edge/probe-amdsmi.ts";
import {
  hasCompiler,
  layouts,
  newest,
  type Release,
  releases,
  StubLibraries,
} from "./stub-library.ts";

const MIB = 1024 ** 2;
const eight = "0c,22,38,5c,9f,af,bf,df";
const libraries = new StubLibraries();
afterAll(() => libraries.remove());

/** Asks the stand-in of a release, which behaves as the variables say. */
function ask(
  variables: Readonly<Record<string, string>>,
  release: Release = newest,
  timeoutMs?: number,
) {
  const environment = { ...process.env, ROCM_PATH: libraries.of(release), ...variables };
  return probeAmdsmi({ environment, ...(timeoutMs === undefined ? {} : { timeoutMs }) });
}

const needsCompiler = describe.skipIf(!hasCompiler);

describe("edge/probe-amdsmi: without a library that works", () => {
  test("probeAmdsmi: says so where no library is installed, and starts nothing", () => {
    expect(probeAmdsmi({ environment: { ROCM_PATH: "/nonexistent" } })).toEqual({
      reason: "libamd_smi.so is not installed",
    });
  });

  test("probeAmdsmi: a file that is no library is refused with the loader's words", () => {
    const folder = libraries.folder("text");
    writeFileSync(join(folder, "lib", "libamd_smi.so"), "no library at all");
    const { reason } = probeAmdsmi({ environment: { ...process.env, ROCM_PATH: folder } });
    expect(reason).toMatch(/invalid ELF header|file too short/);
  });

  test("probeAmdsmi: a folder or a FIFO in place of the library is not tried", () => {
    const folder = libraries.folder("folder");
    mkdirSync(join(folder, "lib", "libamd_smi.so"));
    const fifo = libraries.folder("fifo");
    spawnSync("mkfifo", [join(fifo, "lib", "libamd_smi.so")]);
    for (const path of [folder, fifo]) {
      expect(probeAmdsmi({ environment: { ROCM_PATH: path } }).reason).toBe(
        "libamd_smi.so is not installed",
      );
    }
  });
});

needsCompiler("edge/probe-amdsmi: every layout class (skipped without cc)", () => {
  test.each(releases)("probeAmdsmi: %s: reads eight MI300X", (release) => {
    const { answer } = ask({ STUB_BUSES: eight }, release);
    expect(answer).toMatchObject({
      library: join(libraries.of(release), "lib", "libamd_smi.so"),
      version: layouts[release].version,
    });
    const tellsUnits = layouts[release].define >= 247;
    expect(answer?.gpus).toHaveLength(8);
    expect(answer?.gpus[0]).toEqual({
      slot: "0000:0c:00",
      pciFunction: 0,
      deviceId: 0x74a1,
      revision: 0,
      computeUnits: tellsUnits ? 304 : null,
      gfx: tellsUnits ? "gfx942" : null,
      vramTotalBytes: 196_592 * MIB,
      samples: [{ gfxPercent: 0, memoryPercent: 0, vramUsedBytes: 285 * MIB }],
      computePartition: "SPX",
      memoryPartition: "NPS1",
      processes: layouts[release].define === 230 ? null : [],
      remarks: [],
    });
  });

  test.each(releases)("probeAmdsmi: %s: finds the partitions of a socket", (release) => {
    const { answer } = ask({ STUB_BUSES: "05,27", STUB_PARTITIONS: "8" }, release);
    expect(answer?.gpus.map(({ slot, pciFunction }) => `${slot}.${pciFunction}`)).toEqual(
      ["05", "27"].flatMap((bus) => [0, 1, 2, 3, 4, 5, 6, 7].map((n) => `0000:${bus}:00.${n}`)),
    );
    expect(answer?.gpus[0]).toMatchObject({ computePartition: "CPX", memoryPartition: "NPS4" });
  });

  test.each(releases.filter((release) => layouts[release].define !== 230))(
    "probeAmdsmi: %s: names processes with memory there, without the asker itself",
    (release) => {
      const { answer } = ask({ STUB_BUSES: "0c", STUB_PROCESS: "vllm" }, release);
      expect(answer?.gpus[0]?.processes).toEqual([
        { pid: 4242, name: "vllm", vramUsedBytes: 120 * 1024 * MIB },
      ]);
    },
  );

  test.each(releases)("probeAmdsmi: %s: not available is null, never 65535 percent", (release) => {
    const { answer } = ask({ STUB_BUSES: "0c", STUB_MODE: "not-available" }, release);
    expect(answer?.gpus[0]).toMatchObject({
      deviceId: 0x74a1,
      revision: null,
      computeUnits: null,
      gfx: null,
      vramTotalBytes: null,
      samples: [{ gfxPercent: null, memoryPercent: null, vramUsedBytes: null }],
      computePartition: null,
      memoryPartition: null,
      processes: null,
    });
  });
});

needsCompiler("edge/probe-amdsmi: busy readings (skipped without cc)", () => {
  const gfx = (variables: Readonly<Record<string, string>>) =>
    ask({ STUB_BUSES: "0c", ...variables }).answer?.gpus[0]?.samples.map((s) => s.gfxPercent);

  test("probeAmdsmi: an idle GPU is looked at once, a busy one three times", () => {
    expect(gfx({})).toEqual([0]);
    expect(gfx({ STUB_GFX: "42" })).toEqual([42, 42, 42]);
    expect(gfx({ STUB_VRAM_USED: "100000" })).toEqual([0, 0, 0]);
  });

  test("probeAmdsmi: a blip is seen to be over at the second look", () => {
    expect(gfx({ STUB_GFX: "100", STUB_BLIP: "1" })).toEqual([100, 0, 0]);
  });

  test("probeAmdsmi: a release without activity leaves it open and still tells memory", () => {
    const { answer } = ask({ STUB_BUSES: "0c", STUB_MODE: "no-activity" });
    expect(answer?.gpus[0]?.samples).toEqual([
      { gfxPercent: null, memoryPercent: null, vramUsedBytes: 285 * MIB },
    ]);
  });
});

needsCompiler("edge/probe-amdsmi: a library that misbehaves (skipped without cc)", () => {
  const library = (release: Release = newest) =>
    join(libraries.of(release), "lib", "libamd_smi.so");

  test("probeAmdsmi: init code 34 is a reason in the library's words", () => {
    expect(ask({ STUB_BUSES: eight, STUB_MODE: "no-driver" })).toEqual({
      reason: `${library()}: amdsmi_init returned 34 (AMDSMI_STATUS_DRIVER_NOT_LOADED - Driver not loaded)`,
    });
  });

  test.each([
    ["crash-on-init", "the library crashed (SIGSEGV) in amdsmi_init"],
    ["abort-on-init", "the library crashed (SIGABRT) in amdsmi_init"],
    ["exit-on-init", "the library ended the process (status 3) in amdsmi_init"],
  ])("probeAmdsmi: %s is a reason that says where", (mode, reason) => {
    expect(ask({ STUB_BUSES: eight, STUB_MODE: mode })).toEqual({ reason });
  });

  test.each([
    ["hang-on-init", "amdsmi_init"],
    ["hang-on-activity", "amdsmi_get_gpu_activity"],
  ])("probeAmdsmi: %s is ended by the time-out, and says where", (mode, call) => {
    expect(ask({ STUB_BUSES: "0c", STUB_MODE: mode }, newest, 1500)).toEqual({
      reason: `the library did not answer within 1500 ms, in ${call}`,
    });
  });

  test.each(["crash-on-shut-down", "crash-at-exit"])(
    "probeAmdsmi: %s comes after the answer and changes nothing",
    (mode) => {
      expect(ask({ STUB_BUSES: eight, STUB_MODE: mode }).answer?.gpus).toHaveLength(8);
    },
  );

  test("probeAmdsmi: a library that hangs at exit is not waited for", () => {
    // Longer than this test may take: only a process that ends at once passes.
    const { answer } = ask({ STUB_BUSES: eight, STUB_MODE: "hang-at-exit" }, newest, 600_000);
    expect(answer?.gpus).toHaveLength(8);
  });

  test("probeAmdsmi: what the library prints, even a false answer, is not the answer", () => {
    const { answer } = ask({ STUB_BUSES: "0c", STUB_MODE: "noise" });
    expect(answer).toMatchObject({ library: library(), gpus: [{ deviceId: 0x74a1 }] });
  });

  test("probeAmdsmi: garbage in every structure is nothing known, not a GPU", () => {
    expect(ask({ STUB_BUSES: "0c", STUB_MODE: "garbage" }).answer?.gpus).toEqual([
      {
        slot: null,
        pciFunction: null,
        deviceId: null,
        revision: null,
        computeUnits: null,
        gfx: null,
        vramTotalBytes: null,
        samples: [{ gfxPercent: null, memoryPercent: null, vramUsedBytes: null }],
        computePartition: null,
        memoryPartition: null,
        processes: null,
        remarks: ["amdsmi_get_gpu_asic_info names no AMD device"],
      },
    ]);
  });

  test("probeAmdsmi: more memory in use than there is, is not known", () => {
    const { answer } = ask({ STUB_BUSES: "0c", STUB_VRAM_USED: "196593" });
    expect(answer?.gpus[0]?.samples[0]?.vramUsedBytes).toBeNull();
  });

  test("probeAmdsmi: a garbage count of handles is refused", () => {
    expect(ask({ STUB_BUSES: "0c", STUB_MODE: "garbage-counts" }).reason).toContain(
      "4294967280 handles are more than can be",
    );
  });

  test.each([
    ["not-supported", "amdsmi_get_gpu_asic_info returned 2 (AMDSMI_STATUS_NOT_SUPPORTED"],
    ["no-device-id", "amdsmi_get_gpu_asic_info names no AMD device"],
  ])(
    "probeAmdsmi: %s, as without access to the render node, leaves the GPU unread",
    (mode, why) => {
      const gpus = ask({ STUB_BUSES: "0c", STUB_MODE: mode }).answer?.gpus;
      expect(gpus?.[0]?.deviceId).toBeNull();
      expect(gpus?.[0]?.remarks[0]).toContain(why);
    },
  );

  test("probeAmdsmi: a machine without a GPU is an answer without GPUs", () => {
    expect(ask({}).answer?.gpus).toEqual([]);
  });

  test("probeAmdsmi: amd-smi ignores every visibility variable", () => {
    const hidden = {
      ROCR_VISIBLE_DEVICES: "",
      HIP_VISIBLE_DEVICES: "-1",
      CUDA_VISIBLE_DEVICES: "0",
      GPU_DEVICE_ORDINAL: "0",
    };
    expect(ask({ STUB_BUSES: eight, ...hidden }).answer?.gpus).toHaveLength(8);
  });

  test("probeAmdsmi: settings for aim's own Node do not reach the library's process", () => {
    expect(ask({ STUB_BUSES: "0c", NODE_OPTIONS: "--no-such-option" }).answer?.gpus).toHaveLength(
      1,
    );
  });
});

needsCompiler("edge/amdsmi-library: where the library is looked for (skipped without cc)", () => {
  const { PATH } = process.env;
  const find = (environment: Readonly<Record<string, string>>) =>
    probeAmdsmi({ environment: { PATH, STUB_BUSES: "0c", ...environment } }).answer?.library;

  test("findAmdsmiLibraries: ROCM_PATH comes before ROCM_HOME", () => {
    const [first, second] = [libraries.of("ROCm 6.4"), libraries.of("ROCm 7")];
    expect(find({ ROCM_PATH: first, ROCM_HOME: second })).toBe(join(first, "lib/libamd_smi.so"));
    expect(find({ ROCM_HOME: second })).toBe(join(second, "lib/libamd_smi.so"));
  });

  test("findAmdsmiLibraries: a library in LD_LIBRARY_PATH is found by its name", () => {
    expect(find({ LD_LIBRARY_PATH: join(libraries.of("ROCm 7"), "lib") })).toBe("libamd_smi.so");
  });

  test("findAmdsmiLibraries: the next library is tried when one cannot be loaded", () => {
    const broken = libraries.folder("broken");
    writeFileSync(join(broken, "lib", "libamd_smi.so"), "no library at all");
    const good = libraries.of("ROCm 7");
    expect(find({ ROCM_PATH: broken, ROCM_HOME: good })).toBe(join(good, "lib/libamd_smi.so"));
  });
});
