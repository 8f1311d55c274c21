// V8's compiled form of dist/aim.cjs, which saves more than half of the start-up time above Node's own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

/** A run that goes through what every start goes through: settings, profiles, rules, launch plan. */
const TYPICAL_RUN = ["dry-run", "--format", "json"];
const TYPICAL_ENVIRONMENT = {
  AIM_ID: "meta-llama/Llama-3.1-8B-Instruct",
  AIM_GPU_MODEL: "MI300X",
  AIM_GPU_COUNT: "8",
};

/**
 * Runs `command` once and writes <command>.cache with every function that ran, by the Node that
 * builds: another one ignores the file. Throws when the command does not even run.
 */
export async function writeCodeCache(root, command) {
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, "record-code-cache.cjs"), command, ...TYPICAL_RUN],
    {
      cwd: root,
      env: { PATH: process.env.PATH, ...TYPICAL_ENVIRONMENT },
      stdio: "ignore",
      timeout: 60_000,
    },
  );
  const [status, signal] = await once(child, "close");
  if (status === 70 || signal !== null) {
    throw new Error(`${path.relative(root, command)} does not run: ${signal ?? `exit ${status}`}`);
  }
}
