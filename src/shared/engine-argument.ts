import type { ExactValue } from "./document.ts";
import type { Location } from "./problem.ts";

/** One engine argument as written, in a profile or in AIM_ENGINE_ARGS; numbers have their digits. */
export interface EngineArgument {
  readonly name: string;
  readonly value: ExactValue;
  readonly where?: Location;
}

/** The name with `_` as `-`, but for what follows a dot: those are keys of the engine's own. */
export function dashed(name: string): string {
  if (!name.includes("_")) return name;
  const [option = "", ...keys] = name.split(".");
  return [option.replaceAll("_", "-"), ...keys].join(".");
}

/** The option that a name speaks of: `no-x` and `x` are one, whatever is between their words. */
export function optionOf(name: string): string {
  return dashed(name).replace(/^no-/, "");
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
    const option = optionOf(argument.name);
    const earlier = before.get(option);
    if (earlier === undefined) before.set(option, argument);
    else repeated.push({ argument, earlier });
  }
  return repeated;
}
