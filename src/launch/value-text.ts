import { exactJson } from "../shared/exact-json.ts";
import { ExactNumber, type ExactValue } from "../shared/exact-value.ts";

/** A number that needs no other spelling: JSON's, which Python's int and float read too. */
const plainNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/**
 * The text of a value as one argument: strings as they are, numbers as written (in JSON's form where
 * only YAML has the spelling, such as `0x10` or `.5`), everything else as compact JSON.
 */
export function valueText(value: ExactValue): string {
  if (typeof value === "string") return value;
  const isPlain = value instanceof ExactNumber && plainNumber.test(value.text);
  return isPlain ? value.text : exactJson(value);
}
