/** A JSON value as schemas and rules see it: numbers are JavaScript's. */
export type PlainValue =
  | null
  | boolean
  | number
  | string
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/** A JSON value whose numbers have the digits of the file. */
export type ExactValue =
  | null
  | boolean
  | string
  | ExactNumber
  | readonly ExactValue[]
  | ExactMapping;

/**
 * A mapping in the order of the file. Not an object: JavaScript lists the keys of one that look like
 * numbers before all others. Called `set` on only by who made it.
 */
export class ExactMapping extends Map<string, ExactValue> {
  /** An object, so that JSON.stringify shows the members; exactJson keeps their order. */
  toJSON(): { readonly [key: string]: ExactValue } {
    return Object.fromEntries(this);
  }
}

/** A number with the digits that stand in the file: what reaches the engine. */
export class ExactNumber {
  /** As written, such as `0.90`, `0x1F` or `9007199254740993`. */
  readonly text: string;
  /** The nearest JavaScript number: finite, and never -0. */
  readonly value: number;

  constructor(text: string, value: number) {
    this.text = text;
    this.value = value;
  }

  /** The rounded value, so that JSON.stringify shows a number; exactJson keeps the digits. */
  toJSON(): number {
    return this.value;
  }
}

/** The same value with JavaScript numbers, rounded where they cannot hold the digits. */
export function plainOf(value: ExactValue): PlainValue {
  if (value === null || typeof value !== "object") return value;
  if (value instanceof ExactNumber) return value.value;
  if (isList(value)) return value.map(plainOf);
  const mapping: Record<string, PlainValue> = {};
  for (const [key, member] of value) mapping[key] = plainOf(member);
  return mapping;
}

function isList(value: object): value is readonly ExactValue[] {
  return Array.isArray(value);
}
