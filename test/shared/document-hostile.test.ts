import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/shared/document.ts";

/** Characters of what must be refused at once, and of what is read to its end. */
const LONG = 1 << 20;
const QUARTER = LONG / 4;

function filled(piece: string, length = QUARTER): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

function lines(line: (index: number) => string, length = QUARTER): string {
  let text = "";
  for (let index = 0; text.length < length; index += 1) text += line(index);
  return text;
}

function codes(text: string, syntax: "yaml" | "json" = "yaml"): string[] {
  return [...new Set(parseDocument(text, "f", syntax).problems.map(({ code }) => code))];
}

/**
 * Files of 256 KiB, or 1 MiB, that make readers of YAML slow or overflow their stack. A time that grows with the
 * square of the length would not end within the time limit of a test: no time is asserted.
 */
// biome-ignore format: a table
const HOSTILE: readonly (readonly [name: string, text: string, code: string])[] = [
  ["open brackets", filled("[", LONG), "too-deep"],
  ["open braces", filled("{", LONG), "too-deep"],
  ["open braces with keys", filled('{"a":', LONG), "too-deep"],
  ["nested mappings", lines((depth) => `${" ".repeat(depth)}a:\n`, LONG), "too-deep"],
  ["nested lists", lines((depth) => `${" ".repeat(depth)}-\n`, LONG), "too-deep"],
  ["nested lists on one line", filled("- ", LONG), "too-deep"],
  ["nested keys on one line", filled("? ", LONG), "too-deep"],
  ["brackets and what they need", filled("[[],", LONG), "too-deep"],
  ["closed brackets", filled("]\n"), "yaml-syntax"],
  ["open brackets on lines of their own", filled("a: [\n"), "yaml-syntax"],
  ["open quotes on lines of their own", filled('a: "\n'), "yaml-syntax"],
  ["empty texts", filled('""'), "yaml-syntax"],
  ["single quotes", filled("'\n"), "yaml-syntax"],
  ["anchors", filled("&a "), "yaml-syntax"],
  ["anchors and values", filled("- &a 1\n"), ""],
  ["aliases", filled("*a "), "yaml-syntax"],
  ["aliases of one list", `a: &a [1, 2]\nb:\n${filled("- *a\n")}`, "alias-bomb"],
  ["aliases of aliases", `- &a0 [x]\n${lines((n) => `- &a${n + 1} [*a${n}, *a${n}]\n`)}`, "alias-bomb"],
  ["aliases inside themselves", filled("- &a [*a]\n"), "alias-cycle"],
  ["tags", filled("!a "), "yaml-syntax"],
  ["one key again and again", filled("a: 1\n"), "duplicate-key"],
  ["many keys twice", `${lines((n) => `k${n}: 1\n`)}`.repeat(2), "duplicate-key"],
  ["many keys", lines((n) => `k${n}: 1\n`), ""],
  ["many keys in braces", `{${lines((n) => `k${n}: 1, `)}}`, ""],
  ["comments", filled("# c\n"), ""],
  ["comments before a value", `a:\n${filled("  # c\n")}  b: 1\n`, ""],
  ["comments in brackets", `[${filled("1, # c\n")}]`, ""],
  ["blank lines", filled("  \n"), ""],
  ["directives", filled("%FOO\n"), "yaml-syntax"],
  ["documents", filled("---\n"), "several-documents"],
  ["words that are ambiguous", filled("- yes\n"), "yaml-ambiguous"],
  ["a number without end", `a: ${filled("9")}`, "number-too-large"],
  ["an octal number without end", `a: 0${filled("7")}`, "number-too-large"],
  ["a sexagesimal number without end", `a: 1${filled(":30")}`, "yaml-ambiguous"],
  ["a number of underscores", `a: 1${filled("_")}`, "yaml-ambiguous"],
  ["a text without end", `a: "${filled("\\n")}`, "yaml-syntax"],
  ["a text of escapes", `a: "${filled("\\n")}"`, ""],
  ["a text of quotes", `a: '${filled("''")}'`, ""],
  ["a text of lines", `a: |\n${filled("  x\n")}`, ""],
  ["a plain text of lines", `a:\n${filled("  x y\n")}`, ""],
  ["backslashes", `a: "${filled("\\\\")}"`, ""],
  ["one word", filled("a"), ""],
  ["colons", filled(": ", LONG), "too-deep"],
];

// biome-ignore format: a table
const HOSTILE_JSON: readonly (readonly [name: string, text: string, code: string])[] = [
  ["open brackets", filled("[", LONG), "too-deep"],
  ["open braces", filled('{"a":', LONG), "too-deep"],
  ["numbers", `[${filled("1,")}1]`, ""],
  ["digits", filled("9"), "number-too-large"],
  ["letters", filled("a"), "json-syntax"],
  ["a text", `"${filled("\\u0041")}"`, ""],
  ["quotes", filled('"'), "json-syntax"],
  ["many keys", `{${lines((n) => `"k${n}":${n},`)}"z":0}`, ""],
  ["one key", `{${filled('"k":1,')}"z":0}`, "duplicate-key"],
  ["blanks", filled(" "), "json-syntax"],
];

describe("shared/document: hostile files", () => {
  it.each(HOSTILE_JSON)("parseDocument: gets through JSON: %s", (_name, text, code) => {
    const found = codes(text, "json").filter((one) => one !== "more-errors");
    expect(found).toEqual(code === "" ? [] : [code]);
  });

  it.each(HOSTILE)("parseDocument: gets through %s", (_name, text, code) => {
    const found = codes(text).filter((one) => one !== "more-errors");
    expect(found).toEqual(code === "" ? [] : [code]);
  });
});
