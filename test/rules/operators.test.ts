import fc from "fast-check";
import { describe, expect, it } from "vitest";
import rulesSchema from "../../schemas/rules.schema.json" with { type: "json" };
import type { Facts } from "../../src/generated/facts.ts";
import type { ConditionGroup, ConditionLeaf } from "../../src/generated/rules.ts";
import { compileConditions, traceErrors } from "../../src/rules/evaluate.ts";
import { operandError, operators } from "../../src/rules/operators.ts";

/** What facts can hold, and what a hand-made record or a bug might put there. */
const operand = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(null, undefined, Number.NaN, Infinity, -0, "", "4", "null", [], [null], {}),
  fc.array(fc.jsonValue(), { maxLength: 3 }),
  fc.constant(Object.create(null)),
);

async function evaluated(leaf: ConditionLeaf, found: unknown, wanted: unknown) {
  const group: ConditionGroup = { all: [leaf] };
  const evaluate = compileConditions([{ name: "it", group }]);
  const facts = { profile: { found }, gpu: { wanted } } as unknown as Facts;
  const trace = (await evaluate(facts)).get("it");
  if (trace === undefined) throw new Error("not evaluated");
  return trace;
}

describe("rules/operators", () => {
  it("has every operator of the schema, and no other", () => {
    expect([...operators.keys()]).toEqual(rulesSchema.$defs.leaf.properties.operator.enum);
  });

  it("property: no operator throws, whatever its operands are", () => {
    fc.assert(
      fc.property(fc.constantFrom(...operators), operand, operand, ([name, compare], a, b) => {
        expect(typeof compare(a, b)).toBe("boolean");
        expect(["string", "undefined"]).toContain(typeof operandError(name, a, b));
      }),
      { numRuns: 5000 },
    );
  });

  it("property: json-rules-engine evaluates each of them with any operands, and says what they come to", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...operators),
        operand,
        operand,
        async ([operator, compare], found, wanted) => {
          const leaf: ConditionLeaf = {
            fact: "profile",
            path: "$.found",
            operator,
            value: { fact: "gpu", path: "$.wanted" },
          };
          const trace = await evaluated(leaf, found, wanted);
          expect(trace.result).toBe(compare(found ?? null, wanted ?? null));
          const error = operandError(operator, found, wanted);
          expect(traceErrors(trace)).toEqual(
            error === undefined ? [] : [`profile.found: ${error}`],
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(["in", "notIn"] as const)("%s cannot be judged where the fact is null", (operator) => {
    expect(operandError(operator, null, ["a"])).toBe(
      `\`${operator}\` looks for a value, found no value`,
    );
    expect(operandError(operator, null, [null])).toBe(
      `\`${operator}\` looks for a value, found no value`,
    );
    expect(operandError(operator, "a", null)).toBe(`\`${operator}\` needs a list, found no value`);
    expect(operandError(operator, "a", ["a"])).toBeUndefined();
  });

  it.each([
    ["equal", true],
    ["notEqual", false],
    ["equalIgnoringCase", true],
    ["notEqualIgnoringCase", false],
  ] as const)("%s compares null with null", (operator, expected) => {
    expect(operandError(operator, null, null)).toBeUndefined();
    expect(operators.get(operator)?.(null, null)).toBe(expected);
  });
});
