import { readdirSync } from "node:fs";

/** Names of the folders right below a folder, sorted by code unit; none when it cannot be read. */
export function listFolders(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}
