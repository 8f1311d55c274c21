import type { Resolution } from "../generated/resolution.ts";
import { resolve } from "../resolve.ts";
import type { Judge } from "../rules/judge.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import type { Placed } from "../situations/situation.ts";

/**
 * Everything that a decision depends on but the rules. Points that are alike in a part hold the very
 * same object there: that is what makes many of them cheap.
 */
export interface DecisionPoint extends Placed {
  /** Id of the profile that AIM_PROFILE_ID names; null to let the rules choose. */
  readonly requestedProfile: string | null;
  /** Where it was recorded; absent for a point of the matrix. */
  readonly from?: string;
}

/** The decision by these rules, in full and on its own: what every shared decision must equal. */
export function resolveAt(
  point: DecisionPoint,
  rules: RuleSet,
  judge?: Judge,
): Promise<Resolution> {
  const { request, gpu, engine, models, catalog, requestedProfile } = point;
  const origins = Object.entries(request).map(([key, value]) => [
    key,
    { value, origin: "default", from: "default" },
  ]);
  const input = {
    request,
    requestOrigins: Object.fromEntries(origins) as Resolution["request"],
    gpu,
    detection: [],
    engine,
    models,
    catalog,
    rules,
    inputs: {
      rules: { name: rules.name, path: rules.path, overlay: rules.overlay, digest: rules.digest },
      profiles: { path: "", files: catalog.filesRead, digest: "" },
    },
    requestedProfile,
    problems: [],
  };
  return resolve(input, judge);
}
