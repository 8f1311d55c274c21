import profileSchema from "../../schemas/profile.schema.json" with { type: "json" };
import type { ValidationError } from "../generated/validators.js";
import { nearest } from "../shared/did-you-mean.ts";
import { ExactNumber, type ExactValue, type SourceDocument } from "../shared/document.ts";
import { quoted } from "../shared/document-tree.ts";
import { partsOf, pointerTo, valueAt } from "../shared/json-pointer.ts";
import type { Location, Problem } from "../shared/problem.ts";
import { schemaProblems } from "../shared/schema-problems.ts";
import { isMapping, member } from "./engine-arguments.ts";
import type { Place } from "./place.ts";

/**
 * What a profile violates in its schema. What authors often get wrong is said in the words of
 * profiles, with what to write; the rest in the words of schemas.
 */
export function schemaFindings(
  document: SourceDocument,
  errors: readonly ValidationError[],
  place: Place,
): Problem[] {
  const found: Problem[] = [];
  const rest: ValidationError[] = [];
  for (const error of errors) {
    // An echo of the error of the name itself.
    if (error.keyword === "propertyNames") continue;
    // One id without the other: in a general profile the one that is there is wrong.
    if (error.keyword === "dependentRequired" && place.origin === "general") continue;
    const problem = ownProblem(document, error);
    if (problem === undefined) rest.push(inSpellingOf(document, error));
    else found.push(problem);
  }
  const worded = rest.length === 0 ? [] : schemaProblems(document, rest, profileSchema);
  const ignored = ignoredKeys(document, rest);
  return [
    ...found,
    ...worded.map((problem) =>
      problem.code === "unknown-key" && ignored.has(placeText(problem.where))
        ? { ...problem, level: "warning" as const }
        : problem,
    ),
  ];
}

/** A missing key by the name that it has in the spelling of the file, which is the old one if it has no new key. */
function inSpellingOf(document: SourceDocument, error: ValidationError): ValidationError {
  const old = olderNames[String(error.params["missingProperty"])];
  if (error.keyword !== "required" || old === undefined) return error;
  const metadata = member(document.value, "metadata");
  const isNew = isMapping(metadata) && Object.keys(metadata).some((key) => /^accel/.test(key));
  return isNew ? error : { ...error, params: { ...error.params, missingProperty: old } };
}

const olderNames: Readonly<Record<string, string>> = {
  accelerator_model: "gpu",
  accelerator_count: "gpu_count",
};

/**
 * Places of the unknown keys at the top and in metadata, which AMD's runtime ignores. One that stands
 * for a key that is missing is a typing error, not one to ignore.
 */
function ignoredKeys(
  document: SourceDocument,
  errors: readonly ValidationError[],
): ReadonlySet<string> {
  const unknown = errors.filter(
    ({ keyword, instancePath }) =>
      keyword === "additionalProperties" && ["", "/metadata"].includes(instancePath),
  );
  const ignored = unknown.flatMap(({ instancePath, params }) => {
    const key = String(params["additionalProperty"]);
    const missing = errors
      .filter((other) => other.keyword === "required" && other.instancePath === instancePath)
      .map((other) => String(other.params["missingProperty"]));
    const isMeant = nearest(key, missing) !== undefined;
    return isMeant ? [] : [placeText(locateKey(document, instancePath, key))];
  });
  return new Set(ignored);
}

function placeText(where: Location | undefined): string {
  return `${where?.line}:${where?.column}`;
}

function ownProblem(document: SourceDocument, error: ValidationError): Problem | undefined {
  const { instancePath, keyword, propertyName } = error;
  const [, part, key] = instancePath.split("/");
  const where = document.locate(instancePath);
  if (part === "env_vars" && propertyName !== undefined) {
    return badVariable(propertyName, locateKey(document, instancePath, propertyName));
  }
  if (part === "engine_args" && propertyName !== undefined) {
    return badArgument(propertyName, locateKey(document, instancePath, propertyName));
  }
  if (keyword === "type" && part === "env_vars" && key !== undefined) {
    return notText(document, instancePath, where);
  }
  if (keyword === "type" && part === "metadata" && modelKeys.includes(key ?? "")) {
    const number = valueAt(document.exact, instancePath);
    if (number instanceof ExactNumber) return modelInQuotes(key ?? "", number.text, where);
  }
  if (keyword === "type" && document.value === null) return emptyFile(where);
  if (keyword === "type" && key === undefined && member(document.value, part ?? "") === null) {
    return emptyPart(part ?? "", where);
  }
  if (keyword === "pattern" && (part === "aim_id" || part === "model_id"))
    return noModel(part, where);
  return undefined;
}

function locateKey(document: SourceDocument, mapping: string, key: string): Location {
  return document.locate(pointerTo(mapping, key), "key");
}

const modelKeys = ["gpu", "accelerator_model"];

/** A device id or the number of a processor without its quotes. */
function modelInQuotes(key: string, text: string, where: Location): Problem {
  return {
    code: "wrong-type",
    level: "error",
    message: `\`${key}\` is the number \`${text}\`, a model is text`,
    where,
    hint: `write it in quotes: \`${key}: "${text}"\``,
  };
}

function emptyFile(where: Location): Problem {
  return {
    code: "wrong-type",
    level: "error",
    message: "there is no profile in here",
    where,
    hint: "write a mapping that begins with `metadata:`, or remove the file",
  };
}

function emptyPart(name: string, where: Location): Problem {
  return {
    code: "wrong-type",
    level: "error",
    message: `\`${name}\` is empty`,
    where,
    hint: `leave \`${name}\` out, or say under or after it what it is`,
  };
}

function noModel(key: string, where: Location): Problem {
  return {
    code: "bad-format",
    level: "error",
    message: `\`${key}\` is no name of a model`,
    where,
    hint: "write `org/model`; each part begins with a letter or a digit, then also `.`, `_`, `-`",
  };
}

function badVariable(name: string, where: Location): Problem {
  return {
    code: "bad-format",
    level: "error",
    message: `${quoted(name)} cannot be the name of an environment variable`,
    where,
    hint: "use letters, digits and `_`, with no digit in front",
  };
}

function badArgument(name: string, where: Location): Problem {
  const bare = name.replace(/^-+/, "");
  return {
    code: "bad-format",
    level: "error",
    message: `${quoted(name)} cannot be the name of an engine argument`,
    where,
    hint:
      bare === name || bare === ""
        ? "use letters, digits, `.`, `_` and `-`, with a letter or a digit in front"
        : `leave the dashes in front out: ${quoted(bare)}`,
  };
}

/** Not converted silently: `True` and `1.0` would reach the engine in other letters than were written. */
function notText(document: SourceDocument, pointer: string, where: Location): Problem {
  const name = partsOf(pointer)[1] ?? "";
  const value = (valueAt(document.exact, pointer) ?? null) as ExactValue;
  return {
    code: "wrong-type",
    level: "error",
    message: `${quoted(name)} is ${nameOf(value)}, an environment variable is text`,
    where,
    hint: textFor(name, value),
  };
}

function nameOf(value: ExactValue): string {
  if (value === null) return "empty";
  if (value instanceof ExactNumber) return `the number \`${value.text}\``;
  if (typeof value === "boolean") return `the truth value \`${value}\``;
  return Array.isArray(value) ? "a list" : "a mapping";
}

function textFor(name: string, value: ExactValue): string {
  if (value === null) return `write \`${name}: ""\` for an empty text, or leave the line out`;
  if (value instanceof ExactNumber) return `write \`${name}: "${value.text}"\``;
  if (typeof value === "boolean") return `write \`${name}: "${value}"\`, or what the program reads`;
  return "write one text in quotes; where the program reads JSON, that JSON as text";
}
