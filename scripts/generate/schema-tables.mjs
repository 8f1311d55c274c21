// schemas/*.schema.json → the tables of keys in docs/engines.md and docs/profiles.md.
//
// A comment says which keys: `<!-- schema: engine /properties/options -->` is replaced, up to
// `<!-- /schema -->`, by a table of the properties at that pointer of schemas/engine.schema.json.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readSchemas, resolveReference } from "./schemas.mjs";

const PAGES = ["docs/engines.md", "docs/profiles.md"];
const BLOCK = /<!-- schema: (\S+)(?: (\S+))? -->\n(?:(?!<!--)[\s\S])*<!-- \/schema -->/g;

export const schemaTables = {
  name: "schema-tables",

  files(root) {
    return PAGES.filter((page) => existsSync(path.join(root, page)));
  },

  make(root) {
    const pages = this.files(root);
    if (pages.length === 0) return {};
    const schemas = readSchemas(root);
    return Object.fromEntries(pages.map((page) => [page, written(root, page, schemas)]));
  },
};

/** The page with every table made anew. Throws where a comment names no schema, or has no end. */
function written(root, page, schemas) {
  const text = readFileSync(path.join(root, page), "utf8");
  const ends = text.split("<!-- /schema -->").length - 1;
  const begins = text.match(/<!-- schema: /g)?.length ?? 0;
  if (begins !== ends) throw new Error(`${page}: ${begins} tables begin, and ${ends} end`);
  return text.replace(BLOCK, (_, name, pointer = "") => {
    const entry = schemas.find((schema) => schema.name === name);
    if (entry === undefined) throw new Error(`${page}: there is no schemas/${name}.schema.json`);
    const head = `<!-- schema: ${[name, pointer].filter(Boolean).join(" ")} -->`;
    return `${head}\n${table(schemas, entry, pointer)}\n<!-- /schema -->`;
  });
}

function table(schemas, entry, pointer) {
  const { schema, target } = resolveReference(schemas, entry, `#${pointer}`);
  const { properties, required = [] } = target;
  if (properties === undefined) throw new Error(`${entry.name}${pointer} has no properties`);
  const rows = Object.entries(properties)
    .filter(([key]) => key !== "$schema")
    .map(([key, property]) => {
      const found = followed(schemas, schema, property);
      const name = `\`${key}\`${required.includes(key) ? "" : " (optional)"}`;
      return [name, valueText(found), found.description ?? ""];
    });
  return [["Key", "Value", "Meaning"], ["---", "---", "---"], ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}

/** The property with what it refers to; its own words win. */
function followed(schemas, entry, { $ref, ...own }) {
  if ($ref === undefined) return own;
  const { schema, target } = resolveReference(schemas, entry, $ref);
  return { ...followed(schemas, schema, target), ...own };
}

const TYPES = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "`true` or `false`",
  object: "mapping",
  array: "list",
  null: "`null`",
};

/** What may stand there: the allowed values, or the type with an example. */
function valueText({ enum: allowed, type, examples, const: only }) {
  if (only !== undefined) return code(only);
  if (allowed !== undefined) return allowed.map(code).join(", ");
  const types = [type].flat().map((name) => TYPES[name] ?? "anything");
  const [example] = examples ?? [];
  const shown = example === undefined ? "" : `, such as ${code(example)}`;
  return `${types.join(" or ")}${shown}`;
}

function code(value) {
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
