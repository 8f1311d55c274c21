import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { aim, machine, root } from "../support/aim.ts";
import { type OddMachine, oddMachine } from "./odd-machine.ts";

const machines: OddMachine[] = [];

afterEach(() => {
  for (const each of machines.splice(0)) each.remove();
});

function odd(name: string): OddMachine {
  const made = oddMachine(name);
  machines.push(made);
  return made;
}

const model = { AIM_ID: "meta-llama/Llama-3.1-8B-Instruct", AIM_LOG_LEVEL: "INFO" };
const log = (stderr: string) => stderr.split("\n").filter((line) => line.startsWith("{"));

describe("cli: a container that can open no GPU", () => {
  it("says so in the log as a warning, and again in the error that ends the run", async () => {
    const { dev, environment } = odd("mi300x-8");
    rmSync(path.join(dev, "kfd"));
    const run = await aim(["dry-run", "--log-format", "json"], { ...model, ...environment });
    expect(run.status).toBe(1);
    const why = `0 of 8 GPUs of the host can be used in this container: \`${dev}/kfd\` is not there`;
    expect(log(run.stderr).find((line) => line.includes("gpus-not-in-container"))).toMatch(
      /"level":"?(warn|40)/i,
    );
    const error = run.stderr.slice(run.stderr.indexOf("error[no-profile-fits]"));
    expect(error).toContain(`\n  ${why}\n`);
    expect(error).toContain("hint: start the container with `--device /dev/kfd --device /dev/dri`");
  });

  it("logs at level info that a device plugin gave some of the GPUs", async () => {
    const { dev, environment } = odd("mi300x-8");
    for (const name of readdirSync(path.join(dev, "dri"))) {
      if (name.startsWith("renderD") && name !== "renderD128") rmSync(path.join(dev, "dri", name));
    }
    const args = ["dry-run", "--log-format", "json"];
    const run = await aim(args, { ...model, ...environment });
    expect(run.status).toBe(0);
    expect(log(run.stderr).find((line) => line.includes("gpus-not-in-container"))).toMatch(
      /"level":"?(info|30)/i,
    );
    const quiet = await aim(args, { ...model, ...environment, AIM_LOG_LEVEL: "WARNING" });
    expect(quiet.stderr).not.toContain("gpus-not-in-container");
  });

  it("names the variable that hides every GPU in the error that ends the run", async () => {
    const hidden = { ...machine("mi300x-8"), ROCR_VISIBLE_DEVICES: "", AIM_LOG_LEVEL: "ERROR" };
    const run = await aim(["dry-run"], { ...model, ...hidden });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(
      "\n  0 of 8 GPUs of the container can be seen by the engine: ROCR_VISIBLE_DEVICES `` leaves 0 of 8\n",
    );
  });

  it("adds nothing where the host has none", async () => {
    const run = await aim(["dry-run"], { ...model, ...machine("no-gpu"), AIM_LOG_LEVEL: "ERROR" });
    expect(run.stderr).not.toContain("GPUs of the");
  });
});

describe("cli: a method of detection that is asked for and does not work", () => {
  const forced = { AIM_GPU_DETECTION: "amdsmi", ROCM_PATH: "/nonexistent", AIM_LOG_LEVEL: "ERROR" };

  it("ends a launch with code 4 and the reason", async () => {
    const run = await aim(["dry-run"], { ...model, ...machine("mi300x-8"), ...forced });
    expect(run.status).toBe(4);
    expect(run.stderr).toMatch(/^error\[detection-failed\]: .*libamd_smi\.so is not installed\n/);
  });

  it("does not matter where model and number are given", async () => {
    const given = { AIM_GPU_MODEL: "MI300X", AIM_GPU_COUNT: "1" };
    const run = await aim(["dry-run"], { ...model, ...machine("mi300x-8"), ...forced, ...given });
    expect(run.status).toBe(0);
  });
});

describe("cli: a profile that chooses GPUs", () => {
  const profile = (variable: string) => `aim_id: org/model
model_id: org/model
metadata: {engine: vllm, gpu: MI300X, precision: fp16, gpu_count: 2, metric: latency, type: optimized, manual_selection_only: false}
engine_args: {tensor-parallel-size: 2}
env_vars: {${variable}}
`;
  const run = (variable: string, environment: Readonly<Record<string, string>> = {}) => {
    const { folder, environment: hardware } = odd("mi300x-8");
    const profiles = path.join(folder, "profiles/org/model");
    mkdirSync(profiles, { recursive: true });
    writeFileSync(path.join(profiles, "vllm-mi300x-fp16-tp2-latency.yaml"), profile(variable));
    return aim(["dry-run"], {
      AIM_ID: "org/model",
      AIM_PROFILES_PATH: path.join(folder, "profiles"),
      AIM_HOME: root,
      AIM_LOG_LEVEL: "WARNING",
      ...hardware,
      ...environment,
    });
  };

  it("is refused with code 2 where it contradicts the container", async () => {
    const refused = await run('HIP_VISIBLE_DEVICES: "0,1"', { CUDA_VISIBLE_DEVICES: "2,3" });
    expect(refused.stderr).toMatch(/error\[contradictory-visible-devices\]: .*tp2-latency\.yaml: /);
    expect(refused.status).toBe(2);
  });

  it("is a warning where it leaves fewer GPUs than it needs", async () => {
    const warned = await run('HIP_VISIBLE_DEVICES: "0"');
    expect(warned.stderr).toContain("the profile is for 2 GPUs, but with its HIP_VISIBLE_DEVICES");
    expect(warned.status).toBe(0);
    expect((await run('HIP_VISIBLE_DEVICES: "0,1"')).stderr).not.toContain("the profile is for");
  });
});
