import profileSchema from "../../schemas/profile.schema.json" with { type: "json" };
import type { ValidationError } from "../generated/validators.js";
import { nearest } from "../shared/did-you-mean.ts";
import type { SourceDocument } from "../shared/document.ts";
import { pointerTo } from "../shared/json-pointer.ts";
import type { Location, Problem } from "../shared/problem.ts";
import { schemaProblems } from "../shared/schema-problems.ts";
import { isMapping, member } from "./engine-arguments.ts";
import type { Place } from "./place.ts";

/**
 * What a profile violates in its schema, in the words of schemas. The keys that AMD's runtime ignores
 * are warnings; one id without the other is not missing in a general profile: there the one that is
 * there is wrong.
 */
export function schemaFindings(
  document: SourceDocument,
  errors: readonly ValidationError[],
  place: Place,
): Problem[] {
  const own = errors
    .filter(({ keyword }) => keyword !== "dependentRequired" || place.origin !== "general")
    .map((error) => inSpellingOf(document, error));
  const ignored = ignoredKeys(document, own);
  return schemaProblems(document, own, profileSchema).map((problem) =>
    problem.code === "unknown-key" && ignored.has(placeText(problem.where))
      ? { ...problem, level: "warning" as const }
      : problem,
  );
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

function locateKey(document: SourceDocument, mapping: string, key: string): Location {
  return document.locate(pointerTo(mapping, key), "key");
}
