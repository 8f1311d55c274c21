import { writeSync } from "node:fs";

/**
 * Writes all of a text to a descriptor, at once and in order. Neither `process.stdout` nor `console`
 * is used anywhere: touching them makes inherited pipes non-blocking, which the engine would see.
 * Returns false when nobody reads any more (EPIPE) or the descriptor is closed (EBADF).
 */
export function writeAll(descriptor: number, text: string): boolean {
  const bytes = Buffer.from(text, "utf8");
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EAGAIN") waitForReader();
      else if (code === "EPIPE" || code === "EBADF") return false;
      else throw error;
    }
  }
  return true;
}

/** The reader of a full, non-blocking pipe gets a moment to catch up. */
function waitForReader(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}
