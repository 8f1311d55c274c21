import { valueInWords } from "./template.ts";

/** The operators that json-rules-engine does not have itself. Letter case is folded by code point, not by locale. */
export const operators: ReadonlyMap<string, (found: unknown, wanted: unknown) => boolean> = new Map(
  [
    ["equalIgnoringCase", (found, wanted) => fold(found) === fold(wanted)],
    ["notEqualIgnoringCase", (found, wanted) => fold(found) !== fold(wanted)],
  ],
);

function fold(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase() : value;
}

const numeric = new Set(["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"]);

/**
 * Why two operands cannot be compared, or undefined when they can. json-rules-engine itself would
 * compare them without a word: `"4" <= 5` holds, `in` a text is a substring test, and a number
 * that is not one is simply not less.
 */
export function operandError(
  operator: string,
  found: unknown,
  wanted: unknown,
): string | undefined {
  if (numeric.has(operator)) {
    const culprit = [found, wanted].find((value) => typeof value !== "number");
    if (typeof found === "number" && typeof wanted === "number") return undefined;
    return `\`${operator}\` needs numbers, found ${inWords(culprit)}`;
  }
  if ((operator === "in" || operator === "notIn") && !Array.isArray(wanted)) {
    return `\`${operator}\` needs a list, found ${inWords(wanted)}`;
  }
  if ((operator === "contains" || operator === "doesNotContain") && !Array.isArray(found)) {
    return `\`${operator}\` looks into a list, found ${inWords(found)}`;
  }
  return undefined;
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return "no value";
  return typeof value === "string" ? `the text \`${value}\`` : `\`${valueInWords(value)}\``;
}
