import { statSync } from "node:fs";

/** What is at a path, links followed: a folder, something else, or nothing that can be looked at. */
export function pathKind(path: string): "folder" | "other" | "missing" {
  try {
    return statSync(path).isDirectory() ? "folder" : "other";
  } catch {
    return "missing";
  }
}
