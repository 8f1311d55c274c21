import { ensureGpuFixtures } from "../../scripts/gpu-fixtures/write-trees.mjs";

/** What every test may rely on, made once before the first: the sysfs trees of fixtures/gpu. */
export function setup(): void {
  ensureGpuFixtures();
}
