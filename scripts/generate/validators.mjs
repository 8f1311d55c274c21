// schemas/*.schema.json → src/generated/validators.js: checks compiled ahead of time, so that ajv
// itself (28 ms to load, against 4) is no part of what runs.
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { ANNOTATIONS, mapSchema, pascalCase, readSchemas } from "./schemas.mjs";

const CODE = "src/generated/validators.js";
const TYPES = "src/generated/validators.d.ts";
const BANNER = "// Generated from schemas/ by `npm run generate`. Do not edit.";

/** What a check has no use for. */
const UNCHECKED = [...ANNOTATIONS, "tsType"];

export const validators = {
  name: "validators",

  files() {
    return [CODE, TYPES];
  },

  async make(root) {
    const schemas = readSchemas(root);
    return { [CODE]: await codeOf(schemas), [TYPES]: typesOf(schemas.filter(isRead)) };
  },
};

/** A schema of what is only written says which file makes it: nothing that runs has to check that. */
const isRead = ({ schema }) => schema.$comment?.startsWith("made by ") !== true;

const functionName = (name) => `validate${pascalCase(name)}`;

async function codeOf(schemas) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    discriminator: true,
    code: { source: true, esm: true, lines: true },
    schemas: schemas.map(({ schema }) => mapSchema(schema, withoutAnnotations)),
  });
  const names = Object.fromEntries(
    schemas.filter(isRead).map(({ name, id }) => [functionName(name), id]),
  );
  // ajv writes `require("ajv/dist/runtime/…")` even for ESM: the bundler puts the few lines in.
  const bundle = await build({
    stdin: {
      contents: standalone.default(ajv, names),
      resolveDir: import.meta.dirname,
      loader: "js",
    },
    bundle: true,
    // Paths of inlined files stand in comments: the same wherever the generator is started.
    absWorkingDir: path.join(import.meta.dirname, "../.."),
    write: false,
    format: "esm",
    platform: "neutral",
    target: "node22",
    legalComments: "none",
    logLevel: "error",
  });
  return `${BANNER}\n${bundle.outputFiles[0].text}`;
}

function withoutAnnotations(schema) {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !UNCHECKED.includes(key)));
}

function typesOf(schemas) {
  return [
    BANNER,
    ...schemas.map(({ name, title }) => `import type { ${title} } from "./${name}.ts";`),
    "",
    "/** One violation: where in the value (`instancePath`, a JSON pointer) and which keyword of the schema. */",
    "export interface ValidationError {",
    "  readonly keyword: string;",
    "  readonly instancePath: string;",
    "  readonly schemaPath: string;",
    "  readonly params: Readonly<Record<string, unknown>>;",
    "  readonly propertyName?: string;",
    "  readonly message?: string;",
    "}",
    "",
    "/** Tells whether a value meets the schema. After `false`, `errors` holds every violation until the next call. */",
    "export interface Validator<T> {",
    "  (value: unknown): value is T;",
    "  readonly errors?: readonly ValidationError[] | null;",
    "}",
    "",
    ...schemas.map(
      ({ name, title }) => `export declare const ${functionName(name)}: Validator<${title}>;`,
    ),
    "",
  ].join("\n");
}
