import type { DecisionRecord } from "../generated/record.ts";
import type { Resolution } from "../generated/resolution.ts";
import {
  type ValidationError,
  validateRecord,
  validateResolution,
} from "../generated/validators.js";
import type { Location, Problem } from "../shared/problem.ts";

/** A decision from elsewhere: a whole record, or the resolution alone, as `aim explain` prints it. */
export type RecordedDecision =
  | { readonly kind: "record"; readonly record: DecisionRecord }
  | { readonly kind: "resolution"; readonly resolution: Resolution };

/** The deepest that a record is: conditions of rules in it may be nested, and renderers follow them. */
const DEEPEST = 200;

/** How many violations of the schema are told. */
const SHOWN = 5;

/** A record or a resolution, from its JSON text; a problem at `where` when it is neither. */
export function readDecision(text: string, where: Location): RecordedDecision | Problem {
  const parsed = parseJson(text, where);
  if ("code" in parsed) return parsed;
  const { value } = parsed;
  if (isObject(value) && "resolution" in value) {
    return validateRecord(value)
      ? { kind: "record", record: value }
      : notValid("a decision record", validateRecord.errors, value, where);
  }
  if (isObject(value) && "selection" in value) {
    return validateResolution(value)
      ? { kind: "resolution", resolution: value }
      : notValid("a resolution", validateResolution.errors, value, where);
  }
  return {
    code: "not-a-record",
    level: "error",
    message: `this is ${nameOf(value)}, neither a decision record nor a resolution`,
    where,
    hint: "records are written by AIM_DECISION_LOG, resolutions by `aim explain --format json`",
  };
}

/** A record, from its line in a log; a problem at `where` when it is none. */
export function readRecord(text: string, where: Location): DecisionRecord | Problem {
  const read = readDecision(text, where);
  if ("code" in read) return read;
  if (read.kind === "record") return read.record;
  return {
    code: "not-a-record",
    level: "error",
    message: "this is a resolution, which has not all facts that are needed to decide again",
    where,
    hint: "`aim explain --from` explains it; records for replay are written by AIM_DECISION_LOG",
  };
}

function parseJson(text: string, where: Location): { readonly value: unknown } | Problem {
  if (depthOf(text) > DEEPEST) return notJson(`it is nested deeper than ${DEEPEST} levels`, where);
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return notJson(text.trim() === "" ? "it is empty" : inOurWords(reason), where);
  }
}

function notJson(reason: string, where: Location): Problem {
  return {
    code: "not-json",
    level: "error",
    message: `this is not JSON: ${reason}`,
    where,
    hint: "a log of decisions has one record a line; one that was cut off cannot be read",
  };
}

/** V8 quotes the text around the fault, which may be long or secret: what is wrong and where is enough. */
function inOurWords(reason: string): string {
  const position = /at position (\d+)/.exec(reason)?.[1];
  const what = /^(?:Unexpected end|Unterminated)/.test(reason)
    ? "it ends too early"
    : "unexpected text";
  return position === undefined ? what : `${what} at character ${Number(position) + 1}`;
}

const characters = {
  quote: 0x22,
  bracket: 0x5b,
  backslash: 0x5c,
  endBracket: 0x5d,
  brace: 0x7b,
  endBrace: 0x7d,
};

/** How deep the brackets of a JSON text are nested, those in its strings not counted. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInString) {
      if (code === characters.backslash) at += 1;
      else if (code === characters.quote) isInString = false;
    } else if (code === characters.quote) {
      isInString = true;
    } else if (code === characters.brace || code === characters.bracket) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === characters.endBrace || code === characters.endBracket) {
      depth -= 1;
    }
  }
  return deepest;
}

function notValid(
  what: string,
  errors: readonly ValidationError[] | null | undefined,
  value: object,
  where: Location,
): Problem {
  const version = (value as { readonly version?: unknown }).version;
  if (version !== 1) {
    return {
      code: "unknown-record-version",
      level: "error",
      message: `this is ${what} of format ${JSON.stringify(version) ?? "unknown"}; this aim reads format 1`,
      where,
      hint: "read it with the aim that wrote it, or a newer one",
    };
  }
  const lines = [...new Set((errors ?? []).map(violation))];
  const shown = lines.slice(0, SHOWN);
  if (lines.length > SHOWN) shown.push(`and ${lines.length - SHOWN} more`);
  return {
    code: "record-invalid",
    level: "error",
    message: `this is ${what}, but not a valid one`,
    where,
    cause: shown.join("\n"),
    hint: "it was changed, or written by another version; `schemas/record.schema.json` describes it",
  };
}

/** One violation in words, with the JSON pointer to the value. */
function violation({ instancePath, keyword, params, message }: ValidationError): string {
  const place = instancePath === "" ? "the whole" : `\`${instancePath}\``;
  if (keyword === "required") return `${place} has no \`${params["missingProperty"]}\``;
  if (keyword === "additionalProperties") {
    return `${place} has \`${params["additionalProperty"]}\`, which is not known`;
  }
  if (keyword === "enum") {
    return `${place} must be one of ${(params["allowedValues"] as readonly unknown[]).join(", ")}`;
  }
  return `${place} ${message ?? `does not meet \`${keyword}\``}`;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "another object" : `a ${typeof value}`;
}
