import fc from "fast-check";
import { expect, test } from "vitest";
import { parseValue, type SettingValue } from "../../src/config/parse-value.ts";
import { type Variable, variables } from "../../src/config/variables.ts";
import { exactJson } from "../../src/shared/exact-json.ts";
import { allowedText, names } from "./support.ts";

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

test.each(variables.map((variable: Variable) => [variable.variable, variable] as const))(
  "config/parse-value: reading the text of a value of %s gives the value again",
  (_, { type }) => {
    let allowed = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const { value } = parseValue(type, text, "X", names);
        if (value === undefined || value === null) return;
        allowed += 1;
        const again = parseValue(type, printValue(value), "X", names);
        expect(again.problems).toEqual([]);
        expect(withoutPlaces(again.value)).toEqual(withoutPlaces(value));
      }),
      { numRuns: 300, examples: [[allowedText(type)]] },
    );
    expect(allowed).toBeGreaterThan(0);
  },
);

function withoutPlaces(value: SettingValue | undefined): unknown {
  const isList = typeof value === "object" && value !== null && !("kind" in value);
  return isList ? value.map((option) => ({ ...option, where: undefined })) : value;
}

/** The text that a person would write for the value. */
function printValue(value: NonNullable<SettingValue>): string {
  if (typeof value !== "object") return String(value);
  if ("kind" in value) return value.text;
  const members = value.map(
    (option) => `${JSON.stringify(option.name)}: ${exactJson(option.value)}`,
  );
  return `{${members.join(", ")}}`;
}
