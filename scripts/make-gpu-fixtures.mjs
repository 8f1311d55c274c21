// Writes fixtures/gpu/<machine>/{sys,dev} from gpu-fixtures/machines.mjs, or with --check compares
// and fails on any difference. --root DIR writes to or compares another folder.
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { machines } from "./gpu-fixtures/machines.mjs";
import { treeOf } from "./gpu-fixtures/tree.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    root: { type: "string", default: join(here, "..", "fixtures", "gpu") },
  },
});

const drift = [];
for (const [name, machine] of Object.entries(machines)) {
  const base = join(options.root, name);
  const wanted = treeOf(name, machine);
  if (options.check) drift.push(...differences(base, wanted).map((path) => join(name, path)));
  else write(base, wanted);
}
if (options.check) drift.push(...strangers());

if (drift.length > 0) {
  for (const line of drift.slice(0, 20)) console.error(`differs: ${line}`);
  if (drift.length > 20) console.error(`… and ${drift.length - 20} more`);
  console.error("hint: run `node scripts/make-gpu-fixtures.mjs` and commit what it writes");
  process.exitCode = 1;
} else {
  console.log(
    `${options.check ? "checked" : "wrote"} ${Object.keys(machines).length} trees in ${relative(process.cwd(), options.root) || "."}`,
  );
}

/** Replaces the tree, so that nothing of an older one stays. */
function write(base, wanted) {
  rmSync(base, { recursive: true, force: true });
  for (const [path, entry] of wanted) {
    const full = join(base, path);
    mkdirSync(dirname(full), { recursive: true });
    if (entry.target === undefined) writeFileSync(full, entry.text);
    else symlinkSync(entry.target, full);
  }
}

/** Paths that are missing, differ, or should not be there. */
function differences(base, wanted) {
  const paths = new Set([...wanted.keys(), ...found(base, "")]);
  return [...paths].filter((path) => !isAsWanted(join(base, path), wanted.get(path))).sort();
}

function isAsWanted(path, entry) {
  if (entry === undefined) return false;
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  if (entry.target !== undefined) {
    return stat.isSymbolicLink() && readlinkSync(path) === entry.target;
  }
  return stat.isFile() && readFileSync(path, "utf8") === entry.text;
}

/** Everything below `base` that is not a folder; links are not followed. */
function found(base, below) {
  if (lstatSync(join(base, below), { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(join(base, below), { withFileTypes: true }).flatMap((entry) => {
    const path = join(below, entry.name);
    return entry.isDirectory() ? found(base, path) : [path];
  });
}

/** Folders beside the trees that no machine describes. */
function strangers() {
  return readdirSync(options.root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !Object.hasOwn(machines, entry.name))
    .map((entry) => `${entry.name} is no machine of machines.mjs`);
}
