import { isUtf8 } from "node:buffer";
import { hash } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import path from "node:path";
import type { Problem } from "../shared/problem.ts";
import { notAFile, readFailure, shownName, textNotUtf8, tooLarge } from "./read-problems.ts";

/** A text file as read. */
export interface SourceFile {
  /** As shown to people: the root as given, joined with `relative`. Control characters are escaped. */
  readonly path: string;
  /** Below the root it was looked for in, with `/`, escaped in the same way. */
  readonly relative: string;
  readonly text: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly digest: string;
}

/** The largest profile or rule file that is read, in bytes: hundreds of times what one needs. */
export const maxSourceBytes = 1024 * 1024;

/**
 * The file at a path that the user gave, or why it cannot be read. Links are followed wherever they
 * lead, because the user named this very file. `relative` is the file name alone.
 */
export function readSourceFile(file: string, maxBytes: number): SourceFile | Problem {
  const shown = shownName(file);
  let real: string;
  try {
    const kind = statSync(file);
    if (!kind.isFile()) return notAFile(kind, shown);
    real = realpathSync.native(file);
  } catch (error) {
    return readFailure(error, shown);
  }
  const content = readContent(real, shown, maxBytes, Buffer.allocUnsafe(maxBytes + 1));
  if ("code" in content) return content;
  return { path: shown, relative: shownName(path.basename(file)), ...content };
}

/** NOFOLLOW: the path is free of links. NONBLOCK: a pipe that was put there meanwhile cannot block. */
const openFlags =
  constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY | constants.O_NOFOLLOW;

/**
 * Text and digest of the regular file at a real path, or why not. Never blocks and never reads more
 * than one byte above the limit, whatever the file has become since it was listed. `buffer` holds at
 * least that much.
 */
export function readContent(
  real: string,
  shown: string,
  maxBytes: number,
  buffer: Buffer,
): Pick<SourceFile, "text" | "digest"> | Problem {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(real, openFlags);
    const kind = fstatSync(descriptor);
    if (!kind.isFile()) return notAFile(kind, shown);
    const bytes = fill(descriptor, buffer.subarray(0, maxBytes + 1));
    if (bytes.length > maxBytes) return tooLarge(shown, maxBytes);
    if (!isUtf8(bytes)) return textNotUtf8(shown, firstBadLine(bytes));
    return { text: decoder.decode(bytes), digest: hash("sha256", bytes, "hex") };
  } catch (error) {
    return readFailure(error, shown);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Takes the byte order mark off. */
const decoder = new TextDecoder("utf-8", { fatal: true });

/** The file's bytes, as many as fit. The size that stat gives is 0 for files that have no size, as in /proc. */
function fill(descriptor: number, buffer: Buffer): Buffer {
  let length = 0;
  while (length < buffer.length) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (count === 0) break;
    length += count;
  }
  return buffer.subarray(0, length);
}

/** The first line that is not UTF-8; undefined for UTF-16. No other character of UTF-8 has the byte of a line break in it. */
function firstBadLine(bytes: Buffer): number | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return undefined;
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const lineBreak = bytes.indexOf(0x0a, start);
    const end = lineBreak === -1 ? bytes.length : lineBreak + 1;
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end;
  }
  return line;
}
