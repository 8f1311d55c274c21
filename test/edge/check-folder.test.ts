import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { geteuid } from "node:process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkFolder } from "../../src/edge/check-folder.ts";
import { root } from "../support/aim.ts";

let folder: string;
const isRoot = geteuid?.() === 0;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "aim-folder-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const reading = (where: string) => {
  const { freeBytes, ...rest } = checkFolder(where) as { freeBytes?: number | null };
  return rest;
};

/** What another user, who is in no group of ours, is told. */
function readingOfOther(where: string): unknown {
  const question = `
    import { checkFolder } from ${JSON.stringify(path.join(root, "src/edge/check-folder.ts"))};
    const { freeBytes, ...rest } = checkFolder(${JSON.stringify(where)});
    process.stdout.write(JSON.stringify(rest));`;
  const answer = spawnSync(
    "setpriv",
    [
      ...["--reuid", "1000", "--regid", "1000", "--clear-groups"],
      ...[process.execPath, "--input-type=module", "-e", question],
    ],
    { encoding: "utf8", cwd: "/" },
  );
  expect(answer.stderr).toBe("");
  return JSON.parse(answer.stdout);
}

describe("edge/check-folder", () => {
  it("finds a folder that files can be made in, and leaves nothing there", () => {
    expect(reading(folder)).toEqual({ kind: "folder", isWritable: true, reason: null });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("tells the space that is free to this user", () => {
    const { bavail, bsize, blocks } = statfsSync(folder);
    const { freeBytes } = checkFolder(folder) as { freeBytes: number };
    expect(freeBytes).toBeLessThanOrEqual(blocks * bsize);
    expect(Math.abs(freeBytes - bavail * bsize)).toBeLessThan(blocks * bsize * 0.1);
  });

  it("follows a link to a folder", () => {
    mkdirSync(path.join(folder, "real"));
    symlinkSync("real", path.join(folder, "link"));
    expect(reading(path.join(folder, "link"))).toMatchObject({ kind: "folder", isWritable: true });
  });

  it("takes no file, device or pipe for a folder, and does not wait for one", () => {
    writeFileSync(path.join(folder, "file"), "");
    execFileSync("mkfifo", [path.join(folder, "pipe")]);
    for (const other of [path.join(folder, "file"), path.join(folder, "pipe"), "/dev/null"]) {
      expect(reading(other)).toEqual({ kind: "other", isWritable: false, reason: "ENOTDIR" });
    }
  });

  it("says whether a folder that is not there could be made", () => {
    expect(reading(path.join(folder, "a/b"))).toEqual({
      kind: "missing",
      isWritable: true,
      reason: null,
    });
    writeFileSync(path.join(folder, "file"), "");
    expect(reading(path.join(folder, "file/b"))).toMatchObject({ isWritable: false });
    symlinkSync("nowhere", path.join(folder, "dangling"));
    expect(reading(path.join(folder, "dangling"))).toMatchObject({ kind: "missing" });
  });

  it("finds that permissions promise what the file system does not keep", () => {
    const { kind, isWritable, reason } = checkFolder("/proc/self") as never;
    expect({ kind, isWritable }).toEqual({ kind: "folder", isWritable: false });
    expect(reason).toMatch(/^(ENOENT|EACCES|EPERM)$/);
  });

  it.skipIf(!isRoot)("is told what the user may, who is not root", () => {
    mkdirSync(path.join(folder, "closed"), { mode: 0o755 });
    mkdirSync(path.join(folder, "open"));
    execFileSync("chmod", ["777", path.join(folder, "open")]);
    execFileSync("chmod", ["755", folder]);
    expect(readingOfOther(path.join(folder, "closed"))).toEqual({
      kind: "folder",
      isWritable: false,
      reason: "EACCES",
    });
    expect(readingOfOther(path.join(folder, "open"))).toMatchObject({ isWritable: true });
    expect(readingOfOther(path.join(folder, "none"))).toEqual({
      kind: "missing",
      isWritable: false,
      reason: "EACCES",
    });
  });

  it("gives up on a file system that does not answer", async (context) => {
    const mounter = spawn("python3", [path.join(root, "test/edge/support/hung-folder.py"), folder]);
    try {
      const [said] = (await once(mounter.stdout, "data")) as [Buffer];
      const answer = said.toString().trim();
      if (answer !== "mounted") return context.skip(`no such file system here: ${answer}`);
      expect(checkFolder(folder)).toEqual({
        unknown: "the file system did not answer within 3 seconds",
      });
    } finally {
      mounter.stdin.end();
      await once(mounter, "close");
    }
  });
});
