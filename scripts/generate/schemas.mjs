// Reads the hand-written schemas and walks them: what the type and the validator generator share.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ENDING = ".schema.json";
const DRAFT = "https://json-schema.org/draft/2020-12/schema";

/** Keywords that tell people something and demand nothing; the last two stand in messages. */
export const ANNOTATIONS = [
  "title",
  "description",
  "examples",
  "default",
  "deprecated",
  "$comment",
  "x-expected",
  "x-hint",
];

/** Keywords whose value is a schema, a list of schemas, or a map of names to schemas. */
const ONE = [
  "additionalProperties",
  "propertyNames",
  "items",
  "contains",
  "not",
  "if",
  "then",
  "else",
];
const MANY = ["allOf", "anyOf", "oneOf", "prefixItems"];
const NAMED = ["properties", "patternProperties", "dependentSchemas", "$defs"];

/** Names of the schemas under `root`, in code unit order: `profile` for schemas/profile.schema.json. */
export function schemaNames(root) {
  return readdirSync(path.join(root, "schemas"))
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
}

/** Every schema as `{ name, id, title, schema }`. Throws where one has no $id, no title or another draft. */
export function readSchemas(root) {
  return schemaNames(root).map((name) => {
    const file = `schemas/${name}${ENDING}`;
    const schema = JSON.parse(readFileSync(path.join(root, file), "utf8"));
    if (schema.$schema !== DRAFT) throw new Error(`${file}: $schema must be ${DRAFT}`);
    for (const key of ["$id", "title"]) {
      if (typeof schema[key] !== "string") throw new Error(`${file}: needs a ${key}`);
    }
    return { name, id: schema.$id, title: schema.title, schema };
  });
}

/** `flag-table` → `FlagTable`: the type name of a definition or a validator without a title. */
export function pascalCase(name) {
  return name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, first) => first.toUpperCase());
}

/**
 * A copy of `schema` in which `change` has replaced each schema object, outermost first. Names of
 * properties and values of `const`, `enum` and `examples` are data and never visited.
 */
export function mapSchema(schema, change) {
  if (typeof schema !== "object" || schema === null) return schema;
  const changed = { ...change(schema) };
  for (const key of ONE) if (key in changed) changed[key] = mapSchema(changed[key], change);
  for (const key of MANY) {
    if (key in changed) changed[key] = changed[key].map((inner) => mapSchema(inner, change));
  }
  for (const key of NAMED) {
    if (!(key in changed)) continue;
    changed[key] = Object.fromEntries(
      Object.entries(changed[key]).map(([name, inner]) => [name, mapSchema(inner, change)]),
    );
  }
  return changed;
}

/**
 * What `$ref` means in the schema `from`: `{ schema: <entry of schemas>, pointer: ["$defs", "x"] }`.
 * Throws where there is nothing.
 */
export function resolveReference(schemas, from, reference) {
  const url = new URL(reference, from.id);
  const pointer = decodeURIComponent(url.hash.replace(/^#\/?/, "")).split("/").filter(Boolean);
  url.hash = "";
  const schema = schemas.find((candidate) => candidate.id === url.href);
  const target = pointer.reduce((node, key) => node?.[key], schema?.schema);
  if (target === undefined) throw new Error(`${from.name}: $ref ${reference} leads nowhere`);
  return { schema, pointer, target };
}
