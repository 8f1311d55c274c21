import type { ListProfilesJson } from "../../generated/list-profiles.ts";
import { ExactMapping } from "../../shared/exact-value.ts";
import type { ProfileList } from "../screens/profile-list.ts";
import { asJson } from "./as-json.ts";

/** The JSON of `list-profiles`. */
export function profileListAsJson({ profiles, resolution, request, written }: ProfileList): string {
  const answer: ListProfilesJson = {
    request,
    gpu: resolution?.gpu ?? null,
    selected: resolution?.selection.profile ?? null,
    profiles: profiles.map((profile) => ({
      id: profile.id,
      origin: profile.origin,
      path: profile.path,
      metadata: metadataOf(written.get(profile.path)) ?? profile.metadata,
      manual_only: profile.manual_only,
      state: profile.state,
      rank: profile.rank,
      reasons: profile.reasons,
    })),
  };
  return asJson(answer);
}

/** The metadata of a file in its own spelling: who reads the JSON compares it with the file. */
function metadataOf(document: ExactMapping | undefined): ExactMapping | undefined {
  const metadata = document?.get("metadata");
  return metadata instanceof ExactMapping ? metadata : undefined;
}
