import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { constants } from "node:os";
import type { Problem } from "../shared/problem.ts";
import { type ExecRequest, nameFirst } from "./exec-request.ts";

/** The engine is not there: exit code 127, as a shell has it. */
export function missingProgram(message: string, cause?: string): Problem {
  return {
    code: "engine-not-found",
    level: "error",
    message,
    hint: "install the engine in this image, or add its folder to PATH",
    ...(cause === undefined ? {} : { cause }),
  };
}

/** The engine is there and cannot be started: exit code 126, as a shell has it. */
export function blockedProgram(
  message: string,
  hint = "give the file its execute permission (`chmod +x`), and every folder above it too",
  cause?: string,
): Problem {
  return {
    code: "engine-not-executable",
    level: "error",
    message,
    hint,
    ...(cause === undefined ? {} : { cause }),
  };
}

/** The problem with a string that C would silently cut, as it ends at the first NUL byte. */
export function findNulByte(request: ExecRequest): Problem | undefined {
  const subject = nameFirst(request, (text) => text.includes("\0"));
  return subject === undefined
    ? undefined
    : blockedProgram(
        `${subject} holds a NUL byte, which no program can be given`,
        "remove the NUL byte from the profile or the setting it comes from",
      );
}

/** The problem that an error number of execve(2) stands for. */
export function execProblem(errorNumber: number, request: ExecRequest): Problem {
  const { program } = request;
  const name = errorName(errorNumber);
  const cause = `execve: ${name}`;
  switch (name) {
    case "ENOENT":
      return existsSync(program)
        ? missingInterpreter(program, cause)
        : missingProgram(`\`${program}\` does not exist`, cause);
    case "ENOTDIR":
      return missingProgram(`\`${program}\` leads through a file that is not a folder`, cause);
    case "E2BIG":
      return tooLong(request, cause);
    case "EACCES":
      return blockedProgram(
        `\`${program}\` may not be executed`,
        "check that it is a file, its mode, those of the folders above it and of its interpreter, and that it is not on a `noexec` mount",
        cause,
      );
    case "ENOEXEC":
      return blockedProgram(
        `\`${program}\` is not in a format this machine can execute`,
        `a script needs a first line such as \`#!/bin/sh\`, a binary must be built for ${process.arch}`,
        cause,
      );
    case "ELOOP":
      return blockedProgram(
        `\`${program}\` leads through too many links or interpreters`,
        "look for a link that leads back to itself: `namei -l` shows them",
        cause,
      );
    case "ETXTBSY":
      return blockedProgram(
        `\`${program}\` is open for writing`,
        "start again when it is fully written",
        cause,
      );
    default:
      return blockedProgram(
        `\`${program}\` could not be started`,
        "start the command of `aim dry-run --format script` by hand to see more",
        cause,
      );
  }
}

function errorName(errorNumber: number): string {
  const known = Object.entries(constants.errno).find(([, value]) => value === errorNumber);
  return known?.[0] ?? `error ${errorNumber}`;
}

/** ENOENT for a file that exists is about what its first line, or its ELF header, names. */
function missingInterpreter(program: string, cause: string): Problem {
  const interpreter = readInterpreter(program);
  if (interpreter === undefined) {
    return blockedProgram(
      `\`${program}\` needs a program loader that does not exist`,
      "use a build for this system's C library",
      cause,
    );
  }
  return blockedProgram(
    `\`${program}\` is a script for \`${interpreter}\`, which does not exist`,
    "install that interpreter, or correct the script's first line",
    cause,
  );
}

/** The interpreter named by the first line of a script. */
function readInterpreter(script: string): string | undefined {
  try {
    const descriptor = openSync(script, "r");
    try {
      const start = Buffer.alloc(256); // What the kernel reads of it.
      const length = readSync(descriptor, start, 0, start.length, 0);
      return /^#![ \t]*([^ \t\n]+)/
        .exec(start.toString("utf8", 0, length))?.[1]
        ?.replace("\r", "\\r");
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}

/** The most bytes of one string, with its NUL: MAX_ARG_STRLEN, 32 pages of 4 KiB. */
const longestString = 32 * 4096;

function tooLong(request: ExecRequest, cause: string): Problem {
  const subject = nameFirst(request, (text) => Buffer.byteLength(text) >= longestString);
  if (subject !== undefined) {
    return blockedProgram(
      `${subject} is longer than ${longestString - 1} bytes, the most Linux takes in one string`,
      "shorten it, or put it in a file if the engine can read one",
      cause,
    );
  }
  const strings = [...request.argv, ...request.environment];
  const total = strings.reduce((sum, text) => sum + Buffer.byteLength(text) + 1, 0);
  return blockedProgram(
    `arguments and environment are ${total} bytes together, more than a process may pass on`,
    "shorten them, or raise the stack limit (`ulimit -s`), of which they may take a quarter",
    cause,
  );
}
