import { type ResolvedModel, resolveModel } from "../../src/models/locate-model.ts";
import { type ModelRequest, wantedModel } from "../../src/models/wanted-model.ts";

/** A request that names no model, and a cache at `/cache`. */
export const noModel: ModelRequest = {
  profileModelId: null,
  profileAimId: null,
  modelId: null,
  aimId: null,
  customModelName: null,
  servedModelName: null,
  cachePath: "/cache",
  hubCache: "/cache/hub",
  revision: null,
  streams: false,
  readsFiles: true,
};

/** The model of a request, as the engine is given it where it is nowhere. */
export function modelToFetch(request: Partial<ModelRequest>): ResolvedModel {
  const wanted = wantedModel({ ...noModel, ...request });
  if ("code" in wanted) throw new Error(wanted.message);
  return resolveModel(wanted, { found: null, tried: [] });
}
