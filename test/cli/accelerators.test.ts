import { describe, expect, it } from "vitest";
import { aim, machine } from "../support/aim.ts";

const mixed = {
  AIM_PROFILES_PATH: "fixtures/scenarios/profiles/mixed",
  AIM_ID: "meta-llama/Llama-3.1-8B-Instruct",
  ...machine("mi300x-1"),
};

describe("cli: accelerators", () => {
  it.each([
    ["AIM_ACCELERATOR_TYPE", "cpu"],
    ["AIM_ACCELERATOR_FAMILY", "epyc"],
    ["AIM_ACCELERATOR_FAMILY", "cpu"],
  ])("%s=%s is refused by what decides, and listed by list-profiles", async (name, value) => {
    const environment = { ...mixed, [name]: value };
    for (const command of ["serve", "dry-run", "explain"]) {
      const run = await aim([command], environment);
      expect(run.status).toBe(2);
      expect(run.stderr).toContain(
        `error[serves-on-gpus]: \`${name}\` is \`${value}\`, but this \`aim\` serves on GPUs alone`,
      );
      expect(run.stderr).toContain("hint: unset it where there are GPUs");
    }
    const list = await aim(["list-profiles"], environment);
    expect(list.status).toBe(0);
    expect(list.stdout).toContain("vllm-epyc_9965-bf16-tp1-latency");
  });

  it.each([
    [{ AIM_ACCELERATOR_MODEL: "MI325X", AIM_ACCELERATOR_COUNT: "9" }, [], "AIM_ACCELERATOR_"],
    [{ AIM_GPU_MODEL: "MI325X", AIM_GPU_COUNT: "9" }, [], "AIM_GPU_"],
    [{}, ["--gpu-model", "MI325X", "--gpu-count", "9"], "--gpu-"],
  ])("warnings name what was set: %j %j", async (set, flags, prefix) => {
    const [model, count] = [`${prefix}MODEL`, `${prefix}COUNT`].map((name) =>
      prefix === "--gpu-" ? name.toLowerCase() : name,
    );
    const { stdout, stderr } = await aim(["gpus", ...flags], { ...mixed, ...set });
    expect(stdout).toContain(`setting  used      ${model} is \`MI325X\``);
    expect(stderr).toContain(`${model} is \`MI325X\`, but 1 × MI300X is detected`);
    expect(stderr).toContain(`unset ${model} to use what is detected`);
    expect(stderr).toContain(`${count} is 9, but the engine will see 1 GPU`);
  });

  it("list-profiles --format json gives metadata back in the spelling of the file", async () => {
    const run = await aim(["list-profiles", "--format", "json"], mixed);
    const { profiles } = JSON.parse(run.stdout) as {
      readonly profiles: readonly { readonly id: string; readonly metadata: object }[];
    };
    const metadataOf = (id: string) => profiles.find((one) => one.id === id)?.metadata;
    expect(metadataOf("vllm-mi300x-fp8-tp1-latency")).toEqual({
      accelerator_count: 1,
      accelerator_model: "MI300X",
      accelerator_type: "gpu",
      engine: "vllm",
      metric: "latency",
      precision: "fp8",
      type: "optimized",
      primary: true,
    });
    expect(metadataOf("vllm-mi300x-fp16-tp1-latency")).toEqual({
      engine: "vllm",
      gpu: "MI300X",
      precision: "fp16",
      gpu_count: 1,
      metric: "latency",
      manual_selection_only: false,
      type: "optimized",
    });
  });
});
