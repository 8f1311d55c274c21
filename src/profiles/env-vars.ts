import type { ValidationError } from "../generated/validators.js";
import { ExactNumber, type ExactValue, type SourceDocument } from "../shared/document.ts";
import type { Problem } from "../shared/problem.ts";
import { pointerPart } from "./engine-arguments.ts";

const prefix = "/env_vars/";

/** Whether an error of the schema is about an environment variable that is not text. */
export function isNotText(error: ValidationError): boolean {
  return error.keyword === "type" && error.instancePath.startsWith(prefix);
}

/**
 * The problem with an environment variable that is not text, with the text to write instead. Not
 * converted silently: `True` and `1.0` would reach the engine in other letters than were written.
 */
export function notText(document: SourceDocument, error: ValidationError): Problem {
  const { env_vars: variables } = document.exact as {
    readonly env_vars: Readonly<Record<string, ExactValue>>;
  };
  const name = Object.keys(variables).find(
    (key) => prefix + pointerPart(key) === error.instancePath,
  );
  const value = variables[name ?? ""] ?? null;
  return {
    code: "wrong-type",
    level: "error",
    message: `\`${name}\` is ${nameOf(value)}, an environment variable is text`,
    where: document.locate(error.instancePath),
    hint: hintFor(name ?? "", value),
  };
}

function nameOf(value: ExactValue): string {
  if (value === null) return "empty";
  if (value instanceof ExactNumber) return `the number \`${value.text}\``;
  if (typeof value === "boolean") return `the truth value \`${value}\``;
  return Array.isArray(value) ? "a list" : "a mapping";
}

function hintFor(name: string, value: ExactValue): string {
  if (value === null) return `write \`${name}: ""\` for an empty text, or leave the line out`;
  if (value instanceof ExactNumber) return `write \`${name}: "${value.text}"\``;
  if (typeof value === "boolean") return `write \`${name}: "${value}"\`, or what the program reads`;
  return "write one text in quotes; where the program reads JSON, that JSON as text";
}
