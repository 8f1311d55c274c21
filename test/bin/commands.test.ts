import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../src/cli/all-commands.ts";
import { aim, aimProcess, machine } from "../support/aim.ts";

const llama = { AIM_ID: "meta-llama/Llama-3.1-8B-Instruct", ...machine("mi300x-8") };
const logged = { AIM_LOG_LEVEL: "INFO", AIM_LOG_FORMAT: "pretty" };

let folder: string;
let log: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "aim-commands-"));
  log = path.join(folder, "log.jsonl");
  await aim(["dry-run"], { ...llama, AIM_DECISION_LOG: log });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** One command line of each command, by the words that name it, and the exit code. */
const runs: Readonly<Record<string, readonly [words: readonly string[], exit: number]>> = {
  serve: [["--gpu-model", "MI100"], 1],
  "dry-run": [["--format", "json"], 0],
  "list-profiles": [[], 0],
  explain: [["--color", "always"], 0],
  replay: [["LOG", "--rules", "aim-0.9"], 1],
  validate: [["profiles/general", "rules/default"], 0],
  "rules list": [[], 0],
  "rules show": [["gpu-count"], 0],
  "rules check": [[], 0],
  "rules docs": [[], 0],
  "rules test": [["--coverage"], 0],
  "rules diff": [["default", "aim-0.9", "--gpu-model", "MI300X", "--engine", "vllm"], 0],
  labels: [["meta-llama/Llama-3.1-8B-Instruct"], 0],
  model: [["deepseek-ai/DeepSeek-R1"], 0],
  gpus: [[], 0],
  "detect-hardware": [["-v"], 0],
  "download-to-cache": [["--model-id", "s3://bucket/key"], 2],
  completion: [["bash"], 0],
  doctor: [["--rules", "nowhere", "--cache-path", "/dev/null", "--format", "json"], 2],
};

const names = commands.flatMap((each) =>
  "commands" in each ? each.commands.map(({ name }) => `${each.name} ${name}`) : [each.name],
);

describe("bin/aim: every command as a process", () => {
  it.each(names)(
    "%s prints and ends as in the process of the tests, byte for byte",
    async (name) => {
      const [words, exit] = runs[name] ?? [["of this command, give a command line here"], 0];
      const line = [...name.split(" "), ...words.map((word) => (word === "LOG" ? log : word))];
      const environment = { ...llama, ...logged };
      const run = await aimProcess(line, environment);
      expect(run.status).toBe(exit);
      expect(await aim(line, environment)).toEqual(run);
    },
  );

  it("logs the same JSON, but for the time", async () => {
    const environment = { ...llama, AIM_LOG_LEVEL: "INFO", AIM_PRECISON: "fp8" };
    const [there, here] = [
      await aimProcess(["dry-run", "--format", "argv"], environment),
      await aim(["dry-run", "--format", "argv"], environment),
    ];
    const timeless = (text: string) => text.replaceAll(/"time":"[^"]+"/g, '"time":"now"');
    expect(there.stderr).toMatch(/^\{"level":"warning","time":"\d{4}-/);
    expect(timeless(here.stderr)).toBe(timeless(there.stderr));
    expect(here.stdout).toBe(there.stdout);
  });
});
