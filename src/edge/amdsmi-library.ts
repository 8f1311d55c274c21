import { statSync } from "node:fs";
import { join } from "node:path";
import { readProbeFile } from "./probe-file.ts";

const NAME = "libamd_smi.so";
/** Where the loader looks without being told, by distribution. */
const SYSTEM_FOLDERS = [
  "/lib64",
  "/usr/lib64",
  "/lib",
  "/usr/lib",
  "/usr/local/lib",
  "/lib/x86_64-linux-gnu",
  "/usr/lib/x86_64-linux-gnu",
];
const LOADER_CACHE = "/etc/ld.so.cache";
const MAX_CACHE_BYTES = 4 * 1024 * 1024;

/**
 * Libraries to try, in their order: that of ROCM_PATH or ROCM_HOME, what the loader finds by name,
 * that of /opt/rocm. Only what is there is named: looking costs nothing, starting a process for
 * nothing does.
 */
export function findAmdsmiLibraries(
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const { ROCM_PATH, ROCM_HOME, LD_LIBRARY_PATH } = environment;
  const ofRocm = [ROCM_PATH, ROCM_HOME]
    .filter((folder) => folder !== undefined && folder !== "")
    .map((folder) => join(folder ?? "", "lib", NAME));
  const folders = [...(LD_LIBRARY_PATH ?? "").split(":").filter(Boolean), ...SYSTEM_FOLDERS];
  const byName = folders.some((folder) => isFile(join(folder, NAME))) || isInLoaderCache();
  const found = [
    ...ofRocm.filter(isFile),
    ...(byName ? [NAME] : []),
    ...[join("/opt/rocm/lib", NAME)].filter(isFile),
  ];
  return [...new Set(found)];
}

/** The cache lists names and paths, each ended by NUL. */
function isInLoaderCache(): boolean {
  const cache = readProbeFile(LOADER_CACHE, MAX_CACHE_BYTES).text;
  return cache?.includes(`\0${NAME}\0`) === true;
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
