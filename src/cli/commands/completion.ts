import type { Command } from "commander";
import { writeAll } from "../../edge/write.ts";
import { complete, completionLines } from "../completion.ts";
import { type CompletionShell, completionScript } from "../completion-scripts.ts";
import { type Surroundings, wordsIn } from "../completion-words.ts";
import { exitCodes } from "../exit-code.ts";
import type { Session } from "../session.ts";

/** Prints the script that makes a shell complete `aim`. */
export async function completion({ outlet }: Session, shell: CompletionShell): Promise<number> {
  outlet.data(completionScript(shell));
  return exitCodes.done;
}

/** The hidden command that the scripts ask. */
export const completeCommand = "__complete";

/**
 * Answers a shell's question what can stand in place of the last of the words. Prints nothing on
 * stderr and never fails: in the middle of a command line there is no place for an error.
 */
export function answerShell(
  program: Command,
  words: readonly string[],
  surroundings: Surroundings,
): number {
  try {
    writeAll(1, completionLines(complete(program, "serve", words, wordsIn(surroundings))));
  } catch {
    // Then there is nothing to offer.
  }
  return exitCodes.done;
}
