import type { Problem } from "../shared/problem.ts";

/** The end of a command before its result: a step that cannot go on returns it, the program reports it. */
export class Stop {
  readonly problems: readonly Problem[];
  readonly exitCode: number;
  /** What stdout gets all the same, after the problems. */
  readonly output: string;

  constructor(problems: readonly Problem[], exitCode: number, output = "") {
    this.problems = problems;
    this.exitCode = exitCode;
    this.output = output;
  }
}

/** Whether a step could not go on. */
export function isStop(result: unknown): result is Stop {
  return result instanceof Stop;
}

/** What a command that came to its end has to say. */
export interface Answer {
  /** Data for stdout. */
  readonly output: string;
  readonly exitCode: number;
  /** Problems that are said after it and stop nothing. */
  readonly remarks?: readonly Problem[];
}

/** How a command ends. */
export type Outcome = Answer | Stop;
