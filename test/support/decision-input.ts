import path from "node:path";
import { readProfiles } from "../../src/edge/read-profiles.ts";
import type { GpuFacts, RequestFacts } from "../../src/generated/facts.ts";
import type { Resolution } from "../../src/generated/resolution.ts";
import { buildCatalog } from "../../src/profiles/catalog.ts";
import { catalogFolders } from "../../src/profiles/model-folder.ts";
import type { ResolveInput } from "../../src/resolve.ts";
import { root } from "./aim.ts";
import { engine, gpu, request } from "./facts.ts";
import { shippedRules } from "./rule-sources.ts";

const rules = shippedRules("default");

/** The input of a decision over the shipped profiles of a model and the shipped rules. */
export function decisionInput(
  model: string,
  over: { readonly request?: Partial<RequestFacts>; readonly gpu?: Partial<GpuFacts> } = {},
): ResolveInput {
  const store = path.join(root, "profiles");
  const reading = readProfiles(store, (list) => catalogFolders(model, list));
  const asked = request({ aim_id: model, model, ...over.request });
  const origins = Object.entries(asked).map(([key, value]) => [
    key,
    { value, origin: "environment", from: key },
  ]);
  return {
    request: asked,
    requestOrigins: Object.fromEntries(origins) as Resolution["request"],
    gpu: gpu(over.gpu),
    detection: [],
    engine,
    catalog: buildCatalog(reading.files, reading.problems),
    rules,
    inputs: {
      rules: { name: "default", path: "rules/default", overlay: null, digest: "" },
      profiles: { path: "profiles", files: reading.files.length, digest: reading.digest },
    },
    requestedProfile: null,
    problems: [],
  };
}
