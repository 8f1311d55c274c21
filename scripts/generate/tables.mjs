// What the generators of the engines' tables share: where the facts are, and how one is run by hand.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

/** The folder of the facts: AIM_FACTS_PATH, else ../shared/facts beside the project. */
export const factsFolder = (root) =>
  process.env.AIM_FACTS_PATH ?? path.join(root, "../shared/facts");

/** `[[first, last], …]` of the indexes of `which` in `versions`. */
export function ranges(which, versions) {
  const indexes = which.map((version) => versions.indexOf(version)).sort((a, b) => a - b);
  const made = [];
  for (const index of indexes) {
    const last = made.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else made.push([index, index]);
  }
  return made;
}

/** Writes the tables of a generator, or with --check says which differ and fails. */
export async function runTables(generator) {
  const { values, positionals } = parseArgs({
    options: { check: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const root = path.join(import.meta.dirname, "../..");
  for (const [file, text] of Object.entries(await generator.make(root, positionals[0]))) {
    const target = path.join(root, file);
    const isSame = existsSync(target) && readFileSync(target, "utf8") === text;
    if (!values.check && !isSame) writeFileSync(target, text);
    if (values.check && !isSame) process.exitCode = 1;
    console.log(`${file}: ${isSame ? "as it should be" : values.check ? "differs" : "written"}`);
  }
}
