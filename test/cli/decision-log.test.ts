import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { DecisionRecord } from "../../src/generated/record.ts";
import { validateRecord } from "../../src/generated/validators.js";
import { aim, aimProcess, fixture, machine, root } from "../support/aim.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "aim-log-"));
  folders.push(folder);
  return folder;
}

const llama = { AIM_ID: "meta-llama/Llama-3.1-8B-Instruct", ...machine("mi300x-8") };

function recordsIn(file: string): readonly DecisionRecord[] {
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const record: unknown = JSON.parse(line);
      expect(validateRecord(record), JSON.stringify(validateRecord.errors)).toBe(true);
      return record as DecisionRecord;
    });
}

/** Runs `aim serve` on the stand-in engine until that has started; gives what was written to stderr. */
async function serveOnce(environment: Readonly<Record<string, string>>): Promise<string> {
  const report = environment["AIM_STANDIN_REPORT"] ?? path.join(scratch(), "report.json");
  const child = spawn(process.execPath, [path.join(root, "bin/aim"), "serve"], {
    cwd: root,
    env: {
      PATH: process.env.PATH ?? "",
      PYTHONPATH: fixture("engine"),
      AIM_STANDIN_REPORT: report,
      AIM_CACHE_PATH: "/nowhere/cache",
      ...environment,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  for (let waited = 0; waited < 600 && !existsSync(report); waited += 1) {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${stderr}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  child.kill("SIGKILL");
  await ended;
  return stderr;
}

describe("cli: AIM_DECISION_LOG", () => {
  it("serve and dry-run record the very resolution that explain prints on the same input", async () => {
    const log = path.join(scratch(), "log.jsonl");
    const settings = {
      ...llama,
      AIM_PORT: "18471",
      AIM_ENGINE_ARGS: '{"host": "127.0.0.1"}',
      AIM_CACHE_PATH: "/nowhere/cache",
    };
    const all = {
      ...settings,
      PYTHONPATH: fixture("engine"),
      AIM_STANDIN_REPORT: path.join(scratch(), "report.json"),
      AIM_DECISION_LOG: log,
    };
    await serveOnce({ ...all, AIM_LOG_LEVEL: "ERROR" });
    const dry = await aim(["dry-run", "--format", "argv"], all);
    const explained = await aim(["explain", "--format", "json"], all);
    const [served, dried] = recordsIn(log);
    expect(explained.stderr).toBe("");
    const printed = JSON.stringify(JSON.parse(explained.stdout));
    expect(JSON.stringify(served!.resolution) === printed).toBe(true);
    expect(JSON.stringify(dried!.resolution) === printed).toBe(true);
    expect(served!.command).toBe("serve");
    expect(dried!.command).toBe("dry-run");
    expect(served!.launch?.argv).toEqual(JSON.parse(dry.stdout));
    expect(dried!.launch).toEqual(served!.launch);
    expect(served!.stopped_by).toEqual([]);
    expect(served!.masked).toEqual([]);
    expect(statSync(log).mode & 0o777).toBe(0o600);
    expect(recordsIn(log)).toHaveLength(2);
  });

  it("a record names the program by version and digest, and the rules and the store by theirs", async () => {
    const log = path.join(scratch(), "log.jsonl");
    await aim(["dry-run"], { ...llama, AIM_DECISION_LOG: log });
    const [record] = recordsIn(log);
    expect(record!.aim.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(record!.aim.version).toBe((await aim(["--version"])).stdout.trim());
    expect(record!.resolution.inputs.rules.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(record!.resolution.inputs.profiles.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(record!.facts.profiles).toHaveLength(record!.resolution.profiles.length);
    expect(Date.parse(record!.time)).toBeGreaterThan(Date.parse("2026-01-01"));
  });

  it("a decision that starts nothing is recorded with the reason", async () => {
    const log = path.join(scratch(), "log.jsonl");
    const all = { AIM_DECISION_LOG: log, AIM_ID: llama.AIM_ID };
    const nothing = await aim(["serve"], { ...all, ...machine("no-gpu") });
    const dry = await aim(["dry-run", "--format", "json"], { ...all, ...machine("no-gpu") });
    const absent = await aim(["serve"], { ...all, ...machine("mi300x-8"), PATH: scratch() });
    expect([nothing.status, dry.status, absent.status]).toEqual([1, 1, 127]);
    expect(dry.stdout).toBe("[]\n");
    const records = recordsIn(log);
    expect(records.map(({ stopped_by: problems }) => problems.map(({ code }) => code))).toEqual([
      ["no-profile-fits"],
      ["no-profile-fits"],
      ["engine-not-found"],
    ]);
    expect(records.map(({ launch }) => launch?.program)).toEqual([undefined, undefined, null]);
    expect(records[2]!.launch?.argv[0]).toBe("python3");
  });

  it("to a descriptor, as a line that is whole", async () => {
    const log = path.join(scratch(), "log.jsonl");
    const child = spawn(
      "bash",
      [
        "-c",
        `exec "$0" "$1" dry-run --format argv 9>> "${log}"`,
        process.execPath,
        `${root}/bin/aim`,
      ],
      {
        cwd: root,
        env: {
          PATH: process.env.PATH ?? "",
          ...llama,
          AIM_DECISION_LOG: "fd:9",
          AIM_LOG_LEVEL: "WARNING",
        },
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
    expect(recordsIn(log)).toHaveLength(1);
  });

  it.each([
    ["/nowhere/log", "its folder is not there"],
    ["fd:9", "this process was not started with that descriptor"],
    ["fd:1", "dry-run prints what would be started there"],
  ])("%s cannot be written: a warning, and nothing else changes", async (destination, reason) => {
    const plain = await aim(["dry-run", "--format", "argv"], llama);
    const run = await aimProcess(["dry-run", "--format", "argv"], {
      ...llama,
      AIM_DECISION_LOG: destination,
      AIM_LOG_LEVEL: "WARNING",
    });
    expect(run).toMatchObject({ status: 0, stdout: plain.stdout });
    const [warning] = run.stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(warning).toMatchObject({
      level: "warning",
      code: "decision-not-recorded",
      msg: expect.stringContaining(`\`${destination}\`: ${reason}`),
    });
  });

  it("serve starts the engine although its decision cannot be recorded", async () => {
    const stderr = await serveOnce({
      ...llama,
      AIM_PORT: "18472",
      AIM_ENGINE_ARGS: '{"host": "127.0.0.1"}',
      AIM_DECISION_LOG: "/dev/full",
      AIM_LOG_LEVEL: "WARNING",
    });
    expect(stderr).toContain("the decision is not recorded in `/dev/full`: no space is left");
  });

  it("none, and an empty variable, record nothing", async () => {
    for (const nowhere of ["none", ""]) {
      const run = await aim(["dry-run"], {
        ...llama,
        AIM_DECISION_LOG: nowhere,
        AIM_LOG_LEVEL: "WARNING",
      });
      expect(run).toMatchObject({ status: 0, stderr: "" });
    }
  });
});

describe("cli: secrets", () => {
  const secrets = {
    container: "hf_ContainerSecretValue123456",
    argument: "ArgumentSecret",
    short: "Zq7kP",
    profile: "ProfileSecretValue",
    address: "AddressSecretPw",
  };

  /** A home whose one profile has secrets in its environment, its arguments, and an address. */
  function home(): string {
    const folder = scratch();
    for (const part of ["engines", "rules"])
      cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
    const model = path.join(folder, "profiles", llama.AIM_ID);
    mkdirSync(model, { recursive: true });
    const shipped = `${root}/profiles/${llama.AIM_ID}/vllm-mi300x-fp8-tp1-latency.yaml`;
    const text = readFileSync(shipped, "utf8")
      .replace(
        "env_vars:\n",
        `env_vars:\n  SERVICE_TOKEN: ${secrets.profile}\n  HTTPS_PROXY: "http://u:${secrets.address}@proxy:80/"\n  MY_HF: container\n  HF_TOKEN: other\n`,
      )
      .replace(
        "engine_args:\n",
        `engine_args:\n  kv-events-config: {publisher: x, auth-token: ${secrets.short}}\n`,
      );
    writeFileSync(path.join(model, "vllm-mi300x-fp8-tp1-latency.yaml"), text);
    writeFileSync(
      path.join(folder, "rules/default/90-quote.json"),
      JSON.stringify({
        rules: [
          {
            id: "quote",
            kind: "advise",
            level: "warn",
            when: {
              all: [
                {
                  fact: "profile",
                  path: "$.env_vars.SERVICE_TOKEN",
                  operator: "notEqual",
                  value: "",
                },
              ],
            },
            message: "token {profile.env_vars.SERVICE_TOKEN}, proxy {profile.env_vars.HTTPS_PROXY}",
            why: "A rule may quote whatever it looks at.",
          },
        ],
      }),
    );
    return folder;
  }

  const environment = () => ({
    ...llama,
    AIM_HOME: home(),
    PYTHONPATH: fixture("engine"),
    AIM_PORT: "18473",
    HF_TOKEN: secrets.container,
    MY_HF: `is ${secrets.container}`,
    AIM_ENGINE_ARGS: JSON.stringify({
      host: "127.0.0.1",
      "api-key": [secrets.argument, secrets.short],
    }),
    AIM_LOG_LEVEL: "DEBUG",
  });

  function expectNone(text: string): void {
    expect(text.length).toBeGreaterThan(100);
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  }

  it("stand neither in the record nor in any log line of serve and dry-run", async () => {
    const log = path.join(scratch(), "log.jsonl");
    const all = { ...environment(), AIM_DECISION_LOG: log };
    const stderr = await serveOnce(all);
    const dry = await aim(["dry-run", "--format", "argv"], all);
    expectNone(stderr);
    expectNone(dry.stderr);
    expect(stderr).toContain("--api-key");
    expectNone(readFileSync(log, "utf8"));
    const [record] = recordsIn(log);
    expect(record!.launch?.argv).toContain("[masked]");
    expect(record!.launch?.env).toMatchObject({
      SERVICE_TOKEN: "[masked]",
      HTTPS_PROXY: "http://[masked]@proxy:80/",
    });
    expect(record!.masked).toEqual(
      expect.arrayContaining(["/launch/env/SERVICE_TOKEN", "/resolution/advice/0/message"]),
    );
    expect(record!.resolution.advice).toMatchObject([
      { message: "token [masked], proxy http://[masked]@proxy:80/" },
      {},
    ]);
  });

  it("dry-run prints them: what it prints starts the engine", async () => {
    const dry = await aim(["dry-run", "--format", "script"], {
      ...environment(),
      AIM_LOG_LEVEL: "ERROR",
    });
    for (const secret of [secrets.argument, secrets.short, secrets.profile])
      expect(dry.stdout).toContain(secret);
  });

  it("stand in no format of explain", async () => {
    const all = { ...environment(), AIM_LOG_LEVEL: "ERROR" };
    for (const format of ["text", "markdown", "json", "html", "mermaid"]) {
      const run = await aim(["explain", "--format", format], all);
      expect(run).toMatchObject({ status: 0, stderr: "" });
      expectNone(run.stdout);
    }
    expectNone((await aim(["explain", "vllm-mi300x-fp8-tp1-latency"], all)).stdout);
  });

  it("are not repeated by the error for a bad setting", async () => {
    const run = await aim(["explain"], {
      ...llama,
      AIM_MODEL_ID: `https://u:${secrets.address}@host/x`,
    });
    expect(run.status).toBe(2);
    expectNone(run.stderr);
  });
});
