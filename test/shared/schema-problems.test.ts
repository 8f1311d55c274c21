import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import profileSchema from "../../schemas/profile.schema.json" with { type: "json" };
import rulesSchema from "../../schemas/rules.schema.json" with { type: "json" };
import { validateProfile, validateRules } from "../../src/generated/validators.js";
import { type SchemaError, schemaProblems } from "../../src/shared/schema-problems.ts";
import { accepted, said } from "./findings.ts";

/** Everything that is said of a YAML text against a schema, whose `$id` is left out of the hints. */
function findings(schema: object, text: string): string[] {
  const check = new Ajv2020({ allErrors: true, discriminator: true, strict: false }).compile(
    schema,
  );
  const document = accepted(text);
  check(document.value);
  const errors = (check.errors ?? []) as SchemaError[];
  return said(schemaProblems(document, errors, schema)).map((line) =>
    line.replace(" | the schema describes what can stand here", ""),
  );
}

const engine = {
  type: "object",
  required: ["name", "kind", "size"],
  additionalProperties: false,
  properties: {
    name: { type: "string", pattern: "^[a-z]+/[a-z]+$", examples: ["org/model"] },
    kind: { $ref: "#/$defs/kind" },
    size: { enum: [1, 2, 4, 8] },
    ratio: { type: "number", minimum: 0, exclusiveMaximum: 1 },
    flag: { type: "boolean" },
    words: {
      type: "array",
      minItems: 1,
      maxItems: 2,
      uniqueItems: true,
      items: { type: "string" },
    },
    env: {
      type: "object",
      propertyNames: { pattern: "^[A-Z_]+$" },
      additionalProperties: { type: "string", maxLength: 3 },
      maxProperties: 2,
    },
    code: {
      type: "string",
      pattern: "^x",
      "x-expected": "a code that begins with x",
      "x-hint": "see the table of codes",
    },
    state: { type: "string", not: { enum: ["errored"] } },
    version: { const: 1 },
  },
  $defs: { kind: { enum: ["latency", "throughput"] } },
};
const fine = "name: a/b\nkind: latency\nsize: 1\n";

describe("shared/schema-problems: one keyword at a time", () => {
  // biome-ignore format: a table
  it.each([
    ["nothing", "", []],
    ["an unknown key", "flags: true\n", ["4:1 unknown-key: unknown key `flags` | did you mean `flag`?"]],
    ["a key that is like no other", "zzzzzz: 1\n", ["4:1 unknown-key: unknown key `zzzzzz` | what can stand here: `name`, `kind`, `size`, `ratio`, `flag`, `words`, `env`, `code`, `state` and `version`"]],
    ["a number instead of text", "code: 1.50\n", ["4:7 wrong-type: `code` is `1.50`; it must be text | quote it: `\"1.50\"`"]],
    ["a truth value instead of text", "code: true\n", ["4:7 wrong-type: `code` is `true`; it must be text | quote it: `\"true\"`"]],
    ["text instead of a number", 'ratio: "0.5"\n', ["4:8 wrong-type: `ratio` is `0.5`; it must be a number | leave the quotes out"]],
    ["text instead of a truth value", "flag: 'Yes'\n", ["4:7 wrong-type: `flag` is `Yes`; it must be true or false | write `true`, without quotes"]],
    ["text instead of a list", "words: a\n", ["4:8 wrong-type: `words` is `a`; it must be a list"]],
    ["nothing instead of a mapping", "env:\n", ["4:5 wrong-type: `env` is empty; it must be a mapping"]],
    ["a list instead of text, in a list", "words: [[a]]\n", ["4:9 wrong-type: item 1 of `words` is a list; it must be text"]],
    ["a mapping instead of a number", "ratio: {a: 1}\n", ["4:8 wrong-type: `ratio` is a mapping; it must be a number"]],
    ["too small a number", "ratio: -1\n", ["4:8 out-of-range: `ratio` is `-1`; it must be at least 0"]],
    ["too large a number", "ratio: 1.0\n", ["4:8 out-of-range: `ratio` is `1.0`; it must be less than 1"]],
    ["too few items", "words: []\n", ["4:8 too-few: `words` is empty; it needs at least 1 item"]],
    ["too many items", "words: [a, b, c]\n", ["4:8 too-many: `words` has 3 items; it takes at most 2 items"]],
    ["the same item twice", "words: [a, a]\n", ["4:12 repeated: items 1 and 2 of `words` are the same | remove one of the two"]],
    ["a bad name", "env: {a b: x}\n", ["4:7 bad-format: `a b` is no name that can stand in `env`; it must match `^[A-Z_]+$`"]],
    ["too many keys", "env: {A: x, B: x, C: x}\n", ["4:6 too-many: `env` has 3 keys; it takes at most 2 keys"]],
    ["too long a text", "env: {A: abcd}\n", ["4:10 too-many: `A` has 4 characters; it takes at most 3 characters"]],
    ["a pattern in words", "code: y\n", ["4:7 bad-format: `code` is `y`; it must be a code that begins with x | see the table of codes"]],
    ["a value that is taken", "state: errored\n", ["4:8 not-allowed: `state` cannot be `errored`"]],
    ["another constant", "version: 2\n", ["4:10 not-allowed: `version` is `2`; it must be 1"]],
  ])("schemaProblems: says what is wrong with %s", (_name, text, wanted) => {
    expect(findings(engine, fine + text)).toEqual(wanted);
  });

  // biome-ignore format: a table
  it.each([
    ["a mistyped word", "kind: latancy", "2:7 not-allowed: `kind` is `latancy`; it must be latency or throughput | did you mean `latency`?"],
    ["a word in other letters", "kind: LATENCY", "2:7 not-allowed: `kind` is `LATENCY`; it must be latency or throughput | did you mean `latency`?"],
    ["another word", "kind: speed", "2:7 not-allowed: `kind` is `speed`; it must be latency or throughput"],
    ["nothing", "kind:", "2:6 not-allowed: `kind` is empty; it must be latency or throughput"],
  ])("schemaProblems: lists what is allowed instead of %s", (_name, line, wanted) => {
    expect(findings(engine, fine.replace("kind: latency", line))).toEqual([wanted]);
  });

  it("schemaProblems: tells a number in quotes from the number", () => {
    expect(findings(engine, fine.replace("size: 1", 'size: "8"'))).toEqual([
      "3:7 not-allowed: `size` is the text `8`; it must be 1, 2, 4 or 8 | leave the quotes out",
    ]);
  });

  it("schemaProblems: gives an example of a pattern that has one", () => {
    expect(findings(engine, fine.replace("a/b", "A"))).toEqual([
      "1:7 bad-format: `name` is `A`; it must be like `org/model`",
    ]);
  });

  it("schemaProblems: names the missing keys in one problem, and what a single one can be", () => {
    expect(findings(engine, "name: a/b\n")).toEqual([
      "1:1 missing-key: `kind` and `size` are missing",
    ]);
    expect(findings(engine, "name: a/b\nsize: 1\n")).toEqual([
      "1:1 missing-key: `kind` is missing | add `kind`: latency or throughput",
    ]);
    const inner = { properties: { a: { type: "object", required: ["b"] } } };
    expect(findings(inner, "x: 1\na:\n  c: 1\n")).toEqual([
      "2:1 missing-key: `b` is missing in `a`",
    ]);
  });

  it("schemaProblems: says a mistyped key once, not also as missing", () => {
    expect(findings(engine, "nam: a/b\nkind: latency\nsze: 1\n")).toEqual([
      "1:1 unknown-key: unknown key `nam` | did you mean `name`?",
      "3:1 unknown-key: unknown key `sze` | did you mean `size`?",
    ]);
  });

  it("schemaProblems: names the key that another one needs", () => {
    const schema = { dependentRequired: { a: ["b"] } };
    expect(findings(schema, "c: 1\na: 1\n")).toEqual([
      "2:1 missing-key: `b` is missing, which goes with `a` | add `b`, or remove `a`",
    ]);
  });

  it("schemaProblems: calls the whole document by its name", () => {
    expect(findings(engine, "- a\n")).toEqual([
      "1:1 wrong-type: the document is a list; it must be a mapping",
    ]);
    expect(findings(engine, "")).toEqual([
      "1:1 wrong-type: the document is empty; it must be a mapping",
    ]);
  });

  it("schemaProblems: points at the alias for what comes from it", () => {
    const schema = { properties: { b: { properties: { x: { type: "string" } } } } };
    expect(findings(schema, "a: &a {x: 1}\nb: *a\n")).toEqual([
      '2:4 wrong-type: `x` is `1`; it must be text | quote it: `"1"`',
    ]);
  });
});

describe("shared/schema-problems: alternatives", () => {
  const rule = {
    $defs: {
      filter: {
        type: "object",
        required: ["kind", "state"],
        additionalProperties: false,
        properties: { kind: { const: "filter" }, state: { type: "string" } },
      },
      rank: {
        type: "object",
        required: ["kind", "order"],
        additionalProperties: false,
        properties: { kind: { const: "rank" }, order: { type: "integer" } },
      },
    },
    type: "array",
    items: {
      type: "object",
      discriminator: { propertyName: "kind" },
      required: ["kind"],
      oneOf: [{ $ref: "#/$defs/filter" }, { $ref: "#/$defs/rank" }],
    },
  };
  const value = {
    properties: {
      v: {
        anyOf: [
          { enum: ["higher", "lower"] },
          { type: "array", minItems: 1, items: { type: ["string", "number"] } },
          {
            type: "object",
            required: ["fact"],
            additionalProperties: false,
            properties: { fact: { type: "string" } },
          },
        ],
      },
      w: { oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
      two: { oneOf: [{ type: "integer" }, { type: "number" }] },
    },
  };

  // biome-ignore format: a table
  it.each([
    ["a kind that is not there", "- state: x\n", ["1:3 missing-key: `kind` is missing in item 1 | add `kind`: filter or rank"]],
    ["an unknown kind", "- kind: filtr\n", ["1:9 not-allowed: `kind` is `filtr`; it must be filter or rank | did you mean `filter`?"]],
    ["a mistake in one kind", "- kind: rank\n  ordr: 1\n", ["2:3 unknown-key: unknown key `ordr` in item 1 | did you mean `order`?"]],
    ["a key of another kind", "- {kind: rank, order: 1, state: x}\n", ["1:26 unknown-key: unknown key `state` in item 1 | what can stand here: `kind` and `order`"]],
  ])("schemaProblems: takes the kind that is named: %s", (_name, text, wanted) => {
    expect(findings(rule, text)).toEqual(wanted);
  });

  // biome-ignore format: a table
  it.each([
    ["none comes near", "v: best", ["1:4 not-allowed: `v` is `best`; it must be higher, lower, a list or a mapping"]],
    ["none comes near but by a letter", "v: highr", ["1:4 not-allowed: `v` is `highr`; it must be higher, lower, a list or a mapping | did you mean `higher`?"]],
    ["the list does, with a wrong item", "v: [a, {}]", ["1:8 wrong-type: item 2 of `v` is a mapping; it must be text or a number"]],
    ["the empty list does", "v: []", ["1:4 too-few: `v` is empty; it needs at least 1 item"]],
    ["the mapping does", "v: {fac: x}", ["1:5 unknown-key: unknown key `fac` in `v` | did you mean `fact`?"]],
    ["only types differ", "w: 1", ['1:4 wrong-type: `w` is `1`; it must be text or a list']],
    ["two do", "two: 1", ["1:6 not-allowed: `two` fits more than one of the forms that it can have"]],
  ])("schemaProblems: of alternatives tells the nearest: %s", (_name, text, wanted) => {
    expect(findings(value, text)).toEqual(wanted);
  });

  it("schemaProblems: leaves the noise of conditions out", () => {
    const schema = accepted(
      "if: {required: [a]}\nthen: {required: [b]}\nelse: {properties: {c: {type: string}}}\n",
    ).value as object;
    expect(findings(schema, "a: 1\n")).toEqual(["1:1 missing-key: `b` is missing"]);
    expect(findings(schema, "c: 1\n")).toEqual([
      '1:4 wrong-type: `c` is `1`; it must be text | quote it: `"1"`',
    ]);
  });
});

describe("shared/schema-problems: the shipped schemas", () => {
  it("schemaProblems: sorts what it finds in a profile by place, and says each thing once", () => {
    const document = accepted(
      "metadata:\n  engine: vllm\n  gpu: MI300X\n  precison: fp8\n  gpu_count: 0\n  metric: latency\n  manual_selection_only: false\n  type: general\nengine_arg: {}\n",
    );
    expect(validateProfile(document.value)).toBe(false);
    expect(said(schemaProblems(document, validateProfile.errors ?? [], profileSchema))).toEqual([
      "4:3 unknown-key: unknown key `precison` in `metadata` | did you mean `precision`?",
      "5:14 out-of-range: `gpu_count` is `0`; it must be at least 1 | schemas/profile.schema.json describes what can stand here",
      "9:1 unknown-key: unknown key `engine_arg` | did you mean `engine_args`?",
    ]);
  });

  it("schemaProblems: finds its way through a rule, to the nearest key and operator", () => {
    const rule = {
      id: "gpu-count",
      kind: "filter",
      order: 1,
      require: {
        all: [{ fct: "gpu" }, { fact: "gpu", path: "$.count", operator: "equals", value: 1 }],
      },
      state: "no",
      reason: "no",
      why: "no",
    };
    const document = accepted(JSON.stringify({ rules: [rule] }, null, 1), "json");
    expect(validateRules(document.value)).toBe(false);
    const found = schemaProblems(document, validateRules.errors ?? [], rulesSchema);
    expect(found.map(({ code, hint }) => [code, hint])).toEqual([
      ["unknown-key", "did you mean `fact`?"],
      ["not-allowed", "did you mean `equal`?"],
    ]);
  });

  it("schemaProblems: words a hundred problems and counts the rest", () => {
    const keys = Array.from({ length: 30_000 }, (_, index) => `k${index}: 1\n`).join("");
    const document = accepted(`metadata: {}\n${keys}`);
    validateProfile(document.value);
    const problems = schemaProblems(document, validateProfile.errors ?? [], profileSchema);
    expect(problems).toHaveLength(101);
    expect(said(problems).filter((line) => line.includes("more-errors"))).toEqual([
      "1:1 more-errors: 29901 more errors are not shown",
    ]);
  });

  it("schemaProblems: works without the schema, with less to say", () => {
    const document = accepted("metadata: {}\nengine_arg: {}\n");
    validateProfile(document.value);
    const lines = said(schemaProblems(document, validateProfile.errors ?? []));
    expect(lines[0]).toMatch(/^1:1 missing-key: .*`engine`, .* are missing in `metadata`/);
    expect(lines[1]).toMatch(/^2:1 unknown-key: unknown key `engine_arg` \| the schema describes/);
  });
});
