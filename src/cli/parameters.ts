import type { Problem } from "../shared/problem.ts";
import type { Operand, OptionKind } from "./declaration.ts";
import { exitCodes } from "./exit-code.ts";
import { Stop } from "./stop.ts";

/** An option without a value. */
export function flag(flags: string, description: string): OptionKind<boolean> {
  return { flags, description, read: (given) => given === true };
}

/** An option with any text as its value. */
export function text(
  flags: string,
  description: string,
  more: Pick<OptionKind<unknown>, "conflicts"> = {},
): OptionKind<string | undefined> {
  return { flags, description, ...more, read: textOf };
}

/** An option with several values: after one another, or each with the option again. */
export function texts(
  flags: string,
  description: string,
  more: Pick<OptionKind<unknown>, "conflicts" | "isRepeated"> = {},
): OptionKind<readonly string[] | undefined> {
  const read = (given: unknown) => (Array.isArray(given) ? given.map(String) : undefined);
  return { flags, description, ...more, read };
}

/** An option whose text means something else; `parse` says what, or what is wrong with it. */
export function parsed<T>(
  flags: string,
  description: string,
  parse: (given: string) => T | Stop,
): OptionKind<T | undefined> {
  const read = (given: unknown) => (given === undefined ? undefined : parse(String(given)));
  return { flags, description, read };
}

/** `--format`: how a command prints what it found. */
export function format<const Format extends string>(
  formats: readonly Format[],
  standard: NoInfer<Format>,
): OptionKind<Format> {
  return choice("--format <FORMAT>", "how to print it", formats, standard);
}

/** An option that is one of a few words, in any letter case. */
export function choice<const Choice extends string>(
  flags: string,
  description: string,
  choices: readonly Choice[],
  standard: NoInfer<Choice>,
): OptionKind<Choice> {
  return { flags, description, choices, standard, read: (given) => oneOf(choices, given) };
}

/** A word that may be left out. */
export function operand(syntax: `[${string}]`, description: string): Operand<string | undefined> {
  return { syntax, description, read: ([word]) => word };
}

/** A word that has to be there: commander sees to that. */
export function requiredOperand(syntax: `<${string}>`, description: string): Operand<string> {
  return { syntax, description, read: ([word]) => String(word) };
}

/** All words that are left. */
export function operands(
  syntax: `[${string}...]`,
  description: string,
): Operand<readonly string[]> {
  return { syntax, description, read: (words) => words };
}

/** A word of a list. */
export function choiceOperand<const Choice extends string>(
  syntax: `<${string}>`,
  description: string,
  choices: readonly Choice[],
): Operand<Choice> {
  return { syntax, description, choices, read: ([word]) => oneOf(choices, word) };
}

/** What is wrong with the value of an option. */
export function badOption(name: string, given: string, must: string, hint?: string): Stop {
  const problem: Problem = {
    code: "setting-invalid",
    level: "error",
    message: `\`${name}\` is \`${given}\`; it must be ${must}`,
    ...(hint === undefined ? {} : { hint }),
  };
  return new Stop([problem], exitCodes.usage);
}

function textOf(given: unknown): string | undefined {
  return given === undefined ? undefined : String(given);
}

/** commander has refused everything else. */
function oneOf<Choice extends string>(choices: readonly Choice[], given: unknown): Choice {
  const found = choices.find((choice) => choice === given);
  if (found === undefined) throw new Error(`${given} is none of ${choices.join(", ")}`);
  return found;
}
