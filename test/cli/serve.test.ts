import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { aim, fixture, machine, root } from "../support/aim.ts";

interface StartReport {
  readonly pid: number;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const children: ChildProcess[] = [];
const folders: string[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "aim-serve-"));
  folders.push(folder);
  return folder;
}

/** Starts `aim serve` on the stand-in engine and waits until it has written its start report. */
async function serve(environment: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const report = path.join(scratch(), "report.json");
  const child = spawn(process.execPath, [path.join(root, "bin/aim"), ...args], {
    cwd: root,
    env: {
      PATH: process.env.PATH ?? "",
      PYTHONPATH: fixture("engine"),
      AIM_STANDIN_REPORT: report,
      AIM_ENGINE_ARGS: '{"host": "127.0.0.1"}',
      AIM_CACHE_PATH: scratch(),
      AIM_LOG_LEVEL: "ERROR",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  for (let waited = 0; waited < 400; waited += 1) {
    try {
      return { child, ended, started: JSON.parse(readFileSync(report, "utf8")) as StartReport };
    } catch {
      if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  throw new Error(`no start report: ${stderr}`);
}

const model = { AIM_ID: "meta-llama/Llama-3.1-8B-Instruct", ...machine("mi300x-8") };

describe("cli/serve", () => {
  it("becomes the engine: same process, the argv that dry-run prints, the profile's environment", async () => {
    const port = { AIM_PORT: "18431", AIM_ENGINE_ARGS: '{"host": "127.0.0.1"}' };
    const cache = scratch();
    const { child, ended, started } = await serve({ ...model, ...port, AIM_CACHE_PATH: cache });
    const planned = await aim(["dry-run", "--format", "argv"], {
      ...model,
      ...port,
      AIM_CACHE_PATH: cache,
    });
    expect(started.pid).toBe(child.pid);
    const argv = JSON.parse(planned.stdout) as string[];
    expect(started.argv.slice(-argv.length + 3)).toEqual(argv.slice(3));
    expect(started.env).toMatchObject({ GPU_ARCHS: "gfx942", HF_HOME: cache });
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  it("serves from the cache when the model is there and complete", async () => {
    const cache = scratch();
    const folder = path.join(cache, "amd/Llama-3.1-8B-Instruct-FP8-KV");
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "config.json"), "{}");
    writeFileSync(path.join(folder, "model.safetensors"), "weights");
    const { started } = await serve({ ...model, AIM_PORT: "18432", AIM_CACHE_PATH: cache });
    expect(started.argv[started.argv.indexOf("--model") + 1]).toBe(folder);
  });

  it("starts no process and exits 1 when nothing fits", async () => {
    const run = await aim([], { AIM_ID: model.AIM_ID, ...machine("no-gpu") });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^error\[no-profile-fits\]/);
    expect(run.stdout).toBe("");
  });

  it("refuses to launch when an overlay turns an advice into deny", async () => {
    const home = scratch();
    mkdirSync(path.join(home, "rules/custom"), { recursive: true });
    for (const folder of ["profiles", "engines"]) mkdirSync(path.join(home, folder));
    const copy = (name: string) =>
      writeFileSync(
        path.join(home, "rules/custom", name),
        readFileSync(path.join(root, "rules/default", name)),
      );
    for (const name of ["10-derive.json", "20-filter.json", "30-rank.json"]) copy(name);
    const advice = readFileSync(path.join(root, "rules/default/40-advise.json"), "utf8");
    writeFileSync(
      path.join(home, "rules/custom/40-advise.json"),
      advice.replaceAll('"info"', '"deny"'),
    );
    const run = await aim(["serve", "--rules", path.join(home, "rules/custom")], { ...model });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(
      /^error\[launch-denied\]: .*rules\/custom\/40-advise\.json:\d+:\d+: vllm-mi300x-fp8-tp2-latency uses 2 of 8 GPUs \(rule `gpus-unused`\)\n/,
    );
  });

  it("exits 127 when the engine's program is not there, naming it", async () => {
    const run = await aim([], { ...model, PATH: scratch() });
    expect(run.status).toBe(127);
    expect(run.stderr).toMatch(/^error\[engine-not-found\]: .*`python3`/);
  });
});
