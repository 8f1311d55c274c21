import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSimpleYaml } from "../../src/shared/document-simple-yaml.ts";
import { readAnyYaml } from "../../src/shared/document-yaml.ts";

const PROFILE = `# A profile.
aim_id: org/model
metadata:
  engine: vllm   # the engine
  gpu_count: 8
  manual_selection_only: false

engine_args:
  no-enable-prefix-caching:
  dtype: "float16"
  served: 'it''s'
  list:
  - a b
  - x: 1
    y: 2
  nested:
    cudagraph_mode: FULL
  none: {}
  url: http://host:80/a#b
env_vars: []
`;

/** Pieces that make simple lines, and some that do not. */
// biome-ignore format: a list of pieces
const values = [
  "", "1", "-1", "-", "--f", "- z", "{}", "[]", "[1]", "{a: 1}", "~", "|", "&a x", "*a", "!t", "?x", "@", "%",
  "a b", "#c", "a #c", "a#c", "x:y", "a: b", "a:", " lead", "trail  ", "é 😀", "a, b", "{} #", ".5", "...", "---",
  "'y'", "'it''s'", "'b'  # d", '"x"', '"a" #c', '"a"b', '"q\\n"', "http://h:80/a#b",
];
const keys = 'a b c d-e f_g h.i A/b _x "q" 1 - ? x-'.split(" ");
const line = fc
  .record({
    indent: fc.constantFrom("", "", "", "  ", "  ", "    ", " "),
    kind: fc.constantFrom("entry", "entry", "entry", "item", "itemEntry", "comment", "blank"),
    key: fc.constantFrom(...keys),
    colon: fc.constantFrom(": ", ":", ":   "),
    value: fc.constantFrom(...values),
    end: fc.constantFrom("\n", "\n", "\n", "\r\n", "  \n", "\n\n"),
  })
  .map(({ indent, kind, key, colon, value, end }) => {
    if (kind === "blank") return `${indent}${end}`;
    if (kind === "comment") return `${indent}# c${end}`;
    if (kind === "item") return `${indent}- ${value}${end}`;
    return `${indent}${kind === "entry" ? "" : "- "}${key}${colon}${value}${end}`;
  });
const file = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 7 }), fc.boolean())
  .map(([lines, ends]) => (ends ? lines.join("") : lines.join("").trimEnd()));

describe("shared/document-simple-yaml", () => {
  it("readSimpleYaml: reads a file like a profile, the same as the library in every offset", () => {
    const simple = readSimpleYaml(PROFILE);
    expect(simple).toBeDefined();
    expect(simple).toEqual(readAnyYaml(PROFILE).root);
    const crlf = PROFILE.replaceAll("\n", "\r\n");
    expect(readSimpleYaml(crlf)).toEqual(readAnyYaml(crlf).root);
  });

  it.each([
    ["a tab", "a:\tb\n"],
    ["brackets", "a: [1]\n"],
    ["a block text", "a: |\n  b\n"],
    ["an anchor", "a: &x 1\n"],
    ["a tag", "a: !!str 1\n"],
    ["an escape", 'a: "\\n"\n'],
    ["a value that goes on", "a: b\n  c\n"],
    ["a quoted key", '"a": 1\n'],
    ["a second document", "a: 1\n---\n"],
    ["a line that is indented otherwise", "a:\n    b: 1\n  c: 2\n"],
    ["a second colon", "a: b: c\n"],
    ["a list as the file", "- a\n"],
    ["an empty file", "# nothing\n"],
  ])("readSimpleYaml: leaves %s to the library", (_name, text) => {
    expect(readSimpleYaml(text)).toBeUndefined();
  });

  it("readSimpleYaml: what it reads, the library reads the same, offsets included", () => {
    let simple = 0;
    fc.assert(
      fc.property(file, (text) => {
        const root = readSimpleYaml(text);
        if (root === undefined) return;
        simple += 1;
        expect(readAnyYaml(text)).toEqual({ root, findings: [] });
      }),
      { numRuns: 20_000 },
    );
    expect(simple).toBeGreaterThan(500);
  });
});
