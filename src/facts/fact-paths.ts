import factsSchema from "../../schemas/facts.schema.json" with { type: "json" };
import type { Facts } from "../generated/facts.ts";

/** Name of a top-level fact, as rules write it. */
export type FactName = keyof Facts;

/** What is known of the value at a fact path: its JSON types, its allowed values, what it means. */
export interface FactPath {
  readonly types: readonly string[];
  readonly values?: readonly unknown[];
  readonly description: string;
}

interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
}

const root: SchemaNode = factsSchema as SchemaNode;

/**
 * What `schemas/facts.schema.json` says of a dotted path such as `profile.metadata.gpu_count`, or
 * undefined when no such fact exists. Below `profile.engine_args` and `profile.env_vars`, which
 * hold free names, every path exists.
 */
export function describeFactPath(path: string): FactPath | undefined {
  let node: SchemaNode = root;
  for (const key of path.split(".")) {
    const open = node.type === "object" && node.properties === undefined;
    if (open) {
      node = typeof node.additionalProperties === "object" ? node.additionalProperties : {};
      continue;
    }
    const next = node.properties !== undefined && Object.hasOwn(node.properties, key);
    if (!next) return Object.keys(node).length === 0 ? anyValue : undefined;
    node = node.properties?.[key] as SchemaNode;
  }
  if (Object.keys(node).length === 0) return anyValue;
  return {
    types: typeof node.type === "string" ? [node.type] : (node.type ?? []),
    ...(node.enum === undefined ? {} : { values: node.enum }),
    description: node.description ?? "",
  };
}

const anyValue: FactPath = {
  types: ["string", "number", "boolean", "null", "array", "object"],
  description: "A value of the profile, as written.",
};

/** Every dotted path that the facts schema names, leaves and open objects, in schema order. */
export function knownFactPaths(): readonly string[] {
  const paths: string[] = [];
  const walk = (node: SchemaNode, prefix: string): void => {
    for (const [key, child] of Object.entries(node.properties ?? {})) {
      const path = prefix === "" ? key : `${prefix}.${key}`;
      if (child.properties === undefined) paths.push(path);
      else walk(child, path);
    }
  };
  walk(root, "");
  return paths;
}

/**
 * The value at a dotted path inside the facts, null where something on the way is absent. Only own
 * members are followed, and nothing is ever evaluated as code.
 */
export function readFactPath(facts: unknown, path: readonly string[]): unknown {
  let value: unknown = facts;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return null;
    value = (value as Record<string, unknown>)[key];
  }
  return value ?? null;
}
