/** Words that a schema knows, for hints: its keys, the constants of its kinds, an example of each pattern. */
export interface SchemaWords {
  readonly title: string;
  readonly keys: readonly string[];
  readonly constants: readonly string[];
  readonly examples: ReadonlyMap<string, string>;
}

/** Collects the words of a schema; without one there are none. */
export function wordsOfSchema(schema: object | undefined): SchemaWords {
  const keys = new Set<string>();
  const constants = new Set<string>();
  const examples = new Map<string, string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { properties, pattern, examples: shown, const: only } = node as Record<string, unknown>;
    if (typeof properties === "object" && properties !== null) {
      for (const key of Object.keys(properties)) keys.add(key);
    }
    if (typeof only === "string") constants.add(only);
    const example: unknown = Array.isArray(shown) ? shown[0] : undefined;
    if (typeof pattern === "string" && typeof example === "string") examples.set(pattern, example);
    for (const child of Object.values(node)) visit(child);
  };
  visit(schema);
  const id = (schema as { readonly $id?: string } | undefined)?.$id;
  const file = id?.slice(id.lastIndexOf("/") + 1);
  const title = file === undefined ? "the schema" : `schemas/${file}`;
  return { title, keys: [...keys], constants: [...constants], examples };
}
