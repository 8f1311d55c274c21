import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { schemaTables } from "../../scripts/generate/schema-tables.mjs";
import { root } from "../support/aim.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** docs/engines.md as the generator writes it for this text, with the real schemas. */
function written(text: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "aim-tables-"));
  folders.push(folder);
  cpSync(path.join(root, "schemas"), path.join(folder, "schemas"), { recursive: true });
  mkdirSync(path.join(folder, "docs"));
  writeFileSync(path.join(folder, "docs/engines.md"), text);
  expect(schemaTables.files(folder)).toEqual(["docs/engines.md"]);
  return schemaTables.make(folder)["docs/engines.md"] ?? "";
}

describe("scripts/generate/schema-tables", () => {
  it("replaces what is between the comments by a table of the keys, and nothing else", () => {
    const text =
      "before\n<!-- schema: engine /properties/command -->\nold\n<!-- /schema -->\nafter\n";
    const first = written(text);
    expect(first).toMatch(
      /^before\n<!-- schema: engine \/properties\/command -->\n\| Key \| Value \| Meaning \|\n\| --- \| --- \| --- \|\n\| `programs` \| list, such as `\["python3","python"\]` \| Alternatives .*\n\| `arguments` .*\n<!-- \/schema -->\nafter\n$/,
    );
    expect(written(first)).toBe(first);
  });

  it("follows references, also into other schemas, and says what is optional", () => {
    const text = written("<!-- schema: model-card /$defs/deployment -->\n<!-- /schema -->\n");
    expect(text).toContain("| `metric` | `latency`, `throughput` | What it is for:");
    expect(text).toContain("| `precision` (optional) | `int4`, `fp4`,");
  });

  it("throws where a comment names no schema, no properties, or has no end", () => {
    expect(() => written("<!-- schema: nothing -->\n<!-- /schema -->\n")).toThrow(
      "docs/engines.md: there is no schemas/nothing.schema.json",
    );
    expect(() => written("<!-- schema: engine /properties/id -->\n<!-- /schema -->\n")).toThrow(
      "engine/properties/id has no properties",
    );
    expect(() => written("<!-- schema: engine -->\n")).toThrow("1 tables begin, and 0 end");
  });

  it("the pages are as they would be written", () => {
    for (const [page, text] of Object.entries(schemaTables.make(root))) {
      expect(readFileSync(path.join(root, page), "utf8")).toBe(text);
    }
  });
});
