import { existsSync } from "node:fs";
import path from "node:path";
import { didYouMean } from "../shared/did-you-mean.ts";
import type { Problem } from "../shared/problem.ts";
import { parseGitFolder, readGitFolder } from "./git-folder.ts";
import { pathKind } from "./path-kind.ts";
import { maxSourceBytes, readSourceFile } from "./read-file.ts";
import { folderMissing, notAFolder, shownName } from "./read-problems.ts";
import { ruleSetNames } from "./read-rules.ts";
import { readTree, type TreeReading } from "./read-tree.ts";

/** Rules: a folder of them, on disk or in a revision of git, or a single file for an overlay. */
export interface RuleFolder {
  /** As it was asked for. */
  readonly name: string;
  /** Folder or file, or revision and folder. */
  readonly path: string;
  /**
   * The files right in it that have one of the endings, such as `.json`. Of a single file `x.json`,
   * that file and those beside it that are called `x` with such an ending.
   */
  read(endings: readonly string[]): TreeReading;
}

/**
 * The folder that people mean by `default`, `./my-rules` or `HEAD~1:rules/default`: the rule set of
 * that name in `<home>/rules`, a folder when it has a slash, else one in a revision of git.
 */
export function findRuleFolder(home: string, wanted: string): RuleFolder | Problem {
  const isPath = wanted.includes("/");
  const folder = isPath ? wanted : path.join(home, "rules", wanted);
  if (pathKind(folder) === "folder") return onDisk(wanted, folder);
  return inRevision(wanted) ?? noSuchSet(home, wanted);
}

/** What an overlay is: a folder, a single file of rules, or a folder in a revision of git. */
export function findOverlay(wanted: string): RuleFolder | Problem {
  const kind = pathKind(wanted);
  if (kind === "folder") return onDisk(wanted, wanted);
  if (kind === "other") return singleFile(wanted);
  return inRevision(wanted) ?? folderMissing(shownName(wanted));
}

function inRevision(wanted: string): RuleFolder | undefined {
  const inGit = existsSync(wanted) ? undefined : parseGitFolder(wanted);
  if (inGit === undefined) return undefined;
  return {
    name: wanted,
    path: wanted,
    read: (endings) =>
      readGitFolder(inGit, { endings, maxBytes: maxSourceBytes, cwd: process.cwd() }),
  };
}

function singleFile(file: string): RuleFolder {
  const stem = file.replace(/\.json$/, "");
  return {
    name: file,
    path: file,
    read(endings) {
      const readings = endings
        .map((ending) => (ending === ".json" ? file : `${stem}${ending}`))
        .filter((name) => existsSync(name))
        .map((name) => readSourceFile(name, maxSourceBytes));
      const files = readings.filter((reading) => "text" in reading);
      const problems = readings.filter((reading) => "code" in reading);
      return { root: file, files, problems, digest: files.map(({ digest }) => digest).join("+") };
    },
  };
}

function onDisk(name: string, folder: string): RuleFolder {
  return {
    name,
    path: folder,
    read: (endings) =>
      readTree(folder, { folders: [""], endings, recursive: false, maxBytes: maxSourceBytes }),
  };
}

function noSuchSet(home: string, wanted: string): Problem {
  if (pathKind(wanted) === "other") return notAFolder(shownName(wanted));
  if (wanted.includes("/")) return folderMissing(shownName(wanted));
  const names = ruleSetNames(home);
  const list = `the sets are: ${names.join(", ") || "none"}; a folder is written with a slash, such as ./${wanted}`;
  const near = didYouMean(wanted, names);
  return {
    code: "unknown-rule-set",
    level: "error",
    message: `there is no rule set \`${shownName(wanted)}\``,
    hint: near ?? list,
  };
}
