import { constants } from "node:os";
import type { Problem } from "../shared/problem.ts";
import { blockedProgram, execProblem, findNulByte } from "./exec-problem.ts";
import type { ExecRequest } from "./exec-request.ts";
import {
  type InheritedDescriptor,
  inheritedDescriptors,
  isUnchanged,
  listDescriptors,
} from "./inherited-descriptors.ts";
import { defaultDisposition, type Libc, loadLibc } from "./libc.ts";

export { type EnvironmentEntry, startEnvironment } from "./environ.ts";
export type { ExecRequest } from "./exec-request.ts";
export { findProgram } from "./find-program.ts";
export { rememberInheritedDescriptors } from "./inherited-descriptors.ts";

/**
 * Replaces this process by a program, so that it cannot tell that Node ran before it: same PID, and
 * everything Node changed as it was. Returns only on failure, with Node's state put back; the codes
 * are `engine-not-found` (exit 127) and `engine-not-executable` (126). Throws on an empty argv, a
 * relative program, and when nobody called `rememberInheritedDescriptors`.
 *
 * What was before Node and cannot be known any more, from within nor from /proc, and so differs:
 *
 * - The soft limit of open files, which Node raises to the hard one. Engines want it high.
 * - Signals that were ignored (`nohup`, a script's `&`) or blocked: Node resets all but the
 *   real-time ones. SIGPIPE and SIGXFSZ, which Node ignores, get the default.
 * - Descriptors 0 to 2 that were closed: Node opens /dev/null there, for reading and writing, and
 *   so do container runtimes and Python's `subprocess.DEVNULL`. It stays open, as an engine that
 *   found 0 to 2 closed would write its messages into the next file or socket it opens.
 * - Node opens a terminal anew for the streams that were used, and for stderr when it loads koffi,
 *   so 0 to 2 no longer share one open file. Which files they shared is not to be known.
 */
export function replaceProcess(request: ExecRequest): Problem {
  const { program, argv, environment } = request;
  if (argv.length === 0) throw new TypeError("argv is empty: it begins with the program's name");
  if (!program.startsWith("/")) throw new TypeError(`not an absolute path: ${program}`);
  inheritedDescriptors();
  const nulByte = findNulByte(request);
  if (nulByte) return nulByte;
  let libc: Libc;
  try {
    libc = loadLibc();
  } catch (error) {
    return blockedProgram(
      "the C library cannot be called",
      "install the npm package `koffi` for this machine, or start the output of `aim dry-run --format script`",
      String(error).split("\n")[0],
    );
  }
  const redo = undoNode(libc);
  const errorNumber = libc.execve(
    endedByNul(program),
    argv.map(endedByNul),
    environment.map(endedByNul),
  );
  redo();
  return execProblem(errorNumber, request);
}

function endedByNul(text: string | Buffer): Buffer {
  return Buffer.concat([typeof text === "string" ? Buffer.from(text) : text, Buffer.of(0)]);
}

type Undo = () => void;

/**
 * Gives the process the state it had before Node, and returns what puts Node's back: without that,
 * an error message to a closed pipe would kill us. What we opened is closed on exec, what we were
 * started with is not; that goes last, since whatever touches `process.stdin` changes it again.
 */
function undoNode(libc: Libc): Undo {
  libc.resetTerminal();
  const descriptors = inheritedDescriptors().filter(isUnchanged);
  const steps = [
    ...ignoredByNode.map((signal) => restoreSignal(libc, signal)),
    ...descriptors.flatMap(({ number, flags }) => restoreStatusFlags(libc, number, flags)),
    ...listOurs(descriptors).flatMap((number) => setCloseOnExec(libc, number, true)),
    ...descriptors.flatMap(({ number }) => setCloseOnExec(libc, number, false)),
  ];
  return () => {
    for (const undo of steps.toReversed()) undo();
  };
}

const ignoredByNode = [constants.signals.SIGPIPE, constants.signals.SIGXFSZ];

function restoreSignal(libc: Libc, signal: number): Undo {
  const before = libc.setDisposition(signal, defaultDisposition);
  return () => libc.setDisposition(signal, before);
}

/**
 * O_NONBLOCK belongs to the open file, which other processes share: it is cleared only where it was
 * not set before Node. All flags are put back, as Node opens a terminal anew, without its O_APPEND.
 */
function restoreStatusFlags(libc: Libc, descriptor: number, flags: number | undefined): Undo[] {
  const now = libc.statusFlags(descriptor);
  if (now === undefined || flags === undefined || now === flags) return [];
  libc.setStatusFlags(descriptor, flags);
  return [() => libc.setStatusFlags(descriptor, now)];
}

function setCloseOnExec(libc: Libc, descriptor: number, closes: boolean): Undo[] {
  const now = libc.closesOnExec(descriptor);
  if (now === undefined || now === closes) return [];
  libc.setCloseOnExec(descriptor, closes);
  return [() => libc.setCloseOnExec(descriptor, now)];
}

/** What we have opened: Node closes its own on exec, a native library may not, such as a driver's. */
function listOurs(inherited: readonly InheritedDescriptor[]): readonly number[] {
  const numbers = new Set(inherited.map(({ number }) => number));
  return listDescriptors().filter((number) => !numbers.has(number));
}
