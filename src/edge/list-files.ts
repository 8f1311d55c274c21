import { type Dirent, readdirSync } from "node:fs";
import { compareText } from "../shared/order.ts";

/** Names of everything right below a folder that is no folder, as `namesIn` gives them. */
export function listFiles(folder: string): readonly string[] {
  return namesIn(folder, (entry) => !entry.isDirectory());
}

/**
 * Names right below a folder of what is wanted and does not begin with a dot, by code unit; links are
 * not followed. None where the folder cannot be read.
 */
export function namesIn(folder: string, isWanted: (entry: Dirent) => boolean): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith(".") && isWanted(entry))
      .map((entry) => entry.name)
      .sort(compareText);
  } catch {
    return [];
  }
}
