import { maxSourceBytes } from "./read-file.ts";
import { readTree, type TreeReading } from "./read-tree.ts";

/** Every model card below a folder such as `<home>/models`. */
export function readModelCards(folder: string): TreeReading {
  const endings = [".yaml", ".yml"];
  return readTree(folder, { folders: [""], endings, recursive: true, maxBytes: maxSourceBytes });
}
