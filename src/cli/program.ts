import { defaultCommand } from "./all-commands.ts";
import { type Chosen, declareProgram, isChosen, readCommandLine } from "./command-line.ts";
import { complete, completionLines } from "./completion.ts";
import { wordsIn } from "./completion-words.ts";
import { exitCodes } from "./exit-code.ts";
import { type ColourChoice, type Outlet, openOutlet } from "./outlet.ts";
import { type Flags, type Invocation, openSession } from "./session.ts";
import { isStop, type Outcome, Stop } from "./stop.ts";

/** What a run is given. Nothing else of the process is looked at or changed. */
export interface ProgramInput
  extends Pick<Invocation, "environment" | "packageRoot" | "version" | "host"> {
  /** The name that it is called by; `aim` where nothing is said. */
  readonly name?: string;
  /** Arguments after the program's name. */
  readonly arguments: readonly string[];
}

/** The hidden command that the completion scripts ask. */
const completeCommand = "__complete";

/**
 * Runs the command that the arguments name, and returns the exit code after everything is printed. A
 * `serve` that works never returns. Throws for bugs alone.
 */
export async function runProgram(input: ProgramInput): Promise<number> {
  const { arguments: words, environment, version, host } = input;
  if (words[0] === completeCommand) {
    host.write(1, answerShell(input));
    return exitCodes.done;
  }
  const read = readCommandLine(words, version, input.name);
  const outlet = openOutlet(host, colourOf(isChosen(read) ? read.flags : {}), environment);
  return conclude(outlet, isChosen(read) ? await run(input, outlet, read) : read);
}

async function run(input: ProgramInput, outlet: Outlet, chosen: Chosen): Promise<Outcome> {
  const outcome = await runChosen(input, outlet, chosen);
  if (!isStop(outcome) || outcome.output !== "") return outcome;
  const { problems, exitCode } = outcome;
  return new Stop(problems, exitCode, chosen.command.stopOutput(chosen.flags));
}

async function runChosen(
  input: ProgramInput,
  outlet: Outlet,
  { command, words, flags }: Chosen,
): Promise<Outcome> {
  const environment = heeded(input.environment, command.heeds);
  const session = openSession({ ...input, environment, flags, outlet });
  if (isStop(session)) return session;
  const main = command.bind(words, flags);
  return isStop(main) ? main : main(session);
}

/** The environment without the settings that a command does not look at. */
function heeded(
  environment: ProgramInput["environment"],
  heeds: RegExp | undefined,
): ProgramInput["environment"] {
  if (heeds === undefined) return environment;
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^AIM_/i.test(name) || heeds.test(name)),
  );
}

/** Prints how a command ended, and gives the exit code: the only place that does. */
function conclude(outlet: Outlet, outcome: Outcome): number {
  if (isStop(outcome)) outlet.problems(outcome.problems);
  const failure = outlet.data(outcome.output);
  if (failure !== undefined) {
    outlet.problems(failure.problems);
    return failure.exitCode;
  }
  if (!isStop(outcome)) outlet.problems(outcome.remarks ?? []);
  return outcome.exitCode;
}

/**
 * What can stand in place of the last of the words. Never fails: in the middle of a command line
 * there is no place for an error.
 */
function answerShell(input: ProgramInput): string {
  const [, ...words] = input.arguments;
  try {
    const program = declareProgram(input.version);
    return completionLines(complete(program, defaultCommand, words, wordsIn(input)));
  } catch {
    return ""; // Then there is nothing to offer.
  }
}

function colourOf({ color }: Flags): ColourChoice {
  if (color === false) return "never";
  return color === "always" || color === "never" ? color : "auto";
}
