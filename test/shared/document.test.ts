import { describe, expect, it } from "vitest";
import {
  type ExactMapping,
  ExactNumber,
  type ExactValue,
  keptDocument,
  parseDocument,
} from "../../src/shared/document.ts";
import { accepted, refusal } from "./findings.ts";

function place(text: string, pointer: string, of?: "key" | "value"): string {
  const { line, column } = accepted(text).locate(pointer, of);
  return `${line}:${column}`;
}

/** Numbers as their digits in angle brackets, so that they stand out from text. */
function digits(value: ExactValue): unknown {
  if (value instanceof ExactNumber) return `<${value.text}>`;
  if (Array.isArray(value)) return value.map(digits);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    [...(value as ExactMapping)].map(([key, inner]) => [key, digits(inner)]),
  );
}

describe("shared/document: values", () => {
  it("parseDocument: reads null, truth values, numbers and text of the core schema", () => {
    const { value } = accepted(
      "a:\nb: ~\nc: null\nd: true\ne: False\nf: 12\ng: -3.50\nh: 0x1F\ni: a b\nj: '1'\nk: \"\\u263a\"\nl: [x, {y: 2}]\nm: |\n  one\n  two\nn: y\n",
    );
    expect(value).toEqual({
      a: null,
      b: null,
      c: null,
      d: true,
      e: false,
      f: 12,
      g: -3.5,
      h: 31,
      i: "a b",
      j: "1",
      k: "☺",
      l: ["x", { y: 2 }],
      m: "one\ntwo\n",
      n: "y",
    });
  });

  it("parseDocument: keeps the digits of numbers as they stand in the file", () => {
    const { value, exact } = accepted(
      "a: 0.90\nb: 9007199254740993\nc: -0\nd: 1.0e+3\ne: +7\nf: 007\ng: [12345678901234567890]\n",
    );
    expect(digits(exact)).toEqual({
      a: "<0.90>",
      b: "<9007199254740993>",
      c: "<-0>",
      d: "<1.0e+3>",
      e: "<+7>",
      f: "<007>",
      g: ["<12345678901234567890>"],
    });
    expect(value).toEqual({
      a: 0.9,
      b: 9007199254740992,
      c: 0,
      d: 1000,
      e: 7,
      f: 7,
      g: [12345678901234567000],
    });
  });

  it("parseDocument: keeps the order of keys, also of those that look like numbers", () => {
    const text = 'b: 1\n"10": 2\na: 3\n"9": {"2": x, "1": y}\n';
    const exact = accepted(text).exact as ExactMapping;
    expect([...exact.keys()]).toEqual(["b", "10", "a", "9"]);
    expect([...(exact.get("9") as ExactMapping).keys()]).toEqual(["2", "1"]);
  });

  it.each([
    ["an empty file", ""],
    ["blank lines", "\n  \n"],
    ["comments alone", "# nothing\n"],
    ["an empty document", "---\n"],
  ])("parseDocument: reads %s as null", (_name, text) => {
    const document = accepted(text);
    expect([document.value, document.exact]).toEqual([null, null]);
    expect(document.locate("/a/b")).toMatchObject({ path: "f", line: expect.any(Number) });
  });

  it("parseDocument: takes any kind of value as the whole document", () => {
    expect(accepted("- 1\n- 2\n").value).toEqual([1, 2]);
    expect(accepted("just text\n").value).toBe("just text");
    expect(accepted("--- # begin\na: 1\n...\n# end\n").value).toEqual({ a: 1 });
  });

  it("parseDocument: takes a byte order mark at the beginning, and counts columns without it", () => {
    const document = accepted("\uFEFFa: 1\n");
    expect(document.value).toEqual({ a: 1 });
    expect(document.text).toBe("a: 1\n");
    expect(document.locate("/a")).toEqual({ path: "f", line: 1, column: 4 });
  });

  it("parseDocument: reads lines that end with a carriage return and a line feed", () => {
    const document = accepted("a: 1\r\nb:\r\n  - x\r\n  - 'y'\r\nc: |\r\n  t\r\n");
    expect(document.value).toEqual({ a: 1, b: ["x", "y"], c: "t\n" });
    expect(document.locate("/b/1")).toEqual({ path: "f", line: 4, column: 5 });
  });

  it("parseDocument: gives a text block that ends with the file no line end that is not there", () => {
    expect(accepted("a: |\n  x").value).toEqual({ a: "x" });
    expect(accepted("a: |+\n  x").value).toEqual({ a: "x" });
    expect(accepted("a: >-\n  x").value).toEqual({ a: "x" });
    expect(accepted("a: |\n  x\n").value).toEqual({ a: "x\n" });
  });
});

describe("shared/document: places", () => {
  const block =
    'top:\n  inner:   text\n  list:\n    - one\n    - two: 2\n  "a/b~c":\n  last: "q"\n';
  const flow = "{top: {inner: text, list: [one, {two: 2}]},\n 'a/b~c': , last: \"q\"}\n";

  it.each([
    ["/top", "key", "1:1"],
    ["/top", "value", "2:3"],
    ["/top/inner", "key", "2:3"],
    ["/top/inner", "value", "2:12"],
    ["/top/list", "key", "3:3"],
    ["/top/list/0", "value", "4:7"],
    ["/top/list/1", "value", "5:7"],
    ["/top/list/1/two", "value", "5:12"],
    ["/top/a~1b~0c", "key", "6:3"],
    ["/top/a~1b~0c", "value", "6:11"],
    ["/top/last", "value", "7:9"],
    ["", "value", "1:1"],
  ] as const)("locate: finds %s (%s) in block style", (pointer, of, wanted) => {
    expect(place(block, pointer, of)).toBe(wanted);
  });

  it.each([
    ["/top", "key", "1:2"],
    ["/top", "value", "1:7"],
    ["/top/inner", "value", "1:15"],
    ["/top/list", "value", "1:27"],
    ["/top/list/1", "value", "1:33"],
    ["/top/list/1/two", "key", "1:34"],
    ["/a~1b~0c", "key", "2:2"],
    ["/last", "value", "2:19"],
  ] as const)("locate: finds %s (%s) in flow style", (pointer, of, wanted) => {
    expect(place(flow, pointer, of)).toBe(wanted);
  });

  it("locate: takes the value when nothing is said, and the item where there is no key", () => {
    expect(place("a: 1\n", "/a")).toBe("1:4");
    expect(place("a:\n  - 1\n", "/a/0", "key")).toBe("2:5");
  });

  it("locate: gives the nearest parent of what is not there", () => {
    expect(place(block, "/top/missing", "key")).toBe("1:1");
    expect(place(block, "/top/list/7", "key")).toBe("3:3");
    expect(place(block, "/top/list/01")).toBe("4:5");
    expect(place(block, "/top/inner/deeper")).toBe("2:12");
    expect(place(block, "/nothing/at/all")).toBe("1:1");
  });

  it("locate: gives the alias for what comes from it", () => {
    const text = "a: &x\n  b: [1, 2]\nc: *x\nd: [*x]\n";
    expect(place(text, "/a/b/1")).toBe("2:10");
    expect(place(text, "/c", "key")).toBe("3:1");
    expect(place(text, "/c")).toBe("3:4");
    expect(place(text, "/c/b/1")).toBe("3:4");
    expect(place(text, "/c/b", "key")).toBe("3:4");
    expect(place(text, "/d/0/b")).toBe("4:5");
  });

  it("locate: finds an empty value behind its colon", () => {
    expect(place("a:\nb: # none\nc: 1\n", "/a")).toBe("1:3");
    expect(place("a:\nb: # none\nc: 1\n", "/b")).toBe("2:4");
    expect(place("{a, b: }\n", "/a")).toBe("1:3");
    expect(place("{a, b: }\n", "/b")).toBe("1:8");
  });

  it("locate: counts columns in UTF-16 code units", () => {
    expect(place('"😀": é # x\nb: 1\n', "/😀")).toBe("1:7");
  });
});

describe("shared/document: keys", () => {
  it("parseDocument: refuses a key that stands twice, and names the line of the first", () => {
    expect(refusal("a: 1\nb:\n  c: 1\n  \"c\": 2\na: 3\n'a': 4\n")).toEqual([
      "4:3 duplicate-key: key `c` stands twice in one mapping, first in line 3 | remove one of the two",
      "5:1 duplicate-key: key `a` stands twice in one mapping, first in line 1 | remove one of the two",
      "6:1 duplicate-key: key `a` stands twice in one mapping, first in line 1 | remove one of the two",
    ]);
    expect(refusal("{\"1\": a, '1': b}")).toEqual([
      "1:10 duplicate-key: key `1` stands twice in one mapping, first in line 1 | remove one of the two",
    ]);
  });

  it("parseDocument: lets the same key stand in two mappings", () => {
    expect(accepted("a: {x: 1}\nb: {x: 2}\n").value).toEqual({ a: { x: 1 }, b: { x: 2 } });
  });

  it.each([
    ["1: x", '1:1 key-not-text: a key must be text, and `1` is a number | quote it: `"1"`'],
    [
      "-1.5: x",
      '1:1 key-not-text: a key must be text, and `-1.5` is a number | quote it: `"-1.5"`',
    ],
    [
      "true: x",
      '1:1 key-not-text: a key must be text, and `true` is true or false | quote it: `"true"`',
    ],
    ["~: x", '1:1 key-not-text: a key must be text, and `~` is null | quote it: `"~"`'],
    [": x", "1:1 key-not-text: a key without a name"],
    ["? [a]\n: x", "1:3 key-not-text: a key must be text, not a list"],
    ["{a: 1}: x", "1:1 key-not-text: a key must be text, not a mapping"],
    ["a: &k v\n*k : x", "2:1 key-not-text: a key must be text, not an alias"],
  ])("parseDocument: refuses %j as a key that is no text", (text, wanted) => {
    expect(refusal(text)).toEqual([wanted]);
  });

  it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])(
    "parseDocument: refuses %s as a key, plain, quoted, nested and in JSON",
    (name) => {
      const finding = `forbidden-key: \`${name}\` cannot be a key`;
      expect(refusal(`${name}: {a: 1}\n`)[0]).toContain(`1:1 ${finding}`);
      expect(refusal(`a: [{"${name}": 1}]\n`)[0]).toContain(`1:6 ${finding}`);
      expect(refusal(`{"${name}": 1}`, "json")[0]).toContain(`1:2 ${finding}`);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
  );

  it("parseDocument: reads an escaped __proto__ as the name that it is", () => {
    expect(refusal('{"__pro\\u0074o__": {"polluted": 1}}', "json")[0]).toContain("forbidden-key");
    expect(refusal('"__pro\\u0074o__": {"polluted": 1}')[0]).toContain("forbidden-key");
  });

  it("parseDocument: refuses merge keys, and `<<` as a value", () => {
    expect(refusal("a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n")).toEqual([
      "3:3 yaml-merge-key: `<<` would be a merge key in YAML 1.1 (PyYAML) | write the keys out: YAML 1.2 has no merge keys",
    ]);
    expect(refusal("a: <<\n")[0]).toContain("yaml-ambiguous");
    expect(accepted('"<<": 1\n').value).toEqual({ "<<": 1 });
  });
});

describe("shared/document: aliases", () => {
  it("parseDocument: puts the value of the nearest anchor before it where an alias stands", () => {
    expect(accepted("- &a 1\n- *a\n- &a {k: 2}\n- *a\n").value).toEqual([1, 1, { k: 2 }, { k: 2 }]);
    expect(accepted("&k key: 1\nv: *k\n").value).toEqual({ key: 1, v: "key" });
  });

  it("parseDocument: refuses an alias without an anchor, or inside its own", () => {
    expect(refusal("a: *b\nb: &b 1\n")).toEqual([
      "1:4 alias-unknown: alias `*b` stands for nothing: no anchor `&b` before it",
    ]);
    expect(refusal("a: &a [1, {b: *a}]\n")).toEqual([
      "1:15 alias-cycle: alias `*a` stands inside what it stands for",
    ]);
  });

  it("parseDocument: refuses aliases that stand for more than 10,000 values, and says it once", () => {
    const laugh = ["a0: &a0 [x, x, x]"];
    for (let level = 1; level < 60; level += 1) {
      const inner = Array.from({ length: 9 }, () => `*a${level - 1}`).join(", ");
      laugh.push(`a${level}: &a${level} [${inner}]`);
    }
    expect(refusal(`${laugh.join("\n")}\n`)).toEqual([
      expect.stringMatching(/^5:\d+ alias-bomb: aliases stand for more than 10000 values \| /),
    ]);
  });

  it("parseDocument: counts what aliases stand for, not what is written out", () => {
    const many = Array.from({ length: 12_000 }, () => "- 1\n").join("");
    expect(accepted(many).value).toHaveLength(12_000);
    const alias = (count: number) => `a: &a [1]\nb:\n${"  - *a\n".repeat(count)}`;
    expect(accepted(alias(5000)).value).toHaveProperty("b");
    expect(refusal(alias(5001))[0]).toMatch(/^5003:5 alias-bomb/);
  });
});

describe("shared/document: depth", () => {
  const flow = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
  const block = (depth: number) =>
    Array.from({ length: depth }, (_, level) => `${" ".repeat(level)}a:\n`).join("");

  it("parseDocument: reads 64 levels and refuses the next, at its place", () => {
    expect(accepted(flow(64)).value).toBeDefined();
    expect(refusal(flow(65))[0]).toMatch(/^1:65 too-deep: /);
    expect(accepted(block(64)).value).toBeDefined();
    expect(refusal(block(65))[0]).toMatch(/^65:65 too-deep: /);
    expect(accepted(flow(64), "json").value).toBeDefined();
    expect(refusal(flow(65), "json")[0]).toMatch(/^1:65 too-deep: /);
  });

  it("parseDocument: counts the depth of what an alias stands for", () => {
    const text = (depth: number) =>
      `a: &a ${flow(40)}\nb: ${"[".repeat(depth)}*a${"]".repeat(depth)}\n`;
    expect(accepted(text(23)).value).toBeDefined();
    expect(refusal(text(24))).toEqual([expect.stringMatching(/^2:28 too-deep: /)]);
  });
});

describe("shared/document: one document, no surprises", () => {
  it("parseDocument: refuses a second document where it begins", () => {
    const wanted = (line: number) => [expect.stringMatching(`^${line}:1 several-documents: `)];
    expect(refusal("a: 1\n---\nb: 2\n")).toEqual(wanted(2));
    expect(refusal("a: 1\n...\nb: 2\n")).toEqual(wanted(3));
    expect(refusal("a: 1\n---\n")).toEqual(wanted(2));
  });

  it.each([
    ["a: !!binary aGk=", "1:4 yaml-tag: tag `!!binary` is not read here"],
    ["a: !!set {x}", "1:4 yaml-tag: tag `!!set` is not read here"],
    ["a: !!timestamp 2024-01-01", "1:4 yaml-tag: tag `!!timestamp` is not read here"],
    ["a: !!int 1", "1:4 yaml-tag: tag `!!int` is not read here"],
    ["a: !point {x: 1}", "1:4 yaml-tag: tag `!point` is not read here"],
    ["a: ! 12", "1:4 yaml-tag: tag `!` is not read here"],
    [
      "a: !!python/object/apply:os.system [x]",
      "1:4 yaml-tag: tag `!!python/object/apply:os.system` is not read here",
    ],
    ["!!map [a]", "1:1 yaml-tag: tag `!!map` is not read here"],
  ])("parseDocument: refuses the tag in %j", (text, wanted) => {
    expect(refusal(text)[0]).toContain(wanted);
  });

  it("parseDocument: takes the tags that change nothing", () => {
    expect(accepted("a: !!str 12\nb: !!map {c: !!seq [1]}\n").value).toEqual({
      a: "12",
      b: { c: [1] },
    });
  });

  it.each([
    [".inf", "number-not-finite: `.inf` is a number that JSON does not have"],
    ["-.INF", "number-not-finite: `-.INF` is a number that JSON does not have"],
    [".nan", "number-not-finite: `.nan` is a number that JSON does not have"],
    ["1e400", "number-too-large: the number `1e400` is too large"],
    ["-1.0e+400", "number-too-large: the number `-1.0e+400` is too large"],
    ["9".repeat(309), `number-too-large: the number \`${"9".repeat(59)}…\` is too large`],
    ["1".repeat(100_000), `number-too-large: the number \`${"1".repeat(59)}…\` is too large`],
  ])("parseDocument: refuses the number %.20s, which JSON cannot hold", (number, wanted) => {
    expect(refusal(`a: ${number}\n`)[0]).toContain(`1:4 ${wanted}`);
  });

  it.each([
    ["NUL", "a: x\u0000y", "1:5", "a NUL character"],
    ["a control character", "a: 1\nb: \u0007", "2:4", "a control character (U+0007)"],
    ["a C1 control character", "a: \u009b31m", "1:4", "a control character (U+009B)"],
    ["a next-line character", "a: x\u0085b: 1", "1:5", "a next-line character (U+0085)"],
    ["a line separator, even in a comment", "# x\u2028b: 1", "1:4", "a line separator (U+2028)"],
    ["a second byte order mark", "a: 1\n\uFEFFb: 2", "2:1", "a byte order mark (U+FEFF)"],
    ["a lone carriage return", "a: 1\rb: 2", "1:5", "a carriage return without a line feed"],
    ["half of a character", "a: \ud83d", "1:4", "half of a character"],
  ])("parseDocument: refuses %s", (_name, text, at, what) => {
    expect(refusal(text)).toEqual([expect.stringContaining(`${at} bad-character: ${what}`)]);
  });

  it("parseDocument: refuses halves of characters as escapes, which PyYAML does not join", () => {
    expect(refusal('a: "x\\ud83d\\ude00"\n')).toEqual([
      "1:6 yaml-ambiguous: `\\ud83d` is half of a character in YAML 1.1 (PyYAML) | write the character itself, or all of it as `\\U` and eight digits",
    ]);
    expect(accepted('{"a": "\\ud83d\\ude00"}', "json").value).toEqual({ a: "😀" });
    expect(refusal('{"a": "\\ud83d"}', "json")[0]).toContain("1:7 json-syntax: a text holds half");
  });

  it("parseDocument: reports everything that it finds, sorted by place", () => {
    const lines = refusal("a: yes\nb: [010, .inf]\nc: *x\nb: 1\n");
    expect(lines.map((line) => /^\S+ [a-z-]+/.exec(line)?.[0])).toEqual([
      "1:4 yaml-ambiguous",
      "2:5 yaml-ambiguous",
      "2:10 number-not-finite",
      "3:4 alias-unknown",
      "4:1 duplicate-key",
    ]);
  });

  it("parseDocument: stops at a hundred problems, and counts the rest", () => {
    const { problems } = parseDocument("- yes\n".repeat(350), "f", "yaml");
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatchObject({
      code: "more-errors",
      message: "250 more errors from here on are not shown",
      where: { line: 101 },
    });
  });

  it("keptDocument: tells the same as the document, and holds neither places nor digits", () => {
    const document = accepted("\uFEFFa: &x [0.90, {b: 1}]\nc: *x\n");
    const kept = keptDocument(document, "yaml");
    const held = Object.values(Object.getOwnPropertyDescriptors(kept)).map(({ value }) => value);
    expect(held).not.toContain(document.exact);
    expect([kept.path, kept.text, kept.value]).toEqual([
      document.path,
      document.text,
      document.value,
    ]);
    expect(kept.exact).toEqual(document.exact);
    for (const pointer of ["", "/a", "/a/1/b", "/c/0", "/nowhere"]) {
      expect(kept.locate(pointer)).toEqual(document.locate(pointer));
      expect(kept.locate(pointer, "key")).toEqual(document.locate(pointer, "key"));
    }
  });

  it("parseDocument: keeps messages short and on one line, whatever the file holds", () => {
    const long = "1_0".repeat(1000);
    for (const text of [
      `a: ${long}\n`,
      `${long}: 1\n`,
      `a: &${long}! 1\n`,
      `a: !${long} 1\n`,
      `${long}\nb: 1\n`,
    ]) {
      for (const line of refusal(text)) {
        expect(line.length).toBeLessThan(250);
        expect(line).not.toContain("\n");
      }
    }
  });
});
