import type { ProfileFacts } from "../generated/facts.ts";
import type { ProfileDocument } from "../generated/profile.ts";
import { validateProfile } from "../generated/validators.js";
import { parseDocument } from "../shared/document.ts";
import { compareProblems, hasErrors, type Problem } from "../shared/problem.ts";
import { checkProfile, namesModel } from "./check-profile.ts";
import { engineArguments, member } from "./engine-arguments.ts";
import { expectedId, type Place, placeOf, profileId } from "./place.ts";
import type { Profile, ProfileSource } from "./profile.ts";
import { schemaFindings } from "./schema-findings.ts";

/** A profile with its warnings, or the id it would have had and everything that is wrong with it. */
export type ProfileReading =
  | { readonly id: string; readonly profile: Profile; readonly problems: readonly Problem[] }
  | { readonly id: string; readonly profile?: undefined; readonly problems: readonly Problem[] };

/**
 * The profile in a file, or all its problems at once: what no parser reads, what the schema does not
 * allow, what does not fit the file's place. Sorted by place in the file.
 */
export function parseProfile(file: ProfileSource): ProfileReading {
  const { document, problems } = parseDocument(file.text, file.path, "yaml");
  if (document === undefined) return { id: expectedId(file.relative, null), problems };
  const value: unknown = document.value;
  const place = placeOf(file.relative, !namesModel(document));
  const isValid = validateProfile(value);
  const errors = isValid ? [] : (validateProfile.errors ?? []);
  const found = [
    ...problems,
    ...schemaFindings(document, errors, place),
    ...checkProfile(document, place),
  ].sort(compareProblems);
  if (!isValid || hasErrors(found)) {
    const aimId = member(document.value, "aim_id");
    const id = expectedId(file.relative, typeof aimId === "string" ? aimId : null);
    return { id, problems: found };
  }
  const facts = factsOf(value, place, file.path);
  const profile = { facts, engineArguments: engineArguments(document), document };
  return { id: facts.id, profile, problems: found };
}

function factsOf(value: ProfileDocument, place: Place, path: string): ProfileFacts {
  const { aim_id = null, model_id = null, metadata, engine_args = {}, env_vars = {} } = value;
  return {
    id: profileId(place, aim_id),
    name: place.name,
    path,
    origin: place.origin,
    precedence: place.precedence,
    aim_id,
    model_id,
    manual_only: metadata.manual_selection_only,
    // Until the installed version is known: src/profiles/engine-fit.ts.
    engine_version_fits: true,
    min_vram_mb: metadata.min_vram_gb === undefined ? null : metadata.min_vram_gb * 1024,
    metadata,
    engine_args,
    env_vars,
  };
}
