import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkSharedMemory } from "../../src/edge/check-shared-memory.ts";

const MIB = 1024 ** 2;

describe("edge/check-shared-memory", () => {
  it("gives size and free space of a file system in memory", (context) => {
    const folder = mkdtempSync(path.join(tmpdir(), "aim-shm-"));
    const mount = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64m", "tmpfs", folder], {
      encoding: "utf8",
    });
    try {
      if (mount.status !== 0) return context.skip(`cannot mount here: ${mount.stderr}`);
      writeFileSync(path.join(folder, "psm_left"), Buffer.alloc(16 * MIB));
      expect(checkSharedMemory(folder)).toEqual({
        folder,
        totalBytes: 64 * MIB,
        freeBytes: 48 * MIB,
        isMemory: true,
      });
    } finally {
      if (mount.status === 0) execFileSync("umount", [folder]);
      rmdirSync(folder);
    }
  });

  it("tells what is on a disk", () => {
    expect(checkSharedMemory("/")).toMatchObject({ isMemory: false });
  });

  it("says that there is none", () => {
    expect(checkSharedMemory("/nowhere/shm")).toEqual({
      folder: "/nowhere/shm",
      reason: "is not there",
    });
    expect(checkSharedMemory("/dev/null")).toEqual({
      folder: "/dev/null",
      reason: "is not a folder",
    });
    expect(checkSharedMemory("/dev/null/shm")).toEqual({
      folder: "/dev/null/shm",
      reason: "cannot be looked at (ENOTDIR)",
    });
  });
});
