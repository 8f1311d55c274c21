import { spawn } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { progressLine } from "../../src/cli/progress.ts";
import { aim, machine, root } from "../support/aim.ts";

const llama = { AIM_ID: "meta-llama/Llama-3.1-8B-Instruct" };
let folder: string;
let log: string;

/** Records of four machines, one of which fits nothing. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "aim-replay-"));
  log = path.join(folder, "fleet.jsonl");
  for (const name of ["mi300x-8", "mi300x-1", "no-gpu", "mi325x-4"]) {
    await aim(["dry-run"], { ...llama, ...machine(name), AIM_DECISION_LOG: log });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = () => readFileSync(log, "utf8").trimEnd().split("\n");

interface Answer {
  readonly rules: { readonly name: string };
  readonly profiles: string | null;
  readonly records: readonly {
    readonly line: number;
    readonly outcome: string;
    readonly recorded: { readonly profile: string | null };
    readonly replayed: { readonly profile: string | null };
    readonly differences: readonly { readonly kind: string; readonly rule?: string }[];
  }[];
  readonly counts: Readonly<Record<string, number>>;
}

describe("cli/replay", () => {
  it("the present rules decide the same: exit 0, and needs no settings but the log", async () => {
    const run = await aim(["replay", log]);
    expect(run).toEqual({
      status: 0,
      stdout: `4 records: 4 same, 0 different\n  rules     default ${root}/rules/default\n  profiles  as recorded\n`,
      stderr: "",
    });
  });

  it("under other rules says what differs and why, counted, the most frequent first: exit 1", async () => {
    const run = await aim(["replay", log, "--rules", "aim-0.9"]);
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(run.stdout).toMatch(/^4 records: \d same, \d different\n {2}rules {5}aim-0\.9 /);
    expect(run.stdout).toContain("4 records decided under other rule files than these\n");
    expect(run.stdout).toContain(
      "1 record, line 1:\n  vllm-mi300x-fp8-tp2-latency\n  now general/vllm-mi300x-fp16-tp8-latency\n    filter gpu-count stands against it now: needs exactly 2 GPUs, 8 available\n",
    );
    expect(run.stdout).toMatch(/rules\/aim-0\.9\/rules\.json:\d+:\d+\n/);
    expect(Math.max(...run.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("json: each record with its outcome and reasons, then the counts", async () => {
    const run = await aim(["replay", log, "--rules", "aim-0.9", "--format", "json"]);
    const answer = JSON.parse(run.stdout) as Answer;
    expect(answer.rules.name).toBe("aim-0.9");
    expect(answer.records.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    expect(answer.records[0]).toMatchObject({
      outcome: "different",
      recorded: { profile: "vllm-mi300x-fp8-tp2-latency", by: "ranking", denied_by: [] },
      replayed: { profile: "general/vllm-mi300x-fp16-tp8-latency" },
      differences: [{ kind: "rejected-now", rule: "gpu-count" }],
    });
    const outcomes = answer.records.map(({ outcome }) => outcome);
    expect(answer.counts).toMatchObject({
      records: 4,
      same: outcomes.filter((outcome) => outcome === "same").length,
      different: outcomes.filter((outcome) => outcome === "different").length,
      unreadable: 0,
      other_rules: 4,
    });
  });

  it("what it says of each record is what explain says of the same machine under those rules", async () => {
    const run = await aim(["replay", log, "--rules", "aim-0.9", "--format", "json"]);
    const { records } = JSON.parse(run.stdout) as Answer;
    const names = ["mi300x-8", "mi300x-1", "no-gpu", "mi325x-4"];
    for (const [index, name] of names.entries()) {
      const explained = await aim(["explain", "--rules", "aim-0.9", "--format", "json"], {
        ...llama,
        ...machine(name),
      });
      expect(records[index]?.replayed.profile).toBe(JSON.parse(explained.stdout).selection.profile);
    }
  });

  it("bad lines are reported with their numbers and stop nothing: exit 3", async () => {
    const [first, second, third] = lines();
    const mixed = path.join(folder, "mixed.jsonl");
    writeFileSync(mixed, `${first}\nnot json\n\n${second}\n{"a":1}\n${third?.slice(0, 500)}`);
    const run = await aim(["replay", mixed]);
    expect(run.status).toBe(3);
    expect(run.stdout).toMatch(/^2 records: 2 same, 0 different, 3 lines unreadable\n/);
    const codes = run.stderr.split("\n").filter((line) => line.startsWith("error["));
    expect(codes).toEqual([
      `error[not-json]: ${mixed}:2: this is not JSON: unexpected text`,
      `error[not-a-record]: ${mixed}:5: this is another object, neither a decision record nor a resolution`,
      `error[not-json]: ${mixed}:6: this is not JSON: it ends too early at character 501`,
    ]);
    const json = await aim(["replay", mixed, "--format", "json"]);
    expect((JSON.parse(json.stdout) as Answer).records.map(({ outcome }) => outcome)).toEqual([
      "same",
      "unreadable",
      "same",
      "unreadable",
      "unreadable",
    ]);
  });

  it("--profiles decides among the profiles of a folder: what is gone, new, or has other content", async () => {
    const store = path.join(folder, "profiles");
    cpSync(path.join(root, "profiles"), store, { recursive: true });
    const model = path.join(store, llama.AIM_ID);
    rmSync(path.join(model, "vllm-mi300x-fp8-tp2-latency.yaml"));
    const file = path.join(model, "vllm-mi300x-fp8-tp1-latency.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/max-num-seqs: \d+/, "max-num-seqs: 7"));
    const run = await aim(["replay", log, "--profiles", store, "--format", "json"]);
    const { records, profiles } = JSON.parse(run.stdout) as Answer;
    expect(profiles).toBe(store);
    expect(records[0]).toMatchObject({
      outcome: "different",
      replayed: { profile: "vllm-mi300x-fp8-tp1-latency" },
      differences: [{ kind: "profile-gone", profile: "vllm-mi300x-fp8-tp2-latency" }],
    });
    expect(records[1]).toMatchObject({
      outcome: "different",
      recorded: { profile: "vllm-mi300x-fp8-tp1-latency" },
      replayed: { profile: "vllm-mi300x-fp8-tp1-latency" },
      differences: [{ kind: "content", fields: ["engine_args.max-num-seqs"] }],
    });
    expect(records.slice(2).map(({ outcome }) => outcome)).toEqual(["same", "same"]);
  });

  it("AIM_PROFILES_PATH of the container does not replace the recorded profiles", async () => {
    const run = await aim(["replay", log], { AIM_PROFILES_PATH: "/nowhere" });
    expect(run).toMatchObject({ status: 0, stdout: expect.stringContaining("as recorded") });
  });

  it("reads stdin, and a log of many records, one line at a time", async () => {
    const many = path.join(folder, "many.jsonl");
    const record = lines()[0];
    for (let count = 0; count < 400; count += 1) appendFileSync(many, `${record}\n`);
    // A heap of less than half of the log, which is 140 MB.
    const child = spawn(
      process.execPath,
      ["--max-old-space-size=64", path.join(root, "bin/aim"), "replay", "-"],
      {
        env: { PATH: process.env.PATH ?? "" },
        stdio: [openSync(many, "r"), "pipe", "pipe"],
      },
    );
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      output += chunk;
    });
    const status = await new Promise((resolve) => child.once("close", resolve));
    expect(`${status} ${output}`).toMatch(/^0 400 records: 400 same/);
  });

  it.each([
    [["replay"], 2, "error[usage]: missing required argument `FILE`"],
    [
      ["replay", "/nowhere/log"],
      3,
      "error[file-missing]: /nowhere/log: there is nothing at this path",
    ],
    [["replay", "/tmp"], 3, "error[not-a-file]: /tmp: this is a folder"],
    [["replay", "x", "--rules", "nonsense"], 2, "error[unknown-rule-set]"],
  ])("%j: exit %i", async (args, status, message) => {
    const run = await aim(args);
    expect(run).toMatchObject({ status, stdout: "" });
    expect(run.stderr).toContain(message);
  });

  it("an empty log is no error", async () => {
    expect(await aim(["replay", "/dev/null"])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^0 records: 0 same, 0 different\n/),
    });
  });

  it("shows how far it is on a terminal, and takes it away; elsewhere stderr stays empty", async () => {
    const child = spawn(
      "script",
      ["-qec", `"${process.execPath}" "${root}/bin/aim" replay "${log}"`, "/dev/null"],
      {
        env: { PATH: process.env.PATH ?? "", TERM: "xterm", NO_COLOR: "1" },
      },
    );
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    await new Promise((resolve) => child.once("close", resolve));
    const esc = String.fromCharCode(27);
    expect(output).toContain(`\r${esc}[K[`);
    expect(output).toContain("1 record");
    expect(output.slice(output.lastIndexOf(`\r${esc}[K`))).toMatch(/4 records: 4 same/);
  });
});

describe("cli/progress", () => {
  it.each([
    [0, 100, "[------------------------]   0 %  x"],
    [50, 100, "[############------------]  50 %  x"],
    [100, 100, "[########################] 100 %  x"],
    [120, 100, "[########################] 100 %  x"],
    [7, null, "x"],
    [0, 0, "x"],
  ])("%s of %s is %j", (done, total, line) => {
    expect(progressLine(done, total, "x")).toBe(line);
  });
});
