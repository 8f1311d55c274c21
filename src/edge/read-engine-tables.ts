import { existsSync } from "node:fs";
import checksSchema from "../../schemas/checks.schema.json" with { type: "json" };
import parsersSchema from "../../schemas/parsers.schema.json" with { type: "json" };
import variablesSchema from "../../schemas/variables.schema.json" with { type: "json" };
import type { Validator } from "../generated/validators.js";
import { validateChecks, validateParsers, validateVariables } from "../generated/validators.js";
import type { EngineTables } from "../launch/check/engine-tables.ts";
import { parseDocument } from "../shared/document.ts";
import { hasErrors, type Problem } from "../shared/problem.ts";
import { schemaProblems } from "../shared/schema-problems.ts";
import { maxSourceBytes, readSourceFile } from "./read-file.ts";

/**
 * What lies beside the descriptor `<directory>/<name>.json`: `<name>.parsers.json`, `<name>.env.json`
 * and `<name>.checks.json`, each null where it is not there; or everything that is wrong with them.
 */
export function readEngineTables(
  directory: string,
  name: string,
): EngineTables | readonly Problem[] {
  const file = (ending: string) => `${directory}/${name}.${ending}.json`;
  const parsers = readTable(file("parsers"), name, validateParsers, parsersSchema);
  const variables = readTable(file("env"), name, validateVariables, variablesSchema);
  const checks = readTable(file("checks"), name, validateChecks, checksSchema);
  const problems = [parsers, variables, checks].flatMap((reading) => reading.problems);
  if (hasErrors(problems)) return problems;
  return { parsers: parsers.table, variables: variables.table, checks: checks.table };
}

interface TableReading<T> {
  readonly table: T | null;
  readonly problems: readonly Problem[];
}

/** Tables are generated and long: places in them are worked out only where something is wrong. */
function readTable<T extends { readonly engine: string }>(
  path: string,
  name: string,
  isValid: Validator<T>,
  schema: object,
): TableReading<T> {
  if (!existsSync(path)) return { table: null, problems: [] };
  const file = readSourceFile(path, maxSourceBytes);
  if ("code" in file) return { table: null, problems: [file] };
  const value = readJson(file.text);
  if (isValid(value)) {
    const problems = value.engine === name ? [] : [otherEngine(path, value.engine, name)];
    return { table: value, problems };
  }
  const { document, problems } = parseDocument(file.text, file.path, "json");
  if (document === undefined || hasErrors(problems)) return { table: null, problems };
  isValid(document.value);
  return { table: null, problems: schemaProblems(document, isValid.errors ?? [], schema) };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Said afterwards, with the place.
  }
}

function otherEngine(path: string, engine: string, name: string): Problem {
  return {
    code: "engine-name-differs",
    level: "error",
    message: `it is for the engine \`${engine}\`, and the name of the file says \`${name}\``,
    where: { path },
    hint: "give both the same name",
  };
}
