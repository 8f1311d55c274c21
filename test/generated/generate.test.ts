import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { types } from "../../scripts/generate/types.mjs";
import { validators } from "../../scripts/generate/validators.mjs";
import type { Validator } from "../../src/generated/validators.js";

const folders: string[] = [];
let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), "aim-generate-"));
  folders.push(root);
  mkdirSync(path.join(root, "schemas"));
  writeFileSync(path.join(root, "package.json"), '{"type":"module"}');
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function writeSchema(name: string, schema: Readonly<Record<string, unknown>>) {
  const text = JSON.stringify({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://example.test/${name}.schema.json`,
    type: "object",
    ...schema,
  });
  writeFileSync(path.join(root, `schemas/${name}.schema.json`), text);
}

/** The script in a process of its own, as `npm run generate` starts it. */
const generate = (...flags: readonly string[]) =>
  spawnSync(process.execPath, ["scripts/generate.mjs", "--root", root, ...flags], {
    encoding: "utf8",
  });

/** What is generated from the schemas, by the name of the file. */
async function made(): Promise<Readonly<Record<string, string>>> {
  const files = { ...(await types.make(root)), ...(await validators.make(root)) };
  return Object.fromEntries(
    Object.entries<string>(files).map(([file, text]) => [path.basename(file), text]),
  );
}

const read = (file: string) => readFileSync(path.join(root, "src/generated", file), "utf8");

const ship = {
  title: "Ship",
  description: "A ship.",
  additionalProperties: false,
  required: ["name"],
  properties: {
    name: { $ref: "#/$defs/name", description: "What it is called." },
    title: { type: "string", description: "A property that is named like a keyword." },
    crew: { type: "array", minItems: 1, items: { type: "array", items: { type: "string" } } },
    place: { type: "array", minItems: 2, maxItems: 2, items: { type: "number" } },
  },
  $defs: { name: { type: "string", minLength: 1 } },
};

describe("generated/generate", () => {
  test("types are readonly, documented, and closed where the schema is", async () => {
    writeSchema("ship", ship);
    const { "ship.ts": types } = await made();
    expect(types).toContain("/**\n * A ship.\n */\nexport interface Ship {\n");
    expect(types).toContain("  /**\n   * What it is called.\n   */\n  readonly name: Name;\n");
    expect(types).toContain("  readonly title?: string;\n");
    expect(types).toContain("  readonly crew?: readonly (readonly string[])[];\n");
    expect(types).toContain("  readonly place?: readonly [number, number];\n");
    expect(types).toContain("export type Name = string;\n");
    expect(types).not.toContain("[k: string]");
  });

  test("an open schema gives an index signature", async () => {
    writeSchema("ship", { ...ship, additionalProperties: true });
    expect((await made())["ship.ts"]).toContain("readonly [k: string]: unknown;");
  });

  test("a reference into another schema becomes an import of its type", async () => {
    writeSchema("ship", ship);
    writeSchema("fleet", {
      title: "Fleet",
      properties: {
        flagship: { $ref: "ship.schema.json" },
        motto: { $ref: "ship.schema.json#/$defs/name" },
      },
    });
    const { "fleet.ts": fleet } = await made();
    expect(fleet).toContain('import type { Name, Ship } from "./ship.ts";\n');
    expect(fleet).toContain("  readonly flagship?: Ship;\n  readonly motto?: Name;\n");
  });

  test("validators name every violation and its place, and need nothing else to run", async () => {
    writeSchema("ship", ship);
    const { "validators.js": code = "" } = await made();
    expect(code).not.toMatch(/^import |= require\(/m);
    expect(code).not.toContain("What it is called");
    const file = path.join(root, "validators.js");
    writeFileSync(file, code);
    const loaded: { validateShip: Validator<unknown> } = await import(pathToFileURL(file).href);
    const { validateShip } = loaded;
    expect(validateShip({ name: "Vega", title: "MS", crew: [["Ann"]], place: [1, 2] })).toBe(true);
    expect(validateShip({ name: "", colour: "red", title: 3 })).toBe(false);
    const violations = validateShip.errors!.map((error) => [error.instancePath, error.keyword]);
    expect(violations).toEqual([
      ["", "additionalProperties"],
      ["/name", "minLength"],
      ["/title", "type"],
    ]);
  });

  test("two runs write the same bytes, and the second changes nothing", () => {
    writeSchema("ship", ship);
    expect(generate()).toMatchObject({ status: 0, stderr: "" });
    const first = readdirSync(path.join(root, "src/generated")).map((file) => read(file));
    expect(generate().stdout).toMatch(/\d+ files, 0 changed/);
    expect(readdirSync(path.join(root, "src/generated")).map((file) => read(file))).toEqual(first);
  });

  test("--check names each file that differs, is missing or belongs to nothing, and writes none", () => {
    writeSchema("ship", ship);
    generate();
    expect(generate("--check").status).toBe(0);
    writeSchema("ship", { ...ship, additionalProperties: true });
    unlinkSync(path.join(root, "src/generated/validators.d.ts"));
    writeFileSync(path.join(root, "src/generated/boat.ts"), "");
    const before = read("ship.ts");
    const found = generate("--check");
    expect(found.status).toBe(1);
    expect(found.stderr).toBe(
      [
        "error[generated-files-differ]: generated files do not match what they are made from",
        "  src/generated/ship.ts: differs",
        "  src/generated/validators.js: differs",
        "  src/generated/validators.d.ts: missing",
        "  src/generated/boat.ts: nothing generates it",
        "",
        "hint: run `npm run generate` and commit the result",
        "",
      ].join("\n"),
    );
    expect(read("ship.ts")).toBe(before);
    expect(readdirSync(path.join(root, "src/generated"))).toContain("boat.ts");
  });

  test.each([
    [
      "a reference that leads nowhere",
      { title: "A", properties: { b: { $ref: "#/$defs/c" } } },
      "leads nowhere",
    ],
    ["a keyword that no one checks", { title: "A", maxSize: 3 }, "maxSize"],
    [
      "another draft",
      { title: "A", $schema: "http://json-schema.org/draft-07/schema#" },
      "$schema must be",
    ],
    ["no title", {}, "needs a title"],
    [
      "two types of one name",
      {
        title: "A",
        properties: { b: { $ref: "#/$defs/b" }, c: { title: "B", type: "object" } },
        $defs: { b: { type: "object" } },
      },
      "two types are named B",
    ],
  ])("a schema with %s is refused", async (_, schema, message) => {
    writeSchema("a", schema);
    await expect(made()).rejects.toThrow(message);
  });

  test("a schema that is refused ends the script, and nothing is written", () => {
    writeSchema("a", {});
    const { status, stderr } = generate();
    expect(status).toBe(1);
    expect(stderr).toContain("needs a title");
    expect(existsSync(path.join(root, "src"))).toBe(false);
  });
});
