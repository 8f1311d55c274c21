import type { ModuleReading } from "../doctor/readings.ts";
import { askPython } from "./ask-python.ts";
import { findModule, notFound, versionIn, versionOf } from "./engine-version.ts";
import { type PythonStart, packageFolders } from "./python-folders.ts";

/**
 * Looks for a module and the version of its distribution without importing either: in the folders
 * that files tell of, and where one of the two is not in them, Python is asked, a script in its place,
 * too. Never throws.
 */
export function checkModule(
  module: string,
  distribution: string | undefined,
  start: PythonStart,
): ModuleReading {
  const { folders, doubt } = packageFolders(start);
  const file = findModule(module, folders) ?? null;
  const found = distribution === undefined ? undefined : versionIn(distribution, folders);
  const isKnown = distribution === undefined || typeof found?.version === "string";
  if (file !== null && isKnown) return { file, version: found ?? null, folders, reason: null };

  const answer = askPython(start, module, distribution ?? "");
  if (typeof answer === "string") {
    const reason = doubt === null ? null : `${doubt.reason}, and ${answer}`;
    if (distribution === undefined) return { file, version: null, folders, reason };
    const version = found ?? notFound(distribution, start, doubt?.reason ?? null);
    return { file, version, folders, reason };
  }
  return {
    file: file ?? answer.file,
    version: isKnown ? (found ?? null) : versionOf(answer, distribution, start),
    folders: [...new Set([...folders, ...answer.folders])],
    reason: null,
  };
}
