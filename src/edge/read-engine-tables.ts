import { existsSync } from "node:fs";
import checksSchema from "../../schemas/checks.schema.json" with { type: "json" };
import parsersSchema from "../../schemas/parsers.schema.json" with { type: "json" };
import variablesSchema from "../../schemas/variables.schema.json" with { type: "json" };
import type { Validator } from "../generated/validators.js";
import { validateChecks, validateParsers, validateVariables } from "../generated/validators.js";
import type { EngineTables } from "../launch/check/engine-tables.ts";
import { hasErrors, type Problem } from "../shared/problem.ts";
import { isProblems, readValidTable } from "./read-json.ts";

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

function readTable<T extends { readonly engine: string }>(
  path: string,
  name: string,
  isValid: Validator<T>,
  schema: object,
): TableReading<T> {
  if (!existsSync(path)) return { table: null, problems: [] };
  const table = readValidTable(path, isValid, schema);
  if (isProblems(table)) return { table: null, problems: table };
  return { table, problems: table.engine === name ? [] : [otherEngine(path, table.engine, name)] };
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
