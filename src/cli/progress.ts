import type { Streams } from "../edge/write.ts";

/** Shows on stderr how far something is; nothing where stderr is no terminal. */
export interface Progress {
  /** `done` of `total` bytes; null when nobody knows how much there is. */
  show(done: number, total: number | null, what: string): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

const barWidth = 24;
const pauseMs = 100;

/** A bar on stderr, drawn again at most ten times a second. */
export function openProgress(
  streams: Streams,
  environment: Readonly<Record<string, string | undefined>>,
): Progress {
  if (!streams.isTerminal(2) || environment["TERM"] === "dumb") {
    return { show: () => undefined, clear: () => undefined };
  }
  let last = Number.NEGATIVE_INFINITY;
  let isShown = false;
  return {
    show(done, total, what) {
      const now = performance.now();
      if (now - last < pauseMs) return;
      last = now;
      isShown = true;
      streams.write(2, `\r\u001b[K${progressLine(done, total, what)}`);
    },
    clear() {
      if (isShown) streams.write(2, "\r\u001b[K");
      isShown = false;
      last = Number.NEGATIVE_INFINITY;
    },
  };
}

/** `[######------------------]  25 %  1200 records` */
export function progressLine(done: number, total: number | null, what: string): string {
  if (total === null || total <= 0) return what;
  const share = Math.min(done / total, 1);
  const full = Math.floor(share * barWidth);
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `[${"#".repeat(full)}${"-".repeat(barWidth - full)}] ${percent} %  ${what}`;
}
