import { describe, expect, it } from "vitest";
import { refusal } from "./findings.ts";

/** Mistakes in YAML files: what the file holds, and all that is said about it. */
// biome-ignore format: a table
const MISTAKES: readonly (readonly [name: string, text: string, said: string])[] = [
  ["a tab as indentation", "a:\n\tb: 1\n", "2:1 a tab is used as indentation | indent with spaces"],
  ["a tab before a key", "a: 1\n\tb: 2\n", "2:1 a tab is used as indentation | indent with spaces"],
  ["a key indented less", "a:\n  b: 1\n c: 2\n", "3:2 a line is not indented like the lines it belongs to | keys of one mapping begin in the same column"],
  ["a key indented more", "a: 1\n  b: 2\n", "2:3 a key is indented deeper than the key before it, which has a value already | indent it like its neighbours, or quote the value above if this line is part of it"],
  ["an item indented less", "a:\n  - 1\n - 2\n", "3:2 a list item is not indented like the items before it"],
  ["a list item after a mapping", "a: 1\n- b\n", "2:1 a list item where a key is expected | check the indentation"],
  ["a key after a list", "- a\nb: 1\n", "2:1 `b` does not belong to what stands above it | check the indentation"],
  ["a list on the line of its key", "a: - 1\n", "1:4 a list item on the line of its key | start the list on a new line, or write `[a, b]`"],
  ["no space after the colon", "a: 1\nb:2\nc: 3\n", "2:1 no `: ` after the key in `b:2` | write a space after the `:`"],
  ["no colon", "a: 1\nfoo\nb: 2\n", "2:1 no `: ` after the key in `foo` | write `key: value`; indent the line if it belongs to the text above"],
  ["no colon in the last line", "a: 1\nfoo bar\n", "2:1 no `: ` after the key in `foo bar` | write `key: value`; indent the line if it belongs to the text above"],
  ["a second colon", "a: b: c\n", "1:4 a second `: ` on one line | quote the value, or start a new line for inner keys"],
  ["a bracket that is not closed", "a: [1, 2\nb: 3\n", "1:4 `[` is not closed | close it with `]`; lines inside must be indented deeper than the key"],
  ["a brace that is not closed", "a: {b: 1\nc: 2\n", "1:4 `{` is not closed | close it with `}`; lines inside must be indented deeper than the key"],
  ["an inner bracket that is not closed", "a: {b: [}\n", "1:8 `[` is not closed | close it with `]`; lines inside must be indented deeper than the key"],
  ["a bracket too much", "a: ]\n", "1:4 unexpected `]` after a value | quote the whole value if it is text"],
  ["a double quote that is not closed", 'a: "x\nb: 1\n', '1:4 a text that begins with `"` has no end | close it with `"`'],
  ["a single quote that is not closed", "a: 'x\nb: 1\n", "1:4 a text that begins with `'` has no end | close it with `'`"],
  ["text after a quoted text", 'a: "x" y\n', "1:8 unexpected `y` after a value | quote the whole value if it is text"],
  ["an apostrophe in single quotes", "a: 'it's'\n", "1:8 unexpected `s'` after a value | quote the whole value if it is text"],
  ["a comma with nothing before it", "a: [1,,2]\n", "1:7 a `,` with nothing before it"],
  ["no comma in braces", "a: {b: 1 c: 2}\n", "1:8 `1 c: 2` inside brackets | separate entries with `,`, quote values with `: `"],
  ["an unknown escape", 'a: "\\d"\n', "1:5 unknown escape `\\d` in double quotes | write `\\\\` for a backslash, or use single quotes"],
  ["a value that begins with @", "a: @x\n", "1:4 a value cannot begin with `@` | quote the value"],
  ["a value that begins with a backtick", "a: `x`\n", "1:4 a value cannot begin with '`' | quote the value"],
  ["a value that begins with %", "a: %x\n", "1:4 a value cannot begin with `%` | quote the value"],
  ["a star alone", "a: *\n", "1:4 `*` without a name | quote the value if it is text"],
  ["a colon after an alias", "- &a a\n- *a: 1\n", "2:5 an anchor or alias that ends with `:` | write a space before the `:`"],
  ["two anchors", "a: &x &y 1\n", "1:7 a second anchor for one value | remove one of the two"],
  ["two tags", "a: !!str !!str 1\n", "1:10 a second tag for one value | remove one of the two"],
  ["an anchor on an alias", "a: &x 1\nb: &y *x\n", "2:7 an alias cannot have an anchor or a tag"],
  ["a tag of an unknown handle", "a: !e!x 1\n", "1:4 unknown tag `!e!x` | remove it, or quote the value if it is text"],
  ["no space before a comment", 'a: "x"#c\n', "1:7 no space before `#` | write a space before a comment, or quote the value"],
  ["a directive without a document", "%YAML 1.2\na: 1\n", "2:1 no `---` line after the `%` lines | remove the `%` lines, or write `---` after them"],
  ["an unknown directive", "%FOO bar\n---\na: 1\n", "1:1 a directive that cannot be read: `%FOO bar`"],
  ["a key on the line of ---", "--- a: 1\n", "1:5 a key or a list item on the line of `---` | start a new line after `---`"],
  ["text after |", "a: |x\n  b\n", "1:5 unexpected `x` after `|` | begin the text on the next line"],
  ["a text block that is not indented", "a: |\n\tfoo\n", "2:1 text after `|` or `>` must be indented deeper than its key"],
  ["a key over two lines", '"a\n b": 1\n', "1:1 a key must stand on one line"],
  ["a key of more than 1024 characters", `a: 1\n${"k".repeat(1100)}: 1\n`, "2:1 a key of more than 1024 characters"],
];

describe("shared/document: mistakes of syntax", () => {
  it.each(MISTAKES)("parseDocument: explains %s, at its place and once", (_name, text, wanted) => {
    const [place, ...rest] = wanted.split(" ");
    expect(refusal(text)).toEqual([`${place} yaml-syntax: ${rest.join(" ")}`]);
  });

  it.each(MISTAKES)(
    "parseDocument: finds the same with carriage returns: %s",
    (_name, text, wanted) => {
      const place = wanted.split(" ")[0];
      expect(refusal(text.replaceAll("\n", "\r\n"))[0]).toMatch(
        new RegExp(`^${place} yaml-syntax: `),
      );
    },
  );

  it("parseDocument: reports several mistakes that say all about themselves", () => {
    const lines = refusal('a: "\\d"\nb: @x\nc: [1\nd: "\\q"\n');
    expect(lines.map((line) => line.slice(0, line.indexOf(" |")))).toEqual([
      "1:5 yaml-syntax: unknown escape `\\d` in double quotes",
      "2:4 yaml-syntax: a value cannot begin with `@`",
      "3:4 yaml-syntax: `[` is not closed",
    ]);
  });
});
