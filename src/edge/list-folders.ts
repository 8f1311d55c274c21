import { namesIn } from "./list-files.ts";

/** Names of the folders right below a folder, as `namesIn` gives them. */
export function listFolders(folder: string): readonly string[] {
  return namesIn(folder, (entry) => entry.isDirectory());
}
