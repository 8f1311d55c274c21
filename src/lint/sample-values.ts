import { describeFactPath } from "../facts/fact-paths.ts";
import type { FactDomains } from "./fact-domains.ts";

/** A text that is not among those that a rule compares with. */
const anotherText = "(another)";

/**
 * Values at a fact path that tell apart everything which comparisons with these constants can tell
 * apart: every value where all are known, else each constant, what lies right below and above it,
 * another text, lists with and without it, and null where the fact can be null.
 */
export function sampleValues(
  path: string,
  constants: readonly unknown[],
  domains: FactDomains,
): readonly unknown[] {
  const known = domains.valuesOf(path);
  if (known !== undefined) return known;
  const types = describeFactPath(path)?.types ?? [];
  const has = (type: string) => types.includes(type);
  const values: unknown[] = [];
  if (has("integer") || has("number")) values.push(...numbersAround(path, constants, domains));
  if (has("string")) values.push(...texts(constants), anotherText);
  if (has("boolean")) values.push(true, false);
  if (has("array")) values.push([], ...constants.map((one) => [one]), [...constants, anotherText]);
  if (has("object")) values.push({});
  if (has("null")) values.push(null);
  return unique(values);
}

function numbersAround(
  path: string,
  constants: readonly unknown[],
  domains: FactDomains,
): readonly number[] {
  const least = domains.leastOf(path) ?? Number.NEGATIVE_INFINITY;
  const given = constants.filter((value) => typeof value === "number");
  const around = given.flatMap((value) => [value - 1, value, value + 1]);
  return [0, 1, ...around].filter((value) => value >= least);
}

function texts(constants: readonly unknown[]): readonly string[] {
  return constants.filter((value) => typeof value === "string");
}

function unique(values: readonly unknown[]): readonly unknown[] {
  const seen = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...seen.values()];
}
