import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/shared/document.ts";
import { exactJson } from "../../src/shared/exact-json.ts";
import { accepted, refusal } from "./findings.ts";

/** Texts that are no JSON: what is said about them, without the code. */
// biome-ignore format: a table
const MISTAKES: readonly (readonly [name: string, text: string, said: string])[] = [
  ["an empty file", "", "1:1 the file is empty"],
  ["blanks alone", " \n ", "1:1 the file is empty"],
  ["a comment before a key", '{\n  // why\n  "a": 1}', "2:3 a comment | JSON has no comments: remove it"],
  ["a comment behind a value", '{"a": 1 /* why */}', "1:9 a comment | JSON has no comments: remove it"],
  ["a comment in a list", '[# why\n1]', "1:2 a comment | JSON has no comments: remove it"],
  ["a comment behind the value", '{} // end', "1:4 a comment | JSON has no comments: remove it"],
  ["a comma with nothing after it", '{"a": 1,\n}', "1:8 a `,` with nothing after it | remove it"],
  ["a comma at the end of a list", "[1, ]", "1:3 a `,` with nothing after it | remove it"],
  ["a comma with nothing before it", "[,1]", "1:2 a `,` with nothing before it | remove it"],
  ["two commas", "[1,,2]", "1:4 a `,` with nothing before it | remove it"],
  ["no comma", '{"a": 1 "b": 2}', "1:9 no `,` between two entries"],
  ["no comma in a list", "[1 2]", "1:4 no `,` between two entries"],
  ["no colon", '{"a" 1}', "1:6 no `:` after key `a`"],
  ["a key in single quotes", "{'a': 1}", "1:2 a text in single quotes | JSON knows double quotes only"],
  ["a value in single quotes", "{\"a\": 'x'}", "1:7 a text in single quotes | JSON knows double quotes only"],
  ["a key without quotes", "{a: 1}", '1:2 key `a` is not in double quotes | write `"a"`'],
  ["a number as a key", "{1: 1}", '1:2 key `1` is not in double quotes | write `"1"`'],
  ["a text without quotes", '{"a": vllm}', "1:7 `vllm` is not a value in JSON | text stands in double quotes"],
  ["NaN", "[NaN]", "1:2 `NaN` is not a number in JSON | write it in decimal, or quote it as text"],
  ["-Infinity", "[-Infinity]", "1:2 `-Infinity` is not a number in JSON | write it in decimal, or quote it as text"],
  ["a leading zero", "[010]", "1:2 `010` is not a number in JSON | write it in decimal, or quote it as text"],
  ["hexadecimal", "[0x1F]", "1:2 `0x1F` is not a number in JSON | write it in decimal, or quote it as text"],
  ["a plus sign", "[+1]", "1:2 `+1` is not a number in JSON | write it in decimal, or quote it as text"],
  ["a number without digits before the dot", "[.5]", "1:2 `.5` is not a number in JSON | write it in decimal, or quote it as text"],
  ["a number without digits after the dot", "[1.]", "1:2 `1.` is not a number in JSON | write it in decimal, or quote it as text"],
  ["a word of Python", "[True]", "1:2 `True` is not a value in JSON | write `true`"],
  ["another word of Python", '{"a": None}', "1:7 `None` is not a value in JSON | write `null`"],
  ["a word of JavaScript", "[undefined]", "1:2 `undefined` is not a value in JSON | write `null`"],
  ["an unclosed brace", '{"a": {"b": 1}', "1:1 `{` is not closed | close it with `}`"],
  ["an unclosed list", '{"a": [1', "1:7 `[` is not closed | close it with `]`"],
  ["the wrong closing bracket", "[1}", "1:3 unexpected `}` after an entry"],
  ["text after the end", '{"a": 1} x', "1:10 unexpected `x` after the end of the value"],
  ["a second value", "{}\n{}", "2:1 unexpected `{` after the end of the value"],
  ["a value that is not there", '{"a": }', "1:7 unexpected `}` where a value is expected"],
  ["a file that ends after a colon", '{"a":', "1:6 the file ends where a value is expected"],
  ["an unclosed text", '{"a": "x\n}', '1:7 a text that begins with `"` has no end | close it with `"` on the same line; a line break in a text is `\\n`'],
  ["a tab in a text", '["a\tb"]', "1:4 a text cannot hold `\\t` as it is | write it as an escape"],
  ["an unknown escape", '["a\\d"]', "1:4 unknown escape `\\d` | write `\\\\` for a backslash"],
  ["a short escape", '["\\u12"]', "1:3 unknown escape `\\u` | write `\\\\` for a backslash"],
  ["half of a character", '["\\ud83d x"]', "1:2 a text holds half of a character | `\\uD800` to `\\uDFFF` stand in pairs only"],
];

const blank = fc.stringMatching(/^[ \t\r\n]{0,3}$/);

/** JSON text with blanks wherever JSON allows them. */
function withBlanks(text: string, blanks: readonly string[]): string {
  let next = 0;
  return text.replace(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g, (token) => {
    const before = blanks[next++ % blanks.length] ?? "";
    return before + token + (blanks[next++ % blanks.length] ?? "");
  });
}

describe("shared/document-json", () => {
  it.each(MISTAKES)("parseDocument: refuses %s", (_name, text, wanted) => {
    const [place, ...rest] = wanted.split(" ");
    expect(refusal(text, "json")).toEqual([`${place} json-syntax: ${rest.join(" ")}`]);
    expect(() => JSON.parse(text.replace("\\ud83d", "\\q"))).toThrow();
  });

  it("parseDocument: reads JSON with places and with the digits of its numbers", () => {
    const document = accepted('{\n  "a": [1.50, 9007199254740993, -0]\n}', "json");
    expect(exactJson(document.exact)).toBe('{"a":[1.50,9007199254740993,-0]}');
    expect(document.value).toEqual({ a: [1.5, 9007199254740992, 0] });
    expect(document.locate("/a/1")).toEqual({ path: "f", line: 2, column: 15 });
    expect(document.locate("/a", "key")).toEqual({ path: "f", line: 2, column: 3 });
  });

  it("parseDocument: refuses a number that is too large, and a key that stands twice", () => {
    expect(refusal('{"a": 1e400}', "json")[0]).toMatch(/^1:7 number-too-large: /);
    expect(refusal('{"a": 1,\n "\\u0061": 2}', "json")[0]).toMatch(
      /^2:2 duplicate-key: .* first in line 1/,
    );
  });

  it("parseDocument: reads every JSON text as JSON.parse does", () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 6 }),
        fc.array(blank, { minLength: 1, maxLength: 8 }),
        (text, blanks) => {
          fc.pre(
            !/"(?:__proto__|prototype|constructor|toString|valueOf|toLocaleString|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|__\w+__)"/.test(
              text,
            ),
          );
          const spaced = withBlanks(text, blanks);
          const { document, problems } = parseDocument(spaced, "f", "json");
          const parsed = JSON.parse(spaced);
          if (problems.length > 0) {
            expect(problems.map(({ code }) => code)).toEqual(["json-syntax"]);
            expect(JSON.stringify(parsed)).toMatch(/\\ud[89a-f]/);
            return;
          }
          expect(JSON.stringify(document?.value)).toBe(JSON.stringify(parsed));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("parseDocument: refuses every text that JSON.parse refuses", () => {
    const piece = fc.constantFrom(
      ...'{ } [ ] , : " 1 - . e true null a \\ \n'.split(" "),
      " ",
      '"a"',
      '"b":',
      "0",
      "//",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        const codes = parseDocument(text, "f", "json").problems.map(({ code }) => code);
        expect(codes.filter((code) => code === "json-syntax")).toHaveLength(isJson ? 0 : 1);
      }),
      { numRuns: 20_000 },
    );
  });
});
