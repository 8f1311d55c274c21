import type { Resolution } from "../../generated/resolution.ts";
import { asJson } from "./as-json.ts";

/** The JSON of `explain`: the whole decision, or with one of its profiles alone. */
export function resolutionAsJson(resolution: Resolution, profile?: string): string {
  if (profile === undefined) return asJson(resolution);
  const answer: Resolution = {
    ...resolution,
    profiles: resolution.profiles.filter(({ id }) => id === profile),
  };
  return asJson(answer);
}
