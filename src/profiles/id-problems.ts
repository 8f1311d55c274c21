import type { Problem } from "../shared/problem.ts";
import type { ProfileCatalog } from "./catalog.ts";

/** Errors for profiles that can never be used, because another file has the same id. */
export function idProblems({ shadowed }: ProfileCatalog): readonly Problem[] {
  return shadowed.map(({ id, path, by }) => ({
    code: "duplicate-profile-id",
    level: "error",
    message: `this profile is never used: \`${by}\` has the same id \`${id}\``,
    where: { path },
    hint: "rename one of the two files",
  }));
}
