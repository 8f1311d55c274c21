import engineSchema from "../../schemas/engine.schema.json" with { type: "json" };
import flagsSchema from "../../schemas/flags.schema.json" with { type: "json" };
import type { FlagTable } from "../generated/flags.ts";
import type { Validator } from "../generated/validators.js";
import { validateEngine, validateFlags } from "../generated/validators.js";
import type { Engine } from "../launch/engine.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import { parseDocument } from "../shared/document.ts";
import { compareText } from "../shared/order.ts";
import { hasErrors, type Problem } from "../shared/problem.ts";
import { schemaProblems } from "../shared/schema-problems.ts";
import { namesIn } from "./list-files.ts";
import { maxSourceBytes, readSourceFile, type SourceFile } from "./read-file.ts";

/** What a descriptor's file has beside it: `<id>.flags.json` and the other tables of the engine. */
const tableEnding = /\.(?:flags|parsers|env|checks)\.json$/;

/** The engines described in a directory, by code unit order of their names; none if it is not there. */
export function readEngineNames(directory: string): readonly string[] {
  return namesIn(directory, ({ name }) => name.endsWith(".json") && !tableEnding.test(name))
    .map((name) => name.slice(0, -".json".length))
    .sort(compareText);
}

/**
 * The engine `<directory>/<name>.json` with its flag table, or what is wrong with them: at least one
 * error. Whatever the two files say is checked against schemas/engine and schemas/flags.
 */
export function readEngine(directory: string, name: string): Engine | readonly Problem[] {
  const known = readEngineNames(directory);
  if (!known.includes(name)) return [unknownEngine(name, known, directory)];
  const path = `${directory}/${name}.json`;
  const descriptor = readValid(path, validateEngine, engineSchema);
  if (isProblems(descriptor)) return descriptor;
  if (descriptor.id !== name) return [otherName(path, descriptor.id, name)];
  const { flagTable } = descriptor.arguments;
  if (flagTable === undefined) return { descriptor, flags: null };
  const flags = readFlagTable(`${directory}/${flagTable}`);
  return isProblems(flags) ? flags : { descriptor, flags };
}

/** Tables are generated and long: places in them are worked out only where something is wrong. */
function readFlagTable(path: string): FlagTable | readonly Problem[] {
  const file = readSourceFile(path, maxSourceBytes);
  if ("code" in file) return [file];
  try {
    const value: unknown = JSON.parse(file.text);
    if (validateFlags(value)) return value;
  } catch {
    // Said below, with the place.
  }
  return checked(file, validateFlags, flagsSchema);
}

function readValid<T>(path: string, isValid: Validator<T>, schema: object): T | readonly Problem[] {
  const file = readSourceFile(path, maxSourceBytes);
  return "code" in file ? [file] : checked(file, isValid, schema);
}

function checked<T>(
  file: SourceFile,
  isValid: Validator<T>,
  schema: object,
): T | readonly Problem[] {
  const { document, problems } = parseDocument(file.text, file.path, "json");
  if (document === undefined || hasErrors(problems)) return problems;
  const value: unknown = document.value;
  return isValid(value) ? value : schemaProblems(document, isValid.errors ?? [], schema);
}

function isProblems<T>(result: T | readonly Problem[]): result is readonly Problem[] {
  return Array.isArray(result);
}

function unknownEngine(name: string, known: readonly string[], directory: string): Problem {
  const choice = known.length === 0 ? `there are none in ${directory}` : `there are ${list(known)}`;
  return {
    code: "unknown-engine",
    level: "error",
    message: `no engine is called \`${name}\`: ${choice}`,
    hint: didYouMean(name, known) ?? `describe it in ${directory}/${name}.json`,
  };
}

function otherName(path: string, id: string, name: string): Problem {
  return {
    code: "engine-name-differs",
    level: "error",
    message: `the engine's id is \`${id}\`, and the name of the file says \`${name}\``,
    where: { path },
    hint: "give both the same name",
  };
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
