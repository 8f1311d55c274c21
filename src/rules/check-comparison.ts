import type { FactPath } from "../facts/fact-paths.ts";
import { didYouMean } from "../shared/did-you-mean.ts";

/** Why a comparison cannot work, and which part of it is to blame. */
export interface ComparisonProblem {
  /** `operator-type`: the operator does not go with what it compares; `impossible-value`: it does, but not with this value. */
  readonly code: "operator-type" | "impossible-value";
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
  const is = `but \`${path}\` is ${fact.types.join(" or ")}`;
  if (numeric.has(operator) && !has(fact, "number")) {
    return misfit("operator", `\`${operator}\` compares numbers, ${is}`);
  }
  if (textual.has(operator) && !has(fact, "string")) {
    return misfit("operator", `\`${operator}\` compares text, ${is}`);
  }
  if (membership.has(operator) && !has(fact, "array")) {
    const hint = "to test for one of several values, use `in` with a list";
    return misfit("operator", `\`${operator}\` looks into a list, ${is}`, hint);
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
  const found = `found ${JSON.stringify(value)}`;
  if (lists.has(operator)) {
    if (Array.isArray(value)) {
      if (value.includes(null) && has(fact, "null")) {
        return impossible(
          `\`${operator}\` never finds null: where \`${path}\` is not known, it cannot be judged`,
          "compare with null by `equal` or `notEqual`, in a comparison of its own",
        );
      }
      return value.map((item) => mismatch(fact, path, item)).find((item) => item !== undefined);
    }
    const hint = `write "value": [${JSON.stringify(value)}]`;
    return misfit("value", `\`${operator}\` needs a list, ${found}`, hint);
  }
  if (Array.isArray(value)) {
    const hint = "to test for one of several values, use `in`";
    return misfit("value", `\`${operator}\` compares with one value, found a list`, hint);
  }
  if (numeric.has(operator) && typeof value !== "number") {
    return misfit("value", `\`${operator}\` needs a number, ${found}`);
  }
  return membership.has(operator) ? undefined : mismatch(fact, path, value);
}

/** Undefined when the values of two facts can be compared, else why they cannot. */
export function checkFacts(
  operator: string,
  [left, right]: readonly [FactPath, FactPath],
  [path, other]: readonly [string, string],
): ComparisonProblem | undefined {
  const unfit = checkOperator(operator, left, path);
  if (unfit !== undefined || areComparable(operator, left, right)) return unfit;
  const [types, others] = [left.types.join(" or "), right.types.join(" or ")];
  return misfit(
    "value",
    `\`${path}\` (${types}) is never comparable by \`${operator}\` with \`${other}\` (${others})`,
  );
}

function areComparable(operator: string, left: FactPath, right: FactPath): boolean {
  if (lists.has(operator)) return right.types.includes("array");
  if (membership.has(operator)) return true;
  const kinds = new Set(left.types.map(kindOf));
  return right.types.some((type) => type !== "null" && kinds.has(kindOf(type)));
}

/** Whole numbers compare with any number. */
function kindOf(type: string): string {
  return type === "integer" ? "number" : type;
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
  const isQuoted = fact.types.some((type) => writtenBare(type, value));
  return impossible(
    `\`${path}\` is set to ${wanted.join(" or ")}, found ${JSON.stringify(value)}`,
    isQuoted ? `write ${String(value)} without quotes` : undefined,
  );
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
  return misfit(
    "operator",
    `\`${direction}\` prefers ${size} numbers, but \`${path}\` is ${fact.types.join(" or ")}`,
    `list the values from best to worst${list === undefined ? "" : `: "prefer": [${list}]`}`,
  );
}

function mismatch(fact: FactPath, path: string, value: unknown): ComparisonProblem | undefined {
  const type = value === null ? "null" : typeof value;
  if (!has(fact, type)) {
    return impossible(
      `\`${path}\` is ${fact.types.join(" or ")}, so it never equals ${JSON.stringify(value)}`,
      type === "string" && has(fact, "number") ? "write the number without quotes" : undefined,
    );
  }
  if (fact.values === undefined || fact.values.includes(value)) return undefined;
  const names = fact.values.map(String);
  const hint = didYouMean(String(value), names) ?? `it is one of: ${names.join(", ")}`;
  return impossible(`\`${path}\` is never ${JSON.stringify(value)}`, hint);
}

function misfit(about: "operator" | "value", message: string, hint?: string): ComparisonProblem {
  return { code: "operator-type", about, message, hint };
}

function impossible(message: string, hint?: string): ComparisonProblem {
  return { code: "impossible-value", about: "value", message, hint };
}

function has(fact: FactPath, type: string): boolean {
  return fact.types.includes(type) || (type === "number" && fact.types.includes("integer"));
}
