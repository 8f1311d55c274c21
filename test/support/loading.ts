import path from "node:path";
import { readEngineDescriptor } from "../../src/edge/read-engine.ts";
import type { LoadingSource } from "../../src/profiles/loading.ts";
import { root } from "./aim.ts";

/** How the shipped engines load models. */
export const shippedLoading: LoadingSource = {
  overrides: [],
  optionsOf: (engine) => readEngineDescriptor(path.join(root, "engines"), engine)?.loading,
};
