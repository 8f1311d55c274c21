import type { ModelJson } from "../../generated/model.ts";
import type { ModelReport } from "../screens/model.ts";
import { asJson } from "./as-json.ts";

/** The JSON of `model`: every model that the profiles would load. What is not known is null. */
export function modelAsJson({ asked, similar, models }: ModelReport): string {
  const answer: ModelJson = {
    asked,
    similar,
    models: models.map(({ facts, sources, places, problems, fits }) => ({
      ...facts,
      sources,
      places: places.map(({ kind, path, exists, complete, reason }) => {
        return { kind, path, exists, complete, reason };
      }),
      problems: problems.map(({ code, level, message, hint = null }) => {
        return { code, level, message, hint };
      }),
      fits: fits.map((fit) => ({ ...fit, profiles: [...fit.profiles] })),
    })),
  };
  return asJson(answer);
}
