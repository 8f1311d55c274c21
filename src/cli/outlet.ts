import { closeSync, openSync } from "node:fs";
import type { Host } from "../edge/host.ts";
import { writeAll } from "../edge/write.ts";
import type { Problem } from "../shared/problem.ts";
import { ansiStyle, plainStyle, type Style } from "../shared/style.ts";
import { exitCodes } from "./exit-code.ts";
import { problemsText } from "./report.ts";
import { maskedProblem } from "./secrets.ts";
import { Stop } from "./stop.ts";

/** When colour is used: always, never, or on a terminal that does not say NO_COLOR. */
export type ColourChoice = "always" | "never" | "auto";

/** Where a command writes: data to stdout, words for people to stderr. */
export interface Outlet {
  readonly style: Style;
  /** Writes data to stdout. A Stop when it cannot be written. */
  data(text: string): Stop | undefined;
  /** Writes problems, hints last, to stderr; the errors also to the termination log of a container. */
  problems(problems: readonly Problem[]): void;
}

const terminationLog = "/dev/termination-log";

/** The outlet of a run. Kubernetes shows the termination log in the pod's status. */
export function openOutlet(
  host: Host,
  colour: ColourChoice,
  environment: Readonly<Record<string, string | undefined>>,
): Outlet {
  const styleOf = (descriptor: 1 | 2): Style => {
    const { NO_COLOR: noColour, TERM: terminal } = environment;
    const isAsked = (noColour ?? "") === "" && terminal !== "dumb";
    const isColoured =
      colour === "auto" ? isAsked && host.isTerminal(descriptor) : colour === "always";
    return isColoured ? ansiStyle : plainStyle;
  };
  return {
    style: styleOf(1),
    data(text) {
      const failure = text === "" ? undefined : host.write(1, text);
      return failure === undefined ? undefined : outputFailed(failure);
    },
    problems(problems) {
      if (problems.length === 0) return;
      const shown = problems.map(maskedProblem);
      host.write(2, problemsText(shown, styleOf(2)));
      const errors = shown.filter((problem) => problem.level === "error");
      if (host.pid === 1 && errors.length > 0)
        appendTo(terminationLog, problemsText(errors, plainStyle));
    },
  };
}

function outputFailed(code: string): Stop {
  const problem: Problem = {
    code: "output-failed",
    level: "error",
    message: `the output cannot be written: ${code}`,
    hint: "see where stdout leads, and whether there is space",
  };
  return new Stop([problem], exitCodes.outputFailed);
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
