import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../support/aim.ts";

/** Every file below a folder of the project with one of the endings. */
function filesIn(folder: string, ...endings: readonly string[]): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => path.join(folder, name))
    .sort();
}

const yaml = [".yaml", ".yml"];
const comment = /^# yaml-language-server: \$schema=(\S+)\n/;

/** What is wrong with how a file names its schema; undefined when it leads to `schema`. */
function mistake(file: string, named: string | undefined, schema: string): string | undefined {
  if (named === undefined) return `${file}: names no schema`;
  const target = path.join(path.dirname(file), named);
  return target === schema ? undefined : `${file}: leads to ${target}`;
}

interface Node {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly [key: string]: unknown;
}

const schemas = filesIn("schemas", ".json").map((file) => ({
  file: path.basename(file),
  schema: JSON.parse(readFileSync(path.join(root, file), "utf8")) as Node,
}));

describe("editor support: files name their schema", () => {
  it.each([
    ["profiles", "schemas/profile.schema.json", 400],
    ["models", "schemas/model-card.schema.json", 14],
  ] as const)(
    "every file in %s begins with the comment that YAML language servers read",
    (folder, schema, least) => {
      const files = filesIn(folder, ...yaml);
      const mistakes = files.flatMap(
        (file) =>
          mistake(file, comment.exec(readFileSync(path.join(root, file), "utf8"))?.[1], schema) ??
          [],
      );
      expect(mistakes).toEqual([]);
      expect(files.length).toBeGreaterThanOrEqual(least);
      expect(existsSync(path.join(root, schema))).toBe(true);
    },
  );

  it.each([
    ["rules", (_: string): string => "rules"],
    ["engines", (file: string): string => tableKinds[file.split(".").at(-2) ?? ""] ?? "engine"],
  ] as const)("every file in %s has a `$schema` that leads to its schema", (folder, schemaOf) => {
    const files = filesIn(folder, ".json");
    const mistakes = files.flatMap((file): string | readonly string[] => {
      const { $schema } = JSON.parse(readFileSync(path.join(root, file), "utf8")) as {
        readonly $schema?: string;
      };
      return mistake(file, $schema, `schemas/${schemaOf(file)}.schema.json`) ?? [];
    });
    expect(mistakes).toEqual([]);
    expect(files.length).toBeGreaterThan(3);
  });
});

/** Tables that lie beside a descriptor, by the word before `.json`. */
const tableKinds: Readonly<Record<string, string>> = {
  flags: "flags",
  parsers: "parsers",
  env: "variables",
  checks: "checks",
};

describe("editor support: schemas explain themselves", () => {
  it.each(schemas)("$file: every property has a description", ({ file, schema }) => {
    const without: string[] = [];
    visit(schema, file, (node, where) => {
      for (const [name, property] of Object.entries(node.properties ?? {})) {
        if (described(property, file) === undefined && !("const" in property)) {
          without.push(`${where}/${name}`);
        }
      }
    });
    expect(without).toEqual([]);
  });

  it.each(["profile.schema.json", "model-card.schema.json", "engine.schema.json"])(
    "%s: what is written as free text has an example",
    (file) => {
      const without: string[] = [];
      visit(schemaNamed(file), file, (node, where) => {
        const isProperty = /\/properties\/[^/]+$/.test(where);
        const isRoute = where.includes("/server/");
        if (isProperty && !isRoute && "pattern" in node && !("examples" in node))
          without.push(where);
      });
      expect(without).toEqual([]);
    },
  );
});

function schemaNamed(file: string): Node {
  const found = schemas.find((each) => each.file === file);
  if (found === undefined) throw new Error(`no ${file}`);
  return found.schema;
}

/** The description of a property: its own, or that of what it refers to. */
function described({ $ref, description }: Node, file: string): string | undefined {
  if (description !== undefined || $ref === undefined) return description;
  const [other = "", pointer = ""] = $ref.split("#");
  const keys = pointer.split("/").filter(Boolean);
  const target = keys.reduce<unknown>(
    (node, key) => (node as Readonly<Record<string, unknown>>)[key],
    schemaNamed(other === "" ? file : other),
  );
  return described(target as Node, other === "" ? file : other);
}

/** Calls back for each schema within a schema; values of `enum`, `const` and `examples` are none. */
function visit(node: unknown, where: string, see: (node: Node, where: string) => void): void {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) see(node as Node, where);
  for (const [key, inner] of Object.entries(node)) {
    if (!["enum", "const", "examples", "default"].includes(key))
      visit(inner, `${where}/${key}`, see);
  }
}
