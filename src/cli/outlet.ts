import { closeSync, openSync } from "node:fs";
import { isatty } from "node:tty";
import { writeAll } from "../edge/write.ts";
import type { Problem } from "../shared/problem.ts";
import { ansiStyle, plainStyle, type Style } from "../shared/style.ts";
import { problemsText } from "./report.ts";

/** When colour is used: always, never, or on a terminal that does not say NO_COLOR. */
export type ColourChoice = "always" | "never" | "auto";

/** Where a command writes: data to stdout, words for people to stderr. */
export interface Outlet {
  readonly style: Style;
  readonly errorStyle: Style;
  /** Writes data to stdout. */
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
      writeAll(1, text);
    },
    problems(problems) {
      if (problems.length === 0) return;
      writeAll(2, problemsText(problems, styleOf(2)));
      const errors = problems.filter((problem) => problem.level === "error");
      if (pid === 1 && errors.length > 0)
        appendTo(terminationLog, problemsText(errors, plainStyle));
    },
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
