import { Argument, Command, CommanderError, Option } from "commander";
import { flagOptions } from "../config/flag-options.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import type { Problem } from "../shared/problem.ts";
import { commands, defaultCommand, programExamples } from "./all-commands.ts";
import type { CommandDeclaration, CommandGroup, Operand, OptionKind } from "./declaration.ts";
import { engineOptionHint } from "./engine-option.ts";
import { exitCodes } from "./exit-code.ts";
import { helpFooter, programFooter } from "./help.ts";
import type { Flags } from "./session.ts";
import { type Answer, Stop } from "./stop.ts";

/** The command that a command line names, with what stands beside it. */
export interface Chosen {
  readonly command: CommandDeclaration;
  readonly words: readonly string[];
  /** Values of the settings flags and of the command's own options, by commander's names. */
  readonly flags: Flags;
}

/** Whether a command line names a command to run. */
export function isChosen(read: Chosen | Answer | Stop): read is Chosen {
  return "command" in read;
}

/**
 * What the words after the program's name ask for: a command, which has not run yet; help or the
 * version, as text; or what is wrong with them. The values of settings are not looked at.
 */
export function readCommandLine(
  words: readonly string[],
  version: string,
  name = "aim",
): Chosen | Answer | Stop {
  let output = "";
  let read: Chosen | Answer | Stop | undefined;
  const program = declareProgram(
    version,
    {
      choose: (found) => {
        read = found;
      },
      help: (text) => {
        output += text;
      },
    },
    name,
  );
  const helped = (): Answer => ({ output, exitCode: exitCodes.done });
  try {
    program.parse([...words], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return helped();
    const isUnknown = error.code === "commander.help";
    const problem = isUnknown
      ? unknownCommand(program, words[1] ?? "")
      : usageProblem(error, words);
    return new Stop([problem], exitCodes.usage);
  }
  return read ?? helped();
}

/** What becomes of a line that commander parses. */
interface Receiver {
  choose(found: Chosen | Stop): void;
  /** Help and the version. */
  help(text: string): void;
}

const nobody: Receiver = { choose: () => undefined, help: () => undefined };

/** The program as commander knows it. */
export function declareProgram(
  version: string,
  { choose, help }: Receiver = nobody,
  name = "aim",
): Command {
  const program = new Command(name)
    .description("Chooses the profile for this request and these GPUs, and becomes the engine.")
    .usage("[command] [options]")
    .version(version, "--version", "print the version of aim")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addOption(
      new Option("--color <when>", "colour the output").choices(["auto", "always", "never"]),
    )
    .addOption(new Option("--no-color", "do not colour the output"))
    .addHelpText("after", programFooter(programExamples))
    .exitOverride()
    // Commands below take this over when they are made. Errors are reported as problems, in one form.
    .configureOutput({ writeOut: help, writeErr: () => undefined });
  for (const each of commands) {
    if ("commands" in each) declareGroup(program, each, choose);
    else declare(program, each, choose);
  }
  return program;
}

/** Without a command below it, a group prints its help. */
function declareGroup(
  program: Command,
  { name, summary, examples, commands: members }: CommandGroup,
  choose: Receiver["choose"],
): void {
  const group = program
    .command(name)
    .description(summary)
    .addHelpText("after", helpFooter(examples))
    .allowExcessArguments()
    .action(() => {
      const [unknown] = group.args;
      if (unknown === undefined) group.outputHelp();
      else choose(new Stop([unknownCommand(group, unknown)], exitCodes.usage));
    });
  for (const each of members) declare(group, each, choose);
}

/** A command with every settings flag; which values are allowed is for the settings to say. */
function declare(parent: Command, command: CommandDeclaration, choose: Receiver["choose"]): void {
  const isDefault = command.name === defaultCommand;
  const declared = parent
    .command(command.name, { isDefault })
    .description(command.summary)
    // Words that are no command arrive at the default one, and get a suggestion.
    .allowExcessArguments(isDefault)
    .addHelpText("after", helpFooter(command.examples));
  for (const operand of command.operands) declared.addArgument(argumentOf(operand));
  addSettings(declared);
  for (const option of command.options) {
    declared.addOption(optionOf(option));
    if (option.negated !== undefined) declared.addOption(new Option(...option.negated));
  }
  declared.action(() => {
    const { args: words } = declared;
    const [unknown] = isDefault ? words : [];
    choose(
      unknown === undefined
        ? { command, words, flags: declared.optsWithGlobals() }
        : new Stop([unknownWord(parent, unknown, words[1])], exitCodes.usage),
    );
  });
}

const groupTitles = {
  model: "Model:",
  hardware: "Hardware:",
  selection: "Selection:",
  engine: "Engine:",
  adapters: "LoRA adapters:",
  paths: "Paths:",
  logging: "Log:",
} as const;

function addSettings(declared: Command): void {
  for (const flag of flagOptions()) {
    const group = groupTitles[flag.group];
    declared.addOption(
      new Option(flag.flags, flag.description).hideHelp(flag.hidden).helpGroup(group),
    );
    if (flag.negatedFlags === null) continue;
    declared.addOption(new Option(flag.negatedFlags, "the opposite").helpGroup(group));
    declared.setOptionValue(flag.attribute, undefined);
  }
}

function argumentOf({ syntax, description, choices }: Operand<unknown>): Argument {
  const argument = new Argument(syntax, description);
  return choices === undefined ? argument : argument.choices([...choices]);
}

function optionOf(declared: OptionKind<unknown>): Option {
  const { flags, description, choices, standard, conflicts, isRepeated } = declared;
  const option = new Option(flags, description);
  if (choices !== undefined) allowAnyCase(option, choices);
  if (standard !== undefined) option.default(standard);
  if (conflicts !== undefined) option.conflicts([...conflicts]);
  if (isRepeated) option.argParser((value: string, before: string[] = []) => [...before, value]);
  return option;
}

/** A choice in any letter case is the one that it means, as AMD's command line takes it. */
function allowAnyCase(option: Option, choices: readonly string[]): void {
  option.choices([...choices]);
  const { parseArg } = option;
  if (parseArg === undefined) throw new Error("commander reads choices by parseArg");
  option.argParser((given: string, before: unknown) => {
    const meant = choices.find((choice) => choice.toLowerCase() === given.toLowerCase());
    return parseArg(meant ?? given, before);
  });
}

/** What stands behind `--`, or is no command. */
function unknownWord(program: Command, word: string, next: string | undefined): Problem {
  const hint = engineOptionHint(word, next);
  if (hint === undefined) return unknownCommand(program, word);
  return { code: "usage", level: "error", message: `unknown option \`${word}\``, hint };
}

function unknownCommand(program: Command, word: string): Problem {
  const names = program.commands.map((declared) => declared.name());
  const longer = names.find((name) => name.startsWith(word));
  const suggestion = longer === undefined ? didYouMean(word, names) : `did you mean \`${longer}\`?`;
  return {
    code: "unknown-command",
    level: "error",
    message: `there is no command \`${word}\``,
    hint: suggestion ?? `the commands are: ${names.join(", ")}`,
  };
}

/** commander's message in our form: its suggestion becomes the hint, or else how an engine gets its options. */
function usageProblem(error: CommanderError, words: readonly string[]): Problem {
  const suggestion = /\(Did you mean (?:one of )?([^)]+?)\??\)/.exec(error.message)?.[1];
  const message = (error.message.split("\n")[0] ?? "")
    .replace(/^error: /, "")
    .replaceAll("'", "`")
    .replace(/\.$/, "");
  const unknown = /^unknown option `(.*)`$/s.exec(message)?.[1];
  const engines =
    unknown === undefined
      ? undefined
      : engineOptionHint(unknown, words[words.indexOf(unknown) + 1]);
  const hint =
    suggestion === undefined
      ? (engines ?? "see `aim --help`")
      : `did you mean \`${suggestion.trim()}\`?`;
  return { code: "usage", level: "error", message, hint };
}
