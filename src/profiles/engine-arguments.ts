import { ExactMapping, type PlainValue, type SourceDocument } from "../shared/document.ts";
import { quoted } from "../shared/document-tree.ts";
import {
  canonicalName,
  type EngineArgument,
  type RepeatedArgument,
  repeatedOptions,
} from "../shared/engine-argument.ts";
import { pointerTo } from "../shared/json-pointer.ts";
import type { Problem } from "../shared/problem.ts";

/** The `engine_args` of a profile in the order of the file; none where there is no mapping. */
export function engineArguments(document: SourceDocument): EngineArgument[] {
  const { exact } = document;
  const given = exact instanceof ExactMapping ? exact.get("engine_args") : undefined;
  if (!(given instanceof ExactMapping)) return [];
  return [...given].map(([name, value]) => ({
    name,
    value,
    where: document.locate(pointerTo("/engine_args", name), "key"),
  }));
}

/**
 * An error for each argument that speaks of an option again: in another spelling (`_` and `-` are
 * the same to engines) or as its negation. Which of the two counts would depend on the engine.
 */
export function repeatedArguments(args: readonly EngineArgument[]): Problem[] {
  return repeatedOptions(args).map(repeated);
}

function repeated({ argument, earlier }: RepeatedArgument): Problem {
  const isNegation = canonicalName(argument.name) !== canonicalName(earlier.name);
  const line = earlier.where?.line === undefined ? "" : ` in line ${earlier.where.line}`;
  const says = isNegation ? "is the negation of" : "is the same argument as";
  return {
    code: isNegation ? "contradicting-arguments" : "repeated-argument",
    level: "error",
    message: `${quoted(argument.name)} ${says} ${quoted(earlier.name)}${line}`,
    where: argument.where,
    hint: "keep one of the two",
  };
}

/** The value of a key of a mapping; undefined for other values and missing keys. */
export function member(value: PlainValue | undefined, key: string): PlainValue | undefined {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Whether a value is a mapping. */
export function isMapping(
  value: PlainValue | undefined,
): value is { readonly [key: string]: PlainValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
