import { isatty } from "node:tty";
import type { Problem } from "../shared/problem.ts";
import { replaceProcess, startEnvironment } from "./exec.ts";
import { type Log, logProcessWarnings } from "./log.ts";
import { type Streams, writeAll } from "./write.ts";

/** A program to become: its path, argv, and what is set on top of the container's environment. */
export interface Start {
  readonly program: string;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Signals by which people and Kubernetes end a process. */
export type EndSignal = "SIGINT" | "SIGTERM";

/** What a process lends to a run of the command line: everything of it that the run would change. */
export interface Host extends Streams {
  readonly pid: number;
  readonly workingDirectory: string;
  /** Sends the warnings of Node to a log. */
  logWarnings(log: Log): void;
  /** Calls back at a signal that asks the process to end, which then does not end it; gives what undoes that. */
  onEnd(listener: (signal: EndSignal) => void): () => void;
  /** Becomes the program. Returns only where that failed, with the reason. */
  become(start: Start): Problem;
}

/** This process. */
export function processHost(): Host {
  return {
    pid: process.pid,
    workingDirectory: process.cwd(),
    write: writeAll,
    isTerminal: isatty,
    logWarnings: logProcessWarnings,
    onEnd(listener) {
      const signals: readonly EndSignal[] = ["SIGINT", "SIGTERM"];
      for (const signal of signals) process.on(signal, listener);
      return () => {
        for (const signal of signals) process.off(signal, listener);
      };
    },
    become: ({ program, argv, env }) =>
      replaceProcess({ program, argv, environment: startEnvironment(env) }),
  };
}
