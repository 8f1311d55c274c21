import { defaultCommand } from "./all-commands.ts";
import { type Chosen, declareProgram, isChosen, readCommandLine } from "./command-line.ts";
import { complete, completionLines } from "./completion.ts";
import { wordsIn } from "./completion-words.ts";
import { exitCodes } from "./exit-code.ts";
import { type ColourChoice, type Outlet, openOutlet } from "./outlet.ts";
import { type Flags, type Invocation, openSession } from "./session.ts";
import { isStop, type Outcome } from "./stop.ts";

/** What a run is given. Nothing else of the process is looked at or changed. */
export interface ProgramInput
  extends Pick<Invocation, "environment" | "packageRoot" | "version" | "host"> {
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
  const read = readCommandLine(words, version);
  const outlet = openOutlet(host, colourOf(isChosen(read) ? read.flags : {}), environment);
  return conclude(outlet, isChosen(read) ? await run(input, outlet, read) : read);
}

async function run(
  input: ProgramInput,
  outlet: Outlet,
  { command, words, flags }: Chosen,
): Promise<Outcome> {
  const session = openSession({ ...input, flags, outlet });
  if (isStop(session)) return session;
  const main = command.bind(words, flags);
  return isStop(main) ? main : main(session);
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
