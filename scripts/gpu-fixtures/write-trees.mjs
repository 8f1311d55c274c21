// Writes the trees of machines.mjs as files and links. Nothing here is on the way of a tree that is
// being read: the folder is made beside and put in place in one step.
import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { machines } from "./machines.mjs";
import { treeOf } from "./tree.mjs";

/** Where the tests, the documentation and the demo look for the trees. Git ignores it. */
export const gpuFixtures = path.join(import.meta.dirname, "../../fixtures/gpu");

/** Says which scripts a folder of trees was written by. */
export const stamp = ".written-by";

/** Writes the trees where they are missing or were written by other scripts; says whether it did. */
export function ensureGpuFixtures(root = gpuFixtures) {
  const digest = digestOfScripts();
  if (isWrittenBy(root, digest)) return false;
  writeGpuFixtures(root, digest);
  return true;
}

/**
 * Replaces the folder of trees. Who reads sees the old trees or the new ones, complete; of several
 * processes that write at once, one wins, and what it wrote is what the others would have written.
 */
export function writeGpuFixtures(root = gpuFixtures, digest = digestOfScripts()) {
  const name = `${path.basename(root)}-${randomUUID()}`;
  const made = path.join(path.dirname(root), `.${name}.new`);
  const old = path.join(path.dirname(root), `.${name}.old`);
  try {
    for (const [machine, description] of Object.entries(machines)) {
      writeTree(path.join(made, machine), treeOf(machine, description));
    }
    writeFileSync(path.join(made, stamp), `${digest}\n`);
    if (existsSync(root)) moveAway(root, old);
    putInPlace(made, root);
  } finally {
    for (const folder of [made, old]) rmSync(folder, { recursive: true, force: true });
  }
}

function writeTree(base, entries) {
  const folders = new Set();
  for (const [file, { text, target }] of entries) {
    const full = path.join(base, file);
    const folder = path.dirname(full);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    if (target === undefined) writeFileSync(full, text);
    else symlinkSync(target, full);
  }
}

function moveAway(root, to) {
  try {
    renameSync(root, to);
  } catch (error) {
    if (error.code !== "ENOENT") throw error; // Another process has moved it already.
  }
}

function putInPlace(made, root) {
  try {
    renameSync(made, root);
  } catch (error) {
    // Another process has put the same trees there.
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
  }
}

function isWrittenBy(root, digest) {
  try {
    return readFileSync(path.join(root, stamp), "utf8").trim() === digest;
  } catch {
    return false;
  }
}

/** Of everything that the trees are made from: the text of this folder's scripts. */
function digestOfScripts() {
  const hash = createHash("sha256");
  for (const file of readdirSync(import.meta.dirname).sort()) {
    if (!file.endsWith(".mjs")) continue;
    hash.update(`${file}\n`).update(readFileSync(path.join(import.meta.dirname, file)));
  }
  return hash.digest("hex");
}
