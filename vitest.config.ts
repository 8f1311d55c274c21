import { readFileSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "vitest/config";

/** What is imported `with { type: "text" }`, as esbuild takes it: Vite reads style sheets in its own way. */
const textFiles = {
  name: "text-files",
  enforce: "pre" as const,
  resolveId: (source: string, importer?: string) =>
    /\/page(?:\.css|-script\.js)$/.test(source) && importer !== undefined
      ? `\0text:${path.resolve(path.dirname(importer), source)}.`
      : null,
  load: (id: string) =>
    id.startsWith("\0text:")
      ? `export default ${JSON.stringify(readFileSync(id.slice("\0text:".length, -1), "utf8"))}`
      : null,
};

export default defineConfig({
  plugins: [textFiles],
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    pool: "forks",
    // Files share a worker: modules are loaded once. A test that changes the process puts it back.
    isolate: false,
    maxWorkers: "100%",
    globalSetup: ["test/support/global-setup.ts"],
    // Tests that start processes share two cores with everything else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
