import type { Stats } from "node:fs";
import type { Problem } from "../shared/problem.ts";

/** What tells a regular file from other things: a stat result or a directory entry. */
export type KindOfFile = Pick<
  Stats,
  "isFile" | "isDirectory" | "isFIFO" | "isSocket" | "isCharacterDevice" | "isBlockDevice"
>;

/**
 * A file name or path as it is shown: what could break a line, move the cursor or reverse the text
 * is written as an escape, and so is the backslash, so that two names never look the same.
 */
export function shownName(name: string): string {
  return name.replace(/[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === "\\") return "\\\\";
    if (character === "\n") return "\\n";
    if (character === "\t") return "\\t";
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}

/** The problem behind an error of a file system call on a path. Anything but a system error is a bug: thrown on. */
export function readFailure(error: unknown, shown: string): Problem {
  if (!isSystemError(error)) throw error;
  const cause = `${error.syscall ?? "call"}: ${error.code}`;
  switch (error.code) {
    case "ELOOP":
      return { ...linkLoop(shown), cause };
    case "ENOENT":
    case "ENOTDIR":
      // Node replaces bytes of a name that are not UTF-8, and then asks for a name that is not there.
      return { ...(shown.includes("\uFFFD") ? nameNotUtf8(shown) : fileMissing(shown)), cause };
    case "EACCES":
    case "EPERM":
      return {
        ...problem("unreadable", shown, `user ${process.geteuid?.()} may not read this`),
        hint: "let that user read it, such as by `chmod -R a+rX` on the folder",
        cause,
      };
    default:
      return {
        ...problem("unreadable", shown, `this cannot be read (${error.code})`),
        hint: "check the volume that it is on",
        cause,
      };
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) return false;
  // The second is a path with a NUL character in it, which Node refuses before the system does.
  return "errno" in error || error.code === "ERR_INVALID_ARG_VALUE";
}

// No message here says "file" and then "not found": AMD's operator takes that for an HTTP 404.

/** Nothing is where a file was named. */
export function fileMissing(shown: string): Problem {
  return {
    ...problem("file-missing", shown, "there is nothing at this path"),
    hint: "check the spelling, and that the volume is mounted",
  };
}

/** The root of a tree does not exist. */
export function folderMissing(shown: string): Problem {
  return {
    ...problem("folder-missing", shown, "this folder does not exist"),
    hint: "check the spelling, and that the volume is mounted",
  };
}

/** The root of a tree, or a folder that is looked for by name, is something else. */
export function notAFolder(shown: string): Problem {
  return {
    ...problem("not-a-folder", shown, "this is no folder"),
    hint: "give a folder, or put a folder in its place",
  };
}

/** A FIFO, socket, device or folder has the name of a file to read. */
export function notAFile(kind: KindOfFile, shown: string): Problem {
  return {
    ...problem("not-a-file", shown, `this is ${nameOfKind(kind)}, a regular file is wanted`),
    hint: kind.isDirectory()
      ? "rename or remove the folder; where the source of a bind mount is missing, a container engine makes one"
      : "move it elsewhere, or put a regular file in its place",
  };
}

function nameOfKind(kind: KindOfFile): string {
  if (kind.isDirectory()) return "a folder";
  if (kind.isFIFO()) return "a named pipe (FIFO)";
  if (kind.isSocket()) return "a socket";
  if (kind.isCharacterDevice() || kind.isBlockDevice()) return "a device";
  return "something else";
}

/** A link leads back to itself or to a folder that it is in. */
export function linkLoop(shown: string): Problem {
  return {
    ...problem("link-loop", shown, "this link leads back to itself"),
    hint: "remove the link, or point it at a file or folder that it is not part of",
  };
}

/** A link leads to a place where nothing is. */
export function linkBroken(shown: string): Problem {
  return {
    ...problem("link-broken", shown, "this link leads to nothing"),
    hint: "remove the link, or put back what it leads to",
  };
}

/** A link leads out of the tree that is read. Both as shown to people. */
export function linkLeavesTree(shown: string, target: string, root: string): Problem {
  return {
    ...problem(
      "link-leaves-tree",
      shown,
      `this link leads to \`${target}\`, outside of \`${root}\``,
    ),
    hint: "copy or mount what it leads to below that folder",
  };
}

/** A file has more bytes than are read. */
export function tooLarge(shown: string, maxBytes: number): Problem {
  return {
    ...problem("too-large", shown, `this has more than ${maxBytes} bytes, the most that is read`),
    hint: "split it, or move it elsewhere if it is something else",
  };
}

/** The text of a file is not UTF-8 from the given line on; undefined for UTF-16. */
export function textNotUtf8(shown: string, line: number | undefined): Problem {
  const message = line === undefined ? "the text is UTF-16" : "the text is not valid UTF-8";
  const found = problem("not-utf-8", shown, message);
  return { ...found, where: { path: shown, line }, hint: "save it as UTF-8" };
}

function nameNotUtf8(shown: string): Problem {
  return {
    ...problem("not-utf-8", shown, "the name is not valid UTF-8"),
    hint: "rename it; letters, digits, `.`, `-` and `_` are safe",
  };
}

function problem(code: string, shown: string, message: string): Problem {
  return { code, level: "error", message, where: { path: shown } };
}
