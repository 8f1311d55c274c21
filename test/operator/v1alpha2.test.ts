import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { gpuModelsMeantBy } from "../../src/facts/gpu-names.ts";
import { aim, machine, root } from "../support/aim.ts";
import { catalogueOf } from "./catalogue.ts";
import { discover, readLog } from "./discovery.ts";

const profiles = path.join(root, "profiles");
const models = [
  ...new Set(
    globSync("*/*/*.yaml", { cwd: profiles })
      .map((file) => path.dirname(file))
      .filter((folder) => !folder.startsWith("general/") && !folder.startsWith("custom/")),
  ),
].sort();

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function temporary(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "aim-operator-"));
  folders.push(folder);
  return folder;
}

describe("operator v1alpha2: discovery and catalogue of the shipped profiles", () => {
  it("there are models to look at", () => {
    expect(models.length).toBeGreaterThan(5);
  });

  it.each(models)("%s: every file is found, read and of its model", (model) => {
    const files = readLog(discover(profiles, model));
    const own = globSync(`${model}/*.yaml`, { cwd: profiles });
    const general = globSync("general/**/*.yaml", { cwd: profiles });
    expect([...files.keys()].sort()).toEqual([...own, ...general].sort());
    const catalogue = [...catalogueOf(files, model).values()];
    expect(catalogue).toHaveLength(own.length);
    for (const entry of catalogue) {
      expect(entry.aimId).toBe(model);
      expect(entry.modelId).toMatch(/^[a-zA-Z0-9_-]+\/[a-zA-Z0-9._-]+$/);
      expect(entry.type).toBe("gpu");
      expect(gpuModelsMeantBy(entry.model)).toEqual([entry.model]);
      expect(["optimized", "preview", "unoptimized", "general"]).toContain(entry.metadata.type);
    }
  });

  it("general profiles alone, where no model is named", () => {
    const files = readLog(discover(profiles, ""));
    const general = globSync("general/**/*.yaml", { cwd: profiles });
    expect([...catalogueOf(files, "").keys()].sort()).toEqual(
      general.map((file) => path.basename(file, ".yaml")).sort(),
    );
  });

  it("the reader fails on what spoils a catalogue, and aim validate says it before", async () => {
    const folder = temporary();
    const bad = `aim_id: o/m
model_id: o/m
metadata: {engine: vllm, gpu: MI300X, gpu_count: 1, precision: fp8, metric: latency, type: optimized}
engine_args: {}
env_vars: {A: 1}
`;
    mkdirSync(path.join(folder, "o/m"), { recursive: true });
    writeFileSync(path.join(folder, "o/m/vllm-mi300x-fp8-tp1-latency.yaml"), bad);
    expect(() => catalogueOf(readLog(discover(folder, "o/m")), "o/m")).toThrow(
      "o/m/vllm-mi300x-fp8-tp1-latency.yaml: env_vars.A is no text",
    );
    const run = await aim(["validate", folder]);
    expect(run.status).toBe(3);
    expect(run.stdout).toContain("`A` is `1`; it must be text");
  });

  it("aim validate refuses two files that are one to the operator", async () => {
    const folder = temporary();
    const name = "vllm-mi300x-fp8-tp1-latency.yaml";
    for (const sub of ["general", "general/more"]) {
      mkdirSync(path.join(folder, sub), { recursive: true });
      writeFileSync(
        path.join(folder, sub, name),
        `metadata: {engine: vllm, gpu: MI300X, gpu_count: 1, precision: fp8, metric: latency, type: general}
engine_args: {}
env_vars: {}
`,
      );
    }
    expect(() => catalogueOf(readLog(discover(folder, "")), "")).toThrow("is there twice");
    expect((await aim(["validate", folder])).stdout).toContain("error[duplicate-profile-id]");
  });

  it("drops a record with a stray line inside, and takes the last of one path", () => {
    const record = (text: string, stray = "") =>
      `@@BEGIN a.yaml@@\n${Buffer.from(text).toString("base64")}\n${stray}@@END@@\n`;
    expect(readLog(`x\n${record("1")}y\n${record("2")}`)).toEqual(new Map([["a.yaml", "2"]]));
    expect(readLog(record("1", "warning: shell\n"))).toEqual(new Map());
  });
});

/** A profile as the operator mounts it: a link into a link, beside what it leads to. */
function mounted(stem: string): string {
  const store = temporary();
  const folder = path.join(store, "custom/Qwen/Qwen3-32B");
  mkdirSync(path.join(folder, "..2026_11_27"), { recursive: true });
  writeFileSync(
    path.join(folder, "..2026_11_27", `${stem}.yaml`),
    `aim_id: Qwen/Qwen3-32B
engine_args:
  max-model-len: 32768
env_vars: {}
metadata:
  accelerator_count: 1
  accelerator_model: MI300X
  accelerator_type: gpu
  engine: vllm
  features:
  - adapters
  gpu: MI300X
  gpu_count: 1
  manual_selection_only: false
  metric: latency
  precision: fp8
  type: optimized
model_id: Qwen/Qwen3-32B-FP8
`,
  );
  symlinkSync("..2026_11_27", path.join(folder, "..data"));
  symlinkSync(path.join("..data", `${stem}.yaml`), path.join(folder, `${stem}.yaml`));
  return store;
}

describe("operator v1alpha2: serving the mounted profile", () => {
  const stem = "vllm-mi300x-fp8-tp1-latency";
  const serving = (store: string) => ({
    ...machine("mi300x-1"),
    AIM_PROFILES_PATH: store,
    AIM_PROFILE_ID: `custom/Qwen/Qwen3-32B/${stem}`,
  });

  it("with model sources: an empty AIM_ID, the weights in the cache, served by the model's own name first", async () => {
    const cache = temporary();
    mkdirSync(path.join(cache, "Qwen/Qwen3-32B-FP8"), { recursive: true });
    writeFileSync(path.join(cache, "Qwen/Qwen3-32B-FP8/config.json"), "{}");
    writeFileSync(path.join(cache, "Qwen/Qwen3-32B-FP8/model.safetensors"), "weights");
    const run = await aim(["dry-run", "--format", "argv"], {
      ...serving(mounted(stem)),
      AIM_ID: "",
      AIM_MODEL_ID: "Qwen/Qwen3-32B-FP8",
      AIM_CACHE_PATH: cache,
    });
    expect(run.status, run.stderr).toBe(0);
    const argv = JSON.parse(run.stdout) as string[];
    expect(argv).toContain(path.join(cache, "Qwen/Qwen3-32B-FP8"));
    const names = argv.slice(argv.indexOf("--served-model-name") + 1);
    // AMD's runtime serves the first alone; ours also the name of the profile's container.
    expect(names).toEqual(["Qwen/Qwen3-32B-FP8", "Qwen/Qwen3-32B"]);
    expect(argv[argv.indexOf("--max-model-len") + 1]).toBe("32768");
  });

  it("without: AIM_ID names the model, and both are served", async () => {
    const environment = { ...serving(mounted(stem)), AIM_ID: "Qwen/Qwen3-32B" };
    const run = await aim(["dry-run", "--format", "argv"], environment);
    expect(run.status, run.stderr).toBe(0);
    const argv = JSON.parse(run.stdout) as string[];
    expect(argv.slice(-3)).toEqual(["--served-model-name", "Qwen/Qwen3-32B-FP8", "Qwen/Qwen3-32B"]);
  });
});
