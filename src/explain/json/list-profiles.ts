import type { ListProfilesJson } from "../../generated/list-profiles.ts";
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
      metadata: written.get(profile.path) ?? profile.metadata,
      manual_only: profile.manual_only,
      state: profile.state,
      rank: profile.rank,
      reasons: profile.reasons,
    })),
  };
  return asJson(answer);
}
