import { runProgram } from "../../src/cli/program.ts";
import type { Host } from "../../src/edge/host.ts";

/** What a run is put into: the package it belongs to, and where it is started. */
export interface Installation {
  readonly packageRoot: string;
  readonly version: string;
  readonly workingDirectory: string;
}

/**
 * Runs the program on a host of its own, which is nobody's process: what it writes is kept, nothing of
 * this process is changed, and several can run at the same time.
 */
export async function runInProcess(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  { workingDirectory, ...installation }: Installation,
) {
  const written = { 1: "", 2: "" };
  const host: Host = {
    pid: process.pid,
    workingDirectory,
    write(descriptor, text) {
      written[descriptor] += text;
      return undefined;
    },
    isTerminal: () => false,
    logWarnings: () => undefined,
    onEnd: () => () => undefined,
    become({ program }) {
      throw new Error(`to become ${program} a process is needed: use aimProcess`);
    },
  };
  const status = await runProgram({ arguments: args, environment, ...installation, host });
  return { status, stdout: written[1], stderr: written[2] };
}
