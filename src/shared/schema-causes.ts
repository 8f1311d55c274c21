import { nearest } from "./did-you-mean.ts";

/** An error of ajv, as its standalone validators report it with `allErrors`. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
  readonly message?: string;
}

/** What is wrong with a value: one error, or, when no alternative comes near, what each wanted. */
export interface Cause extends SchemaError {
  /** Of a value that is of none of the kinds that are allowed: the errors of the kinds. */
  readonly wanted?: readonly SchemaError[];
  /** Of a key that is unknown: the missing key that it is nearly. */
  readonly meant?: string;
  /** Of missing keys: all of them that are missing at this place. */
  readonly missing?: readonly string[];
}

/** What says that a value is something else altogether than what was wanted. */
const OTHER_KIND = new Set(["type", "enum", "const"]);

/**
 * The causes among the errors of ajv: without those that only repeat others, of alternatives only the
 * one that the value comes nearest to, and each mistake once (a mistyped key is unknown, and the
 * right one missing; a value of the wrong type is not in the list either).
 */
export function causesOf(errors: readonly SchemaError[]): Cause[] {
  const causes = withoutEchoes(withoutAlternatives(errors));
  const byPlace = groupedBy(causes, (one) => `${one.instancePath} ${one.propertyName ?? ""}`);
  return [...byPlace.values()].flatMap(atOnePlace);
}

/** Errors of ajv stand in the order of its checks: those of alternatives right before their summary. */
function withoutAlternatives(errors: readonly SchemaError[]): Cause[] {
  const causes: Cause[] = [];
  for (const error of errors) {
    const { keyword, instancePath, params } = error;
    // Several alternatives fit, none may: there is no error of any of them.
    const fitsNone = (keyword === "anyOf" || keyword === "oneOf") && !params.passingSchemas;
    if (!fitsNone) {
      causes.push(error);
      continue;
    }
    let first = causes.length;
    while (first > 0 && isInside(causes[first - 1]?.instancePath ?? "", instancePath)) first -= 1;
    const inner = causes.splice(first);
    causes.push(...nearestAlternative(error, inner));
  }
  return causes;
}

function isInside(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

function nearestAlternative(summary: SchemaError, errors: readonly Cause[]): readonly Cause[] {
  const alternatives = groupedBy(errors, ({ schemaPath }) =>
    schemaPath.startsWith(`${summary.schemaPath}/`)
      ? (schemaPath.slice(summary.schemaPath.length + 1).split("/")[0] ?? "")
      : (/^#\/\$defs\/[^/]+/.exec(schemaPath)?.[0] ?? ""),
  );
  const isOther = (error: Cause) =>
    error.instancePath === summary.instancePath && OTHER_KIND.has(error.keyword);
  const near = [...alternatives.values()].filter((all) => !all.some(isOther));
  if (near.length > 0) return near.reduce((a, b) => (b.length < a.length ? b : a));
  const wanted = errors.filter(isOther);
  return [wanted.length > 0 ? { ...summary, wanted } : summary];
}

function groupedBy(
  causes: readonly Cause[],
  nameOf: (cause: Cause) => string,
): Map<string, Cause[]> {
  const groups = new Map<string, Cause[]>();
  for (const cause of causes) {
    const name = nameOf(cause);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [cause]);
    else group.push(cause);
  }
  return groups;
}

function withoutEchoes(causes: readonly Cause[]): Cause[] {
  const named = new Set(
    causes.map(({ instancePath, propertyName }) => `${instancePath} ${propertyName}`),
  );
  return causes.filter(({ keyword, instancePath, params }) => {
    if (keyword === "if") return causes.length === 1;
    return keyword !== "propertyNames" || !named.has(`${instancePath} ${params.propertyName}`);
  });
}

/** The causes that concern one value, each mistake once. */
function atOnePlace(causes: readonly Cause[]): Cause[] {
  const wrongType = causes.find((cause) => cause.keyword === "type");
  if (wrongType !== undefined) return [wrongType];
  const missing = [...new Set(causes.map(missingKey).filter((key) => key !== undefined))];
  const unknown = causes.filter((cause) => unknownKey(cause) !== undefined);
  const mistyped = unknown.map((cause) => {
    const meant = nearest(unknownKey(cause) ?? "", missing);
    if (meant === undefined) return cause;
    missing.splice(missing.indexOf(meant), 1);
    return { ...cause, meant };
  });
  const rest = causes.filter((cause) => {
    if (missingKey(cause) !== undefined || unknownKey(cause) !== undefined) return false;
    return unknown.length === 0 || !/^m(?:in|ax)Properties$/.test(cause.keyword);
  });
  const required = causes.find((cause) => missing.includes(missingKey(cause) ?? ""));
  return [...mistyped, ...(required === undefined ? [] : [{ ...required, missing }]), ...rest];
}

/** The key that an error says is unknown. */
export function unknownKey({ params }: SchemaError): string | undefined {
  const key = params.additionalProperty ?? params.unevaluatedProperty;
  return typeof key === "string" ? key : undefined;
}

/** The key that must be there in any case; not one that another key asks for. */
function missingKey({ keyword, params }: SchemaError): string | undefined {
  if (keyword === "required") return String(params.missingProperty);
  const noTag = keyword === "discriminator" && params.tagValue === undefined;
  return noTag ? String(params.tag) : undefined;
}
