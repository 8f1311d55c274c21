import { spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { geteuid } from "node:process";
import { fixture, type Run, root } from "../support/aim.ts";

/** Whether these tests may give files to others and become somebody else. */
export const isRoot = geteuid?.() === 0;

/** A machine of the fixtures in a folder of its own, to be made odd. */
export interface OddMachine {
  readonly folder: string;
  readonly sys: string;
  readonly dev: string;
  /** Settings that put this machine under a run. */
  readonly environment: Readonly<Record<string, string>>;
  remove(): void;
}

/** Copies a machine. `/dev/shm` is that of the real machine. */
export function oddMachine(name: string): OddMachine {
  const folder = mkdtempSync(path.join(tmpdir(), "aim-machine-"));
  chmodSync(folder, 0o755);
  const [sys, dev] = [path.join(folder, "sys"), path.join(folder, "dev")];
  const copied = { recursive: true, verbatimSymlinks: true } as const;
  cpSync(fixture("gpu", name, "sys"), sys, copied);
  cpSync(fixture("gpu", name, "dev"), dev, copied);
  mkdirSync(dev, { recursive: true });
  symlinkSync("/dev/shm", path.join(dev, "shm"));
  return {
    folder,
    sys,
    dev,
    environment: { AIM_SYSFS_ROOT: sys, AIM_DEV_ROOT: dev },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs bin/aim as user and group 1000 with further groups. Only root can. */
export function aimAsOther(
  groups: readonly number[],
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Run> {
  const others = groups.length === 0 ? ["--clear-groups"] : ["--groups", groups.join(",")];
  const program = [process.execPath, path.join(root, "bin/aim"), ...args];
  return new Promise((resolve, reject) => {
    const child = spawn("setpriv", ["--reuid", "1000", "--regid", "1000", ...others, ...program], {
      cwd: "/",
      env: { PATH: "/usr/bin:/bin", AIM_LOG_LEVEL: "ERROR", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const texts = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      texts.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      texts.stderr += text;
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, ...texts }));
  });
}
