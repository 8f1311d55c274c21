import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { makeFolder } from "../../src/edge/make-folder.ts";

it("edge/make-folder: makes what is missing, and ends where nothing can be made", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "aim-make-"));
  makeFolder(path.join(folder, "a/b/c"));
  makeFolder(path.join(folder, "a/b/c"));
  expect(existsSync(path.join(folder, "a/b/c"))).toBe(true);
  expect(() => makeFolder("/proc/aim/x")).toThrow(/ENOENT|EACCES/);
  rmSync(folder, { recursive: true });
});
