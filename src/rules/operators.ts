import type { ConditionLeaf } from "../generated/rules.ts";
import { valueInWords } from "./template.ts";

type Operator = ConditionLeaf["operator"];
type Compare = (found: unknown, wanted: unknown) => boolean;

/**
 * Every operator, ours in place of those of json-rules-engine: its `in` throws where the list is
 * null, and one that throws ends the whole decision. These answer whatever the operands are; what an
 * answer is worth, `operandError` says. Letter case is folded by code point, not by locale.
 */
export const operators: ReadonlyMap<Operator, Compare> = new Map<Operator, Compare>([
  ["equal", (found, wanted) => found === wanted],
  ["notEqual", (found, wanted) => found !== wanted],
  ["equalIgnoringCase", (found, wanted) => fold(found) === fold(wanted)],
  ["notEqualIgnoringCase", (found, wanted) => fold(found) !== fold(wanted)],
  ["in", (found, wanted) => hasItem(wanted, found)],
  ["notIn", (found, wanted) => Array.isArray(wanted) && !hasItem(wanted, found)],
  ["contains", (found, wanted) => hasItem(found, wanted)],
  ["doesNotContain", (found, wanted) => Array.isArray(found) && !hasItem(found, wanted)],
  ["lessThan", numbers((found, wanted) => found < wanted)],
  ["lessThanInclusive", numbers((found, wanted) => found <= wanted)],
  ["greaterThan", numbers((found, wanted) => found > wanted)],
  ["greaterThanInclusive", numbers((found, wanted) => found >= wanted)],
]);

function fold(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase() : value;
}

function hasItem(list: unknown, item: unknown): boolean {
  return Array.isArray(list) && list.includes(item);
}

function numbers(compare: (found: number, wanted: number) => boolean): Compare {
  return (found, wanted) =>
    typeof found === "number" && typeof wanted === "number" && compare(found, wanted);
}

const numeric = new Set(["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"]);

/**
 * Why two operands cannot be compared, or undefined when they can. Without it a comparison would
 * come to something without a word: what is not known would be in no list, nor less than any number.
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
  if (operator === "in" || operator === "notIn") {
    if (!Array.isArray(wanted)) return `\`${operator}\` needs a list, found ${inWords(wanted)}`;
    return isUnknown(found) ? `\`${operator}\` looks for a value, found no value` : undefined;
  }
  if ((operator === "contains" || operator === "doesNotContain") && !Array.isArray(found)) {
    return `\`${operator}\` looks into a list, found ${inWords(found)}`;
  }
  return undefined;
}

function isUnknown(value: unknown): boolean {
  return value === null || value === undefined;
}

function inWords(value: unknown): string {
  if (isUnknown(value)) return "no value";
  return typeof value === "string" ? `the text \`${value}\`` : `\`${valueInWords(value)}\``;
}
