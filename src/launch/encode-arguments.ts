import { bareName } from "../shared/engine-argument.ts";
import { encodeList } from "./encode-list.ts";
import { encodeMapping } from "./encode-mapping.ts";
import {
  type Encoding,
  type EncodingContext,
  fine,
  impossible,
  nothing,
  word,
} from "./encoding.ts";
import type { FlagFacts } from "./flag-details.ts";
import { isMapping, type LaunchArgument } from "./launch-argument.ts";
import { valueText } from "./value-text.ts";

/** An argument with its words. */
export interface WrittenArgument extends Encoding {
  readonly argument: LaunchArgument;
}

/** The words of all arguments, in their order; errors for those that no argv can hold. */
export function encodeArguments(
  list: readonly LaunchArgument[],
  context: EncodingContext,
): Encoding & { readonly written: readonly WrittenArgument[] } {
  const written = list.map((argument) => ({
    argument,
    ...representable(argument, encodeArgument(argument, context)),
  }));
  return {
    written,
    words: written.flatMap(({ words }) => words),
    problems: written.flatMap(({ problems }) => problems),
  };
}

/**
 * One argument:
 * - no value, `true`: the flag. `true` is a word of its own after an option that takes a boolean. A
 *   pair needs a value: without one it is `true`.
 * - `false`: the negated flag where the option has one, else nothing.
 * - a list, a mapping: see encode-list.ts, encode-mapping.ts.
 * - anything else: the flag and the text, as one word where the text begins with `-`.
 *
 * Python's bool() takes every text but the empty one for true, so that is how an option of that type
 * is told false. A key of a JSON option (`x.key`) is read as JSON: the literals are words.
 */
function encodeArgument(argument: LaunchArgument, context: EncodingContext): Encoding {
  const { name, value } = argument;
  const facts = context.names.facts(name.option);
  if (name.path !== null && (value === null || typeof value === "boolean")) {
    return fine(...word(name.flag, String(value), context.descriptor));
  }
  const { pair } = context.descriptor.arguments;
  if (value === null && pair === undefined) return fine(name.flag);
  if (value === true || value === null) return encodeTrue(argument, facts, context);
  if (value === false) return encodeFalse(argument, facts, context);
  if (Array.isArray(value)) return encodeList(argument, value, facts, context.descriptor);
  if (isMapping(value)) return encodeMapping(argument, value, context.descriptor);
  return fine(...word(name.flag, valueText(value), context.descriptor));
}

function encodeTrue(
  { name }: LaunchArgument,
  facts: FlagFacts | null,
  { descriptor }: EncodingContext,
): Encoding {
  const { booleans } = descriptor.arguments;
  const text = booleans === "python" ? "True" : "true";
  const isWord = facts ? takesBoolean(facts) : booleans === "value" || booleans === "python";
  return isWord && !name.isNegated ? fine(...word(name.flag, text, descriptor)) : fine(name.flag);
}

function encodeFalse(
  argument: LaunchArgument,
  facts: FlagFacts | null,
  { descriptor, names }: EncodingContext,
): Encoding {
  const { option, flag } = argument.name;
  const negated = names.negatedFlag(option);
  if (facts !== null) {
    if (facts.kind === "boolean" && negated !== null) return fine(negated);
    if (takesBoolean(facts)) return fine(...word(flag, "", descriptor));
    return facts.default === true ? nothing(argument, "this version cannot switch it off") : fine();
  }
  const { booleans } = descriptor.arguments;
  if (booleans === "value") return fine(...word(flag, "false", descriptor));
  if (booleans === "python") return fine(...word(flag, "False", descriptor));
  if (booleans === "switch") {
    const how = negated === null ? "" : `; \`${bareName(negated)}\` passes its negation`;
    return nothing(argument, `whether it has a negation is not known${how}`);
  }
  if (descriptor.arguments.flagTable !== undefined) {
    return nothing(argument, `it is not a known option of ${descriptor.id}`);
  }
  return negated === null ? fine() : fine(negated);
}

/**
 * Refuses what does not arrive as it is written: a process is given bytes of UTF-8 that end at the
 * first NUL, half a surrogate pair has none, and argparse (Python 3.11) takes the value away from
 * `--x=--`.
 */
function representable(argument: LaunchArgument, encoding: Encoding): Encoding {
  const { words } = encoding;
  if (words.some((text) => text.includes("\0"))) {
    return impossible(argument, "it holds a NUL character", "remove that character");
  }
  if (!words.every((text) => text.isWellFormed())) {
    return impossible(argument, "it holds half of a surrogate pair", "write the whole character");
  }
  return words.some((text) => /^-[^=]*=--$/.test(text))
    ? impossible(argument, "a value of `--` alone is dropped", "write another value")
    : encoding;
}

function takesBoolean({ kind, type }: FlagFacts): boolean {
  return kind === "value" && type === "boolean";
}
