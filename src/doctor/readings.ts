/** What the edge has seen of a machine: what doctor judges. */

/** The amdgpu driver of the host. */
export interface DriverReading {
  /** Where the modules of the kernel are shown: `<sysfsRoot>/module`. */
  readonly folder: string;
  /** Whether that can be looked at: without it nothing is known. */
  readonly isKnown: boolean;
  /** Whether the driver is there, as a module or built into the kernel. */
  readonly isLoaded: boolean;
  /** `live` once a module works; null for one that is built in. */
  readonly state: string | null;
  /** Only the driver that is installed beside the kernel has a version of its own. */
  readonly version: string | null;
}

/** A device node as this process finds it. */
export interface DeviceReading {
  readonly path: string;
  readonly openable: boolean;
  /** Why it cannot be opened for reading and writing, such as `EACCES`; null when it can. */
  readonly reason: string | null;
  /** Who owns it, and its permission bits; null where there is no such node or it cannot be looked at. */
  readonly owner: {
    readonly userId: number;
    readonly groupId: number;
    readonly mode: number;
  } | null;
}

/** Who this process runs as: what decides which files and devices it can open. */
export interface UserReading {
  readonly userId: number;
  /** The main group first, then the supplementary ones in ascending order. */
  readonly groupIds: readonly number[];
}

/** The file system that POSIX shared memory is made in, or why it cannot be. */
export type SharedMemoryReading =
  | {
      readonly folder: string;
      readonly totalBytes: number;
      readonly freeBytes: number;
      /** Whether it is in memory, as it has to be. */
      readonly isMemory: boolean;
      readonly reason?: undefined;
    }
  | { readonly folder: string; readonly totalBytes?: undefined; readonly reason: string };

/** Whether a port can be listened on at all addresses, else the reason, such as `EADDRINUSE`. */
export type PortReading =
  | { readonly isFree: true }
  | { readonly isFree: false; readonly reason: string };

/** What is at a path that models are kept at. */
export interface FolderReading {
  readonly kind: "folder" | "other" | "missing";
  /** Whether a file can be made in it; for a missing folder, whether it can be made itself. */
  readonly isWritable: boolean;
  /** Why not, such as `EROFS`; null when it is. */
  readonly reason: string | null;
  /** Free for this user on its file system; null when that cannot be told. */
  readonly freeBytes: number | null;
}

/** Why a folder could not be looked at. */
export interface FolderUnknown {
  readonly unknown: string;
}

/** The installed version of a Python distribution, with the folder that says so. */
export type VersionReading =
  | { readonly version: string; readonly distInfo: string; readonly reason: null }
  | { readonly version: null; readonly distInfo: string | null; readonly reason: string };

/** Where Python would take a module from, and the version of its distribution. */
export interface ModuleReading {
  /** The file that would be imported; null when no folder has one. */
  readonly file: string | null;
  /** Null when the engine names no distribution. */
  readonly version: VersionReading | null;
  /** The folders that were looked in. */
  readonly folders: readonly string[];
  /** Why the folders are not all that Python looks in; null when they are. */
  readonly reason: string | null;
}
