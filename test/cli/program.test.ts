import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type ProgramInput, runProgram } from "../../src/cli/program.ts";
import type { Host, Start } from "../../src/edge/host.ts";
import { machine, root } from "../support/aim.ts";

const llama = { AIM_ID: "meta-llama/Llama-3.1-8B-Instruct", ...machine("mi300x-1") };

/** A process that is none: what is written is kept, and nothing becomes another program. */
function lentHost(over: Partial<Host> = {}) {
  const written = { 1: "", 2: "" };
  const starts: Start[] = [];
  const host: Host = {
    pid: 7,
    workingDirectory: root,
    write: (descriptor, text) => {
      written[descriptor] += text;
      return undefined;
    },
    isTerminal: () => false,
    logWarnings: () => undefined,
    onEnd: () => () => undefined,
    become: (start) => {
      starts.push(start);
      return { code: "engine-not-executable", level: "error", message: "this is a test" };
    },
    ...over,
  };
  return { host, written, starts };
}

async function run(
  words: readonly string[],
  environment: ProgramInput["environment"],
  over: Partial<Host> = {},
) {
  const { host, written, starts } = lentHost(over);
  const input = { arguments: words, environment, packageRoot: root, version: "1.2.3", host };
  const status = await runProgram(input);
  return { status, stdout: written[1], stderr: written[2], starts };
}

describe("cli/program: a run returns, and leaves the process alone", () => {
  it("writes to the streams of its host alone, each run to its own, at the same time", async () => {
    const quiet = { ...llama, AIM_LOG_LEVEL: "ERROR" };
    const [first, second, third] = await Promise.all([
      run(["dry-run", "--format", "argv"], quiet),
      run(["explian"], quiet),
      run(["dry-run", "--format", "argv"], quiet),
    ]);
    expect(JSON.parse(first.stdout)).toContain("--model");
    expect(third).toEqual(first);
    expect(second).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "error[unknown-command]: there is no command `explian`\n\nhint: did you mean `explain`?\n",
      starts: [],
    });
  });

  it("takes environment, version and directory from what it is given", async () => {
    expect(await run(["--version"], {})).toMatchObject({ status: 0, stdout: "1.2.3\n" });
    expect((await run(["dry-run"], {})).stderr).toContain("error[model-required]");
  });

  it("writes its log to the host, as JSON or in words", async () => {
    const json = await run(["dry-run", "--format", "argv"], { ...llama, AIM_LOG_LEVEL: "INFO" });
    expect(JSON.parse(json.stderr.split("\n")[0]!)).toMatchObject({ level: "info" });
    const words = await run(["dry-run", "--format", "argv"], {
      ...llama,
      AIM_LOG_LEVEL: "INFO",
      AIM_LOG_FORMAT: "pretty",
    });
    expect(words.stderr).toMatch(/^INFO: profile vllm-mi300x-fp8-tp1-latency for 1 x MI300X/);
  });

  it("colours what a terminal of the host shows, and its log", async () => {
    const terminal = { isTerminal: () => true };
    const shown = await run(["explain"], { ...llama, AIM_LOG_LEVEL: "ERROR" }, terminal);
    expect(shown.stdout).toContain("\u001b[");
    const plain = await run(["explain"], { ...llama, AIM_LOG_LEVEL: "ERROR" });
    expect(shown.stdout.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain.stdout);
    const logged = { ...llama, AIM_LOG_LEVEL: "INFO" };
    expect((await run(["dry-run"], logged, terminal)).stderr).toMatch(
      /^\u001b\[32mINFO\u001b\[39m/,
    );
    expect((await run(["dry-run"], { ...logged, NO_COLOR: "1" }, terminal)).stderr).toMatch(
      /^INFO: /,
    );
  });

  it("asks the host to become the engine, and ends with why that failed", async () => {
    const { status, stdout, stderr, starts } = await run(["serve"], {
      ...llama,
      PATH: `${root}/node_modules/.bin:/usr/bin:/bin`,
      AIM_LOG_LEVEL: "ERROR",
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 126,
      stdout: "",
      stderr: "error[engine-not-executable]: this is a test\n",
    });
    expect(starts).toEqual([
      {
        program: expect.stringMatching(/^\//),
        argv: expect.arrayContaining(["--model"]),
        env: expect.objectContaining({}),
      },
    ]);
  });

  it("ends with 74 where stdout takes nothing, also in the middle of a log", async () => {
    const stderr: string[] = [];
    const full: Partial<Host> = {
      write: (descriptor, text) => {
        if (descriptor === 1) return "ENOSPC";
        stderr.push(text);
        return undefined;
      },
    };
    expect((await run(["gpus"], llama, full)).status).toBe(74);
    expect(stderr.join("")).toBe(
      "error[output-failed]: the output cannot be written: ENOSPC\n\nhint: see where stdout leads, and whether there is space\n",
    );
    expect((await run(["explian"], llama, full)).status).toBe(2);
  });

  it("ends a replay in the middle where stdout takes no more", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "aim-program-"));
    const log = path.join(folder, "decisions.jsonl");
    const written: string[] = [];
    const nearlyFull: Partial<Host> = {
      write: (descriptor, text) => {
        if (descriptor === 1) written.push(text);
        return written.length > 2 ? "ENOSPC" : undefined;
      },
    };
    try {
      const recording = { ...llama, AIM_LOG_LEVEL: "ERROR", AIM_DECISION_LOG: log };
      for (const _ of [1, 2, 3, 4]) await run(["dry-run"], recording);
      const replayed = await run(["replay", log, "--format", "json"], llama, nearlyFull);
      expect({ status: replayed.status, writes: written.length }).toEqual({
        status: 74,
        writes: 3,
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("puts the reasons before the empty array that the operator reads", async () => {
    let merged = "";
    const both: Partial<Host> = {
      write: (_, text) => {
        merged += text;
        return undefined;
      },
    };
    const none = { ...llama, ...machine("no-gpu"), AIM_LOG_LEVEL: "ERROR" };
    expect((await run(["dry-run", "--format", "json"], none, both)).status).toBe(1);
    expect(merged).toMatch(/^error\[no-profile-fits\][\s\S]*\n\[\]\n$/);
  });
});
