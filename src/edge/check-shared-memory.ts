import { statfsSync, statSync } from "node:fs";

/** The file system that POSIX shared memory is made in, or why it cannot be. */
export type SharedMemoryReading =
  | {
      readonly totalBytes: number;
      readonly freeBytes: number;
      /** Whether it is in memory, as it has to be. */
      readonly isMemory: boolean;
      readonly reason?: undefined;
    }
  | { readonly totalBytes?: undefined; readonly reason: string };

/** Magic numbers of tmpfs and ramfs: statfs(2). */
const memoryFileSystems: readonly number[] = [0x01021994, 0x858458f6];

/** Size and free space of `/dev/shm`, or of the folder that stands for it. Never throws. */
export function checkSharedMemory(folder: string): SharedMemoryReading {
  try {
    if (!statSync(folder).isDirectory()) return { reason: "is not a folder" };
    const { type, bsize, blocks, bavail } = statfsSync(folder);
    return {
      totalBytes: blocks * bsize,
      freeBytes: bavail * bsize,
      isMemory: memoryFileSystems.includes(type),
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { reason: code === "ENOENT" ? "is not there" : `cannot be looked at (${code})` };
  }
}
