import { Argument, Command, CommanderError, Option } from "commander";
import { flagOptions } from "../config/flag-options.ts";
import { type LabelFormat, labelFormats } from "../models/label-formats.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import type { Problem } from "../shared/problem.ts";
import { answerShell, completeCommand, completion } from "./commands/completion.ts";
import { type DoctorFormat, doctor, doctorFormats } from "./commands/doctor.ts";
import { type DryRunFormat, dryRun, dryRunFormats } from "./commands/dry-run.ts";
import { type ExplainFormat, explain, explainFormats } from "./commands/explain.ts";
import { type GpusFormat, gpus, gpusFormats } from "./commands/gpus.ts";
import { labels } from "./commands/labels.ts";
import { type ListOptions, listFormats, listProfiles } from "./commands/list-profiles.ts";
import { type ReplayFormat, replay, replayFormats } from "./commands/replay.ts";
import { declareRules } from "./commands/rules/declare.ts";
import { declareRuleTesting } from "./commands/rules/declare-testing.ts";
import { serve } from "./commands/serve.ts";
import { type ValidateOptions, validate, validateFormats } from "./commands/validate.ts";
import { type CompletionShell, completionShells } from "./completion-scripts.ts";
import { exitCodes } from "./exit-code.ts";
import { helpFooter } from "./help.ts";
import { type ColourChoice, openOutlet } from "./outlet.ts";
import { CommandEnd, type Flags, openSession, type Session } from "./session.ts";

/** What the process gives to a run. */
export interface ProgramInput {
  /** Arguments after the program's name. */
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly packageRoot: string;
  readonly version: string;
  readonly pid: number;
}

/** Runs the command that the arguments name and returns the exit code. A `serve` that works never returns. */
export async function runProgram(input: ProgramInput): Promise<number> {
  let exitCode: number = exitCodes.done;
  const run = (
    body: (session: Session, operands: readonly string[], options: Flags) => Promise<number>,
  ) => {
    return async (...received: readonly unknown[]): Promise<void> => {
      const command = received.at(-1) as Command;
      const options = command.optsWithGlobals() as Flags;
      const outlet = openOutlet(colourOf(options), input.environment, input.pid);
      const session = openSession({ ...input, outlet }, options);
      exitCode = await body(session, command.args, options);
    };
  };
  const program = declare(input, run);
  const [first, ...words] = input.arguments;
  if (first === completeCommand) return answerShell(program, words, input);
  try {
    await program.parseAsync([...input.arguments], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommandEnd) return error.exitCode;
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.done;
    const outlet = openOutlet("auto", input.environment, input.pid);
    outlet.problems([
      error.code === "commander.help"
        ? unknownCommand(program, input.arguments[1] ?? "")
        : usageProblem(error),
    ]);
    return exitCodes.usage;
  }
}

type Run = (
  body: (session: Session, operands: readonly string[], options: Flags) => Promise<number>,
) => (...received: readonly unknown[]) => Promise<void>;

function declare(input: ProgramInput, run: Run): Command {
  const outlet = openOutlet("auto", input.environment, input.pid);
  const program = new Command("aim")
    .description("Chooses the profile for this request and these GPUs, and becomes the engine.")
    .usage("[command] [options]")
    .version(input.version, "--version", "print the version of aim")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addOption(
      new Option("--color <when>", "colour the output").choices(["auto", "always", "never"]),
    )
    .addOption(new Option("--no-color", "do not colour the output"))
    .addHelpText("after", helpFooter("aim"))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => outlet.data(text),
      writeErr: () => undefined, // Errors are reported as problems, in one form.
    });

  const isDefault = { isDefault: true };
  command(program, "serve", "choose a profile and become the engine (the default)", isDefault)
    .allowExcessArguments() // Words that are no command arrive here, and get a suggestion.
    .action(
      run(async (session, [unknown]) => {
        if (unknown !== undefined) throw reportUnknown(session, program, unknown);
        return serve(session);
      }),
    );

  command(program, "dry-run", "print what serve would start, without starting it")
    .addOption(format(dryRunFormats, "yaml"))
    .action(run((session, _, options) => dryRun(session, options["format"] as DryRunFormat)));

  command(program, "list-profiles", "list the profiles with state, reason and rank")
    .addOption(format(listFormats, "table"))
    .option("--state <STATE>", "only profiles in this state, such as compatible or gpu_mismatch")
    .option("--skip-compatibility-check", "list what is there, without judging it")
    .option("-v, --verbose", "paths and every reason")
    .action(
      run((session, _, options) =>
        listProfiles(session, {
          format: options["format"] as ListOptions["format"],
          state: options["state"] as string | undefined,
          skipCompatibilityCheck: options["skipCompatibilityCheck"] === true,
          verbose: options["verbose"] === true,
        }),
      ),
    );

  command(program, "explain", "why the profile was chosen, and why every other one was not")
    .argument("[PROFILE_ID]", "explain every rule for this profile")
    .addOption(format(explainFormats, "text"))
    .option(
      "--from <FILE>",
      "explain a recorded decision: a record, a log of them, a resolution; - for stdin",
    )
    .option("--line <N>", "the line of that log; the last one where it is not given")
    .option("--all", "every profile, every step and every value instead of counts")
    .addOption(
      new Option(
        "--why-not <PROFILE_ID>",
        "the smallest changes that would make this profile win, or why none does",
      ).conflicts(["from", "whatIf"]),
    )
    .addOption(
      new Option(
        "--what-if <NAME=VALUE...>",
        "decide with other settings or GPUs (precision=fp16 gpu.count=4), beside the present ones",
      ).conflicts("from"),
    )
    .action(
      run((session, [id], options) => {
        const source = {
          from: options["from"] as string | undefined,
          line: options["line"] as string | undefined,
        };
        return explain(session, id, options["format"] as ExplainFormat, source, {
          all: options["all"] === true,
          whyNot: options["whyNot"] as string | undefined,
          whatIf: options["whatIf"] as unknown as readonly string[] | undefined,
          flags: options,
        });
      }),
    );

  command(program, "replay", "decide recorded decisions again, and say which come out otherwise")
    .argument("<FILE>", "decision log that AIM_DECISION_LOG has written; - for stdin")
    .addOption(format(replayFormats, "text"))
    .action(
      run((session, [file], options) =>
        replay(session, String(file), options["format"] as ReplayFormat),
      ),
    );

  command(program, "validate", "check profiles, rules and engines")
    .argument("[PATHS...]", "files and folders to check instead of this installation's")
    .addOption(format(validateFormats, "text"))
    .option("--strict", "exit with 3 for warnings, too")
    .action(
      run((session, paths, options) =>
        validate(session, paths, {
          format: options["format"] as ValidateOptions["format"],
          strict: options["strict"] === true,
          version: input.version,
        }),
      ),
    );

  const rules = program
    .command("rules")
    .description("list, show, check, test, compare and document the rules")
    .addHelpText("after", helpFooter("rules"))
    .allowExcessArguments()
    .action(
      run(async (session, [unknown]) => {
        if (unknown !== undefined) throw reportUnknown(session, rules, unknown);
        rules.outputHelp();
        return exitCodes.done;
      }),
    );
  declareRules(rules, { command, format, run });
  declareRuleTesting(rules, { command, format, run });

  command(program, "labels", "print the labels of a model's image, from its model card")
    .argument("<ORG/MODEL>", "the model")
    .addOption(format(labelFormats, "json"))
    .action(
      run((session, [model], options) =>
        labels(session, String(model), options["format"] as LabelFormat),
      ),
    );

  command(program, "gpus", "list the GPUs, how they were found, and who uses them")
    .addOption(format(gpusFormats, "table"))
    .action(run((session, _, options) => gpus(session, options["format"] as GpusFormat)));

  command(program, "completion", "print the script that makes a shell complete aim")
    .addArgument(new Argument("<SHELL>", "which shell").choices([...completionShells]))
    .action(run((session, [shell]) => completion(session, shell as CompletionShell)));

  command(program, "doctor", "check what a start depends on, and say how to fix it")
    .addOption(format(doctorFormats, "text"))
    .action(run((session, _, options) => doctor(session, options["format"] as DoctorFormat)));
  return program;
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

/** A subcommand with every settings flag; which values are allowed is for the settings to say. */
function command(
  parent: Command,
  name: string,
  description: string,
  options: { readonly isDefault?: boolean } = {},
): Command {
  const declared = parent
    .command(name, { isDefault: options.isDefault ?? false })
    .description(description)
    .allowExcessArguments(false)
    .addHelpText("after", helpFooter(parent.parent ? `${parent.name()} ${name}` : name));
  for (const flag of flagOptions()) {
    const group = groupTitles[flag.group];
    declared.addOption(
      new Option(flag.flags, flag.description).hideHelp(flag.hidden).helpGroup(group),
    );
    if (flag.negatedFlags === null) continue;
    declared.addOption(new Option(flag.negatedFlags, "the opposite").helpGroup(group));
    declared.setOptionValue(flag.attribute, undefined);
  }
  return declared;
}

function format(formats: readonly string[], standard: string): Option {
  return new Option("--format <FORMAT>", "how to print it").choices([...formats]).default(standard);
}

function colourOf(options: Flags): ColourChoice {
  const colour = options["color"];
  if (colour === false) return "never";
  return colour === "always" || colour === "never" ? colour : "auto";
}

function reportUnknown(session: Session, program: Command, word: string): CommandEnd {
  const problem = unknownCommand(program, word);
  session.outlet.problems([problem]);
  return new CommandEnd(exitCodes.usage, [problem]);
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

/** commander's message in our form: its suggestion becomes the hint. */
function usageProblem(error: CommanderError): Problem {
  const suggestion = /\(Did you mean (?:one of )?([^)]+?)\??\)/.exec(error.message)?.[1];
  const message = (error.message.split("\n")[0] ?? "")
    .replace(/^error: /, "")
    .replaceAll("'", "`")
    .replace(/\.$/, "");
  const hint =
    suggestion === undefined ? "see `aim --help`" : `did you mean \`${suggestion.trim()}\`?`;
  return { code: "usage", level: "error", message, hint };
}
