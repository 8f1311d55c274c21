import { lstatSync, realpathSync, type Stats } from "node:fs";
import path from "node:path";
import type { Problem } from "../shared/problem.ts";
import {
  folderMissing,
  linkBroken,
  linkLeavesTree,
  linkLoop,
  notAFolder,
  readFailure,
  shownName,
} from "./read-problems.ts";

/** A root folder: as it was given, and its real path. */
export interface Tree {
  readonly root: string;
  readonly real: string;
}

/** Where a path really leads. */
export interface Target {
  readonly real: string;
  readonly kind: Stats;
}

/** Path of something in a tree, as it is shown to people. */
export function shownPath(root: string, relative: string): string {
  return shownName(path.join(root, relative));
}

/** The tree of a root folder, or why there is none. */
export function findTree(root: string): Tree | Problem {
  const shown = shownName(root);
  const target = resolve(root, shown);
  if ("code" in target) return target.code === "file-missing" ? folderMissing(shown) : target;
  return target.kind.isDirectory() ? { root, real: target.real } : notAFolder(shown);
}

/** The real path of a folder that is looked for by name, or what is wrong with it; undefined when there is none. */
export function findFolder(tree: Tree, relative: string): string | Problem | undefined {
  if (relative === "") return tree.real;
  const named = path.join(tree.root, relative);
  const shown = shownPath(tree.root, relative);
  const target = resolve(named, shown);
  if ("code" in target) {
    if (target.code !== "file-missing") return target;
    return isLink(named) ? linkBroken(shown) : undefined;
  }
  if (!isInside(target.real, tree.real)) return leaving(tree, shown, target);
  return target.kind.isDirectory() ? target.real : notAFolder(shown);
}

/**
 * Where a link leads, if that is wanted, or what is wrong with it. A folder that the link itself is
 * in is not followed: that would never end.
 */
export function followLink(
  tree: Tree,
  link: { readonly relative: string; readonly real: string },
  wanted: { readonly files: boolean; readonly folders: boolean },
): Target | Problem | undefined {
  const shown = shownPath(tree.root, link.relative);
  const target = resolve(link.real, shown);
  if ("code" in target) {
    if (!wanted.files && !wanted.folders) return undefined;
    const problem = target.code === "file-missing" ? linkBroken(shown) : target;
    // Without the name of a file to read it may have been a folder of them, or nothing of ours.
    return wanted.files ? problem : { ...problem, level: "warning" };
  }
  const isFolder = target.kind.isDirectory();
  if (!(wanted.files || (isFolder && wanted.folders))) return undefined;
  if (!isInside(target.real, tree.real)) return leaving(tree, shown, target);
  return isFolder && isInside(link.real, target.real) ? linkLoop(shown) : target;
}

function resolve(named: string, shown: string): Target | Problem {
  try {
    const real = realpathSync.native(named);
    return { real, kind: lstatSync(real) };
  } catch (error) {
    return readFailure(error, shown);
  }
}

/** For a path that leads to nothing: a link is something all the same. */
function isLink(named: string): boolean {
  try {
    return lstatSync(named).isSymbolicLink();
  } catch {
    return false;
  }
}

function isInside(real: string, folder: string): boolean {
  return real === folder || real.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

function leaving(tree: Tree, shown: string, target: Target): Problem {
  return linkLeavesTree(shown, shownName(target.real), shownName(tree.root));
}
