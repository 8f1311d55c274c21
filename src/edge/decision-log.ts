import { closeSync, constants, fstatSync, openSync, readSync, writeSync } from "node:fs";
import type { LogDestination } from "../config/log-destination.ts";
import type { Problem } from "../shared/problem.ts";
import { inheritedDescriptors, isUnchanged } from "./inherited-descriptors.ts";
import { shownName } from "./read-problems.ts";
import { waitForOther } from "./write.ts";

const { O_WRONLY, O_APPEND, O_CREAT, O_NONBLOCK, O_NOCTTY, O_RDONLY } = constants;

/** Who reads a pipe gets this long to make room: a log must not keep the engine from starting. */
const patienceMs = 2000;

/**
 * Adds a line to the end of a decision log, or says why it could not: never throws, never waits for
 * long. A file is made for its owner alone, and gets the line in one write, so that the lines of
 * processes that share it do not mix. A descriptor must be one that this process was started with.
 */
export function appendToDecisionLog(
  destination: LogDestination,
  line: string,
): Problem | undefined {
  try {
    if (destination.kind === "file") appendToFile(destination.text, line);
    else appendToDescriptor(destination.descriptor, line);
    return undefined;
  } catch (error) {
    return notWritten(destination, error);
  }
}

/** Something is in the way that a message tells better than an error code. */
class Refusal extends Error {}

function appendToFile(path: string, line: string): void {
  // Not to be kept waiting by a named pipe that nobody reads.
  const flags = O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_NOCTTY;
  const descriptor = openSync(path, flags, 0o600);
  try {
    const isFile = fstatSync(descriptor).isFile();
    writeWhole(descriptor, isFile && isTorn(path, descriptor) ? `\n${line}` : line);
  } finally {
    closeSync(descriptor);
  }
}

/** How often a last line without an end is looked at before its writer is taken for dead. */
const looksAtTorn = 20;

/**
 * True when the last line has no end, because its writer was killed or the disk was full. Another
 * process may be in the middle of its write, which is seen page by page: it gets a tenth of a second.
 */
function isTorn(path: string, descriptor: number): boolean {
  for (let looks = 0; looks < looksAtTorn; looks += 1) {
    if (endsWithLine(path, fstatSync(descriptor).size)) return false;
    waitForOther();
  }
  return true;
}

function endsWithLine(path: string, size: number): boolean {
  if (size === 0) return true;
  try {
    const descriptor = openSync(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    try {
      const last = Buffer.alloc(1);
      return readSync(descriptor, last, 0, 1, size - 1) === 0 || last[0] === 0x0a;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return true; // It may be written and not read.
  }
}

/**
 * Only descriptors that were there before Node are written to: a number may also stand for one of
 * Node's own. A pipe is opened again, so that waiting for its reader can be given up: the flags of
 * the inherited one belong to the engine too.
 */
function appendToDescriptor(descriptor: number, line: string): void {
  const inherited = inheritedDescriptors().find(({ number }) => number === descriptor);
  if (inherited === undefined || !isUnchanged(inherited)) {
    throw new Refusal("this process was not started with that descriptor");
  }
  const mode = (inherited.flags ?? constants.O_RDWR) & 3;
  if (mode === O_RDONLY) throw new Refusal("that descriptor is open for reading only");
  const own = fstatSync(descriptor).isFIFO() ? reopened(descriptor) : undefined;
  try {
    writeWhole(own ?? descriptor, line);
  } finally {
    if (own !== undefined) closeSync(own);
  }
}

function reopened(descriptor: number): number | undefined {
  try {
    return openSync(`/proc/self/fd/${descriptor}`, O_WRONLY | O_NONBLOCK | O_NOCTTY);
  } catch {
    return undefined; // Without /proc, or as another user than who made it.
  }
}

function writeWhole(descriptor: number, line: string): void {
  const bytes = Buffer.from(line, "utf8");
  const deadline = performance.now() + patienceMs;
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      if (performance.now() > deadline) throw new Refusal("its reader does not keep up");
      waitForOther();
    }
  }
}

function notWritten({ kind, text }: LogDestination, error: unknown): Problem {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  const isRefused = error instanceof Refusal;
  if (!isRefused && code === undefined) throw error;
  const reason = isRefused ? error.message : (reasons[code ?? ""] ?? code);
  return {
    code: "decision-not-recorded",
    level: "warning",
    message: `the decision is not recorded in \`${shownName(text)}\`: ${reason}`,
    hint:
      kind === "file"
        ? "AIM_DECISION_LOG names a file that may be written, in a folder that is there; `none` keeps no log"
        : "start aim with the descriptor open for writing, as in `AIM_DECISION_LOG=fd:3 aim serve 3>> decisions.jsonl`",
  };
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "this user may not write it",
  EPERM: "this user may not write it",
  EROFS: "the file system is read-only",
  ENOENT: "its folder is not there",
  ENOTDIR: "what should be its folder is a file",
  EISDIR: "it is a folder",
  ENOSPC: "no space is left",
  EDQUOT: "the quota is used up",
  EFBIG: "it may not grow any more",
  ENXIO: "it is a named pipe that nobody reads",
  EPIPE: "nobody reads it any more",
  EBADF: "it is closed",
};
