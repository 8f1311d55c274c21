import { spawnSync } from "node:child_process";
import { hash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Releases whose structures differ: what `LAYOUT` is, and the version that the library tells. */
export const layouts = {
  "ROCm 6.0": { define: 230, version: "23.4.0" },
  "ROCm 6.1": { define: 245, version: "24.5.2" },
  "ROCm 6.2": { define: 246, version: "24.6.2" },
  "ROCm 6.3": { define: 247, version: "24.7.1" },
  "ROCm 6.4": { define: 253, version: "25.5.1" },
  "ROCm 7": { define: 260, version: "26.2.1" },
} as const;
export type Release = keyof typeof layouts;
export const releases = Object.keys(layouts) as Release[];

/** The newest, for tests that are not about layouts. */
export const newest: Release = "ROCm 7";

/** True when there is a C compiler to build the stand-ins with. */
export const hasCompiler = spawnSync("cc", ["--version"]).status === 0;

const source = fileURLToPath(new URL("libamd_smi.c", import.meta.url));

/** Where the stand-ins of this source are kept: they are built once, not once a run. */
const built = join(
  fileURLToPath(new URL("../../../dist/tests/amdsmi", import.meta.url)),
  hash("sha256", readFileSync(source)).slice(0, 16),
);

/** Stand-ins built on demand, each as the `lib/libamd_smi.so` of a folder that ROCM_PATH can name. */
export class StubLibraries {
  readonly #root = mkdtempSync(join(tmpdir(), "aim-amdsmi-"));

  /** Folder for ROCM_PATH with the stand-in of a release. */
  of(release: Release): string {
    const { define } = layouts[release];
    const folder = join(built, String(define));
    const library = join(folder, "lib", "libamd_smi.so");
    if (existsSync(library)) return folder;
    mkdirSync(join(folder, "lib"), { recursive: true });
    const made = join(this.#root, `${define}.so`);
    const flags = ["-shared", "-fPIC", "-O1", "-Wall", "-Werror", `-DLAYOUT=${define}`];
    const { status, stderr } = spawnSync("cc", [...flags, "-o", made, source], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    // In one step, for another file of tests may load it in that moment.
    const whole = `${library}.${process.pid}`;
    copyFileSync(made, whole);
    renameSync(whole, library);
    return folder;
  }

  /** An empty folder for what no compiler makes. */
  folder(name: string): string {
    const folder = join(this.#root, name);
    mkdirSync(join(folder, "lib"), { recursive: true });
    return folder;
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}
