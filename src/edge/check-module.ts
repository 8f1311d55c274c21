import { spawnSync } from "node:child_process";
import {
  type EngineVersion,
  findModule,
  findVersion,
  readEngineVersion,
} from "./engine-version.ts";
import { type PythonStart, pythonPath } from "./python-path.ts";

/** Where Python would take a module from, and the version of its distribution. */
export interface ModuleReading {
  /** The file that would be imported; null when no folder has one. */
  readonly file: string | null;
  /** Null when the engine names no distribution. */
  readonly version: EngineVersion | null;
  /** The folders that were looked in. */
  readonly folders: readonly string[];
  /** Why the folders are not all that Python looks in; null when they are. */
  readonly reason: string | null;
}

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
  const { folders, reason } = pythonPath(start);
  const version = distribution === undefined ? null : readEngineVersion(distribution, start);
  const file = findModule(module, folders) ?? null;
  const isFound = file !== null && version?.version !== null;
  if (isFound) return { file, version, folders, reason: null };
  const answer = askPython(module, start);
  if (typeof answer === "string") {
    return { file, version, folders, reason: reason === null ? null : `${reason}, and ${answer}` };
  }
  const all = [...new Set([...folders, ...answer.folders])];
  return {
    file: findModule(module, all) ?? answer.file,
    version: version && (findVersion(distribution ?? "", all) ?? notInstalled(distribution ?? "", program)),
    folders: all,
    reason: null,
  };
}

function askPython(
  module: string,
  { program, environment, workingDirectory }: PythonStart,
): { readonly folders: readonly string[]; readonly file: string | null } | string {
  const child = spawnSync(program, ["-I", "-c", question, module], {
    env: environment,
    cwd: workingDirectory,
    stdio: ["ignore", "pipe", "ignore"],
    timeout: timeoutMs,
    killSignal: "SIGKILL",
    encoding: "utf8",
  });
  if ((child.error as NodeJS.ErrnoException | undefined)?.code === "ETIMEDOUT") {
    return `it did not answer within ${timeoutMs / 1000} seconds`;
  }
  const line = (child.stdout ?? "").split("\n").find((each) => each.startsWith(mark));
  if (line === undefined) return `it did not say where it looks (${endOf(child)})`;
  const [folders, file] = JSON.parse(line.slice(mark.length)) as [string[], string | null];
  return { folders: folders.filter((folder) => folder !== ""), file };
}

function endOf({ error, signal, status }: ReturnType<typeof spawnSync>): string {
  return error?.message ?? signal ?? `status ${status}`;
}
