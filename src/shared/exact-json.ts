import { ExactNumber } from "./exact-value.ts";

/**
 * JSON text like that of JSON.stringify, but numbers keep the digits of the file, and mappings the
 * order of theirs. A number that JSON writes otherwise (`0x1F`, `+1`, `.5`) is written its way, with all
 * its digits. Members that are undefined are left out. `indent` is the number of blanks a level; 0 is one line.
 */
export function exactJson(value: unknown, indent = 0): string {
  return write(value, indent === 0 ? undefined : " ".repeat(indent), "");
}

const JSON_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

function write(value: unknown, step: string | undefined, before: string): string {
  if (value instanceof ExactNumber) {
    return JSON_NUMBER.test(value.text) ? value.text : jsonNumber(value.text);
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
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  const members = entries
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => {
      const separator = step === undefined ? ":" : ": ";
      return `${JSON.stringify(key)}${separator}${write(member, step, inside)}`;
    });
  return enclose("{", members, "}", step, before);
}

/** A number that a YAML file may write so and JSON may not. */
function jsonNumber(text: string): string {
  if (text.startsWith("0x")) return BigInt(text).toString();
  const [, sign, whole = "", fraction, exponent = ""] =
    /^([-+]?)0*([0-9]*)(?:\.([0-9]*))?([eE].+)?$/.exec(text) ?? [];
  const digits = fraction === undefined ? whole || "0" : `${whole || "0"}.${fraction || "0"}`;
  return `${sign === "-" ? "-" : ""}${digits}${exponent}`;
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
