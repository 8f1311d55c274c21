import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

/** sha256 of the command's code in a package, in hexadecimal; null where there is none to be read. */
export function programDigest(packageRoot: string): string | null {
  try {
    return hash("sha256", readFileSync(path.join(packageRoot, "dist/aim.cjs")), "hex");
  } catch {
    return null;
  }
}
