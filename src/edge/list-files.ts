import { readdirSync } from "node:fs";
import { compareText } from "../shared/order.ts";

/** Names of everything right below a folder that is no folder and does not begin with a dot, by code unit. */
export function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
      .map((entry) => entry.name)
      .sort(compareText);
  } catch {
    return [];
  }
}
