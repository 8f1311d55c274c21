// What a plain (unquoted) YAML scalar is: to YAML 1.2 (core schema, section 10.3.2 of the 1.2.2
// specification), which is how profiles are read here, and to YAML 1.1 as PyYAML's SafeLoader reads
// it (resolver.py and constructor.py of PyYAML 6.0.3), which is how AMD's Python runtime reads them.
// Checked against the real PyYAML in test/shared/document-yaml11.test.ts.

/** What a reader takes a scalar for. An integer has all its digits. */
export type Reading =
  | { readonly type: "null" }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "integer"; readonly value: bigint }
  | { readonly type: "float"; readonly value: number }
  | { readonly type: "text" }
  | { readonly type: "date" }
  | { readonly type: "unreadable" };

/** Numbers longer than this are not worked out: no engine takes one, and the time grows with the square. */
const LONGEST_NUMBER = 400;

const TEXT: Reading = { type: "text" };
const NULL: Reading = { type: "null" };
const TRUE: Reading = { type: "boolean", value: true };
const FALSE: Reading = { type: "boolean", value: false };

/** Whether a scalar that begins so can be anything but text, to either reader. */
const SUSPECT = /^[-+.0-9~<=nNtTfFyYoO]|^$/;

const WORDS_12 = new Map<string, Reading>([
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, NULL] as const),
  ...["true", "True", "TRUE"].map((word) => [word, TRUE] as const),
  ...["false", "False", "FALSE"].map((word) => [word, FALSE] as const),
]);

const WORDS_11 = new Map<string, Reading>([
  ...WORDS_12,
  ...["yes", "Yes", "YES", "on", "On", "ON"].map((word) => [word, TRUE] as const),
  ...["no", "No", "NO", "off", "Off", "OFF"].map((word) => [word, FALSE] as const),
  // Neither has a constructor: loading the file fails.
  ["<<", { type: "unreadable" }],
  ["=", { type: "unreadable" }],
]);

const INTEGER_12 = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const FLOAT_12 = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;

const INTEGER_11 =
  /^[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const FLOAT_11 =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$/;
const DATE_11 =
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}$|^[0-9]{4}-[0-9][0-9]?-[0-9][0-9]?(?:[Tt]|[ \t]+)[0-9][0-9]?:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9][0-9]?(?::[0-9]{2})?))?$/;

/** What YAML 1.2 takes a plain scalar for. */
export function readPlain(text: string): Reading {
  if (!SUSPECT.test(text)) return TEXT;
  const word = WORDS_12.get(text);
  if (word !== undefined) return word;
  if (INTEGER_12.test(text)) return isLong(text) ? tooLong(text) : integer(text);
  if (FLOAT_12.test(text)) return isLong(text) ? tooLong(text) : float(text);
  return notFinite(text) ?? TEXT;
}

/** What PyYAML's SafeLoader takes a plain scalar for. */
export function readPlainAs11(text: string): Reading {
  if (!SUSPECT.test(text)) return TEXT;
  const word = WORDS_11.get(text);
  if (word !== undefined) return word;
  if (FLOAT_11.test(text)) return isLong(text) ? tooLong(text) : float11(text.replaceAll("_", ""));
  if (INTEGER_11.test(text)) {
    return isLong(text) ? tooLong(text) : integer11(text.replaceAll("_", ""));
  }
  if (DATE_11.test(text)) return { type: "date" };
  return notFinite(text) ?? TEXT;
}

/** True when both take a scalar for the same: type and value. */
export function sameReading(a: Reading, b: Reading): boolean {
  if (a.type !== b.type) return false;
  return "value" in a && "value" in b ? a.value === b.value : a.type !== "unreadable";
}

function notFinite(text: string): Reading | undefined {
  if (NOT_A_NUMBER.test(text)) return { type: "float", value: Number.NaN };
  if (!INFINITE.test(text)) return undefined;
  return { type: "float", value: text.startsWith("-") ? -Infinity : Infinity };
}

function isLong(text: string): boolean {
  return text.length > LONGEST_NUMBER;
}

function tooLong(text: string): Reading {
  return { type: "float", value: text.startsWith("-") ? -Infinity : Infinity };
}

function float(text: string): Reading {
  return { type: "float", value: Number(text) };
}

function integer(text: string): Reading {
  const negative = text.startsWith("-");
  const digits = negative || text.startsWith("+") ? text.slice(1) : text;
  return { type: "integer", value: negative ? -BigInt(digits) : BigInt(digits) };
}

/** An integer of YAML 1.1 without its `_`: `0b` and `0x`, octal after a leading zero, base 60. */
function integer11(text: string): Reading {
  const [, sign = "", digits = ""] = /^([-+]?)(.*)$/.exec(text) ?? [];
  if (/^0[bx]?$/.test(digits)) return digits === "0" ? integer("0") : { type: "unreadable" };
  if (/^0[0-7]/.test(digits)) return integerOf(sign, BigInt(`0o${digits.slice(1)}`));
  if (!digits.includes(":")) return integerOf(sign, BigInt(digits));
  return integerOf(
    sign,
    digits.split(":").reduce((sum, part) => sum * 60n + BigInt(part), 0n),
  );
}

function integerOf(sign: string, value: bigint): Reading {
  return { type: "integer", value: sign === "-" ? -value : value };
}

function float11(text: string): Reading {
  if (!text.includes(":")) return float(text);
  const [, sign = "", digits = ""] = /^([-+]?)(.*)$/.exec(text) ?? [];
  const value = digits.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  return { type: "float", value: sign === "-" ? -value : value };
}
