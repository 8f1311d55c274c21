import { type SpawnSyncOptionsWithStringEncoding, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { ModuleReading } from "../doctor/readings.ts";
import { findModule, versionIn } from "./engine-version.ts";
import { type PythonPath, type PythonStart, pythonPath } from "./python-path.ts";

const timeoutMs = 2000;
const mark = "aim-python-path:";

/** Run with `-I`: without what is in the working directory, in PYTHON* variables or of the user. */
const question = `
import importlib.util, json, sys
spec = importlib.util.find_spec(sys.argv[1])
print(${JSON.stringify(mark)} + json.dumps([sys.path, spec and spec.origin]))
`;

/**
 * Looks for a module and the version of its distribution without importing either: in the folders
 * that files tell of, and where it is not in them, in those that Python itself tells of, for which
 * it has two seconds. Never throws.
 */
export function checkModule(
  module: string,
  distribution: string | undefined,
  start: PythonStart,
): ModuleReading {
  const read = (path: PythonPath): ModuleReading => ({
    file: findModule(module, path.folders) ?? null,
    version: distribution === undefined ? null : versionIn(distribution, start.program, path),
    ...path,
  });
  const byFiles = pythonPath(start);
  const reading = read(byFiles);
  if (reading.file !== null && reading.version?.version !== null) return reading;
  const answer = askPython(module, start);
  if (typeof answer === "string") {
    return byFiles.reason === null
      ? reading
      : { ...reading, reason: `${byFiles.reason}, and ${answer}` };
  }
  const all = read({
    folders: [...new Set([...byFiles.folders, ...answer.folders])],
    reason: null,
  });
  return { ...all, file: all.file ?? answer.file };
}

interface PythonAnswer {
  readonly folders: readonly string[];
  readonly file: string | null;
}

function askPython(
  module: string,
  { program, environment, workingDirectory }: PythonStart,
): PythonAnswer | string {
  const child = spawnSync(program, ["-I", "-c", question, module], {
    env: environment,
    cwd: workingDirectory,
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
  return readAnswer(child.stdout ?? "") ?? `it did not say where it looks (${endOf(child)})`;
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
    const [folders, file] = JSON.parse(line?.slice(mark.length) ?? "") as [string[], string | null];
    return { folders: folders.filter((folder) => existsSync(folder)), file };
  } catch {
    return undefined;
  }
}

function endOf({ error, signal, status }: ReturnType<typeof spawnSync>): string {
  return error?.message ?? signal ?? `status ${status}`;
}
