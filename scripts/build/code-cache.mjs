// V8's compiled form of dist/aim.cjs: without it, half of a start is spent compiling.
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { text } from "node:stream/consumers";

/** A run that goes through what every start goes through: settings, profiles, rules, launch plan. */
const TYPICAL_RUN = ["dry-run", "--format", "json"];
const TYPICAL_ENVIRONMENT = {
  AIM_ID: "meta-llama/Llama-3.1-8B-Instruct",
  AIM_GPU_MODEL: "MI300X",
  AIM_GPU_COUNT: "8",
};

/** Exit code of a bug in the command; all others are answers. */
const BUG = 70;

/**
 * Runs `command` once and writes <command>.cache with every function that ran, by the Node that
 * builds: another one ignores the file. Throws when the command breaks down.
 */
export async function writeCodeCache(root, command) {
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, "record-code-cache.cjs"), command, ...TYPICAL_RUN],
    {
      cwd: root,
      env: { PATH: process.env.PATH, ...TYPICAL_ENVIRONMENT },
      stdio: ["ignore", "ignore", "pipe"],
      timeout: 60_000,
    },
  );
  const [[status, signal], said] = await Promise.all([once(child, "close"), text(child.stderr)]);
  if (status === BUG || signal !== null) {
    process.stderr.write(said);
    const name = path.relative(root, command);
    throw new Error(`${name} breaks down when it is run: ${signal ?? `exit code ${status}`}`);
  }
}
