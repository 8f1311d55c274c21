import type { Resolution } from "../generated/resolution.ts";

/** Why the engine would see none of the GPUs that are there; nothing where it sees one, or there is none. */
export function missingGpus({ problems, gpu }: Resolution): Resolution["problems"] {
  return problems.filter(
    ({ code }) =>
      (code === "gpus-not-in-container" && gpu.container_count === 0) ||
      (code === "gpus-hidden" && gpu.visible_count === 0),
  );
}
