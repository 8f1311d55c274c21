import type { Refusal } from "./refusals.ts";

const numeric = /Than/;
const lists: readonly string[] = ["in", "notIn"];

/**
 * Whether a refused comparison has an operator that fits neither the fact nor the form of the value.
 * The other refused comparisons are well-formed, but with a value that the fact never has.
 */
export function isMisfit({ problem, part, leaf }: Refusal): boolean {
  if (problem.code !== "wrong-type" || leaf === undefined) return false;
  if (part === "operator") return true;
  const { operator, value } = leaf;
  if (numeric.test(operator)) return typeof value !== "number";
  return lists.includes(operator) !== Array.isArray(value);
}
