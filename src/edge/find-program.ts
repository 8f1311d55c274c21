import { accessSync, constants, statSync } from "node:fs";
import type { Problem } from "../shared/problem.ts";
import { blockedProgram, missingProgram } from "./exec-problem.ts";

/** Where execvp looks when there is no PATH: glibc's confstr(_CS_PATH). */
const defaultPath = "/bin:/usr/bin";

/**
 * The absolute path of the program that execvp would start: the first executable regular file
 * called `name` in the folders of `pathVariable`, of which an empty one is the working directory;
 * or `name` itself when it has a slash. Links and `..` stay as they are written.
 *
 * Else `engine-not-found` when there is no such file, or `engine-not-executable` when there are
 * only files that may not be executed.
 */
export function findProgram(name: string, pathVariable: string | undefined): string | Problem {
  if (name === "" || name.includes("\0")) {
    return missingProgram(`${JSON.stringify(name)} is not the name of a program`);
  }
  if (name.includes("/")) {
    return firstExecutable([name], `\`${name}\` does not exist`);
  }
  const folders = (pathVariable ?? defaultPath).split(":");
  return firstExecutable(
    folders.map((folder) => `${folder || "."}/${name}`),
    `\`${name}\` is in no folder of PATH`,
  );
}

function firstExecutable(files: readonly string[], otherwise: string): string | Problem {
  let blocked: string | undefined;
  for (const file of files) {
    const state = examine(file);
    if (state === "executable") return file.startsWith("/") ? file : `${process.cwd()}/${file}`;
    if (state === "blocked") blocked ??= file;
  }
  if (blocked !== undefined) return blockedProgram(`\`${blocked}\` is not an executable file`);
  return missingProgram(otherwise);
}

/** Blocked is what execvp remembers as EACCES: it goes on, and fails with that in the end. */
function examine(file: string): "executable" | "blocked" | "absent" {
  try {
    if (!statSync(file).isFile()) return "blocked";
    accessSync(file, constants.X_OK);
    return "executable";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? "absent" : "blocked";
  }
}
