import { spawnSync } from "node:child_process";
import type { FolderReading, FolderUnknown } from "../doctor/readings.ts";

const timeoutMs = 3000;

/**
 * Looks at a folder, and makes an entry in it and takes it away again: permissions alone do not tell
 * on a network file system. It is done in a process of its own, which is killed after three
 * seconds, because a network file system that has lost its server never answers. Never throws.
 */
export function checkFolder(folder: string): FolderReading | FolderUnknown {
  const child = spawnSync(process.execPath, ["-e", `(${lookAtFolder.toString()})()`, folder], {
    env: {},
    cwd: "/",
    stdio: ["ignore", "pipe", "ignore"],
    timeout: timeoutMs,
    killSignal: "SIGKILL",
    encoding: "utf8",
  });
  if ((child.error as NodeJS.ErrnoException | undefined)?.code === "ETIMEDOUT") {
    return { unknown: `the file system did not answer within ${timeoutMs / 1000} seconds` };
  }
  try {
    return JSON.parse(child.stdout) as FolderReading;
  } catch {
    const why = child.error?.message ?? child.signal ?? `status ${child.status}`;
    return { unknown: `the process that was to look at it failed (${why})` };
  }
}

/** Runs in the other process, as text: nothing outside of it is there. Writes a FolderReading. */
function lookAtFolder(): void {
  const fs = process.getBuiltinModule("node:fs");
  const path = process.getBuiltinModule("node:path");
  const folder = process.argv[1] ?? "";
  const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

  const kindOf = (file: string): FolderReading["kind"] => {
    const state = fs.statSync(file, { throwIfNoEntry: false });
    if (state === undefined) return "missing";
    return state.isDirectory() ? "folder" : "other";
  };
  const nearest = (file: string): string => {
    const isThere = fs.existsSync(file) || file === path.dirname(file);
    return isThere ? file : nearest(path.dirname(file));
  };
  const whyNotWritable = (place: string, isThere: boolean): string | null => {
    try {
      fs.accessSync(place, fs.constants.W_OK | fs.constants.X_OK);
      if (isThere) fs.rmdirSync(fs.mkdtempSync(path.join(place, ".aim-doctor-")));
      return null;
    } catch (error) {
      return codeOf(error);
    }
  };
  const freeBytes = (place: string): number | null => {
    try {
      const { bavail, bsize } = fs.statfsSync(place);
      return bavail * bsize;
    } catch {
      return null;
    }
  };

  let kind: FolderReading["kind"] = "missing";
  let reason: string | null = null;
  const place = nearest(folder);
  try {
    kind = kindOf(folder);
    if (kind === "other") reason = "ENOTDIR";
  } catch (error) {
    reason = codeOf(error);
  }
  reason ??= whyNotWritable(place, kind === "folder");
  const reading = { kind, isWritable: reason === null, reason, freeBytes: freeBytes(place) };
  fs.writeSync(1, JSON.stringify(reading));
}
