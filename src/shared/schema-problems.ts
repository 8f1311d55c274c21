import type { SourceDocument } from "./document.ts";
import { pointerTo } from "./json-pointer.ts";
import { compareProblems, type Problem } from "./problem.ts";
import { causesOf, type SchemaError } from "./schema-causes.ts";
import { type Saying, wordingOf } from "./schema-wording.ts";

export type { SchemaError } from "./schema-causes.ts";

/** How many problems are worded: more than anyone reads, and a bound on time. */
const MOST_PROBLEMS = 100;

/**
 * What a document violates in its schema, each with the place of the key or value: what was wanted,
 * what was found, the nearest allowed word. One problem for each place and cause, sorted by place.
 * `errors` are those of a standalone validator of ajv, compiled with `allErrors`; `schema` is the
 * schema itself, for the names, lists and examples that the errors do not carry.
 */
export function schemaProblems(
  document: SourceDocument,
  errors: readonly SchemaError[],
  schema?: object,
): Problem[] {
  const causes = causesOf(errors);
  const problems = causes
    .slice(0, MOST_PROBLEMS)
    .map((cause) => problemOf(document, cause.instancePath, wordingOf(document, cause, schema)));
  const more = causes[MOST_PROBLEMS];
  if (more !== undefined) {
    const message = `${causes.length - MOST_PROBLEMS} more errors are not shown`;
    problems.push(problemOf(document, more.instancePath, { code: "more-errors", message }));
  }
  const unique = new Map(problems.map((problem) => [identityOf(problem), problem]));
  return [...unique.values()].sort(compareProblems);
}

function identityOf({ where, code, message }: Problem): string {
  return `${where?.line}:${where?.column}:${code}:${message}`;
}

function problemOf(document: SourceDocument, pointer: string, saying: Saying): Problem {
  const { code, message, hint, atKey, inner } = saying;
  const place = inner === undefined ? pointer : pointerTo(pointer, inner);
  return {
    code,
    level: "error",
    message,
    where: document.locate(place, atKey === true ? "key" : "value"),
    ...(hint === undefined ? {} : { hint }),
  };
}
