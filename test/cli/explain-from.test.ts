import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Resolution } from "../../src/generated/resolution.ts";
import { aim, machine, root } from "../support/aim.ts";

const llama = { AIM_ID: "meta-llama/Llama-3.1-8B-Instruct" };
const eight = { ...llama, ...machine("mi300x-8") };
let folder: string;
let log: string;
let resolution: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "aim-from-"));
  log = path.join(folder, "log.jsonl");
  resolution = path.join(folder, "resolution.json");
  await aim(["dry-run"], { ...llama, ...machine("no-gpu"), AIM_DECISION_LOG: log });
  await aim(["dry-run"], { ...eight, AIM_DECISION_LOG: log });
  writeFileSync(resolution, (await aim(["explain", "--format", "json"], eight)).stdout);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("cli/explain --from", () => {
  it.each(["text", "markdown", "json", "mermaid"])(
    "%s of a recorded decision is that of the decision itself, with no settings at all",
    async (format) => {
      const live = await aim(["explain", "--format", format], eight);
      for (const file of [resolution, log]) {
        expect(await aim(["explain", "--from", file, "--format", format])).toEqual(live);
      }
    },
  );

  it("one profile of it, by its id", async () => {
    const live = await aim(["explain", "vllm-mi300x-fp8-tp1-latency"], eight);
    expect(await aim(["explain", "vllm-mi300x-fp8-tp1-latency", "--from", log])).toEqual(live);
    const typo = await aim(["explain", "vllm-mi300x-fp8-tp1-latencyy", "--from", log]);
    expect(typo).toMatchObject({ status: 2, stdout: "" });
    expect(typo.stderr).toContain("did you mean `vllm-mi300x-fp8-tp1-latency`?");
  });

  it("html has the launch command of a record, and says so where there is none", async () => {
    const live = (await aim(["explain", "--format", "html"], eight)).stdout;
    const recorded = (await aim(["explain", "--format", "html", "--from", log])).stdout;
    const script = /<pre id="script"[^>]*>[^<]*<\/pre>/;
    expect(script.exec(recorded)?.[0]).toBe(script.exec(live)?.[0]);
    expect(recorded).toMatch(/<dt>Decided<\/dt><dd class="id">2\d{3}-.*Z by aim .* dry-run<\/dd>/);
    const alone = (await aim(["explain", "--format", "html", "--from", resolution])).stdout;
    expect(alone).toContain("A resolution does not say how the engine is started");
  });

  it("--line chooses a line of a log; without it, the last counts", async () => {
    const first = await aim(["explain", "--from", log, "--line", "1", "--format", "json"]);
    expect(first.status).toBe(1);
    expect((JSON.parse(first.stdout) as Resolution).selection.profile).toBeNull();
    const last = await aim(["explain", "--from", log, "--format", "json"]);
    expect((JSON.parse(last.stdout) as Resolution).selection.profile).toBe(
      "vllm-mi300x-fp8-tp2-latency",
    );
  });

  it("reads stdin, and a record in any layout", () => {
    const record = JSON.parse(readFileSync(log, "utf8").trimEnd().split("\n")[1] ?? "");
    const run = spawnSync(
      process.execPath,
      [`${root}/bin/aim`, "explain", "--from", "-", "--format", "json"],
      {
        input: JSON.stringify(record, null, 2),
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
        env: { PATH: process.env.PATH ?? "" },
      },
    );
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(run.stdout)).toEqual(record.resolution);
  });

  it("a log whose first line was cut off is a log all the same", async () => {
    const torn = path.join(folder, "torn.jsonl");
    const [first, second] = readFileSync(log, "utf8").trimEnd().split("\n");
    writeFileSync(torn, `${first?.slice(1000)}\n${second}\n`);
    expect((await aim(["explain", "--from", torn])).status).toBe(0);
  });

  it.each([
    [["--from", "/nowhere"], 3, "error[file-missing]: /nowhere"],
    [["--from", "package.json"], 3, "error[not-a-record]: package.json: this is another object"],
    [["--from", "README.md"], 3, "error[not-json]: README.md: this is not JSON: unexpected text"],
    [["--from", "/dev/null"], 3, "error[not-json]: /dev/null: this is not JSON: it is empty"],
    [
      ["--from", "LOG", "--line", "9"],
      3,
      "there is no record in line 9\n\nhint: the last record is in line 2",
    ],
    [["--from", "LOG", "--line", "0"], 2, "error[usage]: --line `0` is no line number"],
    [["--line", "2"], 2, "error[usage]: --line names a line of the log that --from names"],
    [
      ["--from", "LOG", "--format", "mermaid", "x"],
      2,
      "error[usage]: --format mermaid shows the whole decision",
    ],
  ])("%j: exit %i", async (args, status, message) => {
    const run = await aim(["explain", ...args.map((word) => (word === "LOG" ? log : word))]);
    expect(run).toMatchObject({ status, stdout: "" });
    expect(run.stderr).toContain(message);
  });

  it("says what is wrong with a record that was changed, and where", async () => {
    const bad = path.join(folder, "bad.json");
    const text = readFileSync(resolution, "utf8").replace('"by": "ranking"', '"by": "chance"');
    writeFileSync(bad, text);
    const run = await aim(["explain", "--from", bad]);
    expect(run).toMatchObject({ status: 3, stdout: "" });
    expect(run.stderr).toContain(
      `error[record-invalid]: ${bad}: this is a resolution, but not a valid one\n  \`/selection/by\` must be one of ranking, profile_id, none\n`,
    );
  });
});
