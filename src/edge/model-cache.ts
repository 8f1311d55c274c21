import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
} from "node:fs";
import type { ModelDirectoryReading } from "../launch/model-request.ts";
import { compareText } from "../shared/order.ts";

/** Indexes of weights in several parts, the one that engines prefer first. */
const indexNames = ["model.safetensors.index.json", "pytorch_model.bin.index.json"];

/** The largest index that is read: those of the largest models have a few megabytes. */
const maxIndexBytes = 64 * 1024 * 1024;

const weights = /\.(?:safetensors|bin|gguf|pt)$/;

/** What training leaves beside the weights under the same endings. */
const notWeights = /^(?:training_args|optimizer|scheduler|rng_state.*|scaler)\.(?:bin|pt)$/;

/** What a download that is under way or was cut short leaves. */
const leftOver = /\.(?:incomplete|part|lock)$/;

/**
 * Tells whether a directory holds a complete model: a configuration, all weights, each a file (or a
 * link to one) that is not empty, and no trace of an unfinished download. It says nothing about
 * whether their contents are right. Never throws, and never waits for a pipe or a device.
 */
export function readModelDirectory(directory: string): ModelDirectoryReading {
  try {
    const state = statSync(directory, { throwIfNoEntry: false });
    if (state === undefined) {
      return { directory, exists: false, complete: false, reason: "does not exist" };
    }
    const reason = state.isDirectory() ? whyIncomplete(directory) : "is not a directory";
    return { directory, exists: true, complete: reason === null, reason };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const exists = code !== "ENOTDIR";
    const reason = exists ? `cannot be read (${code})` : "does not exist";
    return { directory, exists, complete: false, reason };
  }
}

function whyIncomplete(directory: string): string | null {
  const names = readdirSync(directory).sort(compareText);
  const unfinished = names.find((name) => leftOver.test(name)) ?? unfinishedDownload(directory);
  if (unfinished !== undefined) return `is not fully downloaded: it holds \`${unfinished}\``;
  if (!["config.json", "params.json"].some((name) => isFull(directory, name))) {
    return "has neither `config.json` nor `params.json`";
  }
  const indexes = indexNames.filter((name) => names.includes(name));
  const reasons = indexes.map((name) => whyPartsMissing(directory, name));
  if (indexes.length > 0) return reasons.includes(null) ? null : (reasons[0] ?? null);
  return whyWeightsMissing(directory, names);
}

/** The Hugging Face client downloads into this folder first, and leaves its locks there for good. */
function unfinishedDownload(directory: string): string | undefined {
  const folder = ".cache/huggingface/download";
  try {
    const names = readdirSync(`${directory}/${folder}`, { recursive: true, encoding: "utf8" });
    const name = names.sort(compareText).find((entry) => entry.endsWith(".incomplete"));
    return name === undefined ? undefined : `${folder}/${name}`;
  } catch {
    return undefined;
  }
}

/** Null when every part that the index names is there. */
function whyPartsMissing(directory: string, index: string): string | null {
  const parts = readParts(`${directory}/${index}`);
  if (parts === null) return `has an \`${index}\` that names no weights`;
  const missing = parts.filter((part) => !isInside(part) || !isFull(directory, part));
  return missing.length === 0 ? null : lacks(missing, parts.length);
}

/** The parts that an index names, sorted; null when it is not an index or cannot be read. */
function readParts(path: string): readonly string[] | null {
  try {
    const index: unknown = JSON.parse(readRegular(path, maxIndexBytes));
    const map = (index as { weight_map?: unknown } | null)?.weight_map;
    if (typeof map !== "object" || map === null) return null;
    const parts = [...new Set(Object.values(map))];
    return parts.length > 0 && parts.every((part) => typeof part === "string")
      ? parts.sort(compareText)
      : null;
  } catch {
    return null;
  }
}

/** Without an index: at least one file of weights, and all parts of each `x-00001-of-00004.y`. */
function whyWeightsMissing(directory: string, names: readonly string[]): string | null {
  const present = names.filter(
    (name) => weights.test(name) && !notWeights.test(name) && isFull(directory, name),
  );
  if (present.length === 0) return "has no weights";
  const expected = [...new Set(present.flatMap(partsOf))];
  const missing = expected.filter((name) => !present.includes(name));
  return missing.length === 0 ? null : lacks(missing, expected.length);
}

/** All names of the set that a part belongs to; the name alone when it is not a part. */
function partsOf(name: string): readonly string[] {
  const match = /^(?<head>.*-)(?<number>\d{5})-of-(?<count>\d{5})(?<tail>\..*)$/.exec(name)?.groups;
  if (match === undefined) return [name];
  const { head, count, tail } = match;
  const numbers = Array.from({ length: Number(count) }, (_, index) => index + 1);
  return numbers.map((number) => `${head}${String(number).padStart(5, "0")}-of-${count}${tail}`);
}

function lacks(missing: readonly string[], count: number): string {
  const [first] = missing;
  return missing.length === 1
    ? `lacks \`${first}\`, one of ${count} parts of the weights`
    : `lacks ${missing.length} of ${count} parts of the weights, the first of them \`${first}\``;
}

/** A name that stays in the model's directory. */
function isInside(name: string): boolean {
  return !name.startsWith("/") && !name.split("/").includes("..") && !name.includes("\0");
}

/** True for a regular file, or a link to one, that is not empty. */
function isFull(directory: string, name: string): boolean {
  try {
    const state = statSync(`${directory}/${name}`);
    return state.isFile() && state.size > 0;
  } catch {
    return false;
  }
}

/** The text of a regular file; opening does not wait where it is something else. */
function readRegular(path: string, maxBytes: number): string {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const state = fstatSync(descriptor);
    if (!state.isFile() || state.size > maxBytes) throw new Error("not a file of a sensible size");
    return readFileSync(descriptor, "utf8");
  } finally {
    closeSync(descriptor);
  }
}
