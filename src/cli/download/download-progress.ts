import { bytesInWords } from "../../shared/bytes.ts";
import { openProgress } from "../progress.ts";
import type { Session } from "../session.ts";

/** What a download is busy with. */
export type Phase = "waiting" | "downloading" | "verifying";

/** Says how far a download is: a bar where stderr is a terminal, else lines of the log. */
export interface DownloadProgress {
  /** `total` is null where nobody knows it. `holder`: who has the lease that is waited for. */
  show(phase: Phase, done: number, total: number | null, holder?: string): void;
  clear(): void;
}

/** A log that is read by people for minutes gets a line in so many milliseconds. */
const lineMs = 10_000;

export function openDownloadProgress(session: Session, id: string): DownloadProgress {
  const { host, environment, log } = session;
  const bar = openProgress(host, environment);
  let last: { readonly phase: Phase; readonly at: number; readonly done: number } | undefined;
  return {
    show(phase, done, total, holder) {
      const now = performance.now();
      bar.show(done, total, inWords(phase, done, total, holder));
      const isNew = last?.phase !== phase;
      const isEnd = done === total && last?.done !== done;
      if (host.isTerminal(2) || !(isNew || isEnd || now - (last?.at ?? 0) >= lineMs)) return;
      last = { phase, at: now, done };
      const percent = total === null || total === 0 ? null : Math.floor((done / total) * 100);
      const waited = holder === undefined ? {} : { holder };
      const amount = phase === "waiting" ? waited : { bytes: done, total, percent };
      log.info(`${id}: ${inWords(phase, done, total, holder)}`, { event: phase, ...amount });
    },
    clear: bar.clear,
  };
}

function inWords(phase: Phase, done: number, total: number | null, holder = ""): string {
  if (phase === "waiting") return `waiting for ${holder}, which downloads it`;
  const amount = total === null ? "" : ` of ${bytesInWords(total)}`;
  return `${phase} ${bytesInWords(done)}${amount}`;
}
