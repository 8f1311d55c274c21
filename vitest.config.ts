import { defineConfig } from "vitest/config";

export default defineConfig({
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
