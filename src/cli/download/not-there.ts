import type { Problem } from "../../shared/problem.ts";
import { exitCodes } from "../exit-code.ts";
import { Stop } from "../stop.ts";

/** The exit code of everything that leaves the model where it was: not there. */
export function notThere(...problems: readonly Problem[]): Stop {
  return new Stop(problems, exitCodes.modelNotAvailable);
}
