import {
  type ExactValue,
  keysInOrder,
  type PlainValue,
  type SourceDocument,
} from "../shared/document.ts";
import { quoted } from "../shared/document-tree.ts";
import type { Problem } from "../shared/problem.ts";
import type { EngineArgument } from "./profile.ts";

/** The `engine_args` of a profile in the order of the file; none where there is no mapping. */
export function engineArguments(document: SourceDocument): EngineArgument[] {
  const plain = member(document.value, "engine_args");
  if (!isMapping(plain)) return [];
  const exact = (document.exact as { readonly engine_args: Readonly<Record<string, ExactValue>> })
    .engine_args;
  return keysInOrder(exact).map((name) => ({
    name,
    value: exact[name] ?? null,
    where: document.locate(`/engine_args/${pointerPart(name)}`, "key"),
  }));
}

/**
 * An error for each argument that speaks of an option again: in another spelling (`_` and `-` are
 * the same to engines) or as its negation. Which of the two counts would depend on the engine.
 */
export function repeatedArguments(args: readonly EngineArgument[]): Problem[] {
  const before = new Map<string, EngineArgument>();
  const problems: Problem[] = [];
  for (const argument of args) {
    const option = optionOf(argument.name);
    const earlier = before.get(option);
    if (earlier === undefined) before.set(option, argument);
    else problems.push(repeated(argument, earlier));
  }
  return problems;
}

function repeated(argument: EngineArgument, earlier: EngineArgument): Problem {
  const isNegation = dashed(argument.name) !== dashed(earlier.name);
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

/** The name with `_` as `-`, but for what follows a dot: those are keys of the engine's own. */
export function dashed(name: string): string {
  if (!name.includes("_")) return name;
  const [option = "", ...keys] = name.split(".");
  return [option.replaceAll("_", "-"), ...keys].join(".");
}

function optionOf(name: string): string {
  const option = dashed(name);
  return option.startsWith("no-") ? option.slice("no-".length) : option;
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

/** One part of a JSON pointer. */
export function pointerPart(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
