import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/shared/document.ts";
import { refusal } from "./findings.ts";
import { pyYamlVersion, readWithPyYaml, typed } from "./pyyaml.ts";

const noPyYaml = pyYamlVersion === undefined ? " (skipped: python3 has no yaml)" : "";

/** Pieces that files of each kind are made of, and what stands around them, at the `@`. */
// biome-ignore format: lists of pieces
const KINDS: Readonly<Record<string, { readonly frames: readonly string[]; readonly pieces: readonly string[] }>> = {
  document: {
    frames: ["@"],
    pieces: ["a", "b: ", "\n", "\n  ", "\n ", " ", "- ", "-", "? ", ": ", "[", "]", "{", "}", ", ", '"x"', "'y'", '"', "'", "#", " #c", "&x ", "*x", "!!str ", "|-\n  ", ">\n  t\n", "1", "~", "yes", "<<: ", "---", "...", "\\", "\t", "=", "\r\n", "é", "😀", "k: v\n", "- i\n"],
  },
  flow: {
    frames: ["{@}", "[@]", "k: {@}", "- [@]"],
    pieces: ["{", "}", "[", "]", ",", ":", ": ", " ", "a", '"b"', "'c'", "\n ", "- ", "?", "? ", " #", "a:1", '"a":1', "&a ", "*a", "!!str ", "~", "\t", "."],
  },
  block: {
    frames: ["a: @", "a:\n  @", "- @", "@"],
    pieces: ["a:", "b: ", "\n", "\n  ", "\n    ", "\n ", "- ", "|", ">", "|+", "|-", ">-", "|2", ">1", "\n\n", " x", "  y", "\t", "# c", '"q', "1", "k: ", "\r\n", " "],
  },
  doubleQuoted: {
    frames: ['"@"', 'a: "@"', '- "@"', '{"k": "@"}'],
    pieces: ['"', "\\n", "\\\n", "\\ ", "\\x41", "\\u263a", "\\/", "\\\\", '\\"', " ", "\n", "\n ", "\n\n", "a", "é", "\t", "\r\n", "'", "#", ":"],
  },
  singleQuoted: {
    frames: ["'@'", "a: '@'", "- '@'", "[k: '@']"],
    pieces: ["'", "''", " ", "\n", "\n ", "\n\n", "a", "\t", "\r\n", '"', "#", ":", "\\"],
  },
  plain: {
    frames: ["@", "a: @", "- @", "[@]", "{a: @}", "@: b"],
    pieces: ["a", "b", " ", "\n ", "\n\n ", "\t", ":", "#", " #", "-", "?", "!", "&", "*", "%", '"', "'", "|", "=", "<", "0", "1", ".", "e", "_", "~", ",", "[", "]", "{", "}"],
  },
};

const files = (kind: string) => {
  const { pieces, frames } = KINDS[kind]!;
  return fc
    .tuple(
      fc.constantFrom(...frames),
      fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 10 }),
    )
    .map(([frame, parts]) => frame.replace("@", () => parts.join("")));
};

describe("shared/document: where the library and PyYAML read a file differently", () => {
  it.each([
    ["a name that begins with a sign, in brackets", "[?a]", "1:2 yaml-ambiguous: `?` at the start"],
    [
      "a name that begins with a colon, in brackets",
      "{:a}",
      "1:2 yaml-ambiguous: `:` at the start",
    ],
    [
      "an anchor with a colon in its name",
      "a: &b:c 1",
      "1:9 yaml-ambiguous: YAML 1.1 (PyYAML) reads the name `&b:c`",
    ],
    [
      "an indentation in digits",
      "a: |1\n  x\n",
      "1:4 yaml-ambiguous: YAML 1.1 (PyYAML) reads `|1`",
    ],
    [
      "a text block that is not indented",
      "|\n# x\n",
      "1:1 yaml-ambiguous: YAML 1.1 (PyYAML) reads text that is not indented",
    ],
    ["a last line of spaces", "a: |\n  x\n    ", "3:5 yaml-ambiguous: a last line of spaces"],
    [
      "an escaped line end before an empty line",
      '"a\\\n\nb"',
      "1:3 yaml-ambiguous: a `\\` at the end of a line",
    ],
    [
      "a quoted text that goes on unindented after ''",
      "a: 'b''\n#c'",
      "1:4 yaml-syntax: a text that begins with `'` goes on",
    ],
    [
      'a quoted text that goes on unindented after \\"',
      'a: "b\\"\n#c"',
      '1:4 yaml-syntax: a text that begins with `"` goes on',
    ],
  ])("parseDocument: refuses %s", (_name, text, wanted) => {
    expect(refusal(text)[0]).toContain(wanted);
  });
});

describe(`shared/document: whole files against PyYAML${noPyYaml}`, () => {
  it.skipIf(pyYamlVersion === undefined).each(Object.keys(KINDS))(
    "parseDocument: what it accepts (%s), PyYAML reads the same or not at all",
    (kind) => {
      fc.assert(
        fc.property(
          fc.array(files(kind), { minLength: 4000, maxLength: 4000, size: "max" }),
          (texts) => {
            const ours = texts.flatMap((text) => {
              const { document } = parseDocument(text, "f", "yaml");
              return document === undefined ? [] : [{ text, ours: typed(document.exact) }];
            });
            const theirs = readWithPyYaml(ours.map(({ text }) => text));
            const differing = ours
              .map((one, at) => ({ ...one, theirs: theirs[at] }))
              .filter(
                (one) =>
                  one.theirs?.[0] !== "error" &&
                  JSON.stringify(one.ours) !== JSON.stringify(one.theirs),
              );
            expect(ours.length).toBeGreaterThan(150);
            expect(differing).toEqual([]);
          },
        ),
        { numRuns: 1, endOnFailure: true },
      );
    },
  );
});
