import { statSync } from "node:fs";
import path from "node:path";
import { readProbeFile } from "./probe-file.ts";

/** The amdgpu driver of the host. */
export interface DriverReading {
  /** Whether `<sysfsRoot>/module` can be looked at: without it nothing is known. */
  readonly isKnown: boolean;
  /** Whether the driver is there, as a module or built into the kernel. */
  readonly isLoaded: boolean;
  /** `live` once a module works; null for one that is built in. */
  readonly state: string | null;
  /** Only the driver that is installed beside the kernel has a version of its own. */
  readonly version: string | null;
}

/** Looks for the amdgpu driver in sysfs. Never throws. */
export function checkDriver(sysfsRoot: string): DriverReading {
  const modules = path.join(sysfsRoot, "module");
  const driver = path.join(modules, "amdgpu");
  const read = (name: string): string | null =>
    readProbeFile(path.join(driver, name)).text?.trim() || null;
  return {
    isKnown: isFolder(modules),
    isLoaded: isFolder(driver),
    state: read("initstate"),
    version: read("version"),
  };
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}
