import type { Validator } from "../generated/validators.js";
import { parseDocument } from "../shared/document.ts";
import { hasErrors, type Problem } from "../shared/problem.ts";
import { schemaProblems } from "../shared/schema-problems.ts";
import { maxSourceBytes, readSourceFile, type SourceFile } from "./read-file.ts";

/** A JSON file that its schema allows, or what is wrong with it: at least one error. */
export function readValidJson<T>(
  path: string,
  isValid: Validator<T>,
  schema: object,
): T | readonly Problem[] {
  const file = readSourceFile(path, maxSourceBytes);
  return "code" in file ? [file] : withPlaces(file, isValid, schema);
}

/**
 * The same of a table, which is generated and long: where nothing is wrong, without the places, which
 * take ten times as long as the rest.
 */
export function readValidTable<T>(
  path: string,
  isValid: Validator<T>,
  schema: object,
): T | readonly Problem[] {
  const file = readSourceFile(path, maxSourceBytes);
  if ("code" in file) return [file];
  try {
    const value: unknown = JSON.parse(file.text);
    if (isValid(value)) return value;
  } catch {
    // Said below, with the place.
  }
  return withPlaces(file, isValid, schema);
}

/** True for what stands in place of a value that could not be read. */
export function isProblems<T>(result: T | readonly Problem[]): result is readonly Problem[] {
  return Array.isArray(result);
}

function withPlaces<T>(
  file: SourceFile,
  isValid: Validator<T>,
  schema: object,
): T | readonly Problem[] {
  const { document, problems } = parseDocument(file.text, file.path, "json");
  if (document === undefined || hasErrors(problems)) return problems;
  const value: unknown = document.value;
  return isValid(value) ? value : schemaProblems(document, isValid.errors ?? [], schema);
}
