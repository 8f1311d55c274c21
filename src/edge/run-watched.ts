import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

/** A program to run as long as something moves. */
export interface WatchedRun {
  readonly program: string;
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  /** Something that differs when the program has got further. */
  readonly movement: () => string;
  /** How long it may stay the same. */
  readonly stallMs: number;
  readonly signal: AbortSignal;
  readonly started: (pid: number) => void;
}

/** How it ended, and the end of what it printed, both streams as they came. */
export interface WatchedEnd {
  readonly end: "exited" | "stalled" | "aborted" | "not-started";
  readonly status: number | null;
  readonly output: string;
}

const keptCharacters = 256 * 1024;
const lookMs = 250;

/**
 * Runs a program in a process group of its own, which is killed as a whole when nothing has moved for
 * too long or `signal` says so. Never throws.
 */
export function runWatched(run: WatchedRun): Promise<WatchedEnd> {
  const { program, argv, environment, workingDirectory, movement, stallMs, signal, started } = run;
  return new Promise((resolve) => {
    let output = "";
    let end: WatchedEnd["end"] = "exited";
    const child = spawn(program, argv, {
      env: environment,
      cwd: existsSync(workingDirectory) ? workingDirectory : "/",
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const stop = (why: WatchedEnd["end"]) => {
      if (end === "exited") end = why;
      endGroup(child.pid);
    };
    let last = movement();
    let movedAt = performance.now();
    const look = setInterval(
      () => {
        const now = movement();
        if (now !== last) movedAt = performance.now();
        last = now;
        if (performance.now() - movedAt > stallMs) stop("stalled");
      },
      Math.min(lookMs, stallMs / 4),
    );
    const abort = () => stop("aborted");
    signal.addEventListener("abort", abort);
    const finish = (status: number | null) => {
      clearInterval(look);
      signal.removeEventListener("abort", abort);
      // What it has started may hold the pipes open.
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ end, status, output });
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output = (output + text).slice(-keptCharacters);
      });
    }
    child.on("error", (error) => {
      if (child.pid !== undefined) return;
      end = "not-started";
      output = error.message;
      finish(null);
    });
    child.on("exit", (status) => {
      endGroup(child.pid);
      // Its last words may still be in the pipes.
      setTimeout(() => finish(status), 20);
    });
    if (child.pid !== undefined) started(child.pid);
    if (signal.aborted) abort();
  });
}

function endGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, "SIGKILL");
  } catch {
    // Nothing of it is left.
  }
}
