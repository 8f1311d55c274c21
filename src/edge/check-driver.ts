import { statSync } from "node:fs";
import path from "node:path";
import type { DriverReading } from "../doctor/readings.ts";
import { readProbeFile } from "./probe-file.ts";

/** Looks for the amdgpu driver in sysfs. Never throws. */
export function checkDriver(sysfsRoot: string): DriverReading {
  const modules = path.join(sysfsRoot, "module");
  const driver = path.join(modules, "amdgpu");
  const read = (name: string): string | null =>
    readProbeFile(path.join(driver, name)).text?.trim() || null;
  return {
    folder: modules,
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
