import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aim, machine } from "../support/aim.ts";

let folder: string;
let epyc: Readonly<Record<string, string>>;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "aim-cpu-"));
  mkdirSync(path.join(folder, "sys/devices/system/cpu"), { recursive: true });
  mkdirSync(path.join(folder, "sys/fs/cgroup"), { recursive: true });
  mkdirSync(path.join(folder, "proc"));
  writeFileSync(path.join(folder, "sys/devices/system/cpu/present"), "0-383\n");
  writeFileSync(path.join(folder, "sys/fs/cgroup/cpu.max"), "850000 100000\n");
  writeFileSync(
    path.join(folder, "proc/cpuinfo"),
    "processor\t: 0\nvendor_id\t: AuthenticAMD\nmodel name\t: AMD EPYC 9965 192-Core Processor\nphysical id\t: 0\ncore id\t: 0\n",
  );
  epyc = {
    AIM_SYSFS_ROOT: path.join(folder, "sys"),
    AIM_DEV_ROOT: path.join(folder, "dev"),
    AIM_PROC_ROOT: path.join(folder, "proc"),
    AIM_LOG_LEVEL: "WARNING",
  };
});
afterAll(() => rmSync(folder, { recursive: true }));

const gpu = (model: string, count: number) => ({
  accelerator_type: "GPU",
  accelerator_model: model,
  accelerator_count: count,
});

async function detected(args: readonly string[], environment: Readonly<Record<string, string>>) {
  const run = await aim(["detect-hardware", ...args], environment);
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(run.stdout) as unknown;
}

describe("cli/detect-hardware", () => {
  it.each([
    ["mi300x-8", [gpu("MI300X", 8)]],
    ["mi250x-8gcd", [gpu("MI250X", 8)]],
    ["mi300x-cpx", [gpu("MI300X", 2)]],
    ["mixed", [gpu("MI300X", 1), gpu("MI210", 2)]],
    ["no-gpu", []],
  ])("%s: the GPUs of the node, in AMD's words", async (name, expected) => {
    expect(await detected(["--type", "gpu", "--format", "json"], machine(name))).toEqual(expected);
  });

  it("looks at no variable that hides or names GPUs, however bad its value", async () => {
    const environment = {
      ...machine("mi300x-8"),
      AIM_LOG_LEVEL: "WARNING",
      AIM_GPU_MODEL: "nonsense",
      AIM_ACCELERATOR_COUNT: "many",
      AIM_ACCELERATOR_FAMILY: "instinct",
      AIM_NO_SUCH_SETTING: "1",
      HIP_VISIBLE_DEVICES: "0",
      ROCR_VISIBLE_DEVICES: "",
    };
    expect(await detected(["--type", "GPU"], environment)).toEqual([gpu("MI300X", 8)]);
  });

  it("names the CPU and counts the logical CPUs of the node, also where there is no GPU", async () => {
    const cpu = {
      accelerator_type: "CPU",
      accelerator_model: "EPYC_9965",
      accelerator_count: 384,
    };
    expect(await detected([], epyc)).toEqual([cpu]);
    expect(await detected(["--type", "cpu"], epyc)).toEqual([cpu]);
    expect(await detected(["--type", "gpu"], epyc)).toEqual([]);
  });

  it("-v tells the container's share of the CPU, and what is not known is null", async () => {
    expect(await detected(["-v", "--type", "cpu"], epyc)).toEqual([
      {
        accelerator_type: "cpu",
        accelerator_model: "EPYC_9965",
        accelerator_count: 384,
        cpu_cores: 8,
        node_cores: 384,
        cpuset_bind: null,
        cpu_info: {
          vendor: "AuthenticAMD",
          model: "AMD EPYC 9965 192-Core Processor",
          model_number: "9965",
          physical_cores: 1,
          available_cores: 8,
          cpuset_bind: null,
          node_cores: 384,
        },
      },
    ]);
  });

  it("YAML says the same", async () => {
    const run = await aim(["detect-hardware", "--format", "YAML"], epyc);
    expect(run.stdout).toBe(
      "- accelerator_type: CPU\n  accelerator_model: EPYC_9965\n  accelerator_count: 384\n",
    );
  });

  it("fails with nothing on stdout where the method that is asked for does not work", async () => {
    const environment = { ...epyc, AIM_GPU_DETECTION: "sysfs" };
    const run = await aim(["detect-hardware", "--type", "gpu"], environment);
    expect(run).toMatchObject({ status: 4, stdout: "" });
  });
});
