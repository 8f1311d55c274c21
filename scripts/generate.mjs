#!/usr/bin/env node
// Writes the generated files, or with --check says which ones differ from what would be written.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { flagTables } from "./generate/flag-tables.mjs";
import { parserTables } from "./generate/parser-tables.mjs";
import { ruleDiffPage } from "./generate/rule-diff-page.mjs";
import { ruleLintPage, ruleSetPage } from "./generate/rule-pages.mjs";
import { schemaTables } from "./generate/schema-tables.mjs";
import { settingsTable } from "./generate/settings-table.mjs";
import { types } from "./generate/types.mjs";
import { validators } from "./generate/validators.mjs";
import { variableTables } from "./generate/variable-tables.mjs";

/** Each is `{ name, files(root), make(root) }`: the files it owns, and their contents by path. */
const GENERATORS = [
  types,
  validators,
  settingsTable,
  schemaTables,
  flagTables,
  parserTables,
  variableTables,
  ruleSetPage,
  ruleLintPage,
  ruleDiffPage,
];

/** The folder in which every file must belong to a generator. */
const FOLDER = "src/generated";

const { values } = parseArgs({
  options: { check: { type: "boolean", default: false }, root: { type: "string" } },
});
const root = path.resolve(values.root ?? path.join(import.meta.dirname, ".."));

const wanted = new Map();
for (const generator of GENERATORS) {
  const made = await generator.make(root);
  for (const file of generator.files(root)) wanted.set(file, made[file]);
}
const folder = path.join(root, FOLDER);
const present = existsSync(folder) ? readdirSync(folder).map((file) => `${FOLDER}/${file}`) : [];
const leftOver = present.filter((file) => !wanted.has(file));
const changed = [...wanted].filter(([file, text]) => read(file) !== text).map(([file]) => file);

if (!values.check) {
  for (const file of changed) write(file, wanted.get(file));
  for (const file of leftOver) rmSync(path.join(root, file));
  const done = [...changed, ...leftOver.map((file) => `${file} (removed)`)];
  console.log(`generate: ${wanted.size} files, ${done.length} changed`);
  for (const line of done) console.log(`  ${line}`);
} else if (changed.length + leftOver.length > 0) {
  console.error(
    "error[generated-files-differ]: generated files do not match what they are made from",
  );
  for (const file of changed)
    console.error(`  ${file}: ${existsSync(path.join(root, file)) ? "differs" : "missing"}`);
  for (const file of leftOver) console.error(`  ${file}: nothing generates it`);
  console.error("\nhint: run `npm run generate` and commit the result");
  process.exitCode = 1;
} else {
  console.log(`generate: ${wanted.size} files are as they should be`);
}

function read(file) {
  const absolute = path.join(root, file);
  return existsSync(absolute) ? readFileSync(absolute, "utf8") : undefined;
}

function write(file, text) {
  const absolute = path.join(root, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
}
