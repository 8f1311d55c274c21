import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/shared/document.ts";
import { readPlain, readPlainAs11, sameReading } from "../../src/shared/document-yaml11.ts";
import { accepted, refusal } from "./findings.ts";
import { pyYamlVersion, readWithPyYaml, typed } from "./pyyaml.ts";

const noPyYaml = pyYamlVersion === undefined ? " (skipped: python3 has no yaml)" : "";

/** Plain scalars that the two versions read differently: to 1.2, to 1.1, and what the hint offers. */
const AMBIGUOUS: readonly (readonly [string, string, string, string])[] = [
  ...["yes", "Yes", "YES", "on", "On", "ON"].map(
    (word) => [word, "text", "true", "`true`"] as const,
  ),
  ...["no", "No", "NO", "off", "Off", "OFF"].map(
    (word) => [word, "text", "false", "`false`"] as const,
  ),
  ["010", "the number 10", "the number 8", "`8` or `10`"],
  ["-010", "the number -10", "the number -8", "`-8` or `-10`"],
  ["08", "the number 8", "text", "`8`"],
  ["0o10", "the number 8", "text", "`8`"],
  ["0b101", "text", "the number 5", "`5`"],
  ["-0x1F", "text", "the number -31", "`-31`"],
  ["1_000", "text", "the number 1000", "`1000`"],
  ["0x_ff", "text", "the number 255", "`255`"],
  ["1_0.5", "text", "the number 10.5", "`10.5`"],
  ["1:30", "text", "the number 90", "`90`"],
  ["-1:30:00", "text", "the number -5400", "`-5400`"],
  ["1:30.5", "text", "the number 90.5", "`90.5`"],
  ["1e3", "the number 1000", "text", "`1.0e+3`"],
  ["1.5e3", "the number 1500", "text", "`1.5e+3`"],
  ["1.e3", "the number 1000", "text", "`1.0e+3`"],
  ["-.5", "the number -0.5", "text", "`-0.5`"],
  ["2024-01-01", "text", "a date", ""],
  ["2024-1-1 10:00:00", "text", "a date", ""],
  ["2001-12-14t21:59:43.10-05:00", "text", "a date", ""],
  ["=", "text", "an error", ""],
];

const ALIKE = `
  12 -12 +12 0 -0 007 0x1F 1.5 +1.5 1. .5 -0.5 1.0e+3 1.5E-3 1.e-3 12345678901234567890
  true True FALSE null Null ~ y Y n N yEs nULL none
  1.2.3 v1 0:30 1:60 10:75 0x 0o 0o9 0b _1 1e e3 2024-01 2024-01-1 a=b == --flag 1-2 1,000 MI300X
`
  .trim()
  .split(/\s+/);

describe("shared/document-yaml11", () => {
  it.each(AMBIGUOUS)(
    "parseDocument: refuses %s, %s to YAML 1.2 and %s to YAML 1.1",
    (text, in12, in11, forms) => {
      const quote = `quote it: \`"${text}"\``;
      const hint = forms === "" ? quote : `write ${forms}, or ${quote}`;
      expect(refusal(`a: ${text}\n`)).toEqual([
        `1:4 yaml-ambiguous: \`${text}\` is ${in12} in YAML 1.2 but ${in11} in YAML 1.1 (PyYAML) | ${hint}`,
      ]);
      for (const form of forms.matchAll(/`([^`]+)`/g)) {
        expect(accepted(`a: ${form[1]}\n`).value).toHaveProperty("a");
      }
      expect(accepted(`a: "${text}"\n`).value).toEqual({ a: text });
      expect(accepted(`a: '${text}' # ${text}\n`).value).toEqual({ a: text });
      expect(accepted(`a: [!!str ${text}]\n`).value).toEqual({ a: [text] });
    },
  );

  it("parseDocument: refuses such a word as a key, and offers the quotes", () => {
    expect(refusal("on: 1\n{a: {off: 1}}\n")).not.toEqual([]);
    expect(refusal("on: 1\n")).toEqual([
      '1:1 yaml-ambiguous: `on` is text in YAML 1.2 but true in YAML 1.1 (PyYAML) | quote it: `"on"`',
    ]);
    expect(refusal("a: {2024-01-01: x}\n")[0]).toMatch(/^1:5 yaml-ambiguous: .* quote it/);
    expect(refusal("a:\n  1:30: x\n")[0]).toMatch(/^2:3 yaml-ambiguous: /);
  });

  it("parseDocument: finds such words in lists, brackets and over several lines", () => {
    expect(
      refusal("- no\n- [a, off, {b: 1_0}]\n- 2001-12-14\n  21:59:43\n").map(
        (line) => line.split(" ")[0],
      ),
    ).toEqual(["1:3", "2:7", "2:16", "3:3"]);
  });

  it.each(ALIKE)("parseDocument: says nothing about %s, which both read alike", (text) => {
    expect(accepted(`a: ${text}\n`).value).toHaveProperty("a");
  });

  it("parseDocument: looks for nothing of the kind in JSON", () => {
    expect(accepted('{"on": "yes", "a": 1e3, "b": "010", "c": 1.5E3}', "json").value).toEqual({
      on: "yes",
      a: 1000,
      b: "010",
      c: 1500,
    });
  });

  it("sameReading: is false for what neither can use", () => {
    expect(sameReading({ type: "unreadable" }, { type: "unreadable" })).toBe(false);
    expect(readPlainAs11("0b_")).toEqual({ type: "unreadable" });
    expect(readPlain("0b_")).toEqual({ type: "text" });
  });
});

describe(`shared/document-yaml11: against PyYAML${noPyYaml}`, () => {
  const shapes = [
    /^[-+]?[0-9_]{1,5}$/,
    /^[-+]?0[xobXOB]?[0-9a-fA-F_]{0,5}$/,
    /^[-+]?[0-9_]{0,3}\.[0-9_]{0,3}([eE][-+]?[0-9]{0,2})?$/,
    /^[-+]?[0-9]{1,3}[eE][-+]?[0-9]{1,3}$/,
    /^[-+]?[0-9_]{1,2}(:[0-9]{1,2}){1,3}(\.[0-9_]{0,2})?$/,
    /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$/,
    /^20[0-9]{2}-[01]?[0-9]-[0-3]?[0-9]([Tt]| )[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]{0,3})?( ?(Z|[-+][0-9]{1,2}(:[0-9]{2})?))?$/,
    /^[-+]?\.(inf|Inf|INF|nan|NaN|NAN)$/,
    /^[-+.:_0-9eExobTtZ=~<]{1,8}$/,
  ].map((shape) => fc.stringMatching(shape));
  const words = "yes no on off true false null y n none inf nan ~ = <<".split(" ");
  const word = fc
    .tuple(fc.constantFrom(...words), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
    .map(([text, upper]) =>
      [...text].map((letter, at) => (upper[at] ? letter.toUpperCase() : letter)).join(""),
    );
  const scalar = fc
    .oneof(...shapes, word)
    .map((text) => text.trim())
    .filter((text) => text !== "");

  it.skipIf(pyYamlVersion === undefined)("readPlainAs11: agrees with the table above", () => {
    const texts = AMBIGUOUS.map(([text]) => `a: ${text}\n`);
    for (const [at, [type, value]] of readWithPyYaml(texts).entries()) {
      const [, , in11] = AMBIGUOUS[at] ?? [];
      const pairs = value as [unknown, readonly [string, unknown]][];
      const [kind, read] = type === "mapping" ? (pairs[0]?.[1] ?? []) : [type];
      const shown = {
        boolean: `${read}`,
        integer: `the number ${read}`,
        float: `the number ${read}`,
        other: "a date",
        error: "an error",
      };
      expect((shown as Record<string, string>)[String(kind)] ?? kind).toBe(in11);
    }
  });

  it.skipIf(pyYamlVersion === undefined)(
    "parseDocument: what it accepts, PyYAML reads with the same type and value",
    () => {
      fc.assert(
        fc.property(
          fc.array(scalar, { minLength: 1500, maxLength: 1500, size: "max" }),
          (scalars) => {
            const texts = scalars.flatMap((text) => [
              `- ${text}\n`,
              `? ${text}\n: 1\n`,
              `[${text}]`,
            ]);
            const ours = texts.flatMap((text) => {
              const { document } = parseDocument(text, "f", "yaml");
              return document === undefined ? [] : [{ text, value: typed(document.exact) }];
            });
            const theirs = readWithPyYaml(ours.map(({ text }) => text));
            const both = ours.map(({ text, value }, at) => ({
              text,
              ours: value,
              theirs: theirs[at],
            }));
            const differing = both.filter(
              ({ ours: a, theirs: b }) => JSON.stringify(a) !== JSON.stringify(b),
            );
            expect(ours.length).toBeGreaterThan(500);
            expect(differing).toEqual([]);
          },
        ),
        { numRuns: 4, endOnFailure: true },
      );
    },
  );

  it.skipIf(pyYamlVersion === undefined)(
    "readPlainAs11: what it refuses without need would be silent in both",
    () => {
      fc.assert(
        fc.property(
          fc.array(scalar, { minLength: 1500, maxLength: 1500, size: "max" }),
          (scalars) => {
            const theirs = readWithPyYaml(scalars.map((text) => `- ${text}\n`));
            const needless = scalars.filter((text, at) => {
              const [type, items] = theirs[at] ?? [];
              if (type !== "list" || !refusedAsAmbiguous(`- ${text}\n`)) return false;
              const reading = readPlain(text);
              const [[kind, value] = []] = items as [string, unknown][];
              const read = "value" in reading ? String(reading.value) : undefined;
              return kind === reading.type && (kind === "text" || String(value) === read);
            });
            expect(needless).toEqual([]);
          },
        ),
        { numRuns: 2, endOnFailure: true },
      );
    },
  );
});

function refusedAsAmbiguous(text: string): boolean {
  return parseDocument(text, "f", "yaml").problems.some(({ code }) => code === "yaml-ambiguous");
}
