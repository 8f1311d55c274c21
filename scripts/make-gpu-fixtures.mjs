// Writes fixtures/gpu/<machine>/{sys,dev} from gpu-fixtures/machines.mjs, or with --check compares
// and fails on any difference. --root DIR writes to or compares another folder. The build, the tests,
// the documentation and the demo do the same where the trees are missing or of other scripts.
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { machines } from "./gpu-fixtures/machines.mjs";
import { treeOf } from "./gpu-fixtures/tree.mjs";
import { gpuFixtures, writeGpuFixtures } from "./gpu-fixtures/write-trees.mjs";

const { values: options } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    root: { type: "string", default: gpuFixtures },
  },
});

if (!options.check) writeGpuFixtures(options.root);
const drift = options.check ? [...everyDifference(), ...strangers()] : [];

if (drift.length > 0) {
  for (const line of drift.slice(0, 20)) console.error(`differs: ${line}`);
  if (drift.length > 20) console.error(`… and ${drift.length - 20} more`);
  console.error("hint: run `node scripts/make-gpu-fixtures.mjs`");
  process.exitCode = 1;
} else {
  console.log(
    `${options.check ? "checked" : "wrote"} ${Object.keys(machines).length} trees in ${relative(process.cwd(), options.root) || "."}`,
  );
}

function everyDifference() {
  return Object.entries(machines).flatMap(([name, machine]) =>
    differences(join(options.root, name), treeOf(name, machine)).map((path) => join(name, path)),
  );
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
