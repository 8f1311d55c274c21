import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { appendToDecisionLog } from "../../src/edge/decision-log.ts";
import { root } from "../support/aim.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "aim-decisions-"));
  folders.push(folder);
  return folder;
}

const file = (text: string) => ({ kind: "file", text, descriptor: null }) as const;

/** Appends a line in a process of its own, which is started by bash with these redirections. */
function inProcess(destination: string, line: string, redirections: string, times = 1) {
  const program = `
    import { rememberInheritedDescriptors } from "${root}/src/edge/inherited-descriptors.ts";
    rememberInheritedDescriptors();
    const { appendToDecisionLog } = await import("${root}/src/edge/decision-log.ts");
    const [kind, text] = ${JSON.stringify(destination)}.split(" ");
    const descriptor = kind === "descriptor" ? Number(text.slice(3)) : null;
    const problem = appendToDecisionLog({ kind, text, descriptor }, ${JSON.stringify(line)}.repeat(${times}));
    console.log(JSON.stringify(problem ?? null));`;
  const { stdout, stderr } = spawnSync(
    "bash",
    ["-c", `exec "$0" --input-type=module -e "$1" ${redirections}`, process.execPath, program],
    { encoding: "utf8", timeout: 30_000 },
  );
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as { message: string; level: string } | null;
}

describe("edge/decision-log to a file", () => {
  it("makes it for its owner alone, whatever the umask, and adds to it", () => {
    const log = path.join(scratch(), "log");
    const before = process.umask(0);
    try {
      expect(appendToDecisionLog(file(log), "a\n")).toBeUndefined();
    } finally {
      process.umask(before);
    }
    expect(appendToDecisionLog(file(log), "b\n")).toBeUndefined();
    expect(readFileSync(log, "utf8")).toBe("a\nb\n");
    expect(statSync(log).mode & 0o777).toBe(0o600);
  });

  it("begins a new line after one that was cut off", () => {
    const log = path.join(scratch(), "log");
    writeFileSync(log, '{"half');
    expect(appendToDecisionLog(file(log), "b\n")).toBeUndefined();
    expect(readFileSync(log, "utf8")).toBe('{"half\nb\n');
  });

  it("lines of processes that write at once do not mix", () => {
    const log = path.join(scratch(), "log");
    const script = `
      const { appendToDecisionLog } = await import("${root}/src/edge/decision-log.ts");
      appendToDecisionLog({ kind: "file", text: ${JSON.stringify(log)}, descriptor: null }, "x".repeat(300000) + "\\n");`;
    const command = `"$0" --input-type=module -e "$1" &`;
    execFileSync("bash", ["-c", `${command.repeat(6)} wait`, process.execPath, script]);
    const lines = readFileSync(log, "utf8").trimEnd().split("\n");
    expect(lines.map((line) => line.length)).toEqual(Array.from({ length: 6 }, () => 300_000));
  });

  it.each([
    ["/nowhere/log", "its folder is not there"],
    ["/dev/full", "no space is left"],
    [tmpdir(), "it is a folder"],
  ])("%s: %s", (text, reason) => {
    expect(appendToDecisionLog(file(text), "a\n")).toMatchObject({
      code: "decision-not-recorded",
      level: "warning",
      message: `the decision is not recorded in \`${text}\`: ${reason}`,
    });
  });

  it("never waits for the reader of a named pipe", () => {
    const pipe = path.join(scratch(), "pipe");
    execFileSync("mkfifo", [pipe]);
    expect(appendToDecisionLog(file(pipe), "a\n")?.message).toContain(
      "a named pipe that nobody reads",
    );
  });
});

describe("edge/decision-log to a descriptor", () => {
  it("writes to one that the process was started with, a file or a pipe", () => {
    const log = path.join(scratch(), "log");
    expect(inProcess("descriptor fd:3", "a\n", `3>> '${log}'`)).toBeNull();
    expect(
      inProcess("descriptor fd:7", "b\n", `7> >(cat >> '${log}'; echo end >> '${log}')`),
    ).toBeNull();
    for (let tries = 0; tries < 100 && !readFileSync(log, "utf8").includes("end"); tries += 1) {
      execFileSync("sleep", ["0.05"]);
    }
    expect(readFileSync(log, "utf8")).toBe("a\nb\nend\n");
  });

  it("refuses one that the process was not started with: the number may be one of Node's own", () => {
    for (const number of [3, 9, 12, 17, 20]) {
      expect(inProcess(`descriptor fd:${number}`, "a\n", "")?.message).toBe(
        `the decision is not recorded in \`fd:${number}\`: this process was not started with that descriptor`,
      );
    }
  });

  it("refuses one that is open for reading only", () => {
    expect(inProcess("descriptor fd:0", "a\n", "< /dev/null")?.message).toContain(
      "that descriptor is open for reading only",
    );
  });

  it("gives up on a pipe whose reader does not read", () => {
    const problem = inProcess("descriptor fd:5", "x", "5> >(sleep 6 > /dev/null 2>&1)", 300_000);
    expect(problem?.message).toContain("its reader does not keep up");
    expect(problem?.level).toBe("warning");
  });
});
