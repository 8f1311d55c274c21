import { isUtf8 } from "node:buffer";
import { spawnSync } from "node:child_process";
import { createHash, hash } from "node:crypto";
import path from "node:path";
import { compareText } from "../shared/order.ts";
import { compareProblems, type Problem } from "../shared/problem.ts";
import type { SourceFile } from "./read-file.ts";
import { notAFolder, shownName, textNotUtf8, tooLarge } from "./read-problems.ts";
import type { TreeReading } from "./read-tree.ts";

/** A folder as a revision has it: what git writes as `HEAD~1:rules/default`. */
export interface GitFolder {
  readonly revision: string;
  /** Relative to the root of the repository; with `./` in front to the current folder. */
  readonly folder: string;
}

/** The two parts of `REVISION:FOLDER`; undefined where there is no colon, or nothing before it. */
export function parseGitFolder(text: string): GitFolder | undefined {
  const at = text.indexOf(":");
  return at < 1 ? undefined : { revision: text.slice(0, at), folder: text.slice(at + 1) };
}

/** The folder that a folder of a revision means by a path with a slash, or by the name of one beside it. */
export function gitFolderBeside({ revision, folder }: GitFolder, wanted: string): GitFolder {
  const from = wanted.includes("/") ? folder : path.posix.dirname(folder);
  const start = folder.startsWith("./") ? "./" : "";
  return { revision, folder: start + path.posix.join(from, wanted) };
}

/** Whether the revision has the folder, as far as git says. */
export function hasGitFolder({ revision, folder }: GitFolder, cwd: string): boolean {
  const words = ["ls-tree", "--full-tree", "--end-of-options", `${revision}:${folder}`];
  return !("code" in git(words, { cwd }));
}

/** What to read of the folder, and where. */
export interface GitOptions {
  /** Such as `.json`. */
  readonly endings: readonly string[];
  readonly maxBytes: number;
  /** Folder in which git looks for the repository. */
  readonly cwd: string;
}

/**
 * The files right in a folder as a revision of git has it, in the order of their names: what
 * `readTree` gives of a folder on disk. Nothing is checked out, written or fetched, and no shell is
 * involved. Links and folders in it are passed over.
 */
export function readGitFolder(given: GitFolder, options: GitOptions): TreeReading {
  const root = shownName(`${given.revision}:${given.folder}`.replace(/\/+$/, ""));
  const listed = listFolder(given, root, options);
  if ("code" in listed) return reading(root, [], [listed]);
  const wanted = listed.filter(({ name }) => options.endings.some((end) => name.endsWith(end)));
  const problems: Problem[] = [];
  const small = wanted.filter(({ name, size }) => {
    if (size <= options.maxBytes) return true;
    problems.push(tooLarge(`${root}/${shownName(name)}`, options.maxBytes));
    return false;
  });
  const contents = readBlobs(small, options);
  if ("code" in contents) return reading(root, [], [contents]);
  const files: SourceFile[] = [];
  for (const [index, { name }] of small.entries()) {
    const relative = shownName(name);
    const path = `${root}/${relative}`;
    const bytes = contents[index];
    if (bytes === undefined || !isUtf8(bytes)) {
      problems.push(textNotUtf8(path, undefined));
      continue;
    }
    const text = decoder.decode(bytes);
    files.push({ path, relative, text, digest: hash("sha256", bytes, "hex") });
  }
  return reading(root, files, problems);
}

/** Takes the byte order mark off. */
const decoder = new TextDecoder("utf-8", { fatal: true });

function reading(
  root: string,
  files: readonly SourceFile[],
  problems: readonly Problem[],
): TreeReading {
  const sorted = [...files].sort((a, b) => compareText(a.relative, b.relative));
  const digest = createHash("sha256");
  for (const file of sorted) digest.update(`${file.relative}\0${file.digest}\n`);
  return {
    root,
    files: sorted,
    problems: [...problems].sort(compareProblems),
    digest: digest.digest("hex"),
  };
}

interface Entry {
  readonly name: string;
  readonly object: string;
  readonly size: number;
}

/** The regular files right in the folder. */
function listFolder(
  { revision, folder }: GitFolder,
  shown: string,
  options: GitOptions,
): readonly Entry[] | Problem {
  const known = git(["rev-parse", "--verify", "--end-of-options", `${revision}^{tree}`], options);
  if ("code" in known) {
    if (known.code !== "git-failed") return known;
    return {
      code: "unknown-revision",
      level: "error",
      message: `git knows no revision \`${shownName(revision)}\``,
      hint: "`git log --oneline` lists revisions; a branch, a tag or `HEAD~1` will do",
    };
  }
  const listed = git(
    ["ls-tree", "--full-tree", "-z", "-l", "--end-of-options", `${revision}:${folder}`],
    options,
  );
  if (!("code" in listed)) return entriesOf(listed.output.toString("utf8"));
  if (listed.code !== "git-failed") return listed;
  if (/not a tree object/.test(listed.cause ?? "")) return notAFolder(shown);
  return {
    code: "folder-missing",
    level: "error",
    message: `revision \`${shownName(revision)}\` has no folder \`${shownName(folder)}\``,
    hint: `\`git ls-tree -d -r --name-only ${revision}\` lists its folders; one that begins with ./ counts from the current folder`,
  };
}

/** Of `<mode> <type> <object> <size>\t<name>`, each ended by a NUL. */
function entriesOf(listing: string): readonly Entry[] {
  return listing.split("\0").flatMap((line) => {
    const found = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line);
    if (found === null) return [];
    const [, object = "", size = "", name = ""] = found;
    return [{ name, object, size: Number(size) }];
  });
}

/** The bytes of each object, in order: git answers `<object> blob <size>\n<bytes>\n`. */
function readBlobs(entries: readonly Entry[], options: GitOptions): readonly Buffer[] | Problem {
  if (entries.length === 0) return [];
  const wanted = entries.map(({ object }) => `${object}\n`).join("");
  const answered = git(["cat-file", "--batch"], options, wanted);
  if ("code" in answered) return answered;
  const blobs: Buffer[] = [];
  let rest = answered.output;
  for (const { size } of entries) {
    const start = rest.indexOf(0x0a) + 1;
    blobs.push(rest.subarray(start, start + size));
    rest = rest.subarray(start + size + 1);
  }
  return blobs;
}

const TIMEOUT_MS = 20_000;
const MOST_BYTES = 256 * 1024 * 1024;

/** What git printed, or why it did not: `git-failed` when git itself says no. */
function git(
  words: readonly string[],
  { cwd }: Pick<GitOptions, "cwd">,
  input = "",
): { readonly output: Buffer } | Problem {
  const run = spawnSync("git", words, {
    cwd,
    input,
    timeout: TIMEOUT_MS,
    maxBuffer: MOST_BYTES,
    // Messages as we know them; nothing is asked, locked or fetched.
    env: {
      ...process.env,
      LC_ALL: "C",
      GIT_TERMINAL_PROMPT: "0",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_NO_LAZY_FETCH: "1",
    },
  });
  const said = run.stderr?.toString("utf8").trim() ?? "";
  if (run.error !== undefined) return noGit(run.error, cwd);
  if (run.status === 0) return { output: run.stdout };
  return noRepository(said, cwd) ?? failure("git-failed", `git ${words[0]} failed`, said);
}

function noGit(error: NodeJS.ErrnoException, cwd: string): Problem {
  if (error.code !== "ENOENT") return failure("git-unusable", "git does not answer", error.message);
  return {
    ...failure("git-missing", "git is not installed, so no revision can be read", ""),
    hint: `put the folder of that revision beside ${shownName(cwd)} and name it instead`,
  };
}

function noRepository(said: string, cwd: string): Problem | undefined {
  const shown = shownName(cwd);
  if (/not a git repository/i.test(said)) {
    return {
      ...failure("no-repository", `\`${shown}\` is in no git repository`, ""),
      hint: "run it inside of the repository that has the revision",
    };
  }
  if (!/dubious ownership/.test(said)) return undefined;
  return {
    ...failure(
      "git-refuses",
      `git refuses the repository of \`${shown}\`: another user owns it`,
      "",
    ),
    hint: `if you trust it: git config --global --add safe.directory ${shown}`,
  };
}

function failure(code: string, message: string, said: string): Problem {
  const cause = said === "" ? {} : { cause: said };
  return { code, level: "error", message, ...cause };
}
