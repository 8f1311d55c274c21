import { ExactNumber } from "./exact-value.ts";
import { keysInOrder } from "./key-order.ts";

/**
 * JSON text like that of JSON.stringify, but numbers keep the digits of the file, and mappings the
 * order of theirs. A number that JSON writes otherwise (`0x1F`, `+1`, `.5`) is written by its value.
 * Members that are undefined are left out. `indent` is the number of blanks a level; 0 is one line.
 */
export function exactJson(value: unknown, indent = 0): string {
  return write(value, indent === 0 ? undefined : " ".repeat(indent), "");
}

const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

function write(value: unknown, step: string | undefined, before: string): string {
  if (value instanceof ExactNumber) {
    return jsonNumber.test(value.text) ? value.text : JSON.stringify(value.value);
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const inside = step === undefined ? "" : `${before}${step}`;
  if (Array.isArray(value)) {
    return enclose(
      "[",
      value.map((item) => write(item, step, inside)),
      "]",
      step,
      before,
    );
  }
  const mapping = value as Readonly<Record<string, unknown>>;
  const members = keysInOrder(mapping)
    .filter((key) => mapping[key] !== undefined)
    .map((key) => {
      const separator = step === undefined ? ":" : ": ";
      return `${JSON.stringify(key)}${separator}${write(mapping[key], step, inside)}`;
    });
  return enclose("{", members, "}", step, before);
}

function enclose(
  open: string,
  parts: readonly string[],
  close: string,
  step: string | undefined,
  before: string,
): string {
  if (parts.length === 0) return open + close;
  if (step === undefined) return open + parts.join(",") + close;
  const inside = `${before}${step}`;
  return `${open}\n${parts.map((part) => inside + part).join(",\n")}\n${before}${close}`;
}
