import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { VersionReading } from "../doctor/readings.ts";
import { compareText } from "../shared/order.ts";
import { readProbeFile } from "./probe-file.ts";
import { type PythonPath, type PythonStart, pythonPath } from "./python-path.ts";

/** METADATA holds the whole description of a distribution; that of vLLM has 20 KiB. */
const maxMetadataBytes = 1024 * 1024;

/**
 * The version of a distribution that a Python would find, read from its `*.dist-info/METADATA`:
 * nothing of it is imported and no Python is started, so that it costs a millisecond. Null with the
 * reason when it is not known. Never throws.
 */
export function readEngineVersion(distribution: string, start: PythonStart): VersionReading {
  return versionIn(distribution, start.program, pythonPath(start));
}

/** The version that the first folder with the distribution has it in, of the folders of `program`. */
export function versionIn(
  distribution: string,
  program: string,
  { folders, reason }: PythonPath,
): VersionReading {
  for (const folder of folders) {
    const readings = recordsIn(folder, distribution).map(readVersion);
    const [first] = readings;
    if (first === undefined) continue;
    const known = readings.filter(({ version }) => version !== null);
    const versions = [...new Set(known.map(({ version }) => version))];
    if (versions.length <= 1) return known[0] ?? first;
    return unknown(`\`${folder}\` holds several versions of it: ${versions.join(" and ")}`);
  }
  if (reason !== null) return unknown(`where its packages are is not known: ${reason}`);
  return unknown(`no folder that \`${program}\` looks in holds \`${distribution}-*.dist-info\``);
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
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  const wanted = normalised(distribution);
  return names
    .filter((name) => {
      const [, stem] = /^([^-]+)(?:-.+)?\.(?:dist-info|egg-info)$/.exec(name) ?? [];
      return stem !== undefined && normalised(stem) === wanted;
    })
    .sort(compareText)
    .map((name) => path.join(folder, name));
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
