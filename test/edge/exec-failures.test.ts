import { spawnSync } from "node:child_process";
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { rememberInheritedDescriptors, replaceProcess } from "../../src/edge/exec.ts";
import type { Problem } from "../../src/shared/problem.ts";
import { becomeScript, quote, withState } from "./support/start-report.ts";

const folder = mkdtempSync(join(tmpdir(), "aim-exec-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly problem: Problem;
  /** Node's own state, before the attempt and after it. */
  readonly before: unknown;
  readonly after: unknown;
}

function failToBecome(options: readonly string[], ...command: readonly string[]) {
  const words = [becomeScript, ...options, "--", ...command];
  const { status, stdout, stderr } = spawnSync(process.execPath, words);
  if (status === null || stdout.length === 0) throw new Error(`${status}: ${stdout}${stderr}`);
  return { exitCode: status, ...(JSON.parse(stdout.toString()) as Outcome) };
}

/** A file of the temporary folder, executable but for what the test is about. */
function makeFile(name: string, content: string | Buffer, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, content, { mode });
  return path;
}

test("edge/exec: throws when nobody remembered the inherited descriptors, since that is a bug", () => {
  const request = { program: "/bin/true", argv: ["true"], environment: [] };
  expect(() => replaceProcess(request)).toThrow("rememberInheritedDescriptors was not called");
});

describe("edge/exec: before anything is changed", () => {
  test.each([
    [{ program: "/bin/true", argv: [], environment: [] }, "argv is empty"],
    [{ program: "bin/true", argv: ["true"], environment: [] }, "not an absolute path: bin/true"],
  ])("throws on a request that only a bug can make: %o", (request, message) => {
    rememberInheritedDescriptors();
    expect(() => replaceProcess(request)).toThrow(message);
  });

  test.each([
    ["the path of the program", { program: "/bin/\0true" }],
    ["argument 0", { argv: ["tr\0ue"] }],
    ["argument 2 (at `--port`)", { argv: ["true", "--port", "80\x0000"] }],
    ["argument 1 (at `--api-key`)", { argv: ["true", "--api-key=sec\0ret"] }],
    ["environment variable `TOKEN`", { environment: [Buffer.from("TOKEN=sec\0ret")] }],
    ["environment variable `A\\0B`", { environment: [Buffer.from("A\0B=1")] }],
  ])("names %s when it holds a NUL byte, without its value", (subject, part) => {
    rememberInheritedDescriptors();
    const request = { program: "/bin/true", argv: ["true"], environment: [], ...part };
    expect(replaceProcess(request)).toEqual({
      code: "engine-not-executable",
      level: "error",
      message: `${subject} holds a NUL byte, which no program can be given`,
      hint: "remove the NUL byte from the profile or the setting it comes from",
    });
  });
});

const binary = makeFile("binary", readFileSync("/bin/true"));
const plain = makeFile("plain", "no program\n", 0o644);
const text = makeFile("text", "no program\n");
const orphan = makeFile("orphan", "#! /no/such/python -u\n");
const windows = makeFile("windows", "#!/bin/sh\r\nexit\r\n");
const foreign = makeFile(
  "foreign",
  Buffer.from(readFileSync("/bin/true", "latin1").replace("/ld-", "/no-"), "latin1"),
);
const missing = join(folder, "missing");
const below = join(text, "engine");
const loop = join(folder, "loop");
symlinkSync(loop, loop);
const longName = join(folder, "n".repeat(300));

describe("edge/exec: what the system refuses comes back as a problem", () => {
  test.each([
    ["ENOENT", missing, 127, `\`${missing}\` does not exist`],
    ["ENOTDIR", below, 127, `\`${below}\` leads through a file that is not a folder`],
    ["EACCES", folder, 126, `\`${folder}\` may not be executed`],
    ["EACCES", plain, 126, `\`${plain}\` may not be executed`],
    ["ENOEXEC", text, 126, `\`${text}\` is not in a format this machine can execute`],
    [
      "ENOENT",
      orphan,
      126,
      `\`${orphan}\` is a script for \`/no/such/python\`, which does not exist`,
    ],
    ["ENOENT", windows, 126, `\`${windows}\` is a script for \`/bin/sh\\r\`, which does not exist`],
    ["ENOENT", foreign, 126, `\`${foreign}\` needs a program loader that does not exist`],
    ["ELOOP", loop, 126, `\`${loop}\` leads through too many links or interpreters`],
    ["ENAMETOOLONG", longName, 126, `\`${longName}\` could not be started`],
  ])("%s for %s has exit code %i", (errorName, program, exitCode, message) => {
    const outcome = failToBecome(["--no-search"], program, "engine");
    expect(outcome).toMatchObject({
      exitCode,
      problem: { message, cause: `execve: ${errorName}` },
    });
    expect(outcome.problem.hint).toBeTruthy();
  });

  test("a program that is still being written is busy", () => {
    const descriptor = openSync(binary, "r+");
    const { exitCode, problem } = failToBecome([], binary, "engine");
    closeSync(descriptor);
    expect(exitCode).toBe(126);
    expect(problem).toMatchObject({
      code: "engine-not-executable",
      message: `\`${binary}\` is open for writing`,
      cause: "execve: ETXTBSY",
    });
  });

  test("a program that is not there is missing before anything is tried", () => {
    const { exitCode, problem } = failToBecome([], "no-such-engine", "engine");
    expect(exitCode).toBe(127);
    expect(problem.message).toBe("`no-such-engine` is in no folder of PATH");
  });

  const tooLong = "is longer than 131071 bytes, the most Linux takes in one string";
  test.each([
    [
      "one argument",
      ["--long", "131072"],
      ["--model", "LONG"],
      `argument 2 (at \`--model\`) ${tooLong}`,
    ],
    [
      "one variable",
      ["--long", "131072", "--set", "A=LONG"],
      [],
      `environment variable \`A\` ${tooLong}`,
    ],
  ])("%s that is too long is named", (_, options, words, message) => {
    expect(failToBecome(options, "true", "true", ...words)).toMatchObject({
      exitCode: 126,
      problem: {
        message,
        hint: "shorten it, or put it in a file if the engine can read one",
        cause: "execve: E2BIG",
      },
    });
  });

  test("arguments that are too long together are counted", () => {
    const words = Array.from({ length: 80 }, () => "LONG");
    const { exitCode, problem } = failToBecome(["--long", "100000"], "true", "true", ...words);
    expect(exitCode).toBe(126);
    expect(problem.message).toMatch(
      /^arguments and environment are 80\d{5} bytes together, more than a process may pass on$/,
    );
  });
});

describe("edge/exec: after a failure Node is as it was before", () => {
  test("signals, close-on-exec and non-blocking flags are put back", () => {
    const { before, after } = failToBecome(["--streams", "--no-search"], missing, "engine");
    expect(after).toEqual(before);
    // Both signals ignored; both sockets closed on exec (02000000) and non-blocking (04000).
    expect(before).toMatchObject({
      ignored: "0000000001001000",
      flags: [expect.any(String), "02004002", "02004002"],
    });
  });

  test("a message to a pipe that nobody reads is an error, and does not kill", () => {
    const words = [process.execPath, becomeScript, "--no-search", "--", missing, "engine"];
    const shell = `exec ${withState("broken-pipe:1")} ${words.map(quote).join(" ")}`;
    const { status, signal, stderr } = spawnSync("sh", ["-c", shell]);
    expect({ status, signal, stderr: stderr.toString() }).toEqual({
      status: 127,
      signal: null,
      stderr: "EPIPE",
    });
  });
});
