#!/usr/bin/env node
// Measures what a user waits for, as ratios to `node -e 0` in the same run: machines are noisy, and
// ratios compare. `npm run bench -- --runs 20` for steadier figures, `--json` for programs.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureGpuFixtures } from "../scripts/gpu-fixtures/write-trees.mjs";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "15" },
    json: { type: "boolean", default: false },
  },
});
const runs = Number(values.runs);
const root = path.join(import.meta.dirname, "..");
const aim = path.join(root, "bin/aim");
const work = mkdtempSync(path.join(tmpdir(), "aim-bench-"));

ensureGpuFixtures();
try {
  const rows = measureAll();
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else print(rows);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function measureAll() {
  const model = { AIM_ID: "meta-llama/Llama-3.1-8B-Instruct" };
  const told = { ...model, AIM_GPU_MODEL: "MI300X", AIM_GPU_COUNT: "8" };
  const machine = {
    AIM_SYSFS_ROOT: path.join(root, "fixtures/gpu/mi300x-8/sys"),
    AIM_DEV_ROOT: path.join(root, "fixtures/gpu/mi300x-8/dev"),
  };
  const cases = [
    ["node -e 0", [process.execPath, "-e", "0"], {}],
    ["aim --version", [process.execPath, aim, "--version"], {}],
    ["dry-run, GPUs told", [process.execPath, aim, "dry-run", "--format", "argv"], told],
    [
      "dry-run, GPUs from sysfs",
      [process.execPath, aim, "dry-run", "--format", "argv"],
      { ...model, ...machine },
    ],
    ["gpus, from sysfs", [process.execPath, aim, "gpus", "--format", "json"], machine],
    [
      "explain --why-not",
      [process.execPath, aim, "explain", "--why-not", "vllm-mi300x-fp16-tp1-latency"],
      told,
    ],
    [
      "rules diff, whole matrix",
      [process.execPath, aim, "rules", "diff", "default", "aim-0.9"],
      {},
    ],
    ["validate, this catalogue", [process.execPath, aim, "validate"], {}],
    ...[10, 100, 1_000, 10_000].map((count) => [
      `list-profiles, ${count} profiles`,
      [process.execPath, aim, "list-profiles", "--format", "json"],
      { ...told, AIM_ID: "bench/model", AIM_PROFILES_PATH: store(count) },
    ]),
  ];
  return measure(cases);
}

/** Runs the cases in turn, so that a slow moment of the machine meets them all. */
function measure(cases) {
  const times = cases.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, [name, command, environment]] of cases.entries()) {
      if (name.includes("10000") && run >= 3) continue;
      times[index].push(once(name, command, environment));
    }
  }
  const floor = median(times[0]);
  return cases.map(([name], index) => ({
    name,
    runs: times[index].length,
    min_ms: round(Math.min(...times[index])),
    median_ms: round(median(times[index])),
    ratio: round(median(times[index]) / floor),
  }));
}

function once(name, [program, ...args], environment) {
  const start = process.hrtime.bigint();
  const result = spawnSync(program, args, {
    env: { PATH: process.env.PATH, AIM_LOG_LEVEL: "CRITICAL", ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
  if (result.status !== 0) throw new Error(`${name}: exit ${result.status}\n${result.stderr}`);
  return elapsed;
}

/** A store of so many profiles of one model: every combination of hardware and metric, over and over. */
function store(count) {
  const profiles = path.join(work, String(count));
  const folder = path.join(profiles, "bench/model");
  mkdirSync(folder, { recursive: true });
  const gpus = ["MI300X", "MI325X", "MI350X", "MI355X"];
  const precisions = ["fp8", "fp16", "bf16", "fp4", "int8"];
  for (let index = 0; index < count; index += 1) {
    const gpuCount = [1, 2, 4, 8][index % 4];
    const text = `aim_id: bench/model
model_id: bench/model
metadata:
  engine: vllm
  gpu: ${gpus[Math.floor(index / 4) % 4]}
  precision: ${precisions[index % 5]}
  gpu_count: ${gpuCount}
  metric: ${index % 2 === 0 ? "latency" : "throughput"}
  manual_selection_only: false
  type: optimized
engine_args:
  tensor-parallel-size: ${gpuCount}
  max-model-len: 32768
  gpu-memory-utilization: 0.9
  no-enable-prefix-caching: null
  compilation-config:
    cudagraph_mode: FULL_AND_PIECEWISE
env_vars:
  HSA_NO_SCRATCH_RECLAIM: "1"
  VLLM_ROCM_USE_AITER: "1"
`;
    writeFileSync(path.join(folder, `profile-${index}.yaml`), text);
  }
  return profiles;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function round(number) {
  return Math.round(number * 10) / 10;
}

function print(rows) {
  console.log(
    `${"".padEnd(30)}${"min ms".padStart(9)}${"median".padStart(9)}${"x node".padStart(9)}`,
  );
  for (const { name, min_ms, median_ms, ratio } of rows) {
    console.log(
      `${name.padEnd(30)}${String(min_ms).padStart(9)}${String(median_ms).padStart(9)}${String(ratio).padStart(9)}`,
    );
  }
}
