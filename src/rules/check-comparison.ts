import type { FactPath } from "../facts/fact-paths.ts";
import { didYouMean } from "../shared/did-you-mean.ts";

/** Why a comparison cannot work, and which part of it is to blame. */
export interface ComparisonProblem {
  readonly about: "operator" | "value";
  readonly message: string;
  readonly hint?: string;
}

const numeric = new Set(["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"]);
const lists = new Set(["in", "notIn"]);
const membership = new Set(["contains", "doesNotContain"]);
const textual = new Set(["equalIgnoringCase", "notEqualIgnoringCase"]);

/**
 * Undefined when an operator goes with the type of a fact, else why it does not. The types are
 * those of `schemas/facts.schema.json`.
 */
export function checkOperator(
  operator: string,
  fact: FactPath,
  path: string,
): ComparisonProblem | undefined {
  const types = fact.types.join(" or ");
  const about = "operator";
  if (numeric.has(operator) && !has(fact, "number")) {
    return { about, message: `\`${operator}\` compares numbers, but \`${path}\` is ${types}` };
  }
  if (textual.has(operator) && !has(fact, "string")) {
    return { about, message: `\`${operator}\` compares text, but \`${path}\` is ${types}` };
  }
  if (membership.has(operator) && !has(fact, "array")) {
    const hint = "to test for one of several values, use `in` with a list";
    return {
      about,
      message: `\`${operator}\` looks into a list, but \`${path}\` is ${types}`,
      hint,
    };
  }
  return undefined;
}

/**
 * Undefined when comparing a fact with a constant can be both true and false, else why it cannot:
 * an operator that does not go with the fact's type, a constant of another type, or a value that
 * the fact never has.
 */
export function checkComparison(
  operator: string,
  fact: FactPath,
  path: string,
  value: unknown,
): ComparisonProblem | undefined {
  const unfit = checkOperator(operator, fact, path);
  if (unfit !== undefined) return unfit;
  if (lists.has(operator)) {
    if (!Array.isArray(value)) {
      return {
        about: "value",
        message: `\`${operator}\` needs a list, found ${JSON.stringify(value)}`,
        hint: `write "value": [${JSON.stringify(value)}]`,
      };
    }
    if (value.includes(null) && has(fact, "null")) {
      return {
        about: "value",
        message: `\`${operator}\` never finds null: where \`${path}\` is not known, it cannot be judged`,
        hint: "compare with null by `equal` or `notEqual`, in a comparison of its own",
      };
    }
    return value.map((item) => mismatch(fact, path, item)).find((found) => found !== undefined);
  }
  if (Array.isArray(value)) {
    return {
      about: "value",
      message: `\`${operator}\` compares with one value, found a list`,
      hint: "to test for one of several values, use `in`",
    };
  }
  if (numeric.has(operator) && typeof value !== "number") {
    return {
      about: "value",
      message: `\`${operator}\` needs a number, found ${JSON.stringify(value)}`,
    };
  }
  return membership.has(operator) ? undefined : mismatch(fact, path, value);
}

/**
 * Undefined when a rule can set a fact to a value, else what is wanted of it. Numbers of an integer
 * fact must be whole.
 */
export function checkSetting(
  fact: FactPath,
  path: string,
  value: unknown,
): ComparisonProblem | undefined {
  const isWhole =
    typeof value !== "number" || fact.types.includes("number") || Number.isInteger(value);
  if (has(fact, value === null ? "null" : typeof value) && isWhole) {
    return mismatch(fact, path, value);
  }
  const wanted = fact.types.map((type) => (type === "integer" ? "an integer" : `a ${type}`));
  const message = `\`${path}\` is set to ${wanted.join(" or ")}, found ${JSON.stringify(value)}`;
  const isQuoted = fact.types.some((type) => writtenBare(type, value));
  return {
    about: "value",
    message,
    ...(isQuoted ? { hint: `write ${String(value)} without quotes` } : {}),
  };
}

function writtenBare(type: string, value: unknown): boolean {
  if (type === "boolean") return value === "true" || value === "false";
  return type === "integer" && typeof value === "string" && /^-?\d+$/.test(value);
}

/** Undefined when a fact can be preferred `higher` or `lower`, else why it cannot. */
export function checkDirection(
  direction: "higher" | "lower",
  fact: FactPath,
  path: string,
): ComparisonProblem | undefined {
  if (has(fact, "number")) return undefined;
  const size = direction === "higher" ? "larger" : "smaller";
  const list = fact.values?.map((value) => JSON.stringify(value)).join(", ");
  return {
    about: "operator",
    message: `\`${direction}\` prefers ${size} numbers, but \`${path}\` is ${fact.types.join(" or ")}`,
    hint: `list the values from best to worst${list === undefined ? "" : `: "prefer": [${list}]`}`,
  };
}

function mismatch(fact: FactPath, path: string, value: unknown): ComparisonProblem | undefined {
  const type = value === null ? "null" : typeof value;
  if (!has(fact, type)) {
    return {
      about: "value",
      message: `\`${path}\` is ${fact.types.join(" or ")}, so it never equals ${JSON.stringify(value)}`,
      ...(type === "string" && has(fact, "number")
        ? { hint: "write the number without quotes" }
        : {}),
    };
  }
  if (fact.values === undefined || fact.values.includes(value)) return undefined;
  const names = fact.values.map(String);
  return {
    about: "value",
    message: `\`${path}\` is never ${JSON.stringify(value)}`,
    hint: didYouMean(String(value), names) ?? `it is one of: ${names.join(", ")}`,
  };
}

function has(fact: FactPath, type: string): boolean {
  return fact.types.includes(type) || (type === "number" && fact.types.includes("integer"));
}
