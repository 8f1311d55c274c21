import type { AmdProfileListJson } from "../../generated/amd-profile-list.ts";
import { compareText } from "../../shared/order.ts";
import type { ProfileList } from "../screens/profile-list.ts";

type AmdState = AmdProfileListJson[number]["compatibility"];

/** The states of AMD's runtime, in the order of its lists. */
export const amdStates: readonly AmdState[] = [
  "compatible",
  "accelerator_mismatch",
  "precision_mismatch",
  "model_mismatch",
  "engine_mismatch",
  "metric_mismatch",
  "unknown",
];

/** Our states that AMD's runtime calls otherwise; a profile for manual selection is compatible there. */
const otherNames: Readonly<Record<string, AmdState>> = {
  gpu_mismatch: "accelerator_mismatch",
  engine_version_mismatch: "engine_mismatch",
  manual_only: "compatible",
};

/** What AMD's runtime calls a state; `unknown` for one that it has no like of. */
export function amdStateOf(state: string): AmdState {
  return otherNames[state] ?? amdStates.find((each) => each === state) ?? "unknown";
}

/**
 * The array of AMD's `list-profiles`: by state, then by precedence and id, not by rank. Each profile
 * is as its file says it.
 */
export function amdProfileList({ profiles, written }: ProfileList): AmdProfileListJson {
  return profiles
    .map(({ id, path, precedence, state, metadata }) => {
      const compatibility = amdStateOf(state);
      return {
        place: amdStates.indexOf(compatibility),
        precedence,
        element: { profile_id: id, compatibility, profile: written.get(path) ?? { metadata } },
      };
    })
    .sort(
      (a, b) =>
        a.place - b.place ||
        a.precedence - b.precedence ||
        compareText(a.element.profile_id, b.element.profile_id),
    )
    .map(({ element }) => element);
}
