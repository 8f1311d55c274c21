import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { aim, fixture, machine } from "../support/aim.ts";
import { aimAsOther, isRoot, type OddMachine, oddMachine } from "./odd-machine.ts";

const machines: OddMachine[] = [];

afterEach(() => {
  for (const each of machines.splice(0)) each.remove();
});

function odd(name: string): OddMachine {
  const made = oddMachine(name);
  machines.push(made);
  return made;
}

async function table(environment: Readonly<Record<string, string>>): Promise<string> {
  const run = await aim(["gpus"], environment);
  expect(run).toMatchObject({ status: 0, stderr: "" });
  return run.stdout;
}

async function json(environment: Readonly<Record<string, string>>) {
  const run = await aim(["gpus", "--format", "json"], environment);
  expect(run.status).toBe(0);
  return JSON.parse(run.stdout);
}

const kfdNodes = "class/kfd/kfd/topology/nodes";

describe("cli/gpus --format json", () => {
  it("gives exactly what the contract names, and nothing on stderr", async () => {
    const run = await aim(["gpus", "--format", "json"], machine("mi300x-1"));
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
    const memory = "gpu/mi300x-1/sys/class/drm/card0/device/mem_info_vram_used";
    const usedBytes = Number(readFileSync(fixture(memory), "utf8"));
    expect(JSON.parse(run.stdout)).toEqual({
      method: "sysfs",
      methods: [
        { name: "setting", used: false, reason: "AIM_GPU_MODEL is not set" },
        {
          name: "amdsmi",
          used: false,
          reason: `AIM_SYSFS_ROOT is \`${fixture("gpu/mi300x-1/sys")}\`, and libamd_smi.so knows only \`/sys\``,
        },
        { name: "sysfs", used: true, reason: "the kernel shows 1 GPU" },
        { name: "none", used: false, reason: "a method before it answered" },
      ],
      counts: { host: 1, container: 1, visible: 1 },
      model: "MI300X",
      gpus: [
        {
          index: 0,
          model: "MI300X",
          device_id: "0x74a1",
          pci: "0000:05:00.0",
          gfx: "gfx942",
          vram_total_mb: 196592,
          vram_used_mb: Math.floor(usedBytes / 1024 ** 2),
          gfx_percent: 0,
          memory_percent: 0,
          compute_partition: "SPX",
          memory_partition: "NPS1",
          render_node: fixture("gpu/mi300x-1/dev/dri/renderD128"),
          openable: true,
          visible: true,
          busy: false,
        },
      ],
    });
  });

  it.each([
    ["mi300x-8", "MI300X", 8],
    ["mi325x-4", "MI325X", 4],
    ["mi300x-cpx", "MI300X", 16],
    ["mi250x-8gcd", "MI250X", 8],
    ["mi355x-8", "MI355X", 8],
    ["mixed", "MI210", 3],
    ["no-gpu", null, 0],
  ])("finds the GPUs of %s", async (name, model, count) => {
    const answer = await json(machine(name));
    expect(answer.model).toBe(model);
    expect(answer.counts).toEqual({ host: count, container: count, visible: count });
    expect(answer.gpus.map(({ index }: { index: number }) => index)).toEqual(
      Array.from({ length: count }, (_, index) => index),
    );
  });

  it("lists the hardware even where the settings say all that a start needs", async () => {
    const given = { AIM_GPU_MODEL: "MI300X", AIM_GPU_COUNT: "8" };
    const answer = await json({ ...machine("mi300x-8"), ...given });
    expect(answer).toMatchObject({ method: "setting", model: "MI300X", counts: { visible: 8 } });
    expect(answer.gpus).toHaveLength(8);
  });

  it("says which GPUs the engine sees", async () => {
    const answer = await json({ ...machine("mi300x-8"), HIP_VISIBLE_DEVICES: "6,2" });
    expect(answer.counts).toEqual({ host: 8, container: 8, visible: 2 });
    const seen = answer.gpus.filter(({ visible }: { visible: boolean }) => visible);
    expect(seen.map(({ index }: { index: number }) => index)).toEqual([2, 6]);
  });

  it("warns on stderr alone", async () => {
    const run = await aim(["gpus", "--format", "json"], {
      ...machine("mi300x-1"),
      AIM_GPU_MODEL: "MI325X",
    });
    expect(JSON.parse(run.stdout).model).toBe("MI325X");
    expect(run.stderr).toBe(
      [
        "warning[gpu-model-contradicted]: AIM_GPU_MODEL is `MI325X`, but 1 × MI300X is detected",
        "",
        "hint: unset AIM_GPU_MODEL to use what is detected",
        "",
      ].join("\n"),
    );
  });
});

describe("cli/gpus --format table", () => {
  it("shows one GPU", async () => {
    expect(await table({ ...machine("mi300x-1"), AIM_GPU_DETECTION: "sysfs" })).toBe(
      `1 x MI300X, gfx942, 192 GiB

GPU  MODEL   ID      PCI           GFX     VRAM GIB          LOAD  PARTITION  RENDER      STATE
0    MI300X  0x74a1  0000:05:00.0  gfx942  ░░░░░░░░ 0.3/192  0%    SPX/NPS1   renderD128  idle

Counts
  host       1  AMD GPUs, or partitions of them, that the kernel shows
  container  1  whose devices this process can open
  visible    1  that the engine sees after the variables

Detection
  setting  not used  AIM_GPU_MODEL is not set
  amdsmi   not used  AIM_GPU_DETECTION is \`sysfs\`
  sysfs    used      the kernel shows 1 GPU
  none     not used  a method before it answered
`,
    );
  });

  it.each(["mi300x-8", "mi300x-cpx", "mi250x-8gcd", "mixed"])(
    "keeps the lines of %s within 100 columns",
    async (name) => {
      const run = await aim(["gpus"], { ...machine(name), HIP_VISIBLE_DEVICES: "2,1" });
      const lines = run.stdout.split("\n");
      expect(lines.length).toBeGreaterThan(10);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    },
  );

  it("shows how many GPUs of which kind the engine sees, and how it numbers them", async () => {
    const text = await table({ ...machine("mixed"), HIP_VISIBLE_DEVICES: "2,0" });
    const lines = text.split("\n");
    expect(lines[0]).toBe("1 x MI300X, gfx942, 192 GiB; 1 x MI210, gfx90a, 64 GiB");
    expect(lines.slice(3, 6).map((line) => line.split(/ {2,}/).at(-1))).toEqual([
      "idle",
      "hidden",
      "idle",
    ]);
    expect(text).toContain("\n  to the engine GPU 2 is 0, GPU 0 is 1\n");
    expect(text).toContain(
      "\n  visible    2  that the engine sees after the variables\n                1 fewer: HIP_VISIBLE_DEVICES `2,0` leaves 2 of 3\n",
    );
  });

  it("shows that there is none", async () => {
    const text = await table(machine("no-gpu"));
    expect(text.split("\n")[0]).toBe("no GPU");
    expect(text).toContain("\n  none     used      no method found an AMD GPU\n");
  });

  it("shows that nobody has looked", async () => {
    const text = await table({ ...machine("mi300x-8"), AIM_GPU_DETECTION: "none" });
    expect(text.split("\n")[0]).toBe("GPUs not looked for");
    expect(text).toContain("\n  host       ?  ");
    expect(text).toContain("\n  sysfs    not used  AIM_GPU_DETECTION is `none`\n");
  });

  it("shows who uses a GPU, as far as it is known", async () => {
    const { sys, environment } = odd("mi300x-8");
    const cards = readdirSync(path.join(sys, "class/drm")).filter((name) => /^card\d+$/.test(name));
    const [first, second] = cards
      .map((name) => path.join(sys, "class/drm", name, "device"))
      .filter((device) => readdirSync(device).includes("mem_info_vram_used"))
      .map((device) => ({ device, pci: path.basename(realpathSync(device)) }))
      .sort((a, b) => (a.pci < b.pci ? -1 : 1))
      .map(({ device }) => device);
    writeFileSync(path.join(first ?? "", "gpu_busy_percent"), "87\n");
    writeFileSync(path.join(second ?? "", "mem_info_vram_used"), `${120 * 1024 ** 3}\n`);
    const gpuId = readFileSync(path.join(sys, kfdNodes, "3/gpu_id"), "utf8").trim();
    const process = path.join(sys, "class/kfd/kfd/proc/4711");
    mkdirSync(process, { recursive: true });
    writeFileSync(path.join(process, `vram_${gpuId}`), `${119 * 1024 ** 3}\n`);
    const text = await table(environment);
    expect(text).toContain("░░░░░░░░ 0.3/192  87%   SPX/NPS1   renderD128  busy\n");
    expect(text).toContain("█████░░░ 120/192  0%    SPX/NPS1   renderD136  busy\n");
    expect(text).toContain(
      [
        "",
        "  GPU 0 is busy (87 % activity): who uses it is not known",
        "  GPU 1 is busy (63 % of its memory in use): process 4711 of the host with 119 GiB",
        "",
      ].join("\n"),
    );
  });

  it("names an unknown GPU by its ids", async () => {
    const { sys, environment } = odd("mi300x-1");
    const file = path.join(sys, kfdNodes, "1/properties");
    writeFileSync(file, readFileSync(file, "utf8").replace(/device_id \d+/, "device_id 39999"));
    const run = await aim(["gpus"], environment);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("\n0    UNKNOWN  0x9c3f  0000:05:00.0  gfx942  ");
    expect(run.stderr).toContain("warning[unknown-gpu]: unknown AMD GPU: device id `0x9c3f`");
  });

  it("says which device is missing", async () => {
    const { dev, environment } = odd("mi300x-8");
    rmSync(path.join(dev, "dri/renderD128"));
    rmSync(path.join(dev, "dri/renderD136"));
    const text = await table(environment);
    expect(text.split("\n")[0]).toBe("6 x MI300X, gfx942, 192 GiB each");
    expect(text).toContain(`\n  container  6  whose devices this process can open
                2 fewer: \`${dev}/dri/renderD128\` is not there
                         \`${dev}/dri/renderD136\` is not there
                fix: `);
    expect(text).toContain(
      "\n  ROCR_VISIBLE_DEVICES does not count closed GPUs: to it GPU 2 is 0, GPU 3 is 1, ",
    );
  });

  it("is as readable without colour: colour adds nothing but escapes", async () => {
    const environment = { ...machine("mixed"), HIP_VISIBLE_DEVICES: "0" };
    const coloured = await aim(["gpus", "--color", "always"], environment);
    expect(coloured.stdout).toContain("\u001b[32m");
    expect(coloured.stdout.replaceAll(/\u001b\[\d+m/g, "")).toBe(await table(environment));
  });
});

describe("cli/gpus", () => {
  it("refuses no request for lack of a model, nor for two of them", async () => {
    const both = { AIM_ID: "org/a", AIM_MODEL_ID: "org/b" };
    expect((await aim(["gpus"], { ...machine("no-gpu"), ...both })).status).toBe(0);
  });

  it("shows the GPUs also where the variables contradict each other", async () => {
    const run = await aim(["gpus"], {
      ...machine("mi300x-8"),
      HIP_VISIBLE_DEVICES: "0",
      CUDA_VISIBLE_DEVICES: "1",
    });
    expect(run.status).toBe(0);
    expect(run.stdout.split("\n")[0]).toBe("1 x MI300X, gfx942, 192 GiB");
    expect(run.stderr).toContain("error[contradictory-visible-devices]: ");
  });

  it.skipIf(!isRoot)("tells a user without the groups which group is missing", async () => {
    const { dev, environment } = odd("mi300x-1");
    for (const device of [path.join(dev, "kfd"), path.join(dev, "dri/renderD128")]) {
      chownSync(device, 0, 109);
      chmodSync(device, 0o660);
    }
    const without = await aimAsOther([], ["gpus"], environment);
    expect(without).toMatchObject({ status: 0, stderr: "" });
    expect(without.stdout.split("\n")[0]).toBe("no GPU for the engine, 1 GPU on the host");
    expect(without.stdout).toContain("renderD128  closed\n");
    expect(without.stdout.replaceAll(/\s+/g, " ")).toContain(
      ` 1 fewer: \`${dev}/kfd\` cannot be opened for reading and writing (EACCES) `,
    );
    expect(without.stdout).toContain(
      "\n                fix: start the container with `--group-add 109`\n",
    );
    const having = await aimAsOther([109], ["gpus"], environment);
    expect(having.stdout.split("\n")[0]).toBe("1 x MI300X, gfx942, 192 GiB");
  });

  it.skipIf(!isRoot)("exits 4 where GPUs are there and none can be read", async () => {
    const { sys, environment } = odd("mi300x-1");
    chmodSync(path.join(sys, kfdNodes, "1/gpu_id"), 0o000);
    for (const name of readdirSync(path.join(sys, "class/drm"))) {
      const vendor = path.join(sys, "class/drm", name, "device/vendor");
      try {
        chmodSync(vendor, 0o000);
      } catch {
        // A partition, which has no such file.
      }
    }
    const run = await aimAsOther([], ["gpus", "--format", "json"], environment);
    expect(run.status).toBe(4);
    expect(JSON.parse(run.stdout)).toMatchObject({ counts: { host: 1, visible: 0 }, gpus: [] });
    expect(run.stderr).toContain("error[gpus-unreadable]: ");
  });

  it("exits 4 where the method that is asked for does not work, and says so first", async () => {
    const forced = { AIM_GPU_DETECTION: "amdsmi", ROCM_PATH: "/nonexistent" };
    const run = await aim(["gpus"], { ...machine("mi300x-8"), ...forced });
    expect(run.status).toBe(4);
    expect(run.stdout.split("\n")[0]).toBe("GPUs not known: amdsmi does not work here");
    expect(run.stderr).toContain(
      "error[detection-failed]: AIM_GPU_DETECTION is `amdsmi`, and it does not work here: libamd_smi.so is not installed\n",
    );
    const given = { AIM_GPU_MODEL: "MI300X", AIM_GPU_COUNT: "8" };
    const told = await aim(["gpus"], { ...machine("mi300x-8"), ...forced, ...given });
    expect(told).toMatchObject({ status: 0, stderr: "" });
  });

  it("exits 4 where sysfs is asked for and is not there", async () => {
    const roots = { AIM_SYSFS_ROOT: "/nonexistent/sys", AIM_GPU_DETECTION: "sysfs" };
    const run = await aim(["gpus"], roots);
    expect(run.status).toBe(4);
    expect(run.stderr).toContain("AIM_SYSFS_ROOT is `/nonexistent/sys`, which is not there");
  });

  it("refuses a format that it does not have", async () => {
    const run = await aim(["gpus", "--format", "yaml"], machine("no-gpu"));
    expect(run.status).toBe(2);
    expect(run.stdout).toBe("");
    expect(run.stderr).toContain("Allowed choices are table, json");
  });

  it("has examples in its help", async () => {
    const { stdout } = await aim(["gpus", "--help"]);
    expect(stdout).toContain("  HIP_VISIBLE_DEVICES=0,1 aim gpus --format json\n");
    expect((await aim(["--help"])).stdout).toContain("  gpus [options]");
  });
});
