import type { Problem } from "../shared/problem.ts";

/** Ends a command: its problems have been reported, this is the exit code. */
export class CommandEnd {
  readonly exitCode: number;
  readonly problems: readonly Problem[];

  constructor(exitCode: number, problems: readonly Problem[] = []) {
    this.exitCode = exitCode;
    this.problems = problems;
  }
}
