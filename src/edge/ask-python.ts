import { type SpawnSyncOptionsWithStringEncoding, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { PythonStart } from "./python-folders.ts";

/** What a Python says of a module and a distribution that it would find. */
export interface PythonAnswer {
  /** All folders that it looks in. */
  readonly folders: readonly string[];
  /** The file that would be imported; null when there is none. */
  readonly file: string | null;
  readonly version: string | null;
  /** The distribution's record, such as `x-1.0.dist-info`. */
  readonly distInfo: string | null;
}

const timeoutMs = 2000;
const mark = "aim-python-answer:";

/**
 * Asked as the engine would be started, with its environment; but nothing is imported from the
 * working directory, and nothing of the engine.
 */
const question = `
import sys
here, module, name = sys.argv[1:]
sys.path = [folder for folder in sys.path if folder]
import importlib.metadata, importlib.util, json
if not getattr(sys.flags, "safe_path", False): sys.path.insert(0, here)
spec = module and importlib.util.find_spec(module)
found = name and next(iter(importlib.metadata.distributions(name=name)), None)
record = found and str(getattr(found, "_path", "") or found.locate_file(""))
answer = {"folders": sys.path, "file": spec and spec.origin, "version": found and found.version, "distInfo": record}
print(${JSON.stringify(mark)} + json.dumps({key: value or None for key, value in answer.items()}))
`;

/**
 * One question to the interpreter that would start the engine, for which it has two seconds: where it
 * finds a module and the record of a distribution ("" for none). Else why it did not say, as the end
 * of a sentence about it. Never throws.
 */
export function askPython(
  { program, environment, workingDirectory }: PythonStart,
  module: string,
  distribution: string,
): PythonAnswer | string {
  const child = spawnSync(program, ["-c", question, workingDirectory, module, distribution], {
    env: environment,
    cwd: existsSync(workingDirectory) ? workingDirectory : "/",
    stdio: ["ignore", "pipe", "ignore"],
    timeout: timeoutMs,
    killSignal: "SIGKILL",
    encoding: "utf8",
    // A group of its own, so that what it has started can be ended with it.
    detached: true,
  } as SpawnSyncOptionsWithStringEncoding);
  if ((child.error as NodeJS.ErrnoException | undefined)?.code === "ETIMEDOUT") {
    endGroup(child.pid);
    return `it did not answer within ${timeoutMs / 1000} seconds`;
  }
  const { error, signal, status } = child;
  const end = error?.message ?? signal ?? `status ${status}`;
  return readAnswer(child.stdout ?? "") ?? `it did not say where it looks (${end})`;
}

function endGroup(leader: number): void {
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // Nothing of it is left.
  }
}

/** The line of the answer; what else is printed when a Python starts is passed over. */
function readAnswer(output: string): PythonAnswer | undefined {
  const line = output.split("\n").find((each) => each.startsWith(mark));
  try {
    const answer = JSON.parse(line?.slice(mark.length) ?? "") as PythonAnswer;
    return { ...answer, folders: (answer.folders ?? []).filter((folder) => existsSync(folder)) };
  } catch {
    return undefined;
  }
}
