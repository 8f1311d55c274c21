import { isUtf8 } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { Problem } from "../shared/problem.ts";
import { readFailure, shownName } from "./read-problems.ts";
import { waitForOther } from "./write.ts";

/** A line of a log: its text, or why it cannot be read. Lines count from 1. */
export interface LogLine {
  readonly line: number;
  readonly text: string | Problem;
  /** Bytes of the log up to the end of this line. */
  readonly end: number;
}

/** A log that is read line by line. */
export interface LogReading {
  /** As shown to people. */
  readonly path: string;
  /** In bytes; null for what has no size, such as a pipe. */
  readonly size: number | null;
  /** The lines that are not blank. To be gone through once: the log is closed at the end. */
  readonly lines: Iterable<LogLine>;
}

/** The longest line that is read, in bytes: a record of ten thousand profiles. */
export const maxRecordBytes = 64 * 1024 * 1024;

const chunkBytes = 256 * 1024;
const lineFeed = 0x0a;

/**
 * The lines of a file, or of stdin for `-`, or why it cannot be opened. However long the log is, one
 * line of it is held in memory; one that is longer than `maxBytes` is passed over and reported.
 */
export function readLog(file: string, maxBytes: number = maxRecordBytes): LogReading | Problem {
  const isStdin = file === "-";
  const path = isStdin ? "<stdin>" : shownName(file);
  try {
    const descriptor = isStdin ? 0 : openSync(file, "r");
    const kind = fstatSync(descriptor);
    if (kind.isDirectory()) return notALog(path);
    const size = kind.isFile() ? kind.size : null;
    return { path, size, lines: linesOf(descriptor, path, maxBytes) };
  } catch (error) {
    return readFailure(error, path);
  }
}

function* linesOf(descriptor: number, path: string, maxBytes: number): Generator<LogLine> {
  const chunk = Buffer.allocUnsafe(chunkBytes);
  let parts: Buffer[] = [];
  let length = 0;
  let line = 1;
  let read = 0;
  const finished = (end: number): LogLine => {
    const text =
      length > maxBytes ? tooLong(path, line, maxBytes) : decoded(Buffer.concat(parts), path, line);
    parts = [];
    length = 0;
    return { line, text, end };
  };
  const take = (bytes: Buffer): void => {
    length += bytes.length;
    if (length > maxBytes) parts = [];
    else if (bytes.length > 0) parts.push(Buffer.from(bytes));
  };
  try {
    while (true) {
      const count = readSome(descriptor, chunk);
      if (count === 0) break;
      let start = 0;
      while (true) {
        const end = chunk.subarray(0, count).indexOf(lineFeed, start);
        if (end === -1) break;
        take(chunk.subarray(start, end));
        const whole = finished(read + end + 1);
        if (!isBlank(whole)) yield whole;
        start = end + 1;
        line += 1;
      }
      take(chunk.subarray(start, count));
      read += count;
    }
    const last = finished(read);
    if (!isBlank(last)) yield last;
  } catch (error) {
    yield { line, text: readFailure(error, path), end: read };
  } finally {
    if (descriptor !== 0) closeSync(descriptor);
  }
}

/** Up to a buffer's length of bytes; 0 at the end. A terminal or pipe that has none yet is waited for. */
function readSome(descriptor: number, buffer: Buffer): number {
  while (true) {
    try {
      return readSync(descriptor, buffer, 0, buffer.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      waitForOther();
    }
  }
}

function isBlank({ text }: LogLine): boolean {
  return typeof text === "string" && text.trim() === "";
}

/** A byte order mark at the beginning of a file is no part of its first line. */
function decoded(bytes: Buffer, path: string, line: number): string | Problem {
  if (isUtf8(bytes)) {
    const text = bytes.toString("utf8");
    return line === 1 && text.startsWith("\uFEFF") ? text.slice(1) : text;
  }
  return {
    code: "not-utf8",
    level: "error",
    message: "this line is not UTF-8",
    where: { path, line },
    hint: "records are JSON in UTF-8; a file that is compressed is unpacked first: `zcat FILE | aim replay -`",
  };
}

function tooLong(path: string, line: number, maxBytes: number): Problem {
  return {
    code: "line-too-long",
    level: "error",
    message: `this line is longer than ${Math.round(maxBytes / 1024 / 1024)} MiB`,
    where: { path, line },
    hint: "a log of decisions has one record a line",
  };
}

function notALog(path: string): Problem {
  return {
    code: "not-a-file",
    level: "error",
    message: "this is a folder",
    where: { path },
    hint: "give the file that AIM_DECISION_LOG names, or - to read from stdin",
  };
}
