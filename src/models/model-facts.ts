import { unknownModel } from "../facts/unknown-model.ts";
import type { ModelFacts, ProfileFacts, RequestFacts } from "../generated/facts.ts";
import type { ModelFigures } from "../generated/model-card.ts";
import { configFigures } from "./config-figures.ts";
import type { FoundPlace, LocatedModel } from "./locate-model.ts";

/** What is known of models, by id. */
export type KnownModels = ReadonlyMap<string, ModelFacts>;

const MIB = 1024 ** 2;

/** The model that a profile would load; null when neither it nor the request names one. */
export function modelOf(
  profile: Pick<ProfileFacts, "model_id">,
  request: Pick<RequestFacts, "model_id" | "aim_id">,
): string | null {
  return profile.model_id ?? request.model_id ?? request.aim_id;
}

/** What is known of the model that a profile would load. */
export function modelFactsFor(
  profile: Pick<ProfileFacts, "model_id">,
  request: Pick<RequestFacts, "model_id" | "aim_id">,
  models: KnownModels | undefined,
): ModelFacts {
  const id = modelOf(profile, request);
  return models?.get(id ?? "") ?? unknownModel(id);
}

/**
 * The facts of a model: its own files where they are there completely, else its card, else what
 * files of it are there. Whether it is gated only the card can tell.
 */
export function modelFacts(
  id: string,
  located: LocatedModel | null,
  card: ModelFigures | undefined,
): ModelFacts {
  const gated = card?.gated ?? null;
  const partial = located?.tried.find(({ exists }) => exists);
  const place = located?.found ?? partial ?? null;
  const where = {
    location: place?.path ?? null,
    complete: located === null ? null : located.found !== null,
  };
  const isFound = located?.found != null;
  if (place !== null && (isFound || (card === undefined && place.verdict.config !== null))) {
    return { ...unknownModel(id), ...ownFacts(place), ...where, gated };
  }
  if (card === undefined) return { ...unknownModel(id), ...where };
  const { model: _, weights_source: _w, config_source: _c, ...figures } = card;
  return { ...unknownModel(id), from: "card", ...figures, ...where };
}

function ownFacts({ place, verdict }: FoundPlace): Partial<ModelFacts> {
  const { weightsBytes } = verdict;
  return {
    from: place.kind === "hub-cache" ? "hub-cache" : "directory",
    weights_mb: weightsBytes === null ? null : Math.floor(weightsBytes / MIB),
    ...configFigures(verdict.config),
    ...(verdict.isFloat32 ? { dtype: "float32" } : {}),
  };
}
