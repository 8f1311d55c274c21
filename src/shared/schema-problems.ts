import { didYouMean } from "./did-you-mean.ts";
import type { PlainValue, SourceDocument } from "./document.ts";
import { compareProblems, type Problem } from "./problem.ts";
import { type SchemaWords, wordsOfSchema } from "./schema-words.ts";

/** An error of ajv, as its standalone validators report it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
  readonly message?: string;
}

/** Keywords that only repeat what the error inside them says. */
const echoes = new Set(["if", "oneOf", "anyOf", "propertyNames"]);

/**
 * What a document violates in its schema, each with the place of the key or value: what was wanted,
 * what was found, the nearest allowed word. One problem for each place and cause, sorted by place.
 * `schema` is the schema itself, for the names and examples that the errors do not carry.
 */
export function schemaProblems(
  document: SourceDocument,
  errors: readonly SchemaError[],
  schema?: object,
): Problem[] {
  const words = wordsOfSchema(schema);
  const causes = errors.filter((error) => !echoes.has(error.keyword));
  const problems = (causes.length > 0 ? causes : errors).map((error) =>
    problemOf(document, error, words),
  );
  const unique = new Map(
    problems.map((problem) => [
      `${problem.where?.line}:${problem.where?.column}:${problem.message}`,
      problem,
    ]),
  );
  return [...unique.values()].sort(compareProblems);
}

function problemOf(document: SourceDocument, error: SchemaError, words: SchemaWords): Problem {
  const { instancePath, params } = error;
  const found = valueAt(document.value, instancePath);
  const at = (
    code: string,
    message: string,
    hint?: string,
    pointer = instancePath,
    of: "key" | "value" = "value",
  ): Problem => ({
    code,
    level: "error",
    message,
    where: document.locate(pointer, of),
    hint: hint ?? `${words.title} describes what can stand here`,
  });
  const name = nameOf(instancePath);
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(params.additionalProperty);
      const hint = didYouMean(key, words.keys);
      const pointer = `${instancePath}/${escapeKey(key)}`;
      return at("unknown-key", `unknown key \`${key}\`${inside(name)}`, hint, pointer, "key");
    }
    case "required":
      return at(
        "missing-key",
        `\`${params.missingProperty}\` is missing${inside(name)}`,
        hintToAdd(params),
      );
    case "dependentRequired":
      return at(
        "missing-key",
        `\`${params.missingProperty}\` is missing, which goes with \`${params.property}\``,
        hintToAdd(params),
      );
    case "enum": {
      const allowed = (params.allowedValues as readonly unknown[]).map(String);
      return at(
        "not-allowed",
        `${subject(name)}${show(found)}; it must be ${listed(allowed)}`,
        typeof found === "string" ? didYouMean(found, allowed) : undefined,
      );
    }
    case "const":
      return at(
        "not-allowed",
        `${subject(name)}${show(found)}; it must be ${show(params.allowedValue as PlainValue)}`,
      );
    case "discriminator": {
      const tag = String(params.tag);
      const value = params.tagValue as PlainValue | undefined;
      const hint = typeof value === "string" ? didYouMean(value, words.constants) : undefined;
      const allowed = listed(words.constants);
      const pointer = value === undefined ? instancePath : `${instancePath}/${escapeKey(tag)}`;
      return value === undefined
        ? at("missing-key", `\`${tag}\` is missing${inside(name)}`, `it must be ${allowed}`)
        : at("not-allowed", `\`${tag}\` is ${show(value)}; it must be ${allowed}`, hint, pointer);
    }
    case "type": {
      const wanted = [params.type].flat().map((type) => typeWords[String(type)] ?? String(type));
      return at(
        "wrong-type",
        `${subject(name)}${show(found)}; it must be ${listed(wanted)}`,
        typeHint(params.type, found),
      );
    }
    case "pattern": {
      const example = words.examples.get(String(params.pattern));
      const wanted =
        example === undefined
          ? `it must match ${params.pattern}`
          : `it must be like \`${example}\``;
      const key = error.propertyName;
      if (key === undefined) return at("bad-format", `${subject(name)}${show(found)}; ${wanted}`);
      const pointer = `${instancePath}/${escapeKey(key)}`;
      return at(
        "bad-format",
        `\`${key}\` is no name that can stand${inside(name)}; ${wanted}`,
        undefined,
        pointer,
        "key",
      );
    }
    case "minItems":
      return at("too-few", `${subject(name)}empty; it needs at least ${params.limit} item`);
    case "minProperties":
      return at("too-few", `${subject(name)}empty; it needs at least ${params.limit} key`);
    case "maxProperties":
      return at(
        "too-many",
        `${subject(name)}a mapping with ${Object.keys(found as object).length} keys; it takes one`,
      );
    case "uniqueItems":
      return at("repeated", `items ${params.j} and ${params.i}${inside(name)} are the same`);
    default:
      return at(
        "schema",
        `${subject(name)}${show(found)}; it ${error.message ?? `fails ${error.keyword}`}`,
      );
  }
}

const typeWords: Readonly<Record<string, string>> = {
  object: "a mapping",
  array: "a list",
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "null",
};

function typeHint(wanted: unknown, found: PlainValue | undefined): string | undefined {
  const isScalar = typeof found === "number" || typeof found === "boolean";
  return wanted === "string" && isScalar ? `quote it: "${found}"` : undefined;
}

function hintToAdd(params: SchemaError["params"]): string {
  return `add \`${params.missingProperty}\``;
}

function valueAt(root: PlainValue, pointer: string): PlainValue | undefined {
  let value: PlainValue | undefined = root;
  for (const part of pointer.split("/").slice(1)) {
    if (typeof value !== "object" || value === null) return undefined;
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    value = (value as Readonly<Record<string, PlainValue>>)[key];
  }
  return value;
}

/** The last name on the way to a value; list positions are passed over. */
function nameOf(pointer: string): string | undefined {
  const names = pointer
    .split("/")
    .slice(1)
    .filter((part) => !/^\d+$/.test(part));
  return names.at(-1)?.replaceAll("~1", "/").replaceAll("~0", "~");
}

function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function subject(name: string | undefined): string {
  return name === undefined ? "the document is " : `\`${name}\` is `;
}

function inside(name: string | undefined): string {
  return name === undefined ? "" : ` in \`${name}\``;
}

function show(value: PlainValue | undefined): string {
  if (value === undefined) return "not there";
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  const text = typeof value === "string" ? value : String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 57)}...` : text}\``;
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
