import { type Dirent, readdirSync } from "node:fs";
import path from "node:path";
import glob from "fast-glob";
import { compareText } from "../shared/order.ts";
import type { Problem } from "../shared/problem.ts";
import { findFolder, findTree, followLink, shownPath, type Tree } from "./follow-link.ts";
import { type KindOfFile, notAFile, readFailure } from "./read-problems.ts";

/** What to look for below a root. */
export interface WalkOptions {
  /** Relative to the root; "" is the root itself. A folder that does not exist holds nothing. */
  readonly folders: readonly string[];
  /** Such as `.yaml`. */
  readonly endings: readonly string[];
  readonly recursive: boolean;
}

/** A regular file: its name below the root, unescaped, and the path to open, free of links. */
export interface WalkedFile {
  readonly relative: string;
  readonly real: string;
}

interface Entry extends WalkedFile {
  readonly kind: Dirent;
}

/** A walk from one starting folder. */
interface Walk {
  readonly tree: Tree;
  readonly options: WalkOptions;
  /** By relative name, so that starting folders inside one another give a file once. */
  readonly files: Map<string, WalkedFile>;
  readonly problems: Problem[];
  /** Real paths of the folders that were walked already. */
  readonly visited: Set<string>;
}

/**
 * The regular files with one of the endings below the folders of a root, in no particular order, and
 * what stood in the way. Entries that begin with a dot are passed over, so that in a mounted
 * ConfigMap (`x.yaml -> ..data/x.yaml`) each file is there once. Links are followed while they stay
 * below the real root. A folder that several links lead to is walked once for each starting folder:
 * that bounds the work by the size of the tree, whatever the links are.
 */
export function walkTree(
  root: string,
  options: WalkOptions,
): { readonly files: readonly WalkedFile[]; readonly problems: readonly Problem[] } {
  const files = new Map<string, WalkedFile>();
  const problems: Problem[] = [];
  const tree = findTree(root);
  if ("code" in tree) return { files: [], problems: [tree] };
  for (const folder of new Set(options.folders)) {
    const start = findFolder(tree, folder);
    if (typeof start === "string") {
      walkFolder({ tree, options, files, problems, visited: new Set() }, start, folder);
    } else if (start !== undefined) {
      problems.push(start);
    }
  }
  return { files: [...files.values()], problems };
}

/** Walks a starting folder, and then where the links in it lead: what is really there comes first. */
function walkFolder(walk: Walk, start: string, folder: string): void {
  const folders = walk.options.recursive;
  let links = takeFolder(walk, start, folder);
  while (links.length > 0) {
    const further: Entry[] = [];
    for (const link of links.sort((a, b) => compareText(a.relative, b.relative))) {
      const target = followLink(walk.tree, link, { files: hasEnding(walk, link), folders });
      if (target === undefined) continue;
      if ("code" in target) {
        walk.problems.push(target);
        continue;
      }
      take(walk, { relative: link.relative, ...target });
      if (folders && target.kind.isDirectory()) {
        further.push(...takeFolder(walk, target.real, link.relative));
      }
    }
    links = further;
  }
}

/** Takes the files in a real folder and, if wanted, below it. Returns the links that are there. */
function takeFolder(walk: Walk, real: string, relative: string): Entry[] {
  const links: Entry[] = [];
  const folders: WalkedFile[] = [{ real, relative }];
  for (const folder of folders) {
    for (const entry of list(walk, folder, (passedBy) => folders.push(passedBy))) {
      if (entry.kind.isSymbolicLink()) links.push(entry);
      else take(walk, entry);
    }
  }
  return links;
}

/** Keeps a regular file with one of the endings; anything else of such a name is a problem. */
function take(walk: Walk, entry: WalkedFile & { readonly kind: KindOfFile }): void {
  const { kind, relative, real } = entry;
  if (!hasEnding(walk, entry)) return;
  if (kind.isFile()) walk.files.set(relative, { relative, real });
  else walk.problems.push(notAFile(kind, shownPath(walk.tree.root, relative)));
}

function hasEnding(walk: Walk, entry: WalkedFile): boolean {
  return walk.options.endings.some((ending) => entry.relative.endsWith(ending));
}

/** fast-glob's patterns match no line break, so entries with one in their name are taken past it. */
const lineBreak = /[\n\r\u2028\u2029]/;

/** What fast-glob takes each folder to be: it would read a backslash in the real path as a slash. */
const globTop = "/";

/**
 * Everything in a real folder and, if wanted, below it, but for folders that were walked before.
 * Folders that fast-glob would not go into are handed to `walkLater`.
 */
function list(walk: Walk, start: WalkedFile, walkLater: (folder: WalkedFile) => void): Entry[] {
  const entries: Entry[] = [];
  const readFolder = (globbed: string): Dirent[] => {
    const folder = entryIn(start, globbed.slice(globTop.length));
    if (walk.visited.has(folder.real)) return [];
    walk.visited.add(folder.real);
    const children = readEntries(walk, folder).filter(({ name }) => !name.startsWith("."));
    for (const kind of children.filter(({ name }) => lineBreak.test(name))) {
      const entry = { ...entryIn(folder, kind.name), kind };
      entries.push(entry);
      if (kind.isDirectory() && walk.options.recursive) walkLater(entry);
    }
    return children.filter(({ name }) => !lineBreak.test(name));
  };
  const matches = glob.sync(walk.options.recursive ? "**/*" : "*", {
    cwd: globTop,
    onlyFiles: false,
    followSymbolicLinks: false,
    objectMode: true,
    // It is called in one way alone: for the entries of a folder, with their types.
    fs: { readdirSync: readFolder as unknown as typeof readdirSync },
  });
  for (const { path: below, dirent } of matches) {
    entries.push({ ...entryIn(start, below), kind: dirent as Dirent });
  }
  return entries;
}

function entryIn(folder: WalkedFile, below: string): WalkedFile {
  return { relative: path.join(folder.relative, below), real: path.join(folder.real, below) };
}

function readEntries(walk: Walk, folder: WalkedFile): Dirent[] {
  try {
    return readdirSync(folder.real, { withFileTypes: true });
  } catch (error) {
    walk.problems.push(readFailure(error, shownPath(walk.tree.root, folder.relative)));
    return [];
  }
}
