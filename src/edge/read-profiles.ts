import path from "node:path";
import type { ListFolders, ProfileFolders } from "../profiles/model-folder.ts";
import { compareProblems } from "../shared/problem.ts";
import { namesIn } from "./list-files.ts";
import { maxSourceBytes } from "./read-file.ts";
import { readTree, type TreeReading } from "./read-tree.ts";

const endings = [".yaml", ".yml"];

/** The profile files for one request, and which model's folder they are from. */
export interface ProfileReading extends TreeReading {
  /** As it is spelled on disk; null when the request names no model or the model has no folder. */
  readonly modelFolder: string | null;
  /** The most similar `<org>/<model>` folder when the model has none. */
  readonly similar?: string;
}

/**
 * The profile files that a request can choose from. `choose` decides by the names of the folders
 * that are there: `(list) => catalogFolders(model, list)`.
 */
export function readProfiles(
  root: string,
  choose: (list: ListFolders) => ProfileFolders,
): ProfileReading {
  const { folders, problems, modelFolder, similar } = choose((folder) => listFolders(root, folder));
  const reading = readFolders(root, folders);
  return {
    ...reading,
    problems: [...problems, ...reading.problems].sort(compareProblems),
    modelFolder,
    similar,
  };
}

/** Every profile file below a profile root, of every model. */
export function readAllProfiles(root: string): TreeReading {
  return readFolders(root, [""]);
}

function readFolders(root: string, folders: readonly string[]): TreeReading {
  return readTree(root, { folders, endings, recursive: true, maxBytes: maxSourceBytes });
}

/** Names only: whether a link leads to a folder, and where, is seen when it is read. */
function listFolders(root: string, folder: string): readonly string[] {
  return namesIn(path.join(root, folder), (entry) => entry.isDirectory() || entry.isSymbolicLink());
}
