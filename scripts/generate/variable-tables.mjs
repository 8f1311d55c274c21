#!/usr/bin/env node
// Environment variables of the engines → engines/vllm.env.json, the compact table that ships.
//
// The facts (what each version's vllm/envs.py reads) are not part of the project: they are looked for
// in ../shared/facts, or in the folder that AIM_FACTS_PATH names. Without them the table stays as it
// is, and the check says that it could not be made.
// By hand: node scripts/generate/variable-tables.mjs [--check] [FACTS_FOLDER]
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { factsFolder, ranges, runTables } from "./tables.mjs";

const FILE = "engines/vllm.env.json";

export const variableTables = {
  name: "variable tables",

  files(root, facts = factsFolder(root)) {
    return existsSync(factsFile(facts)) ? [FILE] : [];
  },

  async make(root, facts = factsFolder(root)) {
    const source = factsFile(facts);
    if (existsSync(source)) {
      return { [FILE]: tableText(variableTable(JSON.parse(readFileSync(source, "utf8")))) };
    }
    console.log(`variable tables: no facts at ${source}, ${FILE} is not checked`);
    return {};
  },
};

const factsFile = (facts) => path.join(facts, "vllm-env.json");

/** The table of schemas/variables.schema.json: the variables with the engine's own prefix. */
export function variableTable({ version_order: versions, vllm_envs: variables }) {
  const own = Object.entries(variables)
    .filter(([name]) => name.startsWith("VLLM_"))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: "../schemas/variables.schema.json",
    engine: "vllm",
    versions,
    variables: Object.fromEntries(own.map(([name, facts]) => [name, ranges(facts.in, versions)])),
  };
}

/** One variable a line, so that a change of the facts reads as a diff. */
function tableText({ variables, ...head }) {
  const begin = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  );
  const lines = Object.entries(variables).map(
    ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${begin.join("\n")}\n  "variables": {\n${lines.join(",\n")}\n  }\n}\n`;
}

if (process.argv[1] === import.meta.filename) await runTables(variableTables);
