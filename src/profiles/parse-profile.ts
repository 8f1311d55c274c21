import type { ProfileFacts } from "../generated/facts.ts";
import type { ProfileDocument } from "../generated/profile.ts";
import { validateProfile } from "../generated/validators.js";
import { keptDocument, parseDocument } from "../shared/document.ts";
import { compareProblems, hasErrors, type Problem } from "../shared/problem.ts";
import { checkProfile, namesModel } from "./check-profile.ts";
import { engineArguments, member } from "./engine-arguments.ts";
import { canonicalMetadata, spellingConflicts } from "./metadata.ts";
import { notFitted } from "./not-fitted.ts";
import { expectedId, type Place, placeOf, profileId } from "./place.ts";
import type { Profile, ProfileSource } from "./profile.ts";
import { schemaFindings } from "./schema-findings.ts";
import { writtenValues } from "./written-values.ts";

/** A profile with its warnings, or the id it would have had and everything that is wrong with it. */
export type ProfileReading =
  | { readonly id: string; readonly profile: Profile; readonly problems: readonly Problem[] }
  | { readonly id: string; readonly profile?: undefined; readonly problems: readonly Problem[] };

/**
 * The profile in a file, or all its problems at once: what no parser reads, what the schema does not
 * allow, what does not fit the file's place. Sorted by place in the file. What AMD's runtime ignores,
 * such as an unknown key, is a warning.
 */
export function parseProfile(file: ProfileSource): ProfileReading {
  const { document, problems } = parseDocument(file.text, file.path, "yaml");
  if (document === undefined) return { id: expectedId(file.relative, null), problems };
  const written = writtenValues(document);
  const value: unknown = written.value;
  const place = placeOf(file.relative, !namesModel(document));
  const isValid = validateProfile(value);
  const errors = isValid ? [] : (validateProfile.errors ?? []);
  const found = [
    ...problems,
    ...written.problems,
    ...spellingConflicts(document, written.value),
    ...schemaFindings(document, errors, place),
    ...checkProfile(document, place),
  ].sort(compareProblems);
  if (hasErrors(found)) {
    const aimId = member(document.value, "aim_id");
    const id = expectedId(file.relative, typeof aimId === "string" ? aimId : null);
    return { id, problems: found };
  }
  // What the schema finds is an error, but for unknown keys.
  const facts = factsOf(value as ProfileDocument, place, file.path);
  const profile = {
    facts,
    engineArguments: engineArguments(document),
    document: keptDocument(document, "yaml"),
  };
  return { id: facts.id, profile, problems: found };
}

/** What a GPU reports of its nominal memory: an MI300X of 192 GiB has 191.98. */
const reported = 0.99;

function factsOf(value: ProfileDocument, place: Place, path: string): ProfileFacts {
  const { engine_args = {}, env_vars = {} } = value;
  const metadata = canonicalMetadata(value.metadata);
  const isGeneral = place.origin === "general";
  const aim_id = isGeneral ? null : (value.aim_id ?? null);
  const model_id = isGeneral ? null : (value.model_id ?? null);
  return {
    id: profileId(place, aim_id),
    name: place.name,
    path,
    origin: place.origin,
    precedence: place.precedence,
    aim_id,
    model_id,
    manual_only: metadata.manual_selection_only ?? false,
    // Until the installed version is known: src/profiles/engine-fit.ts.
    engine_version_fits: true,
    min_vram_mb:
      metadata.min_vram_gb === null ? null : Math.floor(metadata.min_vram_gb * 1024 * reported),
    ...notFitted,
    metadata,
    engine_args,
    env_vars,
  };
}
