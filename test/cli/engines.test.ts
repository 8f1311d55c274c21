import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { aim, aimProcess, fixture, machine, root } from "../support/aim.ts";

const children: ChildProcess[] = [];
const folders: string[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "aim-engines-"));
  folders.push(folder);
  return folder;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** The variables of a run on eight MI300X with the stand-ins where Python finds them. */
function eightMi300x(over: Readonly<Record<string, string>> = {}) {
  return {
    ...machine("mi300x-8"),
    PYTHONPATH: fixture("engine"),
    PYTHONDONTWRITEBYTECODE: "1",
    AIM_CACHE_PATH: scratch(),
    ...over,
  };
}

/** Starts `aim serve` and waits until what it became answers on its readiness route. */
async function serve(environment: Readonly<Record<string, string>>, readiness: string) {
  const port = await freePort();
  const child = spawn(process.execPath, [path.join(root, "bin/aim"), "serve"], {
    cwd: root,
    env: { PATH: process.env.PATH ?? "", ...environment, AIM_PORT: String(port) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  children.push(child);
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 400 && child.exitCode === null; tries += 1) {
    const answer = await fetch(url + readiness).catch(() => undefined);
    if (answer?.status === 200) return { child, ended, url, port };
    await sleep(25);
  }
  throw new Error(`not ready, exit code ${child.exitCode}: ${stderr}`);
}

const sglang = { AIM_ENGINE: "sglang" };
const shippedDescriptor = (name: string) =>
  JSON.parse(readFileSync(path.join(root, "engines", `${name}.json`), "utf8"));

describe("cli/serve with SGLang", () => {
  const llama = { ...sglang, AIM_ID: "meta-llama/Llama-3.1-8B-Instruct" };

  it("becomes sglang.launch_server, with the model's path, one served name and the port", async () => {
    const environment = eightMi300x(llama);
    const folder = path.join(environment.AIM_CACHE_PATH, "meta-llama/Llama-3.1-8B-Instruct");
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "config.json"), "{}");
    writeFileSync(path.join(folder, "model.safetensors"), "weights");
    const { readiness, metrics } = shippedDescriptor("sglang").server;
    const { child, ended, url, port } = await serve(environment, readiness);

    const report = (await (await fetch(`${url}/_start_report`)).json()) as {
      readonly pid: number;
      readonly argv: readonly string[];
      readonly parsed: Readonly<Record<string, unknown>>;
    };
    expect(report.pid).toBe(child.pid);
    expect(report.argv.slice(1, 3)).toEqual(["-m", "sglang.launch_server"]);
    expect(report.parsed).toMatchObject({
      model_path: folder,
      served_model_name: "meta-llama/Llama-3.1-8B-Instruct",
      host: "0.0.0.0",
      port,
      tensor_parallel_size: 1,
      dtype: "bfloat16",
      tool_call_parser: "llama3",
      enable_metrics: true,
    });
    const models = (await (await fetch(`${url}/v1/models`)).json()) as { data: { id: string }[] };
    expect(models.data.map(({ id }) => id)).toEqual(["meta-llama/Llama-3.1-8B-Instruct"]);
    const asked = await fetch(`${url}/v1/chat/completions`, {
      method: "POST",
      body: JSON.stringify({ messages: [{ role: "user", content: "Who?" }] }),
    });
    const reply = (await asked.json()) as { choices: { message: { content: string } }[] };
    expect(reply.choices[0]?.message.content).toContain("You asked: Who?");
    expect(await (await fetch(url + metrics)).text()).toMatch(
      /^sglang:num_requests_total\{.*\} 1/m,
    );
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  it("serves any model in a base container with a general profile", async () => {
    const environment = eightMi300x({ ...sglang, AIM_MODEL_ID: "org/model" });
    const run = await aim(["dry-run", "--format", "argv"], environment);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect((JSON.parse(run.stdout) as string[]).slice(0, 7)).toEqual([
      ...["python3", "-m", "sglang.launch_server", "--model-path", "org/model"],
      ...["--tensor-parallel-size", "8"],
    ]);
  });

  it("says what an argument of vLLM cannot do, and takes AIM_ENGINE_ARGS by SGLang's names", async () => {
    const environment = eightMi300x({
      ...llama,
      AIM_ENGINE_ARGS: '{"tp_size": 2, "cuda-graph-bs": [1, 2], "host": "127.0.0.1"}',
    });
    const run = await aim(["dry-run", "--format", "argv"], environment);
    const argv = (JSON.parse(run.stdout) as string[]).slice(3).join(" ");
    expect(argv).toContain("--tp-size 2 ");
    expect(argv).not.toContain("--tensor-parallel-size");
    expect(argv).toContain("--cuda-graph-bs 1 2 --host 127.0.0.1 ");
    expect(argv).not.toContain("0.0.0.0");
  });
});

describe("cli/serve with an engine of files alone", () => {
  const third = fixture("engines-third");

  /** A copy of the installation's engines and rules with the made-up engine's files put in. */
  function homeWithThird(): string {
    const home = scratch();
    for (const folder of ["engines", "rules"]) {
      cpSync(path.join(root, folder), path.join(home, folder), { recursive: true });
    }
    for (const folder of ["engines", "profiles"]) {
      cpSync(path.join(third, folder), path.join(home, folder), { recursive: true });
    }
    return home;
  }

  const tiny = (home: string, over: Readonly<Record<string, string>> = {}) => ({
    ...eightMi300x(),
    PATH: `${path.join(third, "bin")}:${process.env.PATH}`,
    AIM_HOME: home,
    AIM_ENGINE: "tiny",
    AIM_MODEL_ID: "org/model",
    AIM_CACHE_PATH: "/models",
    ...over,
  });

  it("launches it, and the program understands what the profile says", async () => {
    const run = await aimProcess(["serve"], tiny(homeWithThird(), { AIM_PORT: "9000" }));
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(run.stdout)).toEqual({
      pid: expect.any(Number),
      model: "org/model",
      bind: "0.0.0.0",
      listen_port: "9000",
      shards: "1",
      batch_sizes: "1,2,4",
      stop_word: ["-", "end of text"],
      switches: { cache: false, telemetry: false, warm_up: true },
      sampling: { temperature: "0.50", "penalties.repeat": "1" },
      environment: { TINY_LOG: "quiet", TINY_MODELS: "/models" },
    });
  });

  it("merges AIM_ENGINE_ARGS by the engine's own negation, and keeps reserved options to itself", async () => {
    const overrides = '{"cache": true, "without_warm-up": null, "plugin_folder": "/tmp"}';
    const run = await aimProcess(["serve"], {
      ...tiny(homeWithThird(), { AIM_ENGINE_ARGS: overrides, AIM_LOG_LEVEL: "WARNING" }),
      AIM_LOG_FORMAT: "pretty",
    });
    expect(run.stderr).toContain("`plugin_folder` in AIM_ENGINE_ARGS has no effect: aim sets it");
    expect(run.status).toBe(0);
    expect(JSON.parse(run.stdout).switches).toEqual({
      cache: true,
      telemetry: false,
      warm_up: false,
    });
    expect(run.stdout).not.toContain("/tmp");
  });

  it("counts it among the engines: checked by validate, named when one is mistyped", async () => {
    const home = homeWithThird();
    const checked = await aim(["validate"], { AIM_HOME: home });
    expect(checked).toMatchObject({ status: 0, stderr: "" });
    expect(checked.stdout).toMatch(/nothing to complain about/);
    const mistyped = await aim(["serve", "--engine", "tinny"], tiny(home));
    expect(mistyped.status).toBe(2);
    expect(mistyped.stderr).toContain("it must be auto, bentoml, sglang, tiny, vllm or vllm_omni");
    expect(mistyped.stderr).toContain("did you mean `tiny`?");
  });

  it("says what is wrong with a descriptor, with the place", async () => {
    const home = homeWithThird();
    const file = path.join(home, "engines/tiny.json");
    const broken = readFileSync(file, "utf8").replace('"comma"', '"commas"');
    writeFileSync(file, broken);
    const run = await aim(["serve"], tiny(home));
    expect(run.status).toBe(3);
    expect(run.stderr).toMatch(
      /^error\[not-allowed\]: .*engines\/tiny\.json:19:14: `lists` is `commas`; it must be/,
    );
    expect(run.stderr).toContain("did you mean `comma`?");
  });
});

describe("cli/serve with engine versions", () => {
  const profiles = "general/vllm-mi300x-fp16-tp1-latency";

  /** The shipped profiles, one of which is for the given versions of vLLM alone. */
  function profilesFor(range: string): string {
    const folder = scratch();
    cpSync(path.join(root, "profiles"), folder, { recursive: true });
    const file = path.join(folder, `${profiles}.yaml`);
    const text = readFileSync(file, "utf8");
    writeFileSync(
      file,
      text.replace("metadata:\n", `metadata:\n  engine_version: ${JSON.stringify(range)}\n`),
    );
    return folder;
  }

  const state = async (range: string, environment: Readonly<Record<string, string>>) => {
    const run = await aim(["list-profiles", "--format", "json"], {
      ...machine("mi300x-1"),
      AIM_MODEL_ID: "org/model",
      AIM_PROFILES_PATH: profilesFor(range),
      ...environment,
    });
    const { profiles: all } = JSON.parse(run.stdout) as {
      readonly profiles: readonly { id: string; state: string; reasons: readonly string[] }[];
    };
    const found = all.find(({ id }) => id === profiles);
    return [found?.state, ...(found?.reasons ?? [])];
  };

  it("rejects a profile for other versions, with the installed one in the reason", async () => {
    const installed = { PYTHONPATH: fixture("engine") };
    expect(await state(">=0.12 <0.18", installed)).toEqual([
      "engine_version_mismatch",
      "is for vllm >=0.12 <0.18, 0.11.1 is installed",
    ]);
    expect(await state(">=0.11.1", installed)).toEqual(["compatible"]);
    expect(await state(">=0.11.1", { ...installed, AIM_ENGINE_VERSION: "0.9.2" })).toEqual([
      "engine_version_mismatch",
      "is for vllm >=0.11.1, 0.9.2 is installed",
    ]);
  });

  it("takes any range where the version is not known, and for rules/aim-0.9, which knows none", async () => {
    expect(await state(">=99", { PYTHONPATH: "" })).toEqual(["compatible"]);
    const asAmd = { PYTHONPATH: fixture("engine"), AIM_RULES_PATH: "aim-0.9" };
    expect(await state(">=99", asAmd)).toEqual(["compatible"]);
  });

  it("says with the place what is no range", async () => {
    const folder = profilesFor("0.11");
    const run = await aim(["validate", path.join(folder, `${profiles}.yaml`)]);
    expect(run.status).toBe(3);
    expect(run.stdout).toMatch(
      /error\[bad-format\]: .*\.yaml:\d+:19: `engine_version` is `0\.11`; it must be like `>=0\.11\.1 <0\.18`/,
    );
  });
});
