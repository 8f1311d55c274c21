import { statfsSync, statSync } from "node:fs";
import type { SharedMemoryReading } from "../doctor/readings.ts";

/** Magic numbers of tmpfs and ramfs: statfs(2). */
const memoryFileSystems: readonly number[] = [0x01021994, 0x858458f6];

/** Size and free space of `/dev/shm`, or of the folder that stands for it. Never throws. */
export function checkSharedMemory(folder: string): SharedMemoryReading {
  try {
    if (!statSync(folder).isDirectory()) return { folder, reason: "is not a folder" };
    const { type, bsize, blocks, bavail } = statfsSync(folder);
    return {
      folder,
      totalBytes: blocks * bsize,
      freeBytes: bavail * bsize,
      isMemory: memoryFileSystems.includes(type),
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? "is not there" : `cannot be looked at (${code})`;
    return { folder, reason };
  }
}
