import {
  closeSync,
  constants,
  lstatSync,
  opendirSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import path from "node:path";
import type { AdapterEntry, AdapterFault, AdaptersReading } from "../launch/adapters/adapter.ts";
import { compareText } from "../shared/order.ts";
import { maxSourceBytes, readContent } from "./read-file.ts";
import { shownName } from "./read-problems.ts";

/** The file that makes a folder an adapter's. */
const configName = "adapter_config.json";

/** The files that hold the weights of an adapter: one of them is enough. */
const weightNames = ["adapter_model.safetensors", "adapter_model.bin"] as const;

/** How many names a folder of adapters may hold: thousands of times what an engine loads. */
const maxEntries = 10_000;

/** What Git LFS leaves in the place of a file that was not fetched begins so, and is short. */
const lfsStart = "version https://git-lfs.github.com/spec/";
const maxLfsBytes = 1024;

/**
 * What is in the folder of the adapters: each folder with an `adapter_config.json`, its text, and
 * whether its weights are there. Links are followed inside the source folder alone, so that nobody who
 * may write there can have another file of the container read. Never throws for what a file system
 * can hold, never waits for a pipe, and reads no more of a file than it needs.
 */
export function readAdapters(source: string): AdaptersReading {
  const reading = { source, exists: true, problem: null, entries: [] };
  let root: string;
  let names: readonly string[];
  try {
    if (statSync(source, { throwIfNoEntry: false }) === undefined) {
      return { ...reading, exists: false };
    }
    root = realpathSync.native(source);
    names = namesOf(root);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { ...reading, problem: unreadable(source, `it cannot be read (${code})`) };
  }
  if (names.length > maxEntries) {
    return { ...reading, problem: unreadable(source, `it holds more than ${maxEntries} entries`) };
  }
  const buffer = Buffer.allocUnsafe(maxSourceBytes + 1);
  const entries = [...names].sort(compareText).flatMap((name) => {
    const entry = readEntry({ root, source, name, buffer });
    return entry === null ? [] : [entry];
  });
  return { ...reading, entries };
}

function namesOf(folder: string): readonly string[] {
  const opened = opendirSync(folder);
  try {
    const names: string[] = [];
    for (let entry = opened.readSync(); entry !== null; entry = opened.readSync()) {
      names.push(entry.name);
      if (names.length > maxEntries) break;
    }
    return names;
  } finally {
    opened.closeSync();
  }
}

interface Place {
  /** Real path of the source folder. */
  readonly root: string;
  readonly source: string;
  readonly name: string;
  readonly buffer: Buffer;
}

/** Null for what is not meant for an adapter. */
function readEntry({ root, source, name, buffer }: Place): AdapterEntry | null {
  const whole = path.join(source, name);
  const shown = shownName(whole);
  const entry = { name: shownName(name), path: whole, shown };
  const faulty = (fault: AdapterFault) => ({ ...entry, config: fault });
  const folder = targetOf(path.join(root, name), root, shown);
  if ("reason" in folder) return faulty(folder);
  if (folder.kind !== "folder") return null;
  const file = (part: string) => targetOf(path.join(folder.real, part), root, `${shown}/${part}`);
  const config = file(configName);
  if (!("reason" in config) && config.kind === "missing") return null;
  const weights = weightNames.map((part) => whyUnusable(file(part), `${shown}/${part}`));
  if (!weights.includes("usable")) {
    const fault = weights.find((each) => typeof each === "object");
    return faulty(fault ?? { ...noWeights, path: shown });
  }
  if ("reason" in config) return faulty(config);
  const configPath = `${shown}/${configName}`;
  const content = readContent(config.real, configPath, maxSourceBytes, buffer);
  if ("code" in content) {
    const { message, hint } = content;
    return faulty({
      reason: `its configuration cannot be read: ${message}`,
      path: configPath,
      hint: hint ?? "copy the file again",
    });
  }
  return content.text.startsWith(lfsStart)
    ? faulty(lfsPointer(configPath))
    : { ...entry, config: { text: content.text, shown: configPath } };
}

interface Found {
  readonly real: string;
  readonly kind: "folder" | "file" | "other" | "missing";
}

/** What is at a path, links followed inside the root; a fault where one leads out of it or nowhere. */
function targetOf(named: string, root: string, shown: string): Found | AdapterFault {
  try {
    const real = realpathSync.native(named);
    if (real !== root && !real.startsWith(root === "/" ? root : `${root}/`)) {
      return {
        reason: "a link leads out of the folder of the adapters",
        path: shown,
        hint: "copy what it leads to into that folder",
      };
    }
    const state = statSync(real);
    if (state.isDirectory()) return { real, kind: "folder" };
    return { real, kind: state.isFile() ? "file" : "other" };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === "ENOENT" && !isThere(named)) return { real: named, kind: "missing" };
    return {
      reason: code === "ENOENT" ? "a link leads nowhere" : `it cannot be read (${code})`,
      path: shown,
      hint: code === "ENOENT" ? "copy the adapter again" : "let this user read it",
    };
  }
}

/** True for a link that leads nowhere, too. */
function isThere(named: string): boolean {
  return lstatSync(named, { throwIfNoEntry: false }) !== undefined;
}

const noWeights = {
  reason: `it has neither \`${weightNames.join("` nor `")}\``,
  hint: "finish the copy of the adapter",
};

/** Whether a file of weights can be loaded, as far as its beginning tells. */
function whyUnusable(
  found: Found | AdapterFault,
  shown: string,
): AdapterFault | "usable" | "missing" {
  if ("reason" in found) return found;
  if (found.kind === "missing") return "missing";
  const { hint } = noWeights;
  if (found.kind !== "file") return { reason: "its weights are not a file", path: shown, hint };
  const start = startOf(found.real);
  if (start === null) {
    return { reason: "its weights cannot be read", path: shown, hint: "let this user read them" };
  }
  if (start === "") return { reason: "its weights are empty", path: shown, hint };
  return start.startsWith(lfsStart) ? lfsPointer(shown) : "usable";
}

function lfsPointer(shown: string): AdapterFault {
  return {
    reason: "a file is only a pointer of Git LFS",
    path: shown,
    hint: "fetch the content with `git lfs pull`",
  };
}

/** The first bytes of a regular file as text; null where it cannot be read. */
function startOf(real: string): string | null {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    const bytes = Buffer.alloc(maxLfsBytes);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, 0)).toString("latin1");
  } catch {
    return null;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function unreadable(source: string, reason: string): NonNullable<AdaptersReading["problem"]> {
  return {
    code: "adapter-source-unreadable",
    level: "error",
    message: `the adapters in \`${shownName(source)}\` cannot be looked at: ${reason}`,
    hint: "AIM_ADAPTER_SOURCE is a folder that holds one folder for each adapter",
  };
}
