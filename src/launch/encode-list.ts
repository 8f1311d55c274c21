import type { EngineDescriptor } from "../generated/engine.ts";
import type { ExactValue } from "../shared/exact-value.ts";
import { type Encoding, fine, impossible, nothing, word } from "./encoding.ts";
import type { FlagFacts } from "./flag-details.ts";
import type { LaunchArgument } from "./launch-argument.ts";
import { pythonText } from "./python-text.ts";
import { valueText } from "./value-text.ts";

type ListStyle = EngineDescriptor["arguments"]["lists"];

/**
 * A list: one JSON value where the option takes JSON, the flag once a value where it is repeated,
 * one value with commas or as Python prints it, or one flag with many values. A list within the list, or a mapping, is JSON.
 */
export function encodeList(
  argument: LaunchArgument,
  list: readonly ExactValue[],
  facts: FlagFacts | null,
  descriptor: EngineDescriptor,
): Encoding {
  const { flag, path } = argument.name;
  const style = path === null ? listStyle(facts, descriptor.arguments.lists) : "json";
  if (style === "python") return fine(...word(flag, pythonText(list), descriptor));
  if (style === "json") return fine(...word(flag, valueText(list), descriptor));
  const texts = list.map(valueText);
  if (style === "repeat") return fine(...texts.flatMap((text) => word(flag, text, descriptor)));
  return style === "comma"
    ? withCommas(argument, texts, descriptor)
    : manyValues(argument, texts, facts, descriptor);
}

function listStyle(facts: FlagFacts | null, otherwise: ListStyle): ListStyle {
  if (facts?.kind === "append") return "repeat";
  if (facts?.kind === "list") return "values";
  const takesJson = facts?.type && ["json", "json-list", "string-or-json"].includes(facts.type);
  return takesJson ? "json" : otherwise;
}

/** `--x a,b,c`: nothing escapes a comma. */
function withCommas(
  argument: LaunchArgument,
  texts: readonly string[],
  descriptor: EngineDescriptor,
): Encoding {
  if (texts.length === 0) return nothing(argument, "the list is empty");
  return texts.some((text) => text.includes(","))
    ? impossible(argument, "one of several values contains a comma", "write it without a comma")
    : fine(...word(argument.name.flag, texts.join(","), descriptor));
}

/**
 * `--x a b c`. What Python's argparse makes of a value that begins with `-` (Python 3.11, nargs `+`;
 * the tests ask a real one):
 * - it is the value of the flag in `--x=-a`, but then it is the only one: in `--x=-a b`, `b` is an
 *   argument of its own;
 * - as a word of its own it is a value when it is `-` alone or a negative number such as `-1` and
 *   `-1.5`, but not `-1e5`, `-inf` or `-a`, which are taken for flags;
 * - nothing escapes it: after `--` the option takes no more values.
 * vLLM reads the command line once before argparse does and takes every word that begins with `-`
 * and contains `.` for a key of a JSON option: there `-1.5` is no value either.
 * So a list of several values with one of the others cannot be written.
 */
function manyValues(
  argument: LaunchArgument,
  texts: readonly string[],
  facts: FlagFacts | null,
  descriptor: EngineDescriptor,
): Encoding {
  const { flag } = argument.name;
  const { dottedKeys } = descriptor.arguments;
  const [first] = texts;
  if (first === undefined) {
    return facts?.mayBeEmpty ? fine(flag) : nothing(argument, "the list is empty");
  }
  if (texts.length === 1) return fine(...word(flag, first, descriptor));
  const standsAlone = dottedKeys ? /^-(?:[0-9]+)?$/ : /^-(?:[0-9]+|[0-9]*\.[0-9]+)?$/;
  const taken = texts.find((text) => text.startsWith("-") && !standsAlone.test(text));
  if (taken === undefined) return fine(flag, ...texts);
  return impossible(
    argument,
    "one of several values begins with `-`, and would be taken for an option",
    "write the value in another way, or give it alone",
  );
}
