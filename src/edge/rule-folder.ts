import { existsSync } from "node:fs";
import path from "node:path";
import type { RulePlace } from "../rules/extends.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import type { Problem } from "../shared/problem.ts";
import {
  type GitFolder,
  gitFolderBeside,
  hasGitFolder,
  parseGitFolder,
  readGitFolder,
} from "./git-folder.ts";
import { listFiles } from "./list-files.ts";
import { listFolders } from "./list-folders.ts";
import { pathKind } from "./path-kind.ts";
import { maxSourceBytes, readSourceFile } from "./read-file.ts";
import { fileMissing, folderMissing, shownName } from "./read-problems.ts";
import { readTree, type TreeReading } from "./read-tree.ts";

/** Rules: a folder of them, on disk or in a revision of git, or a single file for an overlay. */
export interface RuleFolder extends RulePlace {
  /** As it was asked for; `name` is the last part of it. */
  readonly wanted: string;
  /** Of a single file `x.json`: that file, and those beside it that are called `x` with an ending. */
  read(endings: readonly string[]): TreeReading;
  find(wanted: string): RuleFolder | Problem;
  /** Paths of the files in it that do not end in `.json`. */
  ignored(): readonly string[];
}

/** Names of the rule sets in `<home>/rules`, without the overlay. */
export function ruleSetNames(home: string): readonly string[] {
  return listFolders(path.join(home, "rules")).filter((name) => name !== "custom");
}

/**
 * The folder that people mean by `default`, `./my-rules` or `HEAD~1:rules/default`: the rule set of
 * that name in `<home>/rules`, a folder when it has a slash, else one in a revision of git.
 */
export function findRuleFolder(home: string, wanted: string): RuleFolder | Problem {
  const isPath = wanted.includes("/");
  const folder = isPath ? wanted : path.join(home, "rules", wanted);
  if (pathKind(folder) === "folder") return onDisk(home, wanted, folder);
  const git = existsSync(wanted) ? undefined : parseGitFolder(wanted);
  return git === undefined ? noSuchSet(home, wanted) : inRevision(home, wanted, git);
}

/** What an overlay is: a folder, a single file of rules, or a folder in a revision of git. */
export function findOverlay(home: string, wanted: string): RuleFolder | Problem {
  const kind = pathKind(wanted);
  if (kind === "folder") return onDisk(home, wanted, wanted);
  const git = kind === "missing" ? parseGitFolder(wanted) : undefined;
  if (git !== undefined) return inRevision(home, wanted, git);
  if (kind === "other") return singleFile(home, wanted);
  return fileMissing(shownName(wanted));
}

/** The overlay of the installation: `<home>/rules/custom`, where there is one. */
export function installedOverlay(home: string): RuleFolder | null {
  const custom = customFolder(home);
  return pathKind(custom) === "missing" ? null : onDisk(home, custom, custom);
}

/** Where the overlay of the installation is looked for. */
export function customFolder(home: string): string {
  return path.join(home, "rules", "custom");
}

/** A folder on disk, whatever it holds. */
export function ruleFolderAt(home: string, folder: string): RuleFolder {
  return onDisk(home, folder, folder);
}

function onDisk(home: string, wanted: string, folder: string): RuleFolder {
  return {
    name: path.basename(path.resolve(folder)),
    wanted,
    path: folder,
    key: path.resolve(folder),
    read: (endings) =>
      readTree(folder, { folders: [""], endings, recursive: false, maxBytes: maxSourceBytes }),
    find(base) {
      if (path.isAbsolute(base)) return findRuleFolder(home, base);
      if (base.includes("/")) return findRuleFolder(home, withSlash(path.join(folder, base)));
      const beside = path.join(path.dirname(folder), base);
      const isOther = path.resolve(beside) !== path.resolve(folder);
      return isOther && pathKind(beside) === "folder"
        ? onDisk(home, base, beside)
        : findRuleFolder(home, base);
    },
    ignored: () =>
      listFiles(folder)
        .filter((name) => !name.endsWith(".json"))
        .map((name) => path.join(folder, name)),
  };
}

/** A path without a slash would be taken for the name of a set. */
function withSlash(folder: string): string {
  return folder.includes("/") ? folder : `./${folder}`;
}

function inRevision(home: string, wanted: string, git: GitFolder): RuleFolder {
  const cwd = process.cwd();
  return {
    name: wanted,
    wanted,
    path: wanted,
    key: `${git.revision}:${path.posix.join(git.folder, ".")}`,
    read: (endings) => readGitFolder(git, { endings, maxBytes: maxSourceBytes, cwd }),
    find(base) {
      if (path.isAbsolute(base)) return findRuleFolder(home, base);
      const beside = gitFolderBeside(git, base);
      const isThere = hasGitFolder(beside, cwd);
      if (!isThere && !base.includes("/")) return findRuleFolder(home, base);
      const named = `${beside.revision}:${beside.folder}`;
      return isThere ? inRevision(home, named, beside) : folderMissing(shownName(named));
    },
    ignored: () => [],
  };
}

function singleFile(home: string, file: string): RuleFolder {
  const stem = file.replace(/\.json$/, "");
  return {
    name: path.basename(file),
    wanted: file,
    path: file,
    key: path.resolve(file),
    read(endings) {
      const readings = endings
        .map((ending) => (ending === ".json" ? file : `${stem}${ending}`))
        .filter((name) => existsSync(name))
        .map((name) => readSourceFile(name, maxSourceBytes));
      const files = readings.filter((reading) => "text" in reading);
      const problems = readings.filter((reading) => "code" in reading);
      return { root: file, files, problems, digest: files.map(({ digest }) => digest).join("+") };
    },
    find: (base) => ruleFolderAt(home, path.dirname(file)).find(base),
    ignored: () => [],
  };
}

function noSuchSet(home: string, wanted: string): Problem {
  if (pathKind(wanted) === "other") {
    return {
      code: "not-a-rule-set",
      level: "error",
      message: "a rule set is a folder, and this is a file",
      where: { path: shownName(wanted) },
      hint: `to see it laid over the set: \`--overlay ${shownName(wanted)}\``,
    };
  }
  if (wanted.includes("/")) return folderMissing(shownName(wanted));
  const names = ruleSetNames(home);
  const list = `the sets are: ${names.join(", ") || "none"}; a folder is written with a slash, such as ./${wanted}`;
  return {
    code: "unknown-rule-set",
    level: "error",
    message: `there is no rule set \`${shownName(wanted)}\``,
    hint: didYouMean(wanted, names) ?? list,
  };
}
