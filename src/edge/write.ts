import { writeSync } from "node:fs";

/** Where a run writes, and whether a person reads it there. */
export interface Streams {
  /** Writes all of a text to stdout (1) or stderr (2); gives the code of what stopped it. */
  write(descriptor: 1 | 2, text: string): string | undefined;
  isTerminal(descriptor: 1 | 2): boolean;
}

/**
 * Writes all of a text to a descriptor, at once and in order. Neither `process.stdout` nor `console`
 * is used anywhere: touching them makes inherited pipes non-blocking, which the engine would see.
 * Returns undefined when all is written or nobody reads any more (EPIPE, EBADF), else the code of
 * what stopped it, such as ENOSPC.
 */
export function writeAll(descriptor: number, text: string): string | undefined {
  const bytes = Buffer.from(text, "utf8");
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code = "unknown error" } = error as NodeJS.ErrnoException;
      if (code === "EPIPE" || code === "EBADF") return undefined;
      if (code !== "EAGAIN") return code;
      waitForOther();
    }
  }
  return undefined;
}

/** The other end of a full, or empty, non-blocking pipe gets a moment to catch up. */
export function waitForOther(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}
