import path from "node:path";
import { build } from "esbuild";
import { ensureGpuFixtures } from "../../scripts/gpu-fixtures/write-trees.mjs";

const root = path.join(import.meta.dirname, "../..");

/** What every test may rely on, made once before the first. */
export async function setup(): Promise<void> {
  ensureGpuFixtures();
  await bundleProgramThatBecomes();
}

/** The tests of exec start it about a hundred times: dist/tests/become.mjs, of the present sources. */
async function bundleProgramThatBecomes(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ["test/edge/support/become.ts"],
    outfile: "dist/tests/become.mjs",
    bundle: true,
    platform: "node",
    format: "esm",
    // koffi finds its native library beside itself.
    external: ["koffi"],
    logLevel: "warning",
  });
}
