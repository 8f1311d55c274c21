import { existsSync } from "node:fs";
import path from "node:path";
import type { VersionReading } from "../doctor/readings.ts";
import { askPython, type PythonAnswer } from "./ask-python.ts";
import { namesIn } from "./list-files.ts";
import { readProbeFile } from "./probe-file.ts";
import { type PythonStart, packageFolders } from "./python-folders.ts";

/** METADATA holds the whole description of a distribution; that of vLLM has 20 KiB. */
const maxMetadataBytes = 1024 * 1024;

/**
 * The version of a distribution that a Python would find: from the record in the folders where
 * engines are installed, which costs a millisecond. A Python that may look elsewhere is asked; a
 * script in its place is not run for that. Null with the reason when it is not known. Never throws.
 */
export function readEngineVersion(distribution: string, start: PythonStart): VersionReading {
  const { folders, doubt } = packageFolders(start);
  const found = versionIn(distribution, folders);
  if (found !== undefined) return found;
  if (!doubt?.isPython) return notFound(distribution, start, doubt?.reason ?? null);
  const answer = askPython(start, "", distribution);
  return typeof answer === "string"
    ? notFound(distribution, start, `${doubt.reason}, and ${answer}`)
    : versionOf(answer, distribution, start);
}

/** The version that the first folder with a record of the distribution has it in; undefined when none has. */
export function versionIn(
  distribution: string,
  folders: readonly string[],
): VersionReading | undefined {
  for (const folder of folders) {
    const readings = recordsIn(folder, distribution).map(readVersion);
    const [first] = readings;
    if (first === undefined) continue;
    const known = readings.filter(({ version }) => version !== null);
    const versions = [...new Set(known.map(({ version }) => version))];
    if (versions.length <= 1) return known[0] ?? first;
    return unknown(`\`${folder}\` holds several versions of it: ${versions.join(" and ")}`);
  }
  return undefined;
}

/** The version as Python says it. */
export function versionOf(
  { version, distInfo }: PythonAnswer,
  distribution: string,
  start: PythonStart,
): VersionReading {
  if (distInfo === null) return notFound(distribution, start, null);
  return version === null
    ? unknown(`\`${distInfo}\` names no version`, distInfo)
    : { version, distInfo, reason: null };
}

/** No version: because of `doubt` about where to look, or because it is not there. */
export function notFound(
  distribution: string,
  { program }: PythonStart,
  doubt: string | null,
): VersionReading {
  return unknown(
    doubt === null
      ? `no folder that \`${program}\` looks in holds \`${distribution}-*.dist-info\``
      : `where its packages are is not known: ${doubt}`,
  );
}

/** The file of a module that can be imported from one of the folders; undefined when there is none. */
export function findModule(module: string, folders: readonly string[]): string | undefined {
  for (const folder of folders) {
    const file = [`${module}/__init__.py`, `${module}.py`]
      .map((name) => path.join(folder, name))
      .find((each) => existsSync(each));
    if (file !== undefined) return file;
  }
  return undefined;
}

/** `x-1.0.dist-info`, and `x.egg-info`, which an installation for development leaves. */
function recordsIn(folder: string, distribution: string): readonly string[] {
  const wanted = normalised(distribution);
  return namesIn(folder, ({ name }) => {
    const [, stem] = /^([^-]+)(?:-.+)?\.(?:dist-info|egg-info)$/.exec(name) ?? [];
    return stem !== undefined && normalised(stem) === wanted;
  }).map((name) => path.join(folder, name));
}

/** Names that differ in letter case or in `-`, `_` and `.` are one: packaging.python.org, "Name normalization". */
function normalised(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

function readVersion(record: string): VersionReading {
  const file = path.join(record, record.endsWith(".dist-info") ? "METADATA" : "PKG-INFO");
  const { text, reason } = readProbeFile(file, maxMetadataBytes);
  if (text === undefined) return unknown(`\`${file}\` cannot be read (${reason})`, record);
  const head = text.split(/\r?\n\r?\n/, 1)[0] ?? "";
  const version = /^Version:[ \t]*(\S{1,100})[ \t]*\r?$/im.exec(head)?.[1];
  if (version === undefined) return unknown(`\`${file}\` names no version`, record);
  return { version, distInfo: record, reason: null };
}

function unknown(reason: string, distInfo: string | null = null): VersionReading {
  return { version: null, distInfo, reason };
}
