import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** What a made tree holds: text of a file, the target of a link, or bytes. A name may have folders. */
export type Tree = Readonly<Record<string, string | Buffer | { readonly link: string }>>;

/** An empty folder that is removed after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "aim-tree-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with this in it, made in the order given. */
export function makeTree(tree: Tree, root: string = emptyFolder()): string {
  for (const [name, content] of Object.entries(tree)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (typeof content === "string" || Buffer.isBuffer(content)) writeFileSync(file, content);
    else symlinkSync(content.link, file);
  }
  return root;
}
