import type { ProfileFacts } from "../generated/facts.ts";
import type { DecisionRecord } from "../generated/record.ts";
import type { Resolution, ResolutionInputs } from "../generated/resolution.ts";
import type { ProfileCatalog } from "../profiles/catalog.ts";
import type { ResolveInput } from "../resolve.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { emptyDocument } from "../shared/document.ts";

/** Profiles to decide among instead of the recorded ones. */
export interface OtherProfiles {
  readonly catalog: ProfileCatalog;
  readonly inputs: ResolutionInputs["profiles"];
  /** Id of the profile that AIM_PROFILE_ID names among them; null to let the rules choose. */
  readonly requestedProfile: string | null;
}

/**
 * The input of a recorded decision, to decide it again under these rules: request, GPUs, engine and
 * profiles are those of the record, unless other profiles are given.
 */
export function inputOf(
  { resolution, facts }: DecisionRecord,
  rules: RuleSet,
  other?: OtherProfiles,
): ResolveInput {
  const { request, gpu, engine, detection, inputs, selection } = resolution;
  const values = Object.entries(request).map(([key, { value }]) => [key, value]);
  const asked = selection.by === "profile_id" ? selection.profile : null;
  return {
    // Validated when the record was read; RequestFacts has one value for each member of `request`,
    // but for what records of before 2026.9 do not have.
    request: { allow_unoptimized: false, ...Object.fromEntries(values) } as ResolveInput["request"],
    requestOrigins: request,
    gpu,
    detection,
    engine,
    adapters: resolution.adapters,
    models: resolution.models && new Map(resolution.models.map((model) => [model.id ?? "", model])),
    catalog: other?.catalog ?? recordedCatalog(facts.profiles, inputs.profiles.files),
    rules,
    inputs: {
      rules: { name: rules.name, path: rules.path, overlay: rules.overlay, digest: rules.digest },
      profiles: other?.inputs ?? inputs.profiles,
    },
    requestedProfile: other === undefined ? asked : other.requestedProfile,
    problems: [],
  };
}

/** The profiles of a resolution as a catalogue, to look one up by its id. What is in them is not known. */
export function catalogOf({ profiles, inputs }: Resolution): ProfileCatalog {
  const facts = profiles.map((verdict) => ({ ...verdict, engine_args: {}, env_vars: {} }));
  // The rest of ProfileFacts is what a verdict has, or follows from the engine.
  return recordedCatalog(facts as unknown as readonly ProfileFacts[], inputs.profiles.files);
}

/** The recorded profiles as a catalogue: what rules see of them. Their files are not in a record. */
function recordedCatalog(profiles: readonly ProfileFacts[], filesRead: number): ProfileCatalog {
  return {
    profiles: profiles.map((facts) => ({
      facts,
      engineArguments: [],
      document: emptyDocument(facts.path),
    })),
    problems: [],
    shadowed: [],
    broken: [],
    filesRead,
  };
}
