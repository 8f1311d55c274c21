// schemas/*.schema.json → src/generated/<name>.ts: one type for the schema and each of its $defs.
import { compile } from "json-schema-to-typescript";
import ts from "typescript";
import {
  ANNOTATIONS,
  mapSchema,
  pascalCase,
  readSchemas,
  resolveReference,
  schemaNames,
} from "./schemas.mjs";

export const types = {
  name: "types",

  files(root) {
    return schemaNames(root).map(fileOf);
  },

  async make(root) {
    const schemas = readSchemas(root);
    const made = schemas.map(async (entry) => [fileOf(entry.name), await typesOf(schemas, entry)]);
    return Object.fromEntries(await Promise.all(made));
  },
};

const fileOf = (name) => `src/generated/${name}.ts`;

async function typesOf(schemas, entry) {
  const imports = new Map();
  const prepared = prepare(schemas, entry, imports);
  const source = await compile(prepared, entry.title, {
    bannerComment: "",
    unreachableDefinitions: true,
    style: { printWidth: 100, trailingComma: "all" },
  });
  return [
    `// Generated from schemas/${entry.name}.schema.json by \`npm run generate\`. Do not edit.`,
    ...[...imports.keys()].sort().map((name) => {
      const names = [...imports.get(name)].sort().join(", ");
      return `import type { ${names} } from "./${name}.ts";`;
    }),
    "",
    `${readonly(withoutNoise(checkNames(entry, source))).trim()}\n`,
  ].join("\n");
}

/**
 * The schema in the form that json-schema-to-typescript reads as we mean it: a reference to a
 * definition becomes the name of its type (the generator would copy the type where a description
 * stands beside the $ref), a reference deeper into a schema becomes a copy of what it names, a
 * schema that demands nothing is unknown, and lengths make tuples only where they are fixed.
 */
function prepare(schemas, entry, imports) {
  const change = (schema) => {
    const { $ref, ...rest } = schema;
    if ($ref !== undefined) {
      const found = resolveReference(schemas, entry, $ref);
      const type = typeName(found);
      if (type === undefined) return change({ ...found.target, ...rest });
      if (found.schema !== entry) {
        imports.set(found.schema.name, (imports.get(found.schema.name) ?? new Set()).add(type));
      }
      const { title: _, ...annotations } = rest;
      return { ...annotations, tsType: rest.tsType ?? type };
    }
    const changed = { ...schema };
    if (Object.keys(changed).every((key) => ANNOTATIONS.includes(key))) changed.tsType = "unknown";
    // What is demanded under a condition is for the validator: it would make a type of its own.
    if (changed.allOf?.every((part) => part.if !== undefined)) delete changed.allOf;
    if (changed.tsType?.includes("|")) changed.tsType = `(${changed.tsType})`;
    if (changed.minItems !== changed.maxItems) {
      delete changed.minItems;
      delete changed.maxItems;
    }
    return changed;
  };
  const named = { ...entry.schema, $defs: {} };
  for (const [key, definition] of Object.entries(entry.schema.$defs ?? {})) {
    named.$defs[key] = { ...definition, title: definition.title ?? pascalCase(key) };
  }
  // Without its $id the generator has no address to look references up at, and none is left.
  const { $id: _, ...prepared } = mapSchema(named, change);
  return prepared;
}

function typeName({ schema, pointer, target }) {
  if (pointer.length === 0) return schema.title;
  if (pointer.length === 2 && pointer[0] === "$defs") return target.title ?? pascalCase(pointer[1]);
  return undefined;
}

/** Two types of one name come out as `Name` and `Name1`: that is a mistake in the schema. */
function checkNames(entry, source) {
  const names = [...source.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1]);
  const twice = names.find((name) => names.includes(name.replace(/\d+$/, "")) && /\d$/.test(name));
  if (twice !== undefined) {
    throw new Error(
      `schemas/${entry.name}.schema.json: two types are named ${twice.replace(/\d+$/, "")}`,
    );
  }
  return source;
}

/** Drops the generator's remark that a definition is referenced, and comments left empty by that. */
function withoutNoise(source) {
  return source
    .replace(
      /\n \*\n \* This interface was referenced by [^\n]*\n \* via the `definition` [^\n]*/g,
      "",
    )
    .replace(
      /\/\*\*\n \* This interface was referenced by [^\n]*\n \* via the `definition` [^\n]*\n \*\/\n/g,
      "",
    );
}

/** Makes every property, index signature, array and tuple readonly. */
function readonly(source) {
  const file = ts.createSourceFile("types.ts", source, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    const before = node.getStart(file);
    if (ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node)) {
      edits.push([before, "readonly "]);
    }
    if ((ts.isArrayTypeNode(node) || ts.isTupleTypeNode(node)) && !isMarked(node)) {
      const nested = ts.isArrayTypeNode(node.parent);
      edits.push([before, nested ? "(readonly " : "readonly "]);
      if (nested) edits.push([node.end, ")"]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  // Two edits at one place stay in their order: the outer type's comes first.
  edits.sort((a, b) => a[0] - b[0]);
  const starts = [0, ...edits.map(([at]) => at)];
  return starts
    .map((start, i) => (edits[i - 1]?.[1] ?? "") + source.slice(start, starts[i + 1]))
    .join("");
}

const isMarked = (node) => ts.isTypeOperatorNode(node.parent) || ts.isRestTypeNode(node.parent);
