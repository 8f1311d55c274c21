import { didYouMean } from "./did-you-mean.ts";
import { ExactNumber, type SourceDocument } from "./document.ts";
import { quoted } from "./document-tree.ts";
import { partsOf, pointerTo, valueAt } from "./json-pointer.ts";
import { type Cause, unknownKey } from "./schema-causes.ts";
import {
  allowedWords,
  knownKeys,
  type Schema,
  schemasAt,
  schemasOfAllForms,
} from "./schema-lookup.ts";

/** What is said of a cause, and where: at its value, or at something `inner`. */
export interface Saying {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly inner?: string | number;
  /** At the key rather than at the value. */
  readonly atKey?: boolean;
}

/** A cause with what the document and the schema know about its value. */
interface Context {
  readonly cause: Cause;
  /** As written: numbers are ExactNumbers. */
  readonly found: unknown;
  readonly subject: string;
  /** ` in `name``, or nothing for the whole document. */
  readonly inside: string;
  /** The parts of the schema that are about the value, or about one inside it. */
  schemas(inner?: string): readonly Schema[];
  /** The same with the forms that the value does not have. */
  allForms(): readonly Schema[];
  /** What to write: what the schema says by `x-hint`, else where to read on. */
  readonly about: string;
}

/** How many words are listed in a hint. */
const MOST_LISTED = 12;

const TYPES: Readonly<Record<string, string>> = {
  object: "a mapping",
  array: "a list",
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "null",
};

const COMPARISONS: Readonly<Record<string, string>> = {
  ">=": "at least",
  "<=": "at most",
  ">": "more than",
  "<": "less than",
};

/** A cause in words; `root` is the schema of the document, for what ajv does not say. */
export function wordingOf(document: SourceDocument, cause: Cause, root?: object): Saying {
  const pointer = cause.instancePath;
  const name = nameOf(pointer);
  const id = (root as Schema | undefined)?.$id;
  const file =
    typeof id === "string" ? `schemas/${id.slice(id.lastIndexOf("/") + 1)}` : "the schema";
  const context: Context = {
    cause,
    found: valueAt(document.exact, pointer),
    subject: name ?? "the document",
    inside: name === undefined ? "" : ` in ${name}`,
    schemas: (inner) =>
      schemasAt(root, inner === undefined ? pointer : pointerTo(pointer, inner), document.value),
    allForms: () => schemasOfAllForms(root, pointer, document.value),
    get about() {
      const hint = schemasAt(root, pointer, document.value).find((one) => "x-hint" in one)?.[
        "x-hint"
      ];
      return typeof hint === "string" ? hint : `${file} describes what can stand here`;
    },
  };
  const key = unknownKey(cause);
  if (key !== undefined) return unknown(context, key);
  if (cause.missing !== undefined) return missing(context, cause.missing);
  return (WORDINGS[cause.keyword] ?? anyOther)(context);
}

const WORDINGS: Readonly<Record<string, (context: Context) => Saying>> = {
  anyOf: noneFits,
  const: notAllowed,
  dependentRequired: missingPartner,
  discriminator: notAllowed,
  enum: notAllowed,
  exclusiveMaximum: outOfRange,
  exclusiveMinimum: outOfRange,
  maximum: outOfRange,
  maxItems: (context) => wrongSize(context, "item"),
  maxLength: (context) => wrongSize(context, "character"),
  maxProperties: (context) => wrongSize(context, "key"),
  minimum: outOfRange,
  minItems: (context) => wrongSize(context, "item"),
  minLength: (context) => wrongSize(context, "character"),
  minProperties: (context) => wrongSize(context, "key"),
  not: forbidden,
  oneOf: noneFits,
  pattern: badFormat,
  type: wrongType,
  uniqueItems: repeated,
};

function unknown({ cause, inside, schemas, allForms, about }: Context, key: string): Saying {
  const known = knownKeys(schemas());
  const others = knownKeys(allForms()).filter((other) => other !== key);
  const few = known.length > 0 && known.length <= MOST_LISTED;
  const hint =
    (cause.meant === undefined
      ? didYouMean(key, others)
      : didYouMean(cause.meant, [cause.meant])) ??
    (few
      ? `what can stand here: ${listed(
          known.map((word) => `\`${word}\``),
          "and",
        )}`
      : about);
  const message = `unknown key ${quoted(key)}${inside}`;
  return { code: "unknown-key", message, hint, inner: key, atKey: true };
}

function missing({ inside, schemas, about }: Context, keys: readonly string[]): Saying {
  const names = listed(
    keys.map((key) => `\`${key}\``),
    "and",
  );
  const message = `${names} ${keys.length === 1 ? "is" : "are"} missing${inside}`;
  const words = keys.length === 1 ? allowedWords(schemas(keys[0])) : [];
  const hint =
    words.length === 0 || words.length > MOST_LISTED
      ? about
      : `add \`${keys[0]}\`: ${listed(words.map(String))}`;
  return { code: "missing-key", message, hint, atKey: true };
}

function missingPartner({ cause, inside }: Context): Saying {
  const { missingProperty, property } = cause.params;
  return {
    code: "missing-key",
    message: `\`${missingProperty}\` is missing${inside}, which goes with \`${property}\``,
    hint: `add \`${missingProperty}\`, or remove \`${property}\``,
    inner: String(property),
    atKey: true,
  };
}

function notAllowed(context: Context): Saying {
  const { cause, schemas } = context;
  const { params } = cause;
  const tag = cause.keyword === "discriminator" ? String(params.tag) : undefined;
  const allowed =
    tag === undefined
      ? [params.allowedValues ?? [params.allowedValue]].flat()
      : allowedWords(schemas().flatMap((schema) => tagSchemas(schema, tag)));
  const found = tag === undefined ? context.found : params.tagValue;
  const subject = tag === undefined ? context.subject : `\`${tag}\``;
  return { ...notAmong(subject, found, allowed, context.about), inner: tag };
}

/** What the alternatives of a schema say of their discriminator: the alternatives are not followed. */
function tagSchemas({ properties }: Schema, tag: string): Schema[] {
  const inner = (properties as Readonly<Record<string, Schema>> | undefined)?.[tag];
  return inner === undefined ? [] : [inner];
}

function notAmong(
  subject: string,
  found: unknown,
  allowed: readonly unknown[],
  about: string,
  types: readonly string[] = [],
): Saying {
  const words = allowed.map((word) =>
    typeof word === "object" ? JSON.stringify(word) : String(word),
  );
  const wanted = listed([...words, ...types]);
  const isNumberInQuotes =
    typeof found === "string" &&
    allowed.some((word) => typeof word !== "string" && String(word) === found);
  const shown = isNumberInQuotes ? `the text ${quoted(found)}` : show(found);
  const nearest = typeof found === "string" ? didYouMean(found, words) : undefined;
  return {
    code: "not-allowed",
    message: `${subject} is ${shown}${wanted === "" ? ", which is not allowed" : `; it must be ${wanted}`}`,
    hint: isNumberInQuotes ? "leave the quotes out" : (nearest ?? about),
  };
}

function noneFits(context: Context): Saying {
  const { cause, found, subject, about } = context;
  const wanted = cause.wanted ?? [];
  if (cause.params.passingSchemas !== undefined && cause.params.passingSchemas !== null) {
    const message = `${subject} fits more than one of the forms that it can have`;
    return { code: "not-allowed", message, hint: about };
  }
  const types = [...new Set(wanted.flatMap(({ params }) => typesOf(params.type)))];
  const words = wanted.flatMap(({ params }) =>
    "allowedValue" in params ? [params.allowedValue] : ((params.allowedValues as []) ?? []),
  );
  if (words.length > 0) return notAmong(subject, found, words, about, types);
  if (types.length > 0) return ofType(context, types, []);
  const message = `${subject} fits none of the forms that it can have`;
  return { code: "not-allowed", message, hint: about };
}

function wrongType(context: Context): Saying {
  const { type } = context.cause.params;
  return ofType(context, typesOf(type), [type].flat());
}

function ofType(
  { found, subject, about }: Context,
  words: readonly string[],
  types: readonly unknown[],
): Saying {
  return {
    code: "wrong-type",
    message: `${subject} is ${show(found)}; it must be ${listed(words)}`,
    hint: typeHint(types, found) ?? about,
  };
}

function typesOf(type: unknown): string[] {
  return [type ?? []].flat().map((name) => TYPES[String(name)] ?? String(name));
}

function typeHint(types: readonly unknown[], found: unknown): string | undefined {
  if (types.includes("string") && (found instanceof ExactNumber || typeof found === "boolean")) {
    return `quote it: \`"${found instanceof ExactNumber ? found.text : found}"\``;
  }
  if (typeof found !== "string") return undefined;
  const isNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(found);
  if (isNumber && (types.includes("integer") || types.includes("number")))
    return "leave the quotes out";
  if (!types.includes("boolean")) return undefined;
  if (/^(?:true|yes|on)$/i.test(found)) return "write `true`, without quotes";
  return /^(?:false|no|off)$/i.test(found) ? "write `false`, without quotes" : undefined;
}

function badFormat({ cause, found, subject, inside, schemas, about }: Context): Saying {
  const key = cause.propertyName;
  const { pattern } = cause.params;
  const named = schemas().flatMap(({ propertyNames }) =>
    key === undefined || propertyNames === undefined ? [] : [propertyNames as Schema],
  );
  const one = [...named, ...schemas()].find((schema) => schema.pattern === pattern);
  const expected = one?.["x-expected"];
  const example = Array.isArray(one?.examples) ? one.examples[0] : undefined;
  const wanted =
    typeof expected === "string"
      ? `it must be ${expected}`
      : typeof example === "string"
        ? `it must be like ${quoted(example)}`
        : `it must match \`${pattern}\``;
  if (key === undefined) {
    return { code: "bad-format", message: `${subject} is ${show(found)}; ${wanted}`, hint: about };
  }
  const message = `${quoted(key)} is no name that can stand${inside || " here"}; ${wanted}`;
  return { code: "bad-format", message, hint: about, inner: key, atKey: true };
}

function outOfRange({ cause, found, subject, about }: Context): Saying {
  const { comparison, limit } = cause.params;
  const range = `${COMPARISONS[String(comparison)] ?? comparison} ${limit}`;
  return {
    code: "out-of-range",
    message: `${subject} is ${show(found)}; it must be ${range}`,
    hint: about,
  };
}

function wrongSize({ cause, found, subject, about }: Context, unit: string): Saying {
  const count = [...(found as Iterable<unknown>)].length;
  const isLow = cause.keyword.startsWith("min");
  const limit = Number(cause.params.limit);
  const bound = `${isLow ? "it needs at least" : "it takes at most"} ${countOf(limit, unit)}`;
  const has = count === 0 ? "is empty" : `has ${countOf(count, unit)}`;
  return {
    code: isLow ? "too-few" : "too-many",
    message: `${subject} ${has}; ${bound}`,
    hint: about,
  };
}

function repeated({ cause, subject }: Context): Saying {
  const [first = 0, second = 0] = [Number(cause.params.i), Number(cause.params.j)].sort(
    (a, b) => a - b,
  );
  return {
    code: "repeated",
    message: `items ${first + 1} and ${second + 1} of ${subject} are the same`,
    hint: "remove one of the two",
    inner: second,
  };
}

function forbidden({ found, subject, about }: Context): Saying {
  return { code: "not-allowed", message: `${subject} cannot be ${show(found)}`, hint: about };
}

function anyOther({ cause, found, subject, about }: Context): Saying {
  const rule = cause.message ?? `violates \`${cause.keyword}\``;
  return { code: "schema", message: `${subject} is ${show(found)}; it ${rule}`, hint: about };
}

/** What a message calls the value at a pointer; nothing for the whole document. */
function nameOf(pointer: string): string | undefined {
  const parts = partsOf(pointer);
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  if (!/^\d+$/.test(last)) return quoted(last);
  const list = parts.findLast((part) => !/^\d+$/.test(part));
  return `item ${Number(last) + 1}${list === undefined ? "" : ` of ${quoted(list)}`}`;
}

function show(value: unknown): string {
  if (value === undefined) return "not there";
  if (value === null || value === "") return "empty";
  if (value instanceof ExactNumber) return quoted(value.text);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a mapping" : quoted(String(value));
}

function listed(words: readonly string[], last = "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

function countOf(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
