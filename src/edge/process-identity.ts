import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** A process so that another one cannot be taken for it: numbers are used again, and each pod has a 1. */
export interface ProcessIdentity {
  readonly host: string;
  /** The start of the kernel and the namespace of the number, where they can be read. */
  readonly kernel: string;
  readonly pid: number;
  /** Its start in ticks after that of the kernel: field 22 of /proc/PID/stat (proc(5)). */
  readonly started: string;
}

/** This process, or one that it started. */
export function identityOf(pid = process.pid): ProcessIdentity {
  const started = startOf(pid) ?? "";
  return { host: hostname(), kernel: thisKernel(), pid, started };
}

/** Whether a process is there: undefined where it cannot be seen from here. */
export function isRunning({ kernel, pid, started }: ProcessIdentity): boolean | undefined {
  const here = thisKernel();
  return here === "" || kernel !== here ? undefined : startOf(pid) === started;
}

function thisKernel(): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return "";
  }
}

/** Undefined where there is no such process, or only what is left of it. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name before it is in brackets, and can hold anything.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}
