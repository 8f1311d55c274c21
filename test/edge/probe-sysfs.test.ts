import { spawnSync } from "node:child_process";
import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { probeSysfs } from "../../src/edge/probe-sysfs.ts";
import { gpuFactsOf } from "../../src/facts/gpu-facts.ts";
import type { RawProbe } from "../../src/facts/raw-probe.ts";
import { bySysfs } from "../facts/raw-gpu.ts";
import { sharedFacts } from "../support/shared-material.ts";
import { ProbeTree } from "./probe-tree.ts";

const GIB = 1024 ** 3;
const fixtures = fileURLToPath(new URL("../../fixtures", import.meta.url));
const fixture = (path: string): RawProbe =>
  probeSysfs({
    sysfsRoot: join(fixtures, path, "sys"),
    devRoot: join(fixtures, path, "dev"),
  });
const factsOf = (probe: RawProbe) =>
  gpuFactsOf({
    probe,
    attempts: bySysfs,
    environment: {},
    settings: { gpuModel: null, gpuCount: "auto", requireIdleGpus: false },
  }).facts;

const trees: ProbeTree[] = [];
/** A tree that is removed after the test. */
function tree(from?: string): ProbeTree {
  const made = from === undefined ? new ProbeTree() : ProbeTree.of(from);
  trees.push(made);
  return made;
}
afterEach(() => {
  for (const each of trees.splice(0)) each.remove();
});

describe("edge/probe-sysfs: whole machines", () => {
  test.each([
    ["gpu/mi300x-8", "MI300X", 8, 196_592, "gfx942"],
    ["gpu/mi300x-1", "MI300X", 1, 196_592, "gfx942"],
    ["gpu/mi325x-4", "MI325X", 4, 262_128, "gfx942"],
    ["gpu/mi355x-8", "MI355X", 8, 294_896, "gfx950"],
    ["gpu/mi250x-8gcd", "MI250X", 8, 65_520, "gfx90a"],
  ])("probeSysfs: %s is %s, %i of them with %i MiB each", (path, model, count, vram, gfx) => {
    expect(factsOf(fixture(path))).toMatchObject({
      model,
      count,
      host_count: count,
      container_count: count,
      visible_count: count,
      vram_min_total_mb: vram,
      vram_total_mb: count * vram,
      vram_min_free_mb: vram - 284,
      gfx,
      idle: true,
      homogeneous: true,
    });
  });

  test("probeSysfs: a machine without a GPU has none", () => {
    expect(fixture("gpu/no-gpu")).toMatchObject({ gpus: [], hasTopology: true, unreadable: [] });
  });

  test("probeSysfs: joins a KFD node with its card by render minor and PCI location", () => {
    expect(fixture("gpu/mi300x-8").gpus[0]).toMatchObject({
      kfdNode: 2,
      pci: "0000:0c:00.0",
      partition: 0,
      vendorId: 0x1002,
      deviceId: 0x74a1,
      revision: 0,
      gfx: "gfx942",
      computeUnits: 304,
      uniqueId: "ec6194c614efc74e",
      renderNode: { openable: true, reason: null },
      vramTotalBytes: 192 * GIB - 16 * 1024 ** 2,
      samples: [{ gfxPercent: 0, memoryPercent: 0, vramUsedBytes: 298_643_456 }],
      computePartition: "SPX",
      memoryPartition: "NPS1",
    });
  });

  test("probeSysfs: the display adapter of the server is no GPU", () => {
    expect(fixture("gpu/mi300x-8").gpus.map(({ vendorId }) => vendorId)).not.toContain(0x1a03);
    expect(fixture("gpu/mi300x-8").gpus).toHaveLength(8);
  });

  test("probeSysfs: mixed models are each what they are", () => {
    expect(factsOf(fixture("gpu/mixed"))).toMatchObject({
      model: "MI210",
      count: 3,
      homogeneous: false,
      vram_per_gpu_mb: [196_592, 65_520, 65_520],
    });
  });

  test("probeSysfs: gives the same twice", () => {
    expect(fixture("gpu/mixed")).toEqual(fixture("gpu/mixed"));
  });
});

describe("edge/probe-sysfs: partitions", () => {
  test("probeSysfs: CPX is one GPU for each partition, with its share of memory and its own node", () => {
    const probe = fixture("gpu/mi300x-cpx");
    expect(factsOf(probe)).toMatchObject({
      model: "MI300X",
      count: 16,
      host_count: 16,
      partition: { compute: "CPX", memory: "NPS4" },
      vram_min_total_mb: 24_568,
    });
    expect(probe.gpus.map(({ pci, partition }) => `${pci} ${partition}`)).toEqual(
      ["05", "27"].flatMap((bus) => [0, 1, 2, 3, 4, 5, 6, 7].map((n) => `0000:${bus}:00.0 ${n}`)),
    );
    expect(probe.gpus[9]?.renderNode?.path).toMatch(/renderD137$/);
  });

  test("probeSysfs: memory in use on the card is shared among its partitions by their size", () => {
    const used = fixture("gpu/mi300x-cpx").gpus.map((gpu) => gpu.samples[0]?.vramUsedBytes ?? 0);
    const card = 298_643_456;
    expect(used.slice(0, 8).reduce((sum, part) => sum + part, 0)).toBeGreaterThan(card - 16);
    expect(used.slice(0, 8).reduce((sum, part) => sum + part, 0)).toBeLessThanOrEqual(card);
  });

  test("probeSysfs: newer drivers put the partition in bits 31 to 28 of the location", () => {
    const t = tree();
    const uniqueId = 77n;
    for (const partition of [0, 1, 2]) {
      t.gpuNode(partition + 1, { bus: 0x0c, partitionBits: partition, uniqueId });
    }
    expect(probeSysfs(t).gpus.map(({ pci, partition }) => [pci, partition])).toEqual([
      ["0000:0c:00.0", 0],
      ["0000:0c:00.0", 1],
      ["0000:0c:00.0", 2],
    ]);
  });

  test("probeSysfs: functions of one slot without a common unique id are GPUs of their own", () => {
    const t = tree();
    t.gpuNode(1, { bus: 0x0c, pciFunction: 0, uniqueId: 0n, deviceId: 0x74b5 });
    t.gpuNode(2, { bus: 0x0c, pciFunction: 1, uniqueId: 0n, deviceId: 0x74b5 });
    expect(probeSysfs(t).gpus.map(({ pci, partition }) => [pci, partition])).toEqual([
      ["0000:0c:00.0", 0],
      ["0000:0c:00.1", 0],
    ]);
  });

  test("probeSysfs: an MI308X in QPX mode of which only the topology was captured", () => {
    const t = tree();
    t.cpuNode(0);
    for (const partition of [0, 1, 2, 3]) {
      t.gpuNode(partition + 1, {
        domain: 1,
        bus: 0x0a,
        pciFunction: partition,
        renderMinor: 128 + partition,
        deviceId: 0x74a2,
        simds: 80,
        uniqueId: 0x1122334455667788n,
        vramBytes: 48 * GIB,
      });
    }
    const probe = probeSysfs(t);
    expect(factsOf(probe)).toMatchObject({
      model: "MI308X",
      count: 4,
      host_count: 4,
      container_count: 4,
      vram_total_mb: 4 * 49_152,
      vram_min_total_mb: 49_152,
      vram_free_mb: null,
      idle: null,
      gfx: "gfx942",
    });
    expect(probe.gpus.map(({ pci, partition }) => [pci, partition])).toEqual(
      [0, 1, 2, 3].map((partition) => ["0001:0a:00.0", partition]),
    );
    expect(probe.gpus[0]).toMatchObject({ computeUnits: 20, uniqueId: "1122334455667788" });
  });

  const captured = sharedFacts("sysfs-samples/mi308x-qpx/topology");
  test.skipIf(!captured.isThere)(
    "probeSysfs: the captured MI308X tree has 32 partitions of 48 GiB, less what the driver keeps (skipped without the capture)",
    () => {
      const t = tree();
      t.file("dev/kfd");
      for (let minor = 128; minor < 192; minor += 1) t.file(`dev/dri/renderD${minor}`);
      t.folder("sys/class/kfd/kfd");
      symlinkSync(captured.path, t.path("sys/class/kfd/kfd/topology"));
      const probe = probeSysfs(t);
      expect(factsOf(probe)).toMatchObject({
        model: "MI308X",
        count: 32,
        host_count: 32,
        container_count: 32,
        visible_count: 32,
        homogeneous: true,
        // The last partition of each card lacks 16 MiB that the driver keeps.
        vram_total_mb: 8 * (4 * 49_152 - 16),
        vram_min_total_mb: 49_136,
        gfx: "gfx942",
      });
      expect(new Set(probe.gpus.map(({ pci }) => pci)).size).toBe(8);
    },
  );
});

describe("edge/probe-sysfs: what is missing", () => {
  test("probeSysfs: without class/drm, cards are found by the driver's devices", () => {
    const t = tree("gpu/mi300x-8");
    t.delete("sys/class/drm");
    expect(factsOf(probeSysfs(t))).toMatchObject({
      model: "MI300X",
      count: 8,
      host_count: 8,
      vram_free_mb: 8 * (196_592 - 284),
      idle: true,
    });
  });

  test("probeSysfs: without DRM at all, model, counts and memory are from the topology", () => {
    const t = tree("gpu/mi300x-8");
    for (const path of ["sys/class/drm", "sys/module", "sys/bus"]) t.delete(path);
    expect(factsOf(probeSysfs(t))).toMatchObject({
      model: "MI300X",
      count: 8,
      host_count: 8,
      vram_total_mb: 8 * 196_592,
      vram_free_mb: null,
      idle: null,
    });
  });

  test("probeSysfs: without KFD, cards are GPUs of the host that no one can use", () => {
    const t = tree("gpu/mi300x-8");
    t.delete("sys/class/kfd");
    const probe = probeSysfs(t);
    expect(probe.hasTopology).toBe(false);
    expect(factsOf(probe)).toMatchObject({
      model: "MI300X",
      count: 0,
      host_count: 8,
      container_count: 0,
    });
  });

  test("probeSysfs: a copy whose links were resolved finds PCI addresses in uevent", () => {
    const t = tree();
    t.gpuNode(1, { bus: 0x0c });
    t.copiedCard(0, "0000:0c:00.0", { mem_info_vram_used: "1048576", gpu_busy_percent: "0" });
    expect(probeSysfs(t).gpus).toMatchObject([
      { kfdNode: 1, pci: "0000:0c:00.0", revision: 0, samples: [{ vramUsedBytes: 1_048_576 }] },
    ]);
  });

  test("probeSysfs: a tree that is not there at all is a machine without a GPU", () => {
    const roots = { sysfsRoot: "/nonexistent/sys", devRoot: "/nonexistent/dev" };
    expect(probeSysfs(roots)).toMatchObject({ gpus: [], unreadable: [], hasTopology: false });
  });

  test("probeSysfs: an old kernel without target and unique id still has the model", () => {
    const t = tree();
    t.gpuNode(1);
    t.file(
      `${t.nodes}/1/properties`,
      "simd_count 416\nsimd_per_cu 4\nvendor_id 4098\ndevice_id 29711\nlocation_id 256\ndrm_render_minor 127\n",
    );
    expect(probeSysfs(t).gpus[0]).toMatchObject({ gfx: null, uniqueId: null });
    expect(factsOf(probeSysfs(t))).toMatchObject({ model: "MI210", gfx: "gfx90a", count: 1 });
  });

  test("probeSysfs: memory is the sum of public and private VRAM, without the system's", () => {
    const t = tree();
    t.gpuNode(1, { vramBytes: 8 * GIB });
    t.file(`${t.nodes}/1/mem_banks/1/properties`, `heap_type 2\nsize_in_bytes ${4 * GIB}\n`);
    t.file(`${t.nodes}/1/mem_banks/2/properties`, `heap_type 0\nsize_in_bytes ${500 * GIB}\n`);
    expect(probeSysfs(t).gpus[0]?.vramTotalBytes).toBe(12 * GIB);
  });

  test.each([
    [90010, "gfx90a"],
    [90402, "gfx942"],
    [90500, "gfx950"],
    [110000, "gfx1100"],
    [120001, "gfx1201"],
  ])("probeSysfs: gfx_target_version %i is %s", (version, gfx) => {
    const t = tree();
    t.gpuNode(1, { gfx: version });
    expect(probeSysfs(t).gpus[0]?.gfx).toBe(gfx);
  });
});

describe("edge/probe-sysfs: what this container may use", () => {
  test("probeSysfs: a node whose id cannot be read is counted and named, and the others stay", () => {
    const t = tree("gpu/mi300x-8");
    t.delete(`${t.nodes}/4/gpu_id`);
    t.folder(`${t.nodes}/6/gpu_id`);
    t.delete(`${t.nodes}/7/properties`);
    const probe = probeSysfs(t);
    expect(probe.unreadable.map(({ path, reason }) => [path.split("/").slice(-2), reason])).toEqual(
      [
        [["4", "gpu_id"], "ENOENT"],
        [["6", "gpu_id"], "not a regular file"],
        [["7", "properties"], "ENOENT"],
      ],
    );
    expect(factsOf(probe)).toMatchObject({ count: 5, host_count: 8, container_count: 5 });
  });

  test("probeSysfs: a render node that is missing or a folder cannot be opened, and says why", () => {
    const t = tree("gpu/mi300x-8");
    t.delete("dev/dri/renderD128");
    t.folder("dev/dri/renderD136");
    const nodes = probeSysfs(t).gpus.map(({ renderNode }) => renderNode?.reason);
    expect(nodes.slice(0, 3)).toEqual(["ENOENT", "EISDIR", null]);
    expect(factsOf(probeSysfs(t))).toMatchObject({ count: 6, host_count: 8, container_count: 6 });
  });

  test("probeSysfs: without /dev/kfd nothing can be used", () => {
    const t = tree("gpu/mi300x-8");
    t.delete("dev/kfd");
    expect(probeSysfs(t).kfd).toMatchObject({ openable: false, reason: "ENOENT", groupId: null });
    expect(factsOf(probeSysfs(t))).toMatchObject({ count: 0, host_count: 8, container_count: 0 });
  });

  test("probeSysfs: a node without read permission is what a device cgroup makes of it", () => {
    const t = tree("gpu/mi300x-8");
    chmodSync(t.root, 0o755);
    for (const path of [`${t.nodes}/2/gpu_id`, `${t.nodes}/3/properties`, "dev/dri/renderD144"]) {
      chmodSync(t.path(path), 0);
    }
    const probe = probeAsOrdinaryUser(t);
    expect(probe.unreadable.map(({ reason }) => reason)).toEqual(["EACCES", "EACCES"]);
    expect(probe.gpus.find(({ kfdNode }) => kfdNode === 4)?.renderNode).toMatchObject({
      openable: false,
      reason: "EACCES",
      groupId: expect.any(Number),
    });
    expect(factsOf(probe)).toMatchObject({ host_count: 8 });
  });

  test("probeSysfs: device nodes that are FIFOs are not waited for, and are no devices", () => {
    const t = tree("gpu/mi300x-1");
    t.fifo("dev/kfd");
    t.fifo("dev/dri/renderD128");
    const closed = { openable: false, reason: "not a character device" };
    expect(probeSysfs(t)).toMatchObject({ kfd: closed, gpus: [{ renderNode: closed }] });
  });
});

describe("edge/probe-sysfs: busy GPUs", () => {
  const device = "sys/devices/pci0000:00/0000:00:01.1/0000:05:00.0";

  test("probeSysfs: an idle GPU is looked at once", () => {
    expect(fixture("gpu/mi300x-1").gpus[0]?.samples).toHaveLength(1);
  });

  test("probeSysfs: a GPU with activity or memory in use is looked at three times", () => {
    for (const [file, text] of [
      ["gpu_busy_percent", "42\n"],
      ["mem_info_vram_used", `${100 * GIB}\n`],
    ] as const) {
      const t = tree("gpu/mi300x-1");
      t.file(`${device}/${file}`, text);
      const probe = probeSysfs(t);
      expect(probe.gpus[0]?.samples).toHaveLength(3);
      expect(factsOf(probe)).toMatchObject({ idle: false, busy: [0] });
    }
  });

  test("probeSysfs: activity that cannot be read is not known, and memory decides", () => {
    const t = tree("gpu/mi300x-1");
    t.delete(`${device}/gpu_busy_percent`);
    t.file(`${device}/mem_busy_percent`, "65535\n");
    const probe = probeSysfs(t);
    expect(probe.gpus[0]?.samples[0]).toMatchObject({ gfxPercent: null, memoryPercent: null });
    expect(factsOf(probe).idle).toBe(true);
  });

  test("probeSysfs: processes with memory on a GPU are its users, by host process id", () => {
    const t = tree("gpu/mixed");
    const [first, second] = probeSysfs(t).gpus;
    const proc = "sys/class/kfd/kfd/proc";
    t.file(`${proc}/4242/vram_${first?.kfdGpuId}`, `${100 * GIB}\n`);
    t.file(`${proc}/4242/vram_${second?.kfdGpuId}`, "0\n");
    t.file(`${proc}/4242/pasid`, "32769\n");
    t.file(`${proc}/77/vram_${first?.kfdGpuId}`, "4096\n");
    t.fifo(`${proc}/78/vram_${first?.kfdGpuId}`);
    expect(probeSysfs(t).gpus.map(({ processes }) => processes)).toEqual([
      [
        { pid: 77, name: null, vramUsedBytes: 4096 },
        { pid: 4242, name: null, vramUsedBytes: 100 * GIB },
      ],
      [],
      [],
    ]);
  });

  test("probeSysfs: users are not known where KFD does not list processes", () => {
    expect(fixture("gpu/mi300x-1").gpus[0]?.processes).toBeNull();
  });
});

describe("edge/probe-sysfs: weird files", () => {
  const attributes = ["gpu_id", "properties", "mem_banks/0/properties"];

  test.each(attributes)("probeSysfs: a FIFO in place of %s does not block", (attribute) => {
    const t = tree("gpu/mixed");
    t.fifo(`${t.nodes}/3/${attribute}`);
    expect(factsOf(probeSysfs(t)).host_count).toBe(3);
  });

  test.each(attributes)("probeSysfs: a huge file in place of %s is refused", (attribute) => {
    const t = tree("gpu/mixed");
    t.hugeFile(`${t.nodes}/3/${attribute}`, 8 * GIB);
    const probe = probeSysfs(t);
    expect(factsOf(probe).host_count).toBe(3);
    expect(JSON.stringify(probe)).toContain("longer than 65536 bytes");
  });

  test.each(attributes)(
    "probeSysfs: binary garbage in %s is no GPU that it is not",
    (attribute) => {
      const t = tree("gpu/mixed");
      t.file(
        `${t.nodes}/3/${attribute}`,
        Buffer.from(Array.from({ length: 4096 }, (_, n) => n % 256)),
      );
      expect(factsOf(probeSysfs(t))).toMatchObject({ host_count: 3 });
    },
  );

  test.each(attributes)(
    "probeSysfs: a folder or a link without end in place of %s is passed over",
    (attribute) => {
      const t = tree("gpu/mixed");
      t.folder(`${t.nodes}/3/${attribute}`);
      t.link(`${t.nodes}/4/${attribute}`, attribute.split("/").at(-1) ?? "");
      expect(factsOf(probeSysfs(t)).host_count).toBe(3);
    },
  );

  test.each(["/dev/zero", "/dev/tty", "/proc/self/mem", "/dev/stdin"])(
    "probeSysfs: a link to %s in place of a file is not read without end",
    (target) => {
      const t = tree("gpu/mixed");
      t.link(`${t.nodes}/3/gpu_id`, target);
      t.link("sys/module/amdgpu/initstate", target);
      expect(factsOf(probeSysfs(t))).toMatchObject({ count: 2, host_count: 3 });
    },
  );

  test("probeSysfs: weird card attributes are not known, and the GPU stays", () => {
    const t = tree("gpu/mi300x-1");
    const device = "sys/devices/pci0000:00/0000:00:01.1/0000:05:00.0";
    t.fifo(`${device}/gpu_busy_percent`);
    t.file(`${device}/mem_info_vram_used`, "many\n");
    t.hugeFile(`${device}/mem_info_vram_total`, GIB);
    t.file(`${device}/current_compute_partition`, "\u0000\u0001");
    t.folder(`${device}/revision`);
    expect(factsOf(probeSysfs(t))).toMatchObject({
      model: "MI300X",
      count: 1,
      vram_total_mb: 196_592,
      vram_free_mb: null,
      idle: null,
      partition: { compute: null, memory: "NPS1" },
    });
  });

  test("probeSysfs: directories that link to themselves end", () => {
    const t = tree("gpu/mi300x-1");
    t.link("sys/class/drm", "drm");
    t.link("sys/module/amdgpu/drivers/pci:amdgpu", "pci:amdgpu");
    t.link(`${t.nodes}/1/mem_banks`, "mem_banks");
    t.link("sys/class/kfd/kfd/proc", "proc");
    expect(factsOf(probeSysfs(t))).toMatchObject({ model: "MI300X", count: 1 });
  });

  test("probeSysfs: a topology that links to itself is unreadable, and cards still count", () => {
    const t = tree("gpu/mi300x-1");
    t.link(t.nodes, "nodes");
    const probe = probeSysfs(t);
    expect(probe.unreadable).toEqual([{ node: null, path: t.path(t.nodes), reason: "ELOOP" }]);
    expect(factsOf(probe)).toMatchObject({ model: "MI300X", count: 0, host_count: 1 });
  });

  test("probeSysfs: a card that links out of the tree is not followed", () => {
    const outside = tree();
    outside.copiedCard(0, "0000:99:00.0");
    const t = tree("gpu/no-gpu");
    t.folder("sys/class/drm/card7");
    t.link("sys/class/drm/card7/device", outside.path("sys/class/drm/card0/device"));
    expect(probeSysfs(t).gpus).toEqual([]);
  });

  test("probeSysfs: names that are no node numbers are passed over", () => {
    const t = tree("gpu/mi300x-1");
    for (const name of ["-1", "01", "1e3", "..x", "99999999999999999999"]) {
      t.file(`${t.nodes}/${name}/gpu_id`, "12345\n");
    }
    expect(factsOf(probeSysfs(t))).toMatchObject({ count: 1, host_count: 1 });
  });

  test("probeSysfs: keys of a properties file that are names of objects' members do no harm", () => {
    const t = tree("gpu/mi300x-1");
    t.file(
      `${t.nodes}/1/properties`,
      "__proto__ 1\nconstructor 2\nvendor_id 4098\ndevice_id 29857\ndrm_render_minor 128\ndrm_render_minor\n\nlocation_id 1280\n",
    );
    expect(factsOf(probeSysfs(t))).toMatchObject({ model: "MI300X", count: 1 });
  });
});

/** Root may read everything: then the probe runs as user 65534. */
function probeAsOrdinaryUser(t: ProbeTree): RawProbe {
  if (process.getuid?.() !== 0) return probeSysfs(t);
  const module = fileURLToPath(new URL("../../src/edge/probe-sysfs.ts", import.meta.url));
  const roots = JSON.stringify({ sysfsRoot: t.sysfsRoot, devRoot: t.devRoot });
  const script = `import { probeSysfs } from ${JSON.stringify(module)};
    console.log(JSON.stringify(probeSysfs(${roots})));`;
  for (const path of ["dev/kfd", ...[128, 136, 144].map((minor) => `dev/dri/renderD${minor}`)]) {
    if (!path.endsWith("144")) chmodSync(t.path(path), 0o666);
  }
  const child = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    uid: 65534,
    gid: 65534,
    encoding: "utf8",
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as RawProbe;
}
