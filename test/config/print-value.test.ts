import fc from "fast-check";
import { expect, test } from "vitest";
import { parseValue, type SettingValue } from "../../src/config/parse-value.ts";
import { printValue } from "../../src/config/print-value.ts";
import { type Variable, variables } from "../../src/config/variables.ts";
import { names } from "./support.ts";

/** Texts that are often allowed: whole words, and pieces of ids, addresses, numbers and JSON. */
const likely = fc.oneof(
  fc.constantFrom("auto", "fp8", "mi300x", "VLLM", "latency", "8", "65535", "YES", "off", "warn"),
  fc.constantFrom("pretty", "/models/a", "hf://a/b", "s3://bucket/a/b", "default", "a/b", "a"),
  fc
    .array(fc.constantFrom("/", ".", "a", "B", "-", "_", "hf://", "s3://", "0", " "), {
      maxLength: 8,
    })
    .map((parts) => parts.join("")),
  fc
    .dictionary(fc.stringMatching(/^[a-z][a-z0-9.-]{0,6}$/), fc.jsonValue())
    .map((value) => JSON.stringify(value)),
);
const texts = fc.oneof(likely, fc.string(), fc.string({ unit: "binary" }), fc.json());

test("config/print-value: reading what was printed gives the value again", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.constantFrom<Variable>(...variables), texts, ({ key, type }, text) => {
      const value = parseValue(type, text, "X", names).value;
      if (value === undefined || value === null) return;
      seen.add(key);
      const again = parseValue(type, printValue(value), "X", names);
      expect(again.problems).toEqual([]);
      expect(withoutPlaces(again.value)).toEqual(withoutPlaces(value));
    }),
    { numRuns: 5000 },
  );
  expect([...seen].sort()).toEqual(variables.map(({ key }) => key as string).sort());
});

function withoutPlaces(value: SettingValue | undefined): unknown {
  const isList = typeof value === "object" && value !== null && !("kind" in value);
  return isList ? value.map((option) => ({ ...option, where: undefined })) : value;
}

test("config/print-value: a value that is not set is empty, and digits are kept", () => {
  expect(printValue(null)).toBe("");
  const type = { kind: "engine-arguments" } as const;
  const { value } = parseValue(type, '{"b":9007199254740993,"1":[1.50]}', "X", names);
  expect(printValue(value ?? null)).toBe('{"b": 9007199254740993, "1": [1.50]}');
});
