import { randomUUID } from "node:crypto";
import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { makeFolder } from "./make-folder.ts";
import { identityOf, isRunning, type ProcessIdentity } from "./process-identity.ts";

/** What stands in a lease. */
interface LeaseText {
  readonly id: string;
  readonly holder: ProcessIdentity;
  /** What the holder has started, and may outlive it. */
  readonly worker: ProcessIdentity | null;
  /** Grows as long as the holder lives. */
  readonly beat: number;
  readonly beatMs: number;
  readonly isReleased: boolean;
}

/** The right to be the only one, until it is given back or lost. */
export interface Lease {
  /** Whether nobody has taken over. */
  isHeld(): boolean;
  /** Ends the wait of others for a worker that outlives this process: who takes over ends it first. */
  setWorker(pid: number | null): void;
  release(): void;
}

/** How a lease is asked for. */
export interface LeaseRequest {
  readonly folder: string;
  /** Called when another has it, and then each time that it was looked at again. */
  readonly waiting: (holder: string) => void;
  /** Called when somebody else has taken it, because nothing was heard of this process for long. */
  readonly lost: () => void;
  readonly signal: AbortSignal;
}

const beatMs = 3000;
/** After so many beats without a sign of life a holder that cannot be seen from here counts as dead. */
const silentBeats = 10;
const lookMs = 500;

/**
 * Waits for the lease of a folder. The lease with the highest number counts, and a new one is made
 * with `O_EXCL`, which one alone succeeds in, also on NFS; there are no locks of the kernel, which many
 * network file systems only pretend to have. A holder on this machine is looked at; one elsewhere has
 * to renew its lease, and is judged by this machine's clock alone. Throws what the file system says
 * where the folder cannot be written.
 */
export async function takeLease(request: LeaseRequest): Promise<Lease | "aborted"> {
  const { folder, signal, waiting } = request;
  makeFolder(folder);
  let seen: { readonly text: string | null; readonly at: number } = { text: null, at: 0 };
  while (!signal.aborted) {
    const number = highestNumber(folder);
    const text = number === 0 ? "" : readLease(folder, number);
    const now = performance.now();
    if (text !== seen.text) seen = { text, at: now };
    const other = parseLease(text);
    const silence = (other?.beatMs ?? beatMs) * silentBeats;
    const isFree = number === 0 || other?.isReleased || isDead(other) || now - seen.at > silence;
    if (isFree) {
      const lease = tryToTake(request, number + 1);
      if (lease === undefined) continue;
      if (other !== undefined && !other.isReleased) endWorker(other);
      return lease;
    }
    waiting(other === undefined ? "another process" : inWords(other.holder));
    await pause(Math.min(lookMs, silence / 4), undefined, { signal }).catch(() => undefined);
  }
  return "aborted";
}

function isDead(other: LeaseText | undefined): boolean {
  return other !== undefined && isRunning(other.holder) === false;
}

function inWords({ host, pid }: ProcessIdentity): string {
  return `process ${pid} on ${host}`;
}

/** What a dead holder has left running would write to the same files. */
function endWorker({ worker }: LeaseText): void {
  if (worker === null || isRunning(worker) !== true) return;
  try {
    process.kill(-worker.pid, "SIGKILL");
  } catch {
    // It has just ended by itself.
  }
}

function tryToTake({ folder, lost }: LeaseRequest, number: number): Lease | undefined {
  let own: LeaseText = {
    id: randomUUID(),
    holder: identityOf(),
    worker: null,
    beat: 0,
    beatMs,
    isReleased: false,
  };
  try {
    const descriptor = openSync(leasePath(folder, number), "wx");
    writeSync(descriptor, JSON.stringify(own));
    closeSync(descriptor);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    throw error;
  }
  // Who looked long ago may come with a number that has been used and taken away.
  if (highestNumber(folder) !== number) {
    rmSync(leasePath(folder, number), { force: true });
    return undefined;
  }
  for (const older of numbersIn(folder).filter((each) => each < number)) {
    rmSync(leasePath(folder, older), { force: true });
  }
  const renew = (change: Partial<LeaseText>) => {
    own = { ...own, ...change, beat: own.beat + 1 };
    const renewed = path.join(folder, `lease-of-${own.id}`);
    const descriptor = openSync(renewed, "w");
    writeSync(descriptor, JSON.stringify(own));
    closeSync(descriptor);
    renameSync(renewed, leasePath(folder, number));
  };
  const isHeld = () => highestNumber(folder) === number;
  // Where the volume is full or away for a moment, others wait for several beats.
  const renewIfHeld = (change: Partial<LeaseText>): boolean => {
    try {
      if (!isHeld()) return false;
      renew(change);
    } catch {
      // The next beat tries again.
    }
    return true;
  };
  const heart = setInterval(() => {
    if (renewIfHeld({})) return;
    clearInterval(heart);
    lost();
  }, beatMs);
  return {
    isHeld,
    setWorker: (pid) => void renewIfHeld({ worker: pid === null ? null : identityOf(pid) }),
    release() {
      clearInterval(heart);
      renewIfHeld({ isReleased: true });
    },
  };
}

/** Whether a file in the folder of a lease belongs to it. */
export function isLeaseFile(name: string): boolean {
  return name.startsWith("lease-");
}

function leasePath(folder: string, number: number): string {
  return path.join(folder, `lease-${number}`);
}

function numbersIn(folder: string): readonly number[] {
  return readdirSync(folder).flatMap((name) => {
    const number = /^lease-(\d{1,15})$/.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

function highestNumber(folder: string): number {
  return Math.max(0, ...numbersIn(folder));
}

function readLease(folder: string, number: number): string {
  try {
    return readFileSync(leasePath(folder, number), "utf8");
  } catch {
    return "gone"; // Since it was listed: the next look tells.
  }
}

/** Undefined for what is written only in part, or is no lease. */
function parseLease(text: string): LeaseText | undefined {
  try {
    return JSON.parse(text) as LeaseText;
  } catch {
    return undefined;
  }
}
