import type { ExactValue } from "./document.ts";
import type { Location } from "./problem.ts";

/** One engine argument as written, in a profile or in AIM_ENGINE_ARGS; numbers have their digits. */
export interface EngineArgument {
  readonly name: string;
  readonly value: ExactValue;
  readonly where?: Location;
}

/** A name without dashes in front, as profiles and AIM_ENGINE_ARGS have it: `--max-model-len`. */
export function bareName(name: string): string {
  return name.replace(/^-+/, "");
}

/**
 * The one spelling of a name: without dashes in front, and `-` for `_`. What follows a dot is a key
 * of the engine's and stays as it is.
 */
export function canonicalName(name: string): string {
  const [words = "", ...keys] = bareName(name).split(".");
  return [words.replaceAll("_", "-"), ...keys].join(".");
}

/** The option that a canonical name negates: `x` for `no-x`; null for a name that negates nothing. */
export function negatedOption(name: string, negation = "no-"): string | null {
  return name.startsWith(negation) ? name.slice(negation.length) : null;
}

/** An argument that speaks of an option which an earlier one speaks of already. */
export interface RepeatedArgument {
  readonly argument: EngineArgument;
  readonly earlier: EngineArgument;
}

/** The arguments that speak of an option again: which of the two counts would depend on the engine. */
export function repeatedOptions(args: readonly EngineArgument[]): readonly RepeatedArgument[] {
  const before = new Map<string, EngineArgument>();
  const repeated: RepeatedArgument[] = [];
  for (const argument of args) {
    const name = canonicalName(argument.name);
    const option = negatedOption(name) ?? name;
    const earlier = before.get(option);
    if (earlier === undefined) before.set(option, argument);
    else repeated.push({ argument, earlier });
  }
  return repeated;
}
