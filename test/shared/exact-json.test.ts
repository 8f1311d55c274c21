import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactJson } from "../../src/shared/exact-json.ts";
import { accepted } from "./findings.ts";

describe("shared/exact-json", () => {
  it("exactJson: keeps the digits of the file and the order of its keys", () => {
    const { exact, value } = accepted(
      'b: 0.90\n"10": 9007199254740993\na: [1.0e+3, {"2": x, "1": -0.0}]\n',
    );
    const wanted = '{"b":0.90,"10":9007199254740993,"a":[1.0e+3,{"2":"x","1":-0.0}]}';
    expect(exactJson(exact)).toBe(wanted);
    expect(exactJson(value)).toBe('{"10":9007199254740992,"b":0.9,"a":[1000,{"1":0,"2":"x"}]}');
  });

  it.each([
    ["0x1F", "31"],
    ["0xFFFFFFFFFFFFFFFFF", "295147905179352825855"],
    ["+7", "7"],
    ["+12345678901234567891", "12345678901234567891"],
    ["007", "7"],
    ["-00", "-0"],
    [".5", "0.5"],
    ["1.", "1.0"],
    ["+1.50", "1.50"],
    ["1.E+3", "1.0E+3"],
  ])("exactJson: writes %s, which is no number in JSON, as %s", (text, wanted) => {
    const { exact, value } = accepted(`a: ${text}\n`);
    expect(exactJson(exact)).toBe(`{"a":${wanted}}`);
    expect(JSON.parse(wanted) || 0).toBe((value as { a: number }).a);
  });

  it("exactJson: writes plain values as JSON.stringify does, with any indentation", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2, 4), (value, indent) => {
        expect(exactJson(value, indent)).toBe(JSON.stringify(value, null, indent));
      }),
    );
  });

  it("exactJson: leaves members out that are undefined, and writes null in lists", () => {
    expect(exactJson({ a: undefined, b: [undefined, Number.NaN] })).toBe('{"b":[null,null]}');
    expect(exactJson({ a: {}, b: [] }, 2)).toBe('{\n  "a": {},\n  "b": []\n}');
  });

  it("JSON.stringify: shows an ExactNumber as a number", () => {
    expect(JSON.stringify(accepted("a: 0.90\n").exact)).toBe('{"a":0.9}');
  });
});
