import { quoted, quoteHint } from "./document-tree.ts";
import { type Reading, readPlain, readPlainAs11, sameReading } from "./document-yaml11.ts";

/** Why a plain scalar must not be left as it is, and how to write what was meant. */
export interface Ambiguity {
  readonly message: string;
  readonly hint: string;
}

/**
 * What YAML 1.1 (PyYAML, and so AMD's runtime) and YAML 1.2 read differently in a plain scalar, or
 * undefined when both read the same type and value.
 */
export function ambiguityOf(text: string, reading: Reading, isKey: boolean): Ambiguity | undefined {
  const other = readPlainAs11(text);
  if (sameReading(reading, other)) return undefined;
  const written = isKey ? [] : [writingOf(text, other), writingOf(text, reading)];
  const forms = [...new Set(written.filter((form) => form !== undefined))];
  const quote = quoteHint(text);
  return {
    message: `${quoted(text)} is ${describe(reading)} in YAML 1.2 but ${describe(other)} in YAML 1.1 (PyYAML)`,
    hint:
      forms.length === 0
        ? quote
        : `write ${forms.map((form) => quoted(form)).join(" or ")}, or ${quote}`,
  };
}

function describe(reading: Reading): string {
  switch (reading.type) {
    case "boolean":
      return String(reading.value);
    case "integer":
    case "float":
      return `the number ${reading.value}`;
    case "date":
      return "a date";
    case "unreadable":
      return "an error";
    default:
      return reading.type;
  }
}

/** A way to write a reading that both versions read so; undefined when only quotes do. */
function writingOf(text: string, reading: Reading): string | undefined {
  const form = formOf(text, reading);
  if (form === undefined) return undefined;
  return sameReading(readPlain(form), readPlainAs11(form)) ? form : undefined;
}

function formOf(text: string, reading: Reading): string | undefined {
  if (reading.type === "boolean" || reading.type === "integer") return String(reading.value);
  if (reading.type !== "float" || !Number.isFinite(reading.value)) return undefined;
  // YAML 1.1 wants digits before the dot, the dot, and the sign of the exponent.
  const parts = /^([-+]?)([0-9_]*)(?:\.([0-9_]*))?(?:[eE]([-+]?)([0-9]+))?$/.exec(text);
  if (parts === null) return String(reading.value);
  const [, sign, whole, fraction, exponentSign, exponent] = parts;
  const digits = `${sign}${whole || "0"}.${fraction || "0"}`.replaceAll("_", "");
  return exponent === undefined ? digits : `${digits}e${exponentSign || "+"}${exponent}`;
}
