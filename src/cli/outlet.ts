import { closeSync, openSync } from "node:fs";
import { isatty } from "node:tty";
import { writeAll } from "../edge/write.ts";
import type { Problem } from "../shared/problem.ts";
import { ansiStyle, plainStyle, type Style } from "../shared/style.ts";
import { CommandEnd } from "./command-end.ts";
import { exitCodes } from "./exit-code.ts";
import { problemsText } from "./report.ts";
import { maskedProblem } from "./secrets.ts";

/** When colour is used: always, never, or on a terminal that does not say NO_COLOR. */
export type ColourChoice = "always" | "never" | "auto";

/** Where a command writes: data to stdout, words for people to stderr. */
export interface Outlet {
  readonly style: Style;
  readonly errorStyle: Style;
  /** Writes data to stdout. Throws CommandEnd after reporting that it cannot be written. */
  data(text: string): void;
  /** Writes problems, hints last, to stderr; the errors also to the termination log of a container. */
  problems(problems: readonly Problem[]): void;
}

const terminationLog = "/dev/termination-log";

/** The outlet of this process. Kubernetes shows the termination log in the pod's status. */
export function openOutlet(
  colour: ColourChoice,
  environment: Readonly<Record<string, string | undefined>>,
  pid: number,
): Outlet {
  const styleOf = (descriptor: number): Style =>
    isColoured(colour, environment, descriptor) ? ansiStyle : plainStyle;
  return {
    style: styleOf(1),
    errorStyle: styleOf(2),
    data(text) {
      const failure = writeAll(1, text);
      if (failure === undefined) return;
      const problem = outputFailed(failure);
      writeAll(2, problemsText([problem], styleOf(2)));
      throw new CommandEnd(exitCodes.outputFailed, [problem]);
    },
    problems(problems) {
      if (problems.length === 0) return;
      const shown = problems.map(maskedProblem);
      writeAll(2, problemsText(shown, styleOf(2)));
      const errors = shown.filter((problem) => problem.level === "error");
      if (pid === 1 && errors.length > 0)
        appendTo(terminationLog, problemsText(errors, plainStyle));
    },
  };
}

function outputFailed(code: string): Problem {
  return {
    code: "output-failed",
    level: "error",
    message: `the output cannot be written: ${code}`,
    hint: "see where stdout leads, and whether there is space",
  };
}

function isColoured(
  colour: ColourChoice,
  environment: Readonly<Record<string, string | undefined>>,
  descriptor: number,
): boolean {
  if (colour !== "auto") return colour === "always";
  const { NO_COLOR: noColour, TERM: terminal } = environment;
  return (noColour ?? "") === "" && terminal !== "dumb" && isatty(descriptor);
}

function appendTo(path: string, text: string): void {
  let descriptor: number;
  try {
    descriptor = openSync(path, "a");
  } catch {
    return; // Not in a container that has one.
  }
  writeAll(descriptor, text);
  closeSync(descriptor);
}
