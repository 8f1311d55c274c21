import { createHash } from "node:crypto";
import { compareText } from "../shared/order.ts";
import { compareProblems, type Problem } from "../shared/problem.ts";
import { shownPath } from "./follow-link.ts";
import { readContent, type SourceFile } from "./read-file.ts";
import { shownName } from "./read-problems.ts";
import { type WalkOptions, walkTree } from "./walk-tree.ts";

export { maxSourceBytes, readSourceFile, type SourceFile } from "./read-file.ts";

/** What to read below a root, and how much of each file at most. */
export interface TreeOptions extends WalkOptions {
  readonly maxBytes: number;
}

/** The files of a tree, and what could not be read. */
export interface TreeReading {
  readonly root: string;
  /** In order of `relative`. */
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
  /** SHA-256 over the relative paths and digests of all files, in hexadecimal. */
  readonly digest: string;
}

/**
 * Every file with one of the endings below the folders of a root, and a problem for each that could
 * not be read. Never blocks and never fails as a whole. The same tree gives the same reading,
 * whatever order the file system lists it in.
 */
export function readTree(root: string, options: TreeOptions): TreeReading {
  const walked = walkTree(root, options);
  const problems = [...walked.problems];
  const files: SourceFile[] = [];
  const buffer = Buffer.allocUnsafe(options.maxBytes + 1);
  for (const { relative, real } of walked.files) {
    const shown = shownPath(root, relative);
    const content = readContent(real, shown, options.maxBytes, buffer);
    if ("code" in content) problems.push(content);
    else files.push({ path: shown, relative: shownName(relative), ...content });
  }
  files.sort((a, b) => compareText(a.relative, b.relative));
  problems.sort(compareProblems);
  return { root, files, problems, digest: digestOf(files) };
}

function digestOf(files: readonly SourceFile[]): string {
  const digest = createHash("sha256");
  for (const file of files) digest.update(`${file.relative}\0${file.digest}\n`);
  return digest.digest("hex");
}
