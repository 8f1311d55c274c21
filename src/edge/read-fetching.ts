import { accessSync, constants, existsSync, statfsSync } from "node:fs";
import path from "node:path";
import type { FetchingReading } from "../models/fetching.ts";

/** Whether there is the file in which `hf auth login` keeps a token. */
export function hasTokenFile(file: string): boolean {
  return existsSync(file);
}

/** Whether a folder, or the nearest folder above it that is there, can be written, and what is free. */
export function readTarget(folder: string): Pick<FetchingReading, "unwritable" | "freeBytes"> {
  const place = nearest(path.resolve(folder));
  return { unwritable: whyNotWritable(place), freeBytes: freeBytes(place) };
}

function nearest(folder: string): string {
  const parent = path.dirname(folder);
  return existsSync(folder) || parent === folder ? folder : nearest(parent);
}

function whyNotWritable(place: string): string | null {
  try {
    accessSync(place, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

function freeBytes(place: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize;
  } catch {
    return null;
  }
}
