import type { EngineDescriptor } from "../generated/engine.ts";
import type { Problem } from "../shared/problem.ts";
import type { LaunchArgument } from "./launch-argument.ts";
import type { OptionNames } from "./option-names.ts";

/** One argument as the command line has it, or why it cannot be written. */
export interface Encoding {
  /** Nothing where the argument means that nothing is passed. */
  readonly words: readonly string[];
  readonly problems: readonly Problem[];
}

/** What the form of an argument depends on. */
export interface EncodingContext {
  readonly descriptor: EngineDescriptor;
  readonly names: OptionNames;
}

/**
 * `--x text`; for an engine of pairs `--arg x=text`; or `--x=text` where the engine wants that, and for a text that begins with `-`: after a
 * flag of its own it would be taken for another flag.
 */
export function word(
  flag: string,
  text: string,
  { arguments: { assignment, pair } }: EngineDescriptor,
): readonly string[] {
  if (pair !== undefined) return [pair, `${flag}=${text}`];
  return assignment === "equals" || text.startsWith("-") ? [`${flag}=${text}`] : [flag, text];
}

export function fine(...words: readonly string[]): Encoding {
  return { words, problems: [] };
}

/** Nothing is passed, and that deserves a word. */
export function nothing({ name, where }: LaunchArgument, reason: string): Encoding {
  const problem: Problem = {
    code: "argument-without-effect",
    level: "warning",
    message: `\`${name.option}\` is not passed to the engine: ${reason}`,
    where,
  };
  return { words: [], problems: [problem] };
}

/** No command line can say this. */
export function impossible(
  { name, where }: LaunchArgument,
  reason: string,
  hint: string,
): Encoding {
  const problem: Problem = {
    code: "argument-not-representable",
    level: "error",
    message: `\`${name.option}\` cannot be written on a command line: ${reason}`,
    hint,
    where,
  };
  return { words: [], problems: [problem] };
}
