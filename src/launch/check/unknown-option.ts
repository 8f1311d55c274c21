import type { EngineChecks } from "../../generated/checks.ts";
import type { FlagTable } from "../../generated/flags.ts";
import { didYouMean } from "../../shared/did-you-mean.ts";
import { bareName } from "../../shared/engine-argument.ts";
import type { Level } from "../../shared/problem.ts";
import type { ArgumentName } from "../option-names.ts";
import type { CommandLine } from "./command-line.ts";
import { presence } from "./presence.ts";
import type { ArgumentFault } from "./refusal-problem.ts";

/** What an unknown option is looked up in. */
export interface UnknownOptionInput {
  readonly name: ArgumentName;
  /** How it was written. */
  readonly written: string;
  readonly title: string;
  /** `vLLM 0.11.2`. */
  readonly judge: string;
  readonly level: Level;
  readonly table: FlagTable;
  readonly checks: EngineChecks | null;
  /** The newest of the versions that it was judged by. */
  readonly newest: { readonly version: number; readonly line: CommandLine };
}

/**
 * What is said of an option that none of the versions has: that others have it, and what took its
 * place; that it has no negation; or which is the nearest.
 */
export function unknownOptionFault(input: UnknownOptionInput): ArgumentFault {
  const { name, written, title, judge, level, table, checks, newest } = input;
  const option = Object.hasOwn(table.options, name.option) ? table.options[name.option] : undefined;
  if (option === undefined || option.positional === true) {
    return {
      code: "engine-option-unknown",
      level,
      message: `\`${written}\` is not an option of ${title}`,
      hint: nearestOption(name, newest.line) ?? "see `--help` of the engine for its options",
    };
  }
  if (name.isNegated && hasOption(newest.line, name.option)) {
    return {
      code: "engine-option-not-negatable",
      level,
      message: `\`${name.option}\` cannot be negated in ${judge}`,
      hint: `write \`${name.option}: false\`, or leave it out`,
    };
  }
  if (hasOption(newest.line, name.option)) {
    return {
      code: "engine-option-unknown",
      level,
      message: `\`${written}\` is not a name of \`${name.option}\` in ${judge}`,
      hint: `write \`${name.option}\``,
    };
  }
  const gone = checks?.gone?.[name.option];
  const when =
    presence(option.in ?? [], table.versions, newest.version) ?? "other versions have it";
  return {
    code: "engine-option-not-in-version",
    level,
    message: `\`${written}\` is not an option of ${judge}: ${when}`,
    hint: gone?.instead ?? nearestOption(name, newest.line) ?? "remove it",
  };
}

function hasOption(line: CommandLine, option: string): boolean {
  return [...line.flags.values()].some((flag) => flag.option === option && !flag.isNegated);
}

/** The nearest of the options that can be written; a negation is near to negations too. */
function nearestOption(name: ArgumentName, line: CommandLine): string | undefined {
  const names = [...line.flags.keys()].map(bareName).filter((flag) => flag.length > 3);
  const wanted = bareName(name.flag).replace(/\..*$/, "");
  return didYouMean(wanted, names);
}
