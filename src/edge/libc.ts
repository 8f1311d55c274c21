import { loadKoffi } from "./koffi.ts";

/** What a signal does: the values of C's `SIG_DFL`, `SIG_IGN`, or the address of a function. */
export type Disposition = number | bigint;
export const defaultDisposition: Disposition = 0;

/** The few calls of the C library that Node does not offer. */
export interface Libc {
  /** Replaces the process by `path`, or returns the error number. Texts are bytes ended by NUL. */
  execve(path: Buffer, argv: readonly Buffer[], environment: readonly Buffer[]): number;
  /** True when the descriptor is closed on exec; undefined when it is not open. */
  closesOnExec(descriptor: number): boolean | undefined;
  setCloseOnExec(descriptor: number, closes: boolean): void;
  /** Access mode and status flags (`O_NONBLOCK` and the like); undefined when it is not open. */
  statusFlags(descriptor: number): number | undefined;
  setStatusFlags(descriptor: number, flags: number): void;
  /** Sets what a signal does, and returns what it did. */
  setDisposition(signal: number, disposition: Disposition): Disposition;
  /** Gives a terminal that Node put in raw mode the mode it had before; else does nothing. */
  resetTerminal(): void;
}

// Linux: the same on every architecture Node runs on.
const F_GETFD = 1;
const F_SETFD = 2;
const F_GETFL = 3;
const F_SETFL = 4;
const FD_CLOEXEC = 1;

/** Loads the C library that Node itself is linked with, whatever its name. Throws without koffi. */
export function loadLibc(): Libc {
  const koffi = loadKoffi();
  const library = koffi.load(null);
  const execve = library.func("int execve(const char *path, const void **argv, const void **envp)");
  const fcntl = library.func("int fcntl(int fd, int command, ...)");
  const signal = library.func("intptr_t signal(int number, intptr_t disposition)");
  const resetMode = library.func("int uv_tty_reset_mode(void)");
  return {
    execve(path, argv, environment) {
      execve(path, [...argv, null], [...environment, null]);
      return koffi.errno();
    },
    closesOnExec(descriptor) {
      const flags: number = fcntl(descriptor, F_GETFD);
      return flags === -1 ? undefined : (flags & FD_CLOEXEC) !== 0;
    },
    setCloseOnExec(descriptor, closes) {
      fcntl(descriptor, F_SETFD, "int", closes ? FD_CLOEXEC : 0);
    },
    statusFlags(descriptor) {
      const flags: number = fcntl(descriptor, F_GETFL);
      return flags === -1 ? undefined : flags;
    },
    setStatusFlags(descriptor, flags) {
      fcntl(descriptor, F_SETFL, "int", flags);
    },
    setDisposition: (number, disposition) => signal(number, disposition),
    resetTerminal: () => void resetMode(),
  };
}
