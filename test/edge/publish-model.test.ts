import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ModelPlace, modelPlace } from "../../src/download/place.ts";
import { publishModel, recoverReplaced, stageWhatIsThere } from "../../src/edge/publish-model.ts";

let cache: string;
let place: ModelPlace;

beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), "aim-publish-"));
  place = modelPlace(cache, "org/model", true);
  mkdirSync(place.work, { recursive: true });
});
afterEach(() => rmSync(cache, { recursive: true }));

function write(folder: string, name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}
const large = "w".repeat(1024 * 1024);

describe("edge/publish-model", () => {
  it("stages what is there without copying weights, and apart from what may be written over", () => {
    write(place.folder, "blobs/x", large);
    write(place.folder, "refs/main", "old");
    mkdirSync(path.join(place.folder, "snapshots/c0"), { recursive: true });
    symlinkSync("../../blobs/x", path.join(place.folder, "snapshots/c0/model.safetensors"));
    stageWhatIsThere(place);
    const inode = (folder: string) =>
      statSync(path.join(folder, "snapshots/c0/model.safetensors")).ino;
    expect(inode(place.staged)).toBe(inode(place.folder));
    write(place.staged, "refs/main", "new");
    expect(readFileSync(path.join(place.folder, "refs/main"), "utf8")).toBe("old");
    // What is staged already is further than what is there.
    stageWhatIsThere(place);
    expect(readFileSync(path.join(place.staged, "refs/main"), "utf8")).toBe("new");
  });

  it("puts what is staged in the place of what was there, and clears up", () => {
    write(place.folder, "old", "");
    write(place.staged, "new", "");
    write(place.work, ".locks/x", "");
    write(place.work, "lease-1", "");
    publishModel(place);
    expect(existsSync(path.join(place.folder, "new"))).toBe(true);
    expect(existsSync(path.join(place.folder, "old"))).toBe(false);
    expect(existsSync(place.staged)).toBe(false);
    expect(existsSync(path.join(place.work, ".locks"))).toBe(false);
    expect(existsSync(path.join(place.work, "lease-1"))).toBe(true);
  });

  it("puts back what a process that died between two renames has moved away", () => {
    write(place.folder, "old", "");
    write(place.staged, "new", "");
    renameSync(place.folder, path.join(place.work, "replaced"));
    recoverReplaced(place);
    expect(existsSync(path.join(place.folder, "old"))).toBe(true);
    expect(existsSync(path.join(place.staged, "new"))).toBe(true);
  });

  it("removes what was replaced where only that was left to do", () => {
    write(place.folder, "new", "");
    write(place.work, "replaced/old", "");
    recoverReplaced(place);
    expect(existsSync(path.join(place.folder, "new"))).toBe(true);
    expect(existsSync(path.join(place.work, "replaced"))).toBe(false);
  });
});
