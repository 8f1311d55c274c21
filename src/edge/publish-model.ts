import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { VerifiedRecord } from "../download/hub-files.ts";
import type { ModelPlace } from "../download/place.ts";
import { isLeaseFile } from "./lease-file.ts";
import { makeFolder } from "./make-folder.ts";

const replaced = ({ work }: ModelPlace) => path.join(work, "replaced");

/**
 * Puts back what was being replaced when a process died between two renames. To be called by who holds
 * the lease.
 */
export function recoverReplaced(place: ModelPlace): void {
  const old = replaced(place);
  if (!existsSync(old)) return;
  if (existsSync(place.folder)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, place.folder);
}

/**
 * Begins with what is there already, as hard links that cost nothing; without it where the file system
 * has none. What is being downloaded already stays as it is.
 */
export function stageWhatIsThere({ folder, staged }: ModelPlace): void {
  if (existsSync(staged) || !existsSync(folder)) return;
  const beginning = `${staged}.beginning`;
  rmSync(beginning, { recursive: true, force: true });
  try {
    linkTree(folder, beginning);
    renameSync(beginning, staged);
  } catch {
    rmSync(beginning, { recursive: true, force: true });
  }
}

/** Small files are copied: notes of huggingface_hub and names of commits are written over in place. */
const copiedBytes = 1024 * 1024;

function linkTree(from: string, to: string): void {
  makeFolder(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (lstatSync(source).size < copiedBytes) copyFileSync(source, target);
    else linkSync(source, target);
  }
}

/** Whether the place is a mounted volume, which nothing can be renamed to; false where that cannot be seen. */
export function isOwnVolume({ folder, work }: ModelPlace): boolean {
  return existsSync(folder) && statSync(folder).dev !== statSync(work).dev;
}

/**
 * Gives a staged model its place by a rename. What was there is moved away before and removed after:
 * who has a file of it open keeps it. Throws what the file system says.
 */
export function publishModel(place: ModelPlace): void {
  const { folder, staged, work } = place;
  if (existsSync(folder)) renameSync(folder, replaced(place));
  renameSync(staged, folder);
  // What was replaced, and the locks and the cache of huggingface_hub; the lease stays.
  for (const name of readdirSync(work).filter((each) => !isLeaseFile(each))) {
    rmSync(path.join(work, name), { recursive: true, force: true });
  }
}

/** The record of what was verified; undefined where there is none that can be read. */
export function readVerified(file: string): VerifiedRecord | undefined {
  try {
    const record = JSON.parse(readFileSync(file, "utf8")) as VerifiedRecord;
    return Array.isArray(record.files) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the record, or leaves it where the place cannot be written. */
export function writeVerified(file: string, record: VerifiedRecord): void {
  try {
    makeFolder(path.dirname(file));
    writeFileSync(`${file}.new`, JSON.stringify(record));
    renameSync(`${file}.new`, file);
  } catch {
    // Then the next run compares everything again.
  }
}

/** Takes the record away, where that can be done: the next run compares everything again. */
export function forgetVerified(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Who cannot write there cannot download there either.
  }
}

/** The commit that a name of a hub cache stands for; null where it stands for none. */
export function readRef(root: string, revision: string): string | null {
  try {
    return readFileSync(path.join(root, "refs", revision), "utf8").trim();
  } catch {
    return /^[0-9a-f]{40}$/.test(revision) ? revision : null;
  }
}

/** Gives a commit its name in a hub cache, which huggingface_hub leaves out where it was asked for a commit. */
export function writeRef(root: string, revision: string, commit: string): void {
  const file = path.join(root, "refs", revision);
  makeFolder(path.dirname(file));
  writeFileSync(file, commit);
}
