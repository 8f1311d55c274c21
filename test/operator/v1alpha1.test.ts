import { expect, test } from "vitest";
import { aim } from "../support/aim.ts";

/** What the operator 0.2.2 and later sets for its discovery: both spellings, with equal values. */
const template = {
  AIM_ID: "meta-llama/Llama-3.1-8B-Instruct",
  AIM_GPU_MODEL: "MI300X",
  AIM_ACCELERATOR_MODEL: "MI300X",
  AIM_GPU_COUNT: "1",
  AIM_ACCELERATOR_COUNT: "1",
  AIM_METRIC: "latency",
};

interface Element {
  readonly filename: string;
  readonly profile: {
    readonly metadata: Readonly<Record<string, unknown>>;
    readonly env_vars: Readonly<Record<string, unknown>>;
  };
  readonly models: readonly {
    readonly name: string;
    readonly source: string;
    readonly size_gb?: number;
  }[];
}

test("operator/v1alpha1: the discovery of a template with both spellings gives one array and nothing else", async () => {
  const run = await aim(["dry-run", "--format=json"], {
    ...template,
    AIM_LOG_LEVEL: "CRITICAL",
    AIM_LOG_LEVEL_ROOT: "CRITICAL",
  });
  expect(run).toMatchObject({ status: 0, stderr: "" });
  // It reads up to the last `]` of the merged log.
  expect(run.stdout.trimEnd().endsWith("]")).toBe(true);
  const [element, ...others] = JSON.parse(run.stdout) as readonly Element[];
  expect(others).toEqual([]);
  expect(element?.filename).toBe("vllm-mi300x-fp8-tp1-latency.yaml");
  expect(element?.profile.metadata).toMatchObject({
    gpu: "MI300X",
    gpu_count: 1,
    type: "optimized",
  });
  expect(
    Object.values(element?.profile.env_vars ?? {}).every((each) => typeof each === "string"),
  ).toBe(true);
  expect(element?.models).toMatchObject([{ source: "hf://amd/Llama-3.1-8B-Instruct-FP8-KV" }]);
  for (const { name } of element?.models ?? []) {
    expect(name).toMatch(/^[a-zA-Z0-9_-]+\/[a-zA-Z0-9._-]+$/);
  }
});

test("operator/v1alpha1: the size of a model that is not here is a number of GB; it is left out where nobody knows it", async () => {
  const sizeOf = async (environment: Readonly<Record<string, string>>) => {
    const run = await aim(["dry-run", "--format=json"], environment);
    expect(run.status).toBe(0);
    const [element] = JSON.parse(run.stdout) as readonly Element[];
    return element?.models[0];
  };
  // 8.03e9 parameters in two bytes, as its files have.
  const { AIM_ID, AIM_GPU_MODEL, AIM_GPU_COUNT } = template;
  const known = await sizeOf({ AIM_ID, AIM_GPU_MODEL, AIM_GPU_COUNT, AIM_PRECISION: "fp16" });
  expect(known).toEqual({ name: AIM_ID, source: `hf://${AIM_ID}`, size_gb: 16.06 });
  const other = "some-org/some-model";
  const unknown = await sizeOf({ AIM_MODEL_ID: other, AIM_GPU_MODEL, AIM_GPU_COUNT });
  expect(unknown).toEqual({ name: other, source: `hf://${other}` });
});

test("operator/v1alpha1: both spellings with equal values are no warning, and different ones an error that names both", async () => {
  const quiet = await aim(["dry-run", "--format=json"], { ...template, AIM_LOG_LEVEL: "WARNING" });
  expect(quiet.stderr).not.toMatch(/ACCELERATOR|old name|no variable/);
  const torn = await aim(["dry-run", "--format=json"], { ...template, AIM_ACCELERATOR_COUNT: "2" });
  expect(torn).toMatchObject({ status: 2, stdout: "[]\n" });
  expect(torn.stderr).toContain("`AIM_GPU_COUNT` is `1`, but `AIM_ACCELERATOR_COUNT`");
});
