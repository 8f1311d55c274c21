import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { aim, fixture, type Run } from "../../support/aim.ts";

/** The stand-in for huggingface_hub. */
export const standIn = fixture("hub", "python");

/** huggingface_hub for PYTHONPATH: the real one where AIM_TEST_HUB_PATH names it, else the stand-in. */
export const hubLibrary = process.env["AIM_TEST_HUB_PATH"] ?? standIn;

/** A folder of a test file, taken away after it. */
export function scratchFolder(): { readonly path: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), "aim-download-"));
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A folder for PATH with the Python of this machine itself, not what may stand before it and starts slowly. */
function pathWithPython(folder: string): string {
  const bin = path.join(folder, "python");
  if (existsSync(bin)) return bin;
  const ask = ["-c", "import sys; print(sys.executable)"];
  mkdirSync(bin);
  symlinkSync(spawnSync("python3", ask, { encoding: "utf8" }).stdout.trim(), `${bin}/python3`);
  return bin;
}

/** What a run with the library needs, and nothing of the machine's own hub, token or cache. */
export function libraryEnvironment(endpoint: string, folder: string): Record<string, string> {
  return {
    PATH: pathWithPython(folder),
    AIM_LOG_FORMAT: "pretty",
    AIM_LOG_LEVEL: "WARNING",
    HF_ENDPOINT: endpoint,
    HF_HOME: path.join(folder, "huggingface"),
    PYTHONPATH: hubLibrary,
    PYTHONDONTWRITEBYTECODE: "1",
  };
}

/** `aim download-to-cache` in this process. */
export function download(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Run> {
  return aim(["download-to-cache", ...words], environment);
}

/** A folder for PATH with Node and the stand-in `hf`, and no Python. */
export function pathWithHf(folder: string): string {
  const bin = path.join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  symlinkSync(process.execPath, path.join(bin, "node"));
  const script = `#!/bin/sh\nexec "${process.execPath}" "${fixture("hub", "hf.mjs")}" "$@"\n`;
  writeFileSync(path.join(bin, "hf"), script);
  chmodSync(path.join(bin, "hf"), 0o755);
  return bin;
}
