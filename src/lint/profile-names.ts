import type { ProfileFacts } from "../generated/facts.ts";

const shown = 3;

/** The first few profiles, each with its model, and how many more there are. */
export function profileNames(profiles: readonly ProfileFacts[]): string {
  const first = profiles.slice(0, shown).map((profile) => `\`${nameOf(profile)}\``);
  const more = profiles.length > shown ? ` and ${profiles.length - shown} more` : "";
  return `${first.join(", ")}${more}`;
}

/** Profiles of different models may have the same id. */
function nameOf({ origin, aim_id, id }: ProfileFacts): string {
  return origin === "model" && aim_id !== null ? `${aim_id}/${id}` : id;
}
