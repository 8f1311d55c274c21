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
      const walk = { tree, options, files, problems, visited: new Set<string>() };
      walkFolder(walk, { real: start, relative: folder });
    } else if (start !== undefined) {
      problems.push(start);
    }
  }
  return { files: [...files.values()], problems };
}

/** Walks a real folder, and then where the links in it lead: what is really there comes first. */
function walkFolder(walk: Walk, start: WalkedFile): void {
  const { tree, options, problems } = walk;
  const folders = options.recursive;
  let links = takeFolder(walk, start);
  while (links.length > 0) {
    const further: Entry[] = [];
    for (const link of links.sort((a, b) => compareText(a.relative, b.relative))) {
      const target = followLink(tree, link, { files: hasEnding(walk, link), folders });
      if (target === undefined) continue;
      if ("code" in target) {
        problems.push(target);
        continue;
      }
      const entry = { ...target, relative: link.relative };
      take(walk, entry);
      if (folders && target.kind.isDirectory()) further.push(...takeFolder(walk, entry));
    }
    links = further;
  }
}

/** Takes the files in a real folder and, if wanted, below it. Returns the links that are there. */
function takeFolder(walk: Walk, start: WalkedFile): Entry[] {
  const entries = glob
    .sync(everything, {
      cwd: start.real,
      onlyFiles: false,
      followSymbolicLinks: false,
      objectMode: true,
      // So folders are gone into whether they match or not.
      baseNameMatch: true,
      deep: walk.options.recursive ? Number.POSITIVE_INFINITY : 1,
      fs: { readdirSync: reader(walk, start) },
    })
    .map(({ path: below, dirent }) => ({ ...entryIn(start, below), kind: dirent as Dirent }));
  for (const entry of entries) if (!entry.kind.isSymbolicLink()) take(walk, entry);
  return entries.filter(({ kind }) => kind.isSymbolicLink());
}

/** At any depth: a double star would match no name with a line break in it. */
const everything = ["[!.]*", "([!.]*/)+[!.]*"];

/**
 * Reads a folder for fast-glob, once, without what begins with a dot: the real one, for it takes a
 * backslash in the name of `start` for a slash. What cannot be read is a problem.
 */
function reader({ visited, tree, problems }: Walk, start: WalkedFile): typeof readdirSync {
  const read = (globbed: string, options: { readonly withFileTypes: true }): Dirent[] => {
    const folder = entryIn(start, globbed.slice(start.real.length));
    if (visited.has(folder.real)) return [];
    visited.add(folder.real);
    try {
      return readdirSync(folder.real, options).filter(({ name }) => !name.startsWith("."));
    } catch (error) {
      problems.push(readFailure(error, shownPath(tree.root, folder.relative)));
      return [];
    }
  };
  return read as unknown as typeof readdirSync;
}

function entryIn(folder: WalkedFile, below: string): WalkedFile {
  return { relative: path.join(folder.relative, below), real: path.join(folder.real, below) };
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
