import { partsOf } from "./json-pointer.ts";

/** A schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/**
 * Every part of a schema that may apply to the value at a JSON pointer: through `$ref` inside the
 * schema, all alternatives, and both sides of a condition, but of the kinds that a discriminator
 * tells apart only the one that the value names, and of two forms that a key tells apart only the
 * one that the value has. For hints: errors of ajv do not say where they come from once `$ref` was
 * followed.
 */
export function schemasAt(root: object | undefined, pointer: string, document: unknown): Schema[] {
  return found(root, pointer, document, meantSides);
}

/** The same with all forms of a value: for a key that is mistyped, and so tells none of them apart. */
export function schemasOfAllForms(
  root: object | undefined,
  pointer: string,
  document: unknown,
): Schema[] {
  return found(root, pointer, document, ({ then, else: otherwise }) => [then, otherwise]);
}

function found(
  root: object | undefined,
  pointer: string,
  document: unknown,
  sides: Sides,
): Schema[] {
  if (!isSchema(root)) return [];
  let value = document;
  let schemas = unfold([root], root, value, sides);
  for (const part of partsOf(pointer)) {
    value = isSchema(value) || Array.isArray(value) ? (value as Schema)[part] : undefined;
    const inner = schemas.flatMap((schema) => innerSchemas(schema, part));
    schemas = unfold(inner, root, value, sides);
  }
  return schemas;
}

/** The keys that the schemas name, in their order. */
export function knownKeys(schemas: readonly Schema[]): string[] {
  return [
    ...new Set(
      schemas.flatMap(({ properties }) => (isSchema(properties) ? Object.keys(properties) : [])),
    ),
  ];
}

/** Words that the schemas allow: their `const` and `enum`, each once. */
export function allowedWords(schemas: readonly Schema[]): unknown[] {
  const words = schemas.flatMap((schema) => [
    ...("const" in schema ? [schema.const] : []),
    ...(Array.isArray(schema.enum) ? schema.enum : []),
  ]);
  return [...new Set(words)];
}

function innerSchemas(schema: Schema, part: string): unknown[] {
  const { properties, patternProperties, additionalProperties, prefixItems, items } = schema;
  if (isSchema(properties) && Object.hasOwn(properties, part)) return [properties[part]];
  const matching = isSchema(patternProperties)
    ? Object.entries(patternProperties).filter(([pattern]) => new RegExp(pattern, "u").test(part))
    : [];
  if (matching.length > 0) return matching.map(([, inner]) => inner);
  const placed = Array.isArray(prefixItems) ? prefixItems[Number(part)] : undefined;
  return placed === undefined ? [additionalProperties, items] : [placed];
}

/** The schemas with all that they refer to, each once. */
function unfold(schemas: readonly unknown[], root: Schema, value: unknown, sides: Sides): Schema[] {
  const found = new Set<Schema>();
  const visit = (schema: unknown): void => {
    if (!isSchema(schema) || found.has(schema)) return;
    found.add(schema);
    if (typeof schema.$ref === "string") visit(targetOf(schema.$ref, root));
    for (const part of sides(schema, value)) visit(part);
    for (const part of [schema.allOf, schema.anyOf, alternatives(schema, root, value)].flat()) {
      visit(part);
    }
  };
  for (const schema of schemas) visit(schema);
  return [...found];
}

/** Which sides of the condition of a schema are looked at. */
type Sides = (schema: Schema, value: unknown) => readonly unknown[];

/** The side that a value is on, where only the presence of keys decides it; else both. */
function meantSides({ if: test, then, else: otherwise }: Schema, value: unknown) {
  if (!isSchema(test) || !isSchema(value)) return [then, otherwise];
  const { required, type: _, ...more } = test;
  if (!Array.isArray(required) || Object.keys(more).length > 0) return [then, otherwise];
  return [required.every((key) => Object.hasOwn(value, String(key))) ? then : otherwise];
}

/** The alternatives of a schema: where a discriminator tells them apart, the one that is meant. */
function alternatives(schema: Schema, root: Schema, value: unknown): readonly unknown[] {
  const all = Array.isArray(schema.oneOf) ? schema.oneOf : [];
  const tag = isSchema(schema.discriminator) ? schema.discriminator.propertyName : undefined;
  if (typeof tag !== "string" || !isSchema(value)) return all;
  const meant = all.filter((one) => {
    const parts = unfold([one], root, undefined, meantSides);
    const words = parts.flatMap((part) => innerSchemas(part, tag));
    return allowedWords(words.filter(isSchema)).includes(value[tag]);
  });
  return meant.length > 0 ? meant : all;
}

function targetOf(reference: string, root: Schema): unknown {
  if (!reference.startsWith("#")) return undefined;
  let target: unknown = root;
  for (const part of partsOf(reference.slice(1))) {
    target = isSchema(target) ? target[part] : undefined;
  }
  return target;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
