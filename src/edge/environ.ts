import { readFileSync } from "node:fs";

/** One string of a process's environment, `NAME=value`, as bytes. */
export type EnvironmentEntry = Buffer;

/**
 * The environment this process was started with, byte for byte and in its order, where each of
 * `additions` takes the place of every entry of its name, or comes last, in the order given.
 *
 * Read from /proc/self/environ, because `process.env` drops duplicates and what is not UTF-8.
 * Where that file cannot be read (no /proc, or a Node with file capabilities) `process.env` has to
 * do. Throws when a name is empty or holds `=`: such names are to be refused before.
 */
export function startEnvironment(additions: Readonly<Record<string, string>>): EnvironmentEntry[] {
  return mergeEnvironment(readEnvironment("/proc/self/environ"), additions);
}

/** The environment written in a file of /proc, else that of `process.env`. */
export function readEnvironment(file: string): readonly EnvironmentEntry[] {
  let block: Buffer;
  try {
    block = readFileSync(file);
  } catch {
    return Object.entries(process.env).map(([name, value]) => Buffer.from(`${name}=${value}`));
  }
  return splitBlock(block);
}

function splitBlock(block: Buffer): readonly EnvironmentEntry[] {
  const entries: EnvironmentEntry[] = [];
  let start = 0;
  while (start < block.length) {
    const end = block.indexOf(0, start);
    const stop = end === -1 ? block.length : end;
    entries.push(block.subarray(start, stop));
    start = stop + 1;
  }
  return entries;
}

/** The entries with the additions: see `startEnvironment`. */
export function mergeEnvironment(
  entries: readonly EnvironmentEntry[],
  additions: Readonly<Record<string, string>>,
): EnvironmentEntry[] {
  const added = new Map(
    Object.entries(additions).map(([name, value]) => {
      const entry = encodeEntry(name, value);
      return [nameKey(entry), entry];
    }),
  );
  const placed = new Set<string>();
  const merged = entries.flatMap((entry) => {
    const key = nameKey(entry);
    const addition = added.get(key);
    if (addition === undefined) return [entry];
    if (placed.has(key)) return [];
    placed.add(key);
    return [addition];
  });
  const appended = [...added].filter(([key]) => !placed.has(key)).map(([, entry]) => entry);
  return [...merged, ...appended];
}

/** The bytes of an entry's name: those before the first `=`, or all when there is none. */
export function entryName(entry: EnvironmentEntry): Buffer {
  const equals = entry.indexOf("=");
  return entry.subarray(0, equals === -1 ? entry.length : equals);
}

/** The name as a string that differs where the bytes differ, as UTF-8 would not. */
function nameKey(entry: EnvironmentEntry): string {
  return entryName(entry).toString("latin1");
}

function encodeEntry(name: string, value: string): EnvironmentEntry {
  if (name === "" || name.includes("=")) {
    throw new TypeError(`not the name of an environment variable: ${JSON.stringify(name)}`);
  }
  return Buffer.from(`${name}=${value}`);
}
