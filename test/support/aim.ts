import { spawn } from "node:child_process";
import path from "node:path";
import packageDescription from "../../package.json" with { type: "json" };

/** Root of the repository. */
export const root = path.join(import.meta.dirname, "../..");

const { version } = packageDescription;

/** Path of a fixture. */
export function fixture(...parts: readonly string[]): string {
  return path.join(root, "fixtures", ...parts);
}

/** What a run of the program left behind. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Environment of a machine of the fixtures. */
export function machine(name: string): Readonly<Record<string, string>> {
  return {
    AIM_SYSFS_ROOT: fixture("gpu", name, "sys"),
    AIM_DEV_ROOT: fixture("gpu", name, "dev"),
  };
}

/**
 * Runs the program in this process, with exactly this environment (and PATH) and streams of its own:
 * what bin/aim would print, without the start of a process. For what a process is needed for (becoming
 * the engine, signals, descriptors, the bundle, other users) there is `aimProcess`.
 */
export async function aim(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  // Loaded when it is wanted: most tests want a path of this module alone.
  const { runInProcess } = await import("./in-process.ts");
  const installation = { packageRoot: root, version, workingDirectory: root };
  return runInProcess(args, environmentOf(environment), installation);
}

/** Runs bin/aim with exactly this environment (and PATH), and nothing of the test's own. */
export function aimProcess(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, "bin/aim"), ...args], {
      cwd: root,
      env: environmentOf(environment),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (status) =>
      resolve({
        status,
        stdout: Buffer.concat(stdout).toString("utf8"),
        stderr: Buffer.concat(stderr).toString("utf8"),
      }),
    );
  });
}

function environmentOf(given: Readonly<Record<string, string>>): Record<string, string> {
  return { PATH: process.env.PATH ?? "", AIM_LOG_LEVEL: "ERROR", ...given };
}
