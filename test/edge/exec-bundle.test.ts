import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Format } from "esbuild";
import { afterAll, expect, test } from "vitest";
import { becomeSource, startDirectly, startThroughNode } from "./support/start-report.ts";

// Under node_modules, for the bundle finds koffi as an installed one does: in a folder above it.
const cache = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, "aim-exec-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function bundle(format: Format): Promise<string> {
  const outfile = join(folder, format === "cjs" ? "become.cjs" : "become.mjs");
  await build({
    entryPoints: [becomeSource],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format,
    external: ["koffi"],
    logOverride: { "empty-import-meta": "silent" },
    logLevel: "error",
  });
  return outfile;
}

/** This Node, and the others on PATH: one of another version may start the one we came with. */
const nodes = new Set(
  [process.execPath, ...process.env.PATH!.split(":").map((path) => join(path, "node"))]
    .filter((path) => existsSync(path))
    .map((path) => realpathSync(path)),
);
const formats: readonly Format[] = ["cjs", "esm"];
const cases = [...nodes].flatMap((node) => {
  const version = spawnSync(node, ["--version"]).stdout.toString().trim();
  return formats.map((format) => ({ node, version, format }));
});

test.each(cases)(
  "edge/exec: works bundled as $format in Node $version",
  async ({ node, format }) => {
    const shell = "{ exec PROGRAM 3<input 4<&0; } 2>&1 | cat";
    const through = { node, script: await bundle(format), options: ["--streams"] };
    expect(startThroughNode(shell, through)).toEqual(startDirectly(shell));
  },
);

test("edge/exec: reports it when koffi is not installed, and starts nothing", async () => {
  const away = mkdtempSync(join(tmpdir(), "aim-exec-"));
  try {
    const script = join(away, "become.cjs");
    copyFileSync(await bundle("cjs"), script);
    const done = spawnSync(process.execPath, [script, "--", "echo", "echo", "started"]);
    expect(done.status).toBe(126);
    expect(JSON.parse(done.stdout.toString()).problem).toEqual({
      code: "engine-not-executable",
      level: "error",
      message: "the C library cannot be called",
      hint: "install the npm package `koffi` for this machine, or start the output of `aim dry-run --format script`",
      cause: "Error: Cannot find module 'koffi'",
    });
  } finally {
    rmSync(away, { recursive: true });
  }
});
